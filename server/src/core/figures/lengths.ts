import type { Token } from '../language/tokens.ts';
import { smallNumber } from '../lexicons/number-words.ts';
import type { Span } from '../text/span.ts';
import { readAlong } from './read-along.ts';

/** What a length of time is counted in. A decade is ten years, a century a hundred, a fortnight two weeks. */
export type LengthUnit = 'minute' | 'hour' | 'day' | 'night' | 'week' | 'month' | 'year';

/** How far a length is from exact: `none` it is exact, `near` about, `above` more than, `below` nearly or up to. */
export type Looseness = 'none' | 'near' | 'above' | 'below';

/** A length of time as it stands in the copy: “12 years”, “three-day”, “two decades”, “a week”. */
export interface Length extends Span {
  /** The number alone, for fixes; for “a decade” the article. */
  readonly number: Span;
  /** In units of `unit`. */
  readonly value: number;
  readonly unit: LengthUnit;
  /** How many of `unit` one of the copy's words is: 10 for decades. */
  readonly scale: number;
  readonly loose: Looseness;
  /** “three-day”, before a noun; `old` is “three-year-old”. */
  readonly form: 'plain' | 'compound' | 'old';
  /** Index of the first token and of the one behind the last. */
  readonly first: number;
  readonly next: number;
}

const UNITS = new Map<string, readonly [LengthUnit, number]>([
  ['minute', ['minute', 1]],
  ['min.', ['minute', 1]],
  ['hour', ['hour', 1]],
  ['day', ['day', 1]],
  ['night', ['night', 1]],
  ['week', ['week', 1]],
  ['fortnight', ['week', 2]],
  ['month', ['month', 1]],
  ['year', ['year', 1]],
  ['decade', ['year', 10]],
  ['century', ['year', 100]],
  ['centurie', ['year', 100]],
]);
const COMPOUND = /^(.+?)-(minute|hour|day|night|week|month|year|decade)s?(-old|-long)?$/;
const HEDGES: readonly (readonly [Looseness, RegExp])[] = [
  [
    'above',
    /(?:^|\s)(?:over|more than|at least|just over|well over|exceeding|upwards of|past|no less than|no fewer than)$/,
  ],
  [
    'below',
    /(?:^|\s)(?:nearly|almost|less than|under|just under|up to|close to|as many as|as long as|at most|fewer than|within|not quite|a maximum of)$/,
  ],
  ['near', /(?:^|\s)(?:about|around|roughly|some|approximately|an? estimated|circa|perhaps|maybe|say|or|to)$/],
];

/** The looseness that the words before token `at` (or “or so”, “or more” behind token `next`) give a number. */
export function loosenessAt(tokens: readonly Token[], at: number, next: number): Looseness {
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .map((token) => token.lower)
    .join(' ');
  const [a, b] = [tokens[next]?.lower, tokens[next + 1]?.lower];
  if (a === 'or' && b === 'so') return 'near';
  if ((a === 'or' && b === 'more') || a === 'plus' || a === '+') return 'above';
  return HEDGES.find(([, pattern]) => pattern.test(before))?.[0] ?? 'none';
}

/** Whether `value` may be called `said` with this looseness: a tenth to the allowed side, at least `slack`. */
export function fitsLength(said: number, loose: Looseness, value: number, slack: number): boolean {
  const tenth = Math.max(said * 0.1, loose === 'none' ? 0 : 1);
  const low = said - slack - (loose === 'near' || loose === 'below' ? tenth * (loose === 'below' ? 1.5 : 1) : 0);
  const high = said + slack + (loose === 'near' ? tenth : loose === 'above' ? Math.max(said * 0.25, 2) : 0);
  return value >= low && value <= high;
}

/** The number that starts at token `at`: its value and the token behind it. Fractions and numbers above 9,999 are not read. */
export function numberAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    const value = /^\d{1,2},\d{3}$/.test(token.text) ? Number(token.text.replace(',', '')) : Number(token.text);
    return Number.isNaN(value) || value > 9999 ? undefined : { value, next: at + 1 };
  }
  const first = token.kind === 'word' ? smallNumber(token.lower) : undefined;
  const scale = tokens[at + 1]?.lower;
  if ((first !== undefined || token.lower === 'a') && scale === 'hundred') {
    const and = tokens[at + 2]?.lower === 'and' ? at + 3 : at + 2;
    const rest = smallNumber(tokens[and]?.lower ?? '');
    const base = (first ?? 1) * 100;
    return rest === undefined ? { value: base, next: at + 2 } : { value: base + rest, next: and + 1 };
  }
  if (first === undefined) return undefined;
  // "forty five" without its hyphen
  const second = first >= 20 && first % 10 === 0 ? smallNumber(tokens[at + 1]?.lower ?? '') : undefined;
  return second !== undefined && second > 0 && second < 10 && tokens[at + 1]?.kind === 'word'
    ? { value: first + second, next: at + 2 }
    : { value: first, next: at + 1 };
}

