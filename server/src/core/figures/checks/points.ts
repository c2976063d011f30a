import type { BlockFacts } from '../../language/block-facts.ts';
import { CHANGE_NOUN, CHANGE_WORD } from '../directions.ts';
import type { Figure } from '../figure.ts';
import { isExplained, sameVoice } from '../gates.ts';
import { around, gap as distance, meets, minus } from '../interval.ts';
import { repair, replace } from '../repairs.ts';
import { readPairs, type Skeleton, sentencesWithFigures, written } from '../skeleton.ts';
import { type Change, readChanges } from './changes.ts';
import { type Check, shortly } from './check.ts';

/** How a difference of shares is named: “points”, “basis points”, or wrongly or rightly “percent”. */
interface Difference {
  readonly figure: Figure;
  readonly points: boolean;
  /** Value in percentage points. */
  readonly value: number;
  readonly slack: number;
}

const CHANGE_AFTER = new RegExp(`^[\\s-](?:[\\p{L}-]+\\s)?${CHANGE_NOUN}`, 'iu');
const CHANGE_BEFORE = new RegExp(
  `(?:${CHANGE_WORD}(?:\\s(?:by|of|some|about|nearly|roughly|another|only|just)){0,2}\\s|,\\s(?:or|up|down)\\s(?:by\\s)?)$`,
  'iu',
);
const SENTENCE_END = /[.!?]\s+\p{Lu}/u;
const POINT_AFTER = /^(?:-|\s)(?:percentage[\s-])?points?\b/i;
const OF_A_POINT = /^\sof\s(?:a|one)\s(?:full\s)?(?:percentage\s)?point\b/i;

/** Differences between two shares, in points or wrongly in percent. */
export function readPoints(block: BlockFacts): readonly Check[] {
  const found: Check[] = [];
  for (const skeleton of [...sentencesWithFigures(block), ...block.fact(readPairs)]) {
    if (skeleton.figures.length < 3) continue;
    const stop = skeleton.text.search(SENTENCE_END);
    const changes = readChanges(skeleton, true).filter(({ to }) => stop < 0 || to <= stop + 1);
    for (const change of changes) {
      const difference = pick(skeleton, change, changes);
      if (difference === undefined || found.some(({ figures }) => figures.includes(difference.figure))) continue;
      const check = judge(skeleton, change, difference);
      if (check !== undefined) found.push(check);
    }
  }
  for (const skeleton of [...sentencesWithFigures(block), ...block.fact(readPairs)]) {
    const check = byLink(skeleton);
    if (check !== undefined && !found.some(({ figures }) => figures.some((figure) => check.figures.includes(figure))))
      found.push(check);
  }
  return found;
}

function pick(skeleton: Skeleton, change: Change, changes: readonly Change[]): Difference | undefined {
  const { block } = skeleton;
  const found: (Difference & { far: number })[] = [];
  skeleton.figures.forEach((figure, i) => {
    const at = skeleton.places[i] as number;
    if (changes.some(({ old, fresh }) => figure === old || figure === fresh) || figure.range) return;
    const far = at < change.from ? change.from - at : at > change.to ? at - change.to : 0;
    const rest = block.text.slice(figure.end, figure.end + 40);
    const lead = skeleton.text.slice(Math.max(0, at - 40), at);
    const other = skeleton.text.slice(Math.min(at, change.to), Math.max(at, change.to));
    if (at > change.to && /,\s(?:while|whereas|but|although)\s/.test(other)) return;
    const [part] = figure.parts;
    const half = 0.5 * 10 ** -part.decimals;
    if (far > 70 || /^(?:[\s-](?:percentage[\s-])?points?)?\s(?:behind|ahead)\b/.test(rest)) return;
    if (figure.kind === 'points') {
      const scale = figure.unit === 'basis point' ? 0.01 : 1;
      found.push({ figure, points: true, value: figure.value * scale, slack: half * scale, far });
    } else if (figure.kind === 'count' && (figure.counts?.head === 'point' || POINT_AFTER.test(rest))) {
      found.push({ figure, points: true, value: figure.value, slack: half, far });
    } else if ((figure.kind === 'count' || figure.kind === 'fraction') && OF_A_POINT.test(rest)) {
      found.push({ figure, points: true, value: figure.value, slack: figure.kind === 'fraction' ? 0.01 : half, far });
    } else if (
      figure.kind === 'percent' &&
      (CHANGE_AFTER.test(rest) || CHANGE_BEFORE.test(lead)) &&
      !/\b(?:to|from|at)\s$/.test(lead)
    ) {
      found.push({ figure, points: false, value: figure.value, slack: half, far });
    }
  });
  return found.sort((a, b) => a.far - b.far)[0];
}

