import { ordinalValue } from '../lexicons/number-words.ts';
import { hasAgeCue, isAppositeAge } from './ages.ts';
import { currencyAfter, currencyBefore } from './currency-words.ts';
import type { FigureKind, Numeral } from './figure.ts';
import { isIdentifier } from './identifiers.ts';
import { matchAt, NUMERAL_START, readNumeral } from './numerals.ts';
import { ORDINAL_START, ORDINAL_SUFFIX, ordinalTail, partAfter } from './ordinals.ts';
import { readNamed } from './read-named.ts';
import { isPlausibleUnit } from './unit-guard.ts';
import { readUnitWord } from './unit-words.ts';

/** One number with what is glued to it, before ranges and pairs are put together. */
export interface One {
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly value: number;
  readonly kind: FigureKind;
  readonly unit: string | undefined;
  /** A sign or word of its own says the kind: nothing is taken over from a neighbor. */
  readonly marked: boolean;
}

const START = new RegExp(`${NUMERAL_START}|${ORDINAL_START}`, 'giu');
const FOLD = /(?:-?fold)\b/iy;
const AGE_AFTER = /(?:-years?-olds?|\syears?[\s-]olds?|\syears\sof\sage|-year\s?-?olds?|\s?y\/o)\b/iy;
const CLOCK =
  /(?::(\d{2}))?(?:\s?(?:[ap]\.m\.|[ap]m\b|[AP]M\b|o['’]clock\b)|(?<=:\d\d)\s?(?:hrs|hours|GMT|UTC|ET|EST|EDT|BST|CET)\b)|:(\d{2})(?!\d)/y;
const DECADE = /['’]?s\b/y;
/** A sign before a temperature or a share; a dash after a word or a number is none. */
const MINUS = /(?:^|[\s(])(minus[\s-]|negative\s|[-−])$/i;

/** All single numbers of a text in reading order; numbers that lie in `skip` (dates) are passed over. */
export function readSingles(text: string, skip: readonly { readonly start: number; readonly end: number }[]): One[] {
  const found: One[] = [];
  let floor = 0;
  let next = 0;
  START.lastIndex = 0;
  for (let hit = START.exec(text); hit !== null; hit = START.exec(text)) {
    const at = hit.index;
    while (next < skip.length && (skip[next] as { end: number }).end <= at) next++;
    const date = skip[next];
    if (date !== undefined && date.start <= at) {
      START.lastIndex = date.end;
      floor = date.end;
      continue;
    }
    const one = readOne(text, at, floor);
    if (typeof one === 'number') {
      START.lastIndex = Math.max(one, at + 1);
      continue;
    }
    found.push(one);
    floor = one.end;
    START.lastIndex = Math.max(one.end, at + 1);
  }
  return found;
}

const PRONOUN_BEFORE =
  /\b(?:the|this|that|each|every|which|another|old|new|older|newer|present|current|previous|last|other|bigger|smaller|larger|first|second|same)\s$/i;
const PRONOUN_AFTER = /^(?:[.,;:)]|\s(?:of|in|at|on|that|which|with|by|from|it|and|has|had|was|is|could|would)\b|$)/;

const word = (text: string, at: number): string => matchAt(/[a-z]+/iy, text, at)?.[0] ?? '';

/** The number at `at`, or where to go on looking when there is none. */
function readOne(text: string, at: number, floor: number): One | number {
  const before = text.slice(Math.max(floor, at - 24), at);
  const digit = isDigit(text.charCodeAt(at));
  const name = digit ? '' : word(text, at).toLowerCase();
  if (name !== '' && (ordinalValue(name) > 0 || name === 'half' || name === 'quarter'))
    return readNamed(text, at, before, name, floor);
  const sign = digit ? currencyBefore(before.endsWith('.') ? before.slice(0, -1) : before) : undefined;
  const numeral = readNumeral(text, at, floor, sign !== undefined);
  if (numeral === undefined) return at + (name.length || 1);
  // “Lower than the old one of 50 tons”: a pronoun.
  if (name === 'one' && PRONOUN_BEFORE.test(before) && PRONOUN_AFTER.test(text.slice(numeral.end, numeral.end + 8)))
    return numeral.end;
  if (sign !== undefined) return amount(text, numeral, numeral.start - sign.length, sign.unit);
  return (
    readRanked(text, numeral, digit) ??
    readTimed(text, numeral, before, digit) ??
    readMeasured(text, numeral, before, digit) ??
    readPlain(text, numeral, before, digit)
  );
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const made = (
  numeral: Numeral,
  kind: FigureKind,
  end: number,
  unit?: string,
  rest: Partial<Pick<One, 'start' | 'value' | 'marked'>> = {},
): One => ({ start: numeral.start, end, numeral, value: numeral.value, kind, unit, marked: true, ...rest });

/** Ordinals, fractions and multiples: “22nd”, “twenty-first”, “two-thirds”, “fivefold”. */
function readRanked(text: string, numeral: Numeral, digit: boolean): One | number | undefined {
  const { end, value } = numeral;
  if (
    digit &&
    value < 1 &&
    /^\d\/\d/.test(text.slice(numeral.start, end)) &&
    /^\s(?:of|the)\b/.test(text.slice(end, end + 5))
  )
    return made(numeral, 'fraction', end);
  const fold = matchAt(FOLD, text, end);
  if (fold !== null) return made(numeral, 'multiple', end + fold[0].length);
  if (digit) {
    if (matchAt(ORDINAL_SUFFIX, text, end) === null || numeral.scale !== 1 || numeral.decimals > 0) return undefined;
    return isIdentifier(text, numeral.start, end + 2, true, false) ? end + 2 : made(numeral, 'ordinal', end + 2);
  }
  const tail = ordinalTail(text, end, value);
  if (tail !== undefined)
    return made({ ...numeral, end: tail.end, mantissaEnd: tail.end, value: tail.value }, 'ordinal', tail.end);
  const part = partAfter(text, end, value);
  if (part === undefined) return undefined;
  return made({ ...numeral, end: part.end, mantissaEnd: part.end, value: value / part.parts }, 'fraction', part.end);
}

/** Ages with their words, clock times, decades and years. */
function readTimed(text: string, numeral: Numeral, before: string, digit: boolean): One | number | undefined {
  const { start, end, value } = numeral;
  const old = matchAt(AGE_AFTER, text, end);
  if (old !== null) return made(numeral, 'age', end + old[0].length, 'year');
  if (!digit || numeral.decimals > 0 || numeral.scale !== 1) return undefined;
  const clock = value <= 24 ? matchAt(CLOCK, text, end) : null;
  if (clock !== null && !/\d-$/.test(before) && !/ratio|odds/.test(before))
    return made(numeral, 'time', end + clock[0].length, undefined, {
      value: value + Number(clock[1] ?? clock[2] ?? 0) / 60,
    });
  if (end - start === 4 && value >= 1000 && value < 2200 && value % 10 === 0) {
    const decade = matchAt(DECADE, text, end);
    if (decade !== null) return made(numeral, 'year', end + decade[0].length);
  }
  if (/['’]$/.test(before) && end - start === 2 && !/\p{L}['’]$/u.test(before)) {
    const decade = matchAt(DECADE, text, end);
    return made(numeral, 'year', end + (decade?.[0].length ?? 0), undefined, { value: 1900 + value });
  }
  return undefined;
}

/** Money, percent and units after the number; passes over what names a thing. */
function readMeasured(text: string, numeral: Numeral, before: string, digit: boolean): One | number | undefined {
  const { start, end } = numeral;
  const unit = readUnitWord(text, end);
  const money = unit !== undefined && unit.unit !== 'pound' ? undefined : currencyAfter(text, end);
  if (isIdentifier(text, start, end, digit, unit !== undefined || money !== undefined)) return Math.max(end, start + 1);
  if (money !== undefined && (unit === undefined || money.end > unit.end))
    return made(numeral, 'money', money.end, money.unit, { value: numeral.value * money.share });
  if (unit === undefined || !isPlausibleUnit(text, unit, numeral, digit)) return undefined;
  const near = (): string => text.slice(Math.max(0, start - 80), end + 60);
  const kind = unit.unit === 'degree' && !WEATHER.test(near()) ? 'measure' : unit.kind;
  const sign = kind === 'temp' || kind === 'percent' ? MINUS.exec(before) : null;
  if (sign === null || /[\d\p{L}]\s?[-−]$/u.test(text.slice(Math.max(0, start - 3), start)))
    return made(numeral, kind, unit.end, unit.unit);
  return made(numeral, kind, unit.end, unit.unit, { value: -numeral.value, start: start - (sign[1] as string).length });
}

const WEATHER = /\b(?:temperatur|cold|warm|heat|high|low|weather|freez|thermomet)/i;

/** Years, ages by their place, and counts. */
function readPlain(text: string, numeral: Numeral, before: string, digit: boolean): One | number {
  const { start, end, value } = numeral;
  const bare = digit && numeral.decimals === 0 && numeral.scale === 1;
  if (bare && value < 5000 && /^\s(?:B\.?C\.?|BCE|A\.D\.|AD|CE)(?![\p{L}])/u.test(text.slice(end, end + 7)))
    return made(numeral, 'year', end);
  const four = bare && end - start === 4 && value >= 1000 && value < 2200;
  if (four && (value >= 1400 || /\b(?:in|since|by|until|before|after)\s$/i.test(before)))
    return made(numeral, 'year', end);
  if (bare && matchAt(/s\b/y, text, end) !== null) return end + 1;
  if (
    value > 0 &&
    value < 300 &&
    numeral.decimals === 0 &&
    (hasAgeCue(before, text, end) || (bare && value < 120 && isAppositeAge(text, start, end)))
  )
    return made(numeral, 'age', end, 'year');
  const sign = /plus or minus\s$/.test(before) ? null : /\b(minus[\s-]|negative\s)$/i.exec(before);
  const own = sign === null ? {} : { value: -value, start: start - (sign[1] as string).length };
  return made(numeral, 'count', end, undefined, { marked: false, ...own });
}

/** Money with a sign before it. */
function amount(text: string, numeral: Numeral, start: number, unit: string): One {
  const after = currencyAfter(text, numeral.end);
  const end =
    after !== undefined && after.share === 1 && after.unit !== unit && /AUD|CAD|NZD|HKD|SGD|USD/.test(after.unit)
      ? after.end
      : numeral.end;
  return {
    start,
    end,
    numeral,
    value: numeral.value,
    kind: 'money',
    unit: end === numeral.end ? unit : (after?.unit ?? unit),
    marked: true,
  };
}