const unitOf = (token: Token | undefined): readonly [LengthUnit, number] | undefined =>
  token === undefined ? undefined : UNITS.get(token.lower.replace(/s$/, ''));

/** The lengths of time in `tokens`, in reading order. */
export function readLengths(tokens: readonly Token[]): readonly Length[] {
  return readAlong(tokens, (at) => compoundAt(tokens, at) ?? plainAt(tokens, at));
}

function compoundAt(tokens: readonly Token[], at: number): Length | undefined {
  const token = tokens[at] as Token;
  const found = token.lower.includes('-') ? COMPOUND.exec(token.lower) : null;
  if (found === null) return undefined;
  const [, word = '', unitWord = '', tail] = found;
  // "a 12- to 15-year run" has a range
  if (/^(?:to|or|-)$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
  const digits = word.replace(',', '');
  const value = /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : smallNumber(word);
  const [unit, scale] = UNITS.get(unitWord) as readonly [LengthUnit, number];
  if (value === undefined) return undefined;
  const number = { start: token.start, end: token.start + word.length };
  const form = tail === '-old' ? 'old' : 'compound';
  const span = { start: token.start, end: token.end, number, unit, scale, form, first: at, next: at + 1 } as const;
  return { ...span, value: value * scale, loose: loosenessAt(tokens, at, at + 1) };
}

function plainAt(tokens: readonly Token[], at: number): Length | undefined {
  const token = tokens[at] as Token;
  const article = /^(?:an?|one|half-century|quarter-century)$/.test(token.lower);
  const read = numberAt(tokens, at);
  if (read !== undefined) {
    // "12 long years", "60 consecutive days"
    const skip = /^(?:long|full|consecutive|straight|whole|short|solid|complete|glorious|calendar)$/.test(
      tokens[read.next]?.lower ?? '',
    );
    const next = skip ? read.next + 1 : read.next;
    const unit = unitOf(tokens[next]);
    if (unit === undefined || isGlued(tokens, at)) return undefined;
    return make(tokens, at, read.next, next + 1, read.value, unit);
  }
  if (token.lower === 'half' && tokens[at + 1]?.lower === 'a' && tokens[at + 2]?.lower === 'century')
    return make(tokens, at, at + 1, at + 3, 50, ['year', 1]);
  if (!article) return undefined;
  if (/-century$/.test(token.lower))
    return make(tokens, at, at + 1, at + 1, token.lower === 'half-century' ? 50 : 25, ['year', 1]);
  const [a, b, c] = [tokens[at + 1]?.lower, tokens[at + 2]?.lower, tokens[at + 3]?.lower];
  if (a === 'half-century' || (a === 'half' && b === 'century'))
    return make(tokens, at, at + 1, at + (a === 'half' ? 3 : 2), 50, ['year', 1]);
  if (a === 'quarter-century' || (a === 'quarter' && (b === 'century' || c === 'century')))
    return make(
      tokens,
      at,
      at + 1,
      at + (a === 'quarter' ? (b === 'century' ? 3 : c === 'century' && b === 'of' ? 4 : 5) : 2),
      25,
      ['year', 1],
    );
  const unit = unitOf(tokens[at + 1]);
  return unit === undefined || unit[0] === 'night' || /^(?:minute|day)$/.test(unit[0])
    ? undefined
    : make(tokens, at, at + 1, at + 2, 1, unit);
}

function make(
  tokens: readonly Token[],
  at: number,
  numberEnd: number,
  next: number,
  value: number,
  [unit, scale]: readonly [LengthUnit, number],
): Length {
  const start = (tokens[at] as Token).start;
  const number = { start, end: (tokens[numberEnd - 1] as Token).end };
  const end = (tokens[next - 1] as Token).end;
  // "two and a half years": the half is not read, so the number is loose
  const loose = loosenessAt(tokens, at, next);
  const old = tokens[next]?.lower === 'old' || (tokens[next]?.lower === 'of' && tokens[next + 1]?.lower === 'age');
  return { start, end, number, value: value * scale, unit, scale, loose, form: old ? 'old' : 'plain', first: at, next };
}

/** A number that is the end of another one: “2 1/2 years”, “5-10 years”, “$3”. */
const isGlued = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    (/^[/$£€:]$/.test(before.text) ||
      (/^[-–—]$/.test(before.text) && before.end === tokens[at]?.start && /^\d/.test(tokens[at - 2]?.text ?? '')) ||
      (before.lower === 'to' && numberAt(tokens, at - 2) !== undefined))
  );
};