const COMPARED =
  /\b(?:from|against|compared|than|ago|earlier|last (?:year|month|week|time|election)|previous|now|versus|above|below|higher|lower|more|fewer|over|up|down|rose|fell|was|were|had been|gap|lead|between|widened|narrowed|shrank|grew|in (?:19|20)\d\d)\b/i;
const OTHER_POINTS = /\b(?:margin of error|plus or minus|error|confidence)\b/i;

/** Any other wording: two shares and one difference in points, or a third percentage that is called a change. */
function byLink(skeleton: Skeleton): Check | undefined {
  if (OTHER_POINTS.test(skeleton.words) || !COMPARED.test(skeleton.words)) return undefined;
  const none = { from: 0, to: skeleton.text.length, cue: undefined, direction: 0 } as const;
  const shares = skeleton.figures.filter(({ kind, range }) => kind === 'percent' && !range);
  if (shares.length < 2 || shares.length > 3) return undefined;
  const [a, b, c] = shares as [Figure, Figure, Figure?];
  if (c === undefined) {
    const difference = pick(skeleton, { ...none, old: a, fresh: b }, [{ ...none, old: a, fresh: b }]);
    const levels = ![a, b].some((share) => isMoved(skeleton, share));
    return difference?.points === true && levels
      ? judge(skeleton, { ...none, old: a, fresh: b }, difference)
      : undefined;
  }
  // “33 percent, five percent more than the 28 percent it got in 2019”
  const moved = shares.filter((share) => isMoved(skeleton, share));
  const levels = shares.filter((share) => !moved.includes(share));
  const [old, fresh] = levels as [Figure?, Figure?];
  if (
    moved.length !== 1 ||
    old === undefined ||
    fresh === undefined ||
    skeleton.figures.some(({ kind }) => kind === 'points')
  )
    return undefined;
  const compared =
    /\b(?:than|[Ff]rom|against|compared (?:with|to)|versus|had been|used to be|(?:ago|earlier|before|[Ll]ast (?:year|month|week|quarter)|[Pp]reviously),?\s(?:it\s|that\s|the\s[\p{L}-]+\s)?(?:was|stood at|had been))\s(?:the\s|its\s|[\p{L}'’-]+\s){0,4}$/u;
  const at = (share: Figure): number => skeleton.places[skeleton.figures.indexOf(share)] as number;
  if (levels.filter((share) => compared.test(skeleton.text.slice(Math.max(0, at(share) - 40), at(share)))).length !== 1)
    return undefined;
  const difference = pick(skeleton, { ...none, old, fresh }, [{ ...none, old, fresh }]);
  if (difference === undefined || difference.points) return undefined;
  const [low, high] = old.value < fresh.value ? [old, fresh] : [fresh, old];
  const down = /\b(?:less|fewer|lower|down|drop|decline|fall|decrease|cut|fell|loss)\b/i.test(skeleton.words);
  return judge(skeleton, { ...none, old: down ? high : low, fresh: down ? low : high }, difference);
}

/** A percentage that is called a change and is no level. */
function isMoved(skeleton: Skeleton, share: Figure): boolean {
  const at = skeleton.places[skeleton.figures.indexOf(share)] as number;
  return (
    CHANGE_AFTER.test(skeleton.text.slice(at + 1, at + 41)) ||
    (CHANGE_BEFORE.test(skeleton.text.slice(Math.max(0, at - 40), at)) &&
      !/\b(?:to|from|at)\s$/.test(skeleton.text.slice(Math.max(0, at - 6), at)))
  );
}

function judge(skeleton: Skeleton, { old, fresh }: Change, difference: Difference): Check | undefined {
  const { block } = skeleton;
  const { figure } = difference;
  if (!sameVoice([old, fresh, figure]) || isExplained(skeleton.words)) return undefined;
  if (
    old.value < 0 ||
    fresh.value < 0 ||
    [old, fresh].some(({ low, high }) => !Number.isFinite(low) || !Number.isFinite(high))
  )
    return undefined;
  const [low, high] = old.value < fresh.value ? [old, fresh] : [fresh, old];
  const gapOf = minus({ low: high.low, high: high.high }, { low: low.low, high: low.high });
  const exact = Number((high.value - low.value).toFixed(4));
  const hedged = figure.hedge === undefined ? 0 : difference.value * 0.1;
  const said = around(difference.value, difference.slack + hedged);
  const text = (one: Figure) => written(one, block);
  const plain = /^(?:a\s)?[^\s-]+(?:\spercent|\sper cent|%)?/i;
  const base = { at: { start: figure.start, end: figure.end }, figures: [old, fresh, figure] };
  const from = `From ${text(old)} to ${text(fresh)}`;
  const digits = Math.max(old.parts[0].decimals, fresh.parts[0].decimals, 1);
  if (difference.points) {
    const open =
      figure.hedge === 'more' || figure.hedge === 'atLeast' || figure.hedge === 'less' || figure.hedge === 'atMost';
    const holds = open || distance(gapOf, said) <= 1e-9;
    const scale = figure.unit === 'basis point' ? 100 : 1;
    return {
      ...base,
      holds,
      sum: `${from} is ${shortly(exact * scale, digits)} ${scale === 100 ? 'basis points' : exact === 1 ? 'percentage point' : 'percentage points'}`,
      said: text(figure),
      fixes: holds
        ? []
        : [
            ...repair(block, figure, exact * scale),
            ...repair(block, fresh, old.value + (fresh.value > old.value ? 1 : -1) * difference.value),
          ],
    };
  }
  if (old.value === 0) return undefined;
  const relative = (exact / old.value) * 100;
  const corners = [old.low, old.high].flatMap((a) =>
    [fresh.low, fresh.high].map((b) => (Math.abs(b - a) / Math.max(a, 1e-9)) * 100),
  );
  const spread = { low: Math.min(...corners), high: Math.max(...corners) };
  const isPoints = meets(gapOf, said);
  // “From 6 percent to 7 percent, a rise of one percent”: the printed shares differ by just that, and the relative change is far off.
  const plainly = Math.abs(exact - difference.value) < 1e-9 && relative > difference.value * 2.5;
  const right = !plainly && distance(spread, said) <= Math.max(difference.slack * 2, relative * 0.02);
  if (!right && !isPoints && distance(gapOf, said) < difference.value) {
    return {
      ...base,
      holds: false,
      sum: `${from} is ${shortly(exact, digits)} percentage points or ${shortly(relative)} percent`,
      said: text(figure),
      fixes: repair(block, figure, relative),
    };
  }
  const phrase = plain.exec(text(figure))?.[0] ?? text(figure);
  return {
    ...base,
    holds: right,
    sum: `${from} is ${shortly(exact, digits)} percentage ${exact === 1 ? 'point' : 'points'}, which is ${shortly(relative)} percent`,
    said: phrase,
    fixes: right
      ? []
      : [replace(block, figure.start, figure.end, pointsFor(block, figure)), ...repair(block, figure, relative)],
  };
}

/** “1.3 percent” in points: “1.3 percentage points”, “a 5-percentage-point gain”. */
function pointsFor(block: BlockFacts, figure: Figure): string {
  const [part] = figure.parts;
  const number = block.text.slice(part.start, part.end);
  const before = block.text.slice(Math.max(0, figure.start - 3), figure.start);
  const single = figure.value === 1;
  if (/\ban?\s$/.test(before)) return `${number}-percentage-point`;
  return `${number} percentage ${single ? 'point' : 'points'}`;
}
