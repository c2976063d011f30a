import { CHANGE_WORD } from './directions.ts';
import type { Numeral } from './figure.ts';
import type { One } from './read-one.ts';

/** Several numbers read as one: a range, score, ratio, season or a measure in two units. */
export interface Joined extends Omit<One, 'numeral'> {
  readonly parts: readonly [Numeral, ...Numeral[]];
  readonly range: boolean;
  /** Lower and upper end of a range; the value twice otherwise. */
  readonly ends: readonly [number, number];
}

const alone = (one: One): Joined => ({ ...one, parts: [one.numeral], range: false, ends: [one.value, one.value] });
const SMALLER: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['foot', ['inch', 12]],
  ['pound', ['ounce', 16]],
  ['stone', ['pound', 14]],
  ['yard', ['foot', 3]],
]);
const SCORE_AFTER =
  /^[\s-](?:votes?|vot(?:ed|ing)|wins?|victor(?:y|ies)|lead|margin|loss(?:es)?|defeat|record|score|decision|majority|draw|tie|split|ruling|thrashing|rout|drubbing|triumph|thriller|upset|run|in\s(?:the\s(?:House|Senate|Assembly|final|semi|first|second)|favou?r|overtime|extra)|against|over|along party|on\s(?:aggregate|penalties)|at (?:home|half)|after|to (?:approve|reject|advance|pass|win))\b/i;
const SCORE_BEFORE =
  /\b(?:vot(?:e|ed|es|ing)(?: was| of)?|passed|approved|rejected|w[io]ns?|beat(?:ing|en)?|los[et](?:s|ing)?|defeat(?:ed|ing|s)?|led|lead(?:s|ing)?|trail(?:ed|ing|s)?|drew|draw|tied?|score(?:d| was| of)?|ruled|rul(?:ing|es)|improved to|record (?:of|to)|down|up|by|series|edged?|game|set|thrashed|hammered|crushed|routed|upset|final|cleared|carried|defeated|acquit(?:ted)?|convict(?:ed)?)\s(?:[\p{Lu}][\p{L}'’.-]*\s){0,3}$/u;

/** What stands before a range and never before a score: “an estimated 5,000 to 3,000 people”. */
const ESTIMATE = /\b(?:estimated|some|about|around|roughly|typically|usually|takes?|average of)\s$/i;
const MOVED = new RegExp(`${CHANGE_WORD}(?:\\s(?:by|about|another|some|nearly|only|just)){0,2}\\s$`, 'i');
const PLURAL_AFTER = /^\s(?:[a-z]+\s)?[a-z]+s\b|^\speople\b/;

/** Joins what belongs together, in one pass from left to right. */
export function joinFigures(text: string, singles: readonly One[]): Joined[] {
  const made: Joined[] = [];
  for (let i = 0; i < singles.length; i++) {
    const one = singles[i] as One;
    const next = singles[i + 1];
    const joined = next === undefined || next.start - one.end > 24 ? undefined : join(text, one, next, singles[i + 2]);
    if (joined === undefined) made.push(alone(next === undefined ? one : borrowed(text, one, next)));
    else {
      made.push(joined);
      i++;
    }
  }
  return made;
}

/** “From 22 to 27 percent”: the first number has the unit of the second. */
function borrowed(text: string, one: One, next: One): One {
  if (
    one.marked ||
    one.kind !== 'count' ||
    !next.marked ||
    !/^\s(?:to|and|or)\s$/.test(text.slice(one.end, next.start))
  )
    return one;
  return /^(?:percent|measure|duration|temp)$/.test(next.kind) ||
    (next.kind === 'money' && next.start === next.numeral.start)
    ? {
        ...one,
        kind: next.kind,
        unit: next.unit,
        // Cents are parts of a dollar.
        value: next.kind === 'money' ? (one.value * next.value) / (next.numeral.value || 1) : one.value,
        marked: true,
      }
    : one;
}

function join(text: string, a: One, b: One, third: One | undefined): Joined | undefined {
  const joint = text.slice(a.end, b.start);
  const pair = (kind: One['kind'], value: number, end = b.end, unit = a.unit): Joined => ({
    ...a,
    end,
    kind,
    unit,
    value,
    marked: true,
    parts: [a.numeral, b.numeral],
    range: false,
    ends: [value, value],
  });
  const before = text.slice(Math.max(0, a.start - 50), a.start);
  const after = text.slice(b.end, b.end + 30);
  const smaller = SMALLER.get(a.unit ?? '');
  if (smaller !== undefined && a.kind === 'measure') {
    const two = b.unit === smaller[0] && /^(?:,?\s(?:and\s)?|-)?$/.test(joint);
    const bare =
      a.unit === 'foot' &&
      b.kind === 'count' &&
      b.value < 12 &&
      /^(?:-|\s)$/.test(joint) &&
      b.numeral.style === a.numeral.style &&
      !/^\s\p{L}+s\b/u.test(after);
    if (two || bare) return { ...pair('measure', a.value * smaller[1] + b.value), unit: smaller[0] };
  }
  if (
    a.kind === 'duration' &&
    b.kind === 'duration' &&
    /^,?\s(?:and\s)?$/.test(joint) &&
    /hour|minute/.test(a.unit ?? '') &&
    /minute|second/.test(b.unit ?? '') &&
    a.unit !== b.unit
  )
    return { ...pair('duration', a.value * 60 + b.value), unit: b.unit };
  if (a.kind === 'year')
    return (
      season(text, a, b, joint, pair) ??
      (b.kind === 'year' &&
      /^\s?(?:[-–—]|to|through|and|until)\s?$/.test(joint) &&
      (/[-–—]/.test(joint) || /\b(?:from|between)\s$/i.test(before))
        ? { ...pair('year', a.value), range: true, ends: [a.value, b.value] }
        : undefined)
    );
  const ratio = readRatio(text, a, b, joint, before, after);
  if (ratio !== undefined) return pair('ratio', ratio);
  return range(text, a, b, joint, before, after, third, pair);
}

function season(
  _text: string,
  a: One,
  b: One,
  joint: string,
  pair: (kind: One['kind'], value: number) => Joined,
): Joined | undefined {
  if (!/^[-–/]$/.test(joint) || b.numeral.style !== 'digits' || b.numeral.decimals > 0 || b.end - b.start !== 2)
    return undefined;
  const second = Math.floor(a.value / 100) * 100 + b.value + (b.value < a.value % 100 ? 100 : 0);
  return { ...pair('year', a.value), ends: [a.value, second], range: true };
}

/** “One in five”, “4 out of 10”, “8:1”, “2-to-1”. */
function readRatio(text: string, a: One, b: One, joint: string, before: string, after: string): number | undefined {
  if (a.kind === 'time' || a.numeral.decimals > 0 || a.marked || b.value <= 0) return undefined;
  if (/^:$/.test(joint) || /^-to-$/.test(joint)) return b.kind === 'count' ? a.value / b.value : undefined;
  const spoken = /^(?:\s(?:in|out of|of|in every|out of every|of every)\s|-in-|-out-of-)$/.exec(joint);
  // “One person in three”.
  if (
    spoken === null &&
    a.value === 1 &&
    /^\s[a-z]+\s(?:in|out of)\s(?:every\s)?$/.test(joint) &&
    !b.marked &&
    b.value >= 2 &&
    b.value <= 20
  )
    return b.value < 1000 && !/^\s(?:days?|weeks?|months?|years?|hours?|minutes?|games?|people|others?)\b/.test(after)
      ? 1 / b.value
      : undefined;
  if (spoken === null || b.marked || b.numeral.scale > 1e3) return undefined;
  if (a.value >= b.value || a.value < 1) return undefined;
  if (/every|out of/.test(joint))
    return /out of/.test(joint) && !/every/.test(joint) && a.value > 20 ? undefined : a.value / b.value;
  if (/\sof\s/.test(joint)) return undefined;
  const tens =
    [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 20, 25, 30, 40, 50, 100, 200, 500, 1000].includes(b.value) ||
    a.value === 1;
  if (
    !tens ||
    a.value > 10 ||
    /^\s(?:days?|weeks?|months?|years?|hours?|minutes?|games?|matches|starts|innings|attempts)\b/.test(after)
  )
    return undefined;
  if (/\b(?:killed|injured|wounded|hurt|scored|won|hit|made)\s$/i.test(before) && a.value > 1) return undefined;
  return /^\d/.test(text.slice(b.start)) && b.value > 1900 && b.value < 2100 && !/,/.test(text.slice(b.start, b.end))
    ? undefined
    : a.value / b.value;
}

function range(
  text: string,
  a: One,
  b: One,
  joint: string,
  before: string,
  after: string,
  third: One | undefined,
  pair: (kind: One['kind'], value: number, end?: number, unit?: string) => Joined,
): Joined | undefined {
  const dash = /^\s?[-–—]\s?$/.test(joint) && (joint.length === 1 || /–/.test(joint));
  const to = /^\s(?:to|through)\s(?:as (?:many|much) as\s)?$/.test(joint) || /^-to-$/.test(joint);
  const between =
    /^\sand\s(?:about\s|up to\s)?$/.test(joint) &&
    /\bbetween\s(?:about\s|roughly\s|an estimated\s|approximately\s)?$/i.test(before.slice(-30));
  const or = /^\sor\s$/.test(joint) && !a.marked && b.value > a.value && b.value <= a.value * 2 + 1;
  if (!dash && !to && !between && !or) return undefined;
  const same = !a.marked || !b.marked || (a.kind === b.kind && (a.unit === b.unit || a.unit === undefined));
  if (
    !same ||
    a.kind === 'ordinal' ||
    b.kind === 'ordinal' ||
    a.kind === 'fraction' ||
    b.kind === 'fraction' ||
    a.kind === 'time' ||
    b.kind === 'time'
  )
    return undefined;
  if (a.marked && !b.marked && a.kind !== 'money' && a.kind !== 'age') return undefined;
  // “Paid $9 million to three winners”: the second number counts who got it.
  const people = /^\s(?:[a-z]+\s)?[a-z]+s\b/.test(after) && !b.marked && b.numeral.scale === 1;
  if (to && a.kind === 'money' && people && (b.numeral.style === 'words' || a.numeral.scale > 1)) return undefined;
  // “fell 2.5 percent to 15.5 percent”: a change and a level.
  if (to && a.marked && b.marked && MOVED.test(before)) return undefined;
  if (a.marked && b.marked && a.value > b.value && !between && !((to || dash) && a.kind === 'money')) return undefined;
  if (!a.marked && b.marked && b.kind === 'money' && /[$£€¥]/.test(text.slice(b.start, b.numeral.start)))
    return undefined;
  if (b.kind === 'year' && !(a.kind === 'year')) return undefined;
  if (
    to &&
    /\bfrom\s(?:an? (?:estimated|average of)\s|about\s|around\s|roughly\s|nearly\s|almost\s|some\s|just\s|only\s|over\s|more than\s)*$/i.test(
      before,
    )
  )
    return undefined;
  const plainPair =
    a.kind === 'count' &&
    b.kind === 'count' &&
    a.numeral.decimals === 0 &&
    b.numeral.decimals === 0 &&
    a.numeral.scale === 1 &&
    b.numeral.scale === 1;
  if (plainPair && (dash || to) && Math.max(a.value, b.value) < 2000) {
    const descending = a.value >= b.value;
    const scored = SCORE_AFTER.test(after) || (SCORE_BEFORE.test(before) && !/^\s(?:[a-z]+\s)?[a-z]+s\b/.test(after));
    const tie =
      dash && third !== undefined && third.start - b.end === 1 && text[b.end] === '-' && third.kind === 'count';
    if (
      (descending && (dash || scored) && !/^\s(?:years?|percent|people)\b/.test(after)) ||
      (scored && dash) ||
      tie ||
      (dash && a.value === 0)
    )
      return pair('score', a.value);
    if (to && !descending && scored && /\bvot/i.test(before + after)) return pair('score', a.value);
  }
  if (
    to &&
    !b.marked &&
    a.value >= b.value &&
    a.kind !== 'age' &&
    !((ESTIMATE.test(before) || (a.value >= 100 && !MOVED.test(before))) && PLURAL_AFTER.test(after))
  )
    return undefined;
  // “rose 4 percent to 274 million” is no range: the ends are of one kind, and “A to B” without “from” counts or measures.
  if (to && a.marked !== b.marked && a.marked && a.kind !== 'money' && a.kind !== 'age') return undefined;
  const glued =
    b.numeral.scale > 1 &&
    a.numeral.scale === 1 &&
    a.value < 1000 &&
    (dash || a.value <= (b.value / b.numeral.scale) * (between ? 5 : 1.001));
  const first = glued ? { ...a.numeral, value: a.value * b.numeral.scale, scale: b.numeral.scale } : a.numeral;
  const low = first.value;
  const unit = b.unit ?? a.unit;
  const kind = b.marked ? b.kind : a.kind;
  const high = b.kind === 'money' || b.marked ? b.value : b.value;
  return { ...pair(kind, low, b.end, unit), parts: [first, b.numeral], range: true, ends: [low, high] };
}
