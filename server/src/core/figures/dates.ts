import type { BlockFacts, Sentence } from '../language/block-facts.ts';
import type { Token } from '../language/tokens.ts';
import { lastStartingAt, type Span } from '../text/span.ts';
import { weekdayAfter, weekdayBefore } from './date-weekdays.ts';
import { dayIn, monthOf, weekdayIn, yearIn } from './date-words.ts';

/** A part of a date as it stands in the copy. */
export interface Part extends Span {
  readonly value: number;
}

/**
 * A date phrase with a day and a month. Offsets are into the block's prose. `weekday` is there only where it belongs to this very date:
 * beside it, in brackets or in apposition. Nothing says that the day exists. Of a range of days each end is a phrase; the month and the
 * weekday of its second may stand before it.
 */
export interface DatePhrase extends Span {
  readonly month: Part;
  readonly day: Part;
  readonly year?: Part;
  /** Year of the other end: “Sept. 4 through Sept. 7, 2020”. */
  readonly sharedYear?: number;
  /** Sunday is 0. */
  readonly weekday?: Part;
  /** The day is an end of a range of days: “June 4-6”. */
  readonly range: boolean;
}

/** The year that is written for a date, by itself or at the other end of its range. */
export const yearOf = (date: DatePhrase): number | undefined => date.year?.value ?? date.sharedYear;

/** A date as tokens: indexes of its parts; the phrase is `tokens.slice(first, last)`. */
interface Found {
  readonly first: number;
  readonly last: number;
  readonly month: number;
  readonly monthValue: number;
  readonly day: number;
  readonly dayValue: number;
  readonly year?: number;
  /** The other day of a range, before (British order) or after. */
  readonly other?: number;
  readonly ordinal: boolean;
  /** Where the parts stand within their one token. */
  readonly parts?: { readonly day: number; readonly month: number; readonly year: number };
}

const JOINT = /^(?:[-–—/&]|to|and|or|through|thru|until|till)$/;
const isTime = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at + 1]?.text === ':' && /^\d/.test(tokens[at + 2]?.text ?? '')) ||
  tokens[at - 1]?.text === ':' ||
  /^(?:[%$£€]|[ap]\.?m\.?)$/.test(tokens[at + 1]?.lower ?? '') ||
  /^[$£€#]$/.test(tokens[at - 1]?.text ?? '');

/** The day at token `at`, where that is no time, share or amount. */
function plainDay(tokens: readonly Token[], at: number) {
  const day = dayIn(tokens[at]);
  return day === undefined || isTime(tokens, at) ? undefined : day;
}

/** Index of the year that follows token `at`: “, 2025”, “2025”, “of 2025”. */
function yearAfter(tokens: readonly Token[], at: number): number | undefined {
  const mark = tokens[at]?.lower ?? '';
  const i = mark === ',' || mark === 'of' || mark === 'in' ? at + 1 : at;
  if (yearIn(tokens[i]) === 0) return undefined;
  const [next, beyond] = [tokens[i + 1]?.text ?? '', tokens[i + 2]?.text ?? ''];
  return next === '%' || (/^[-–]$/.test(next) && /^\d/.test(beyond)) ? undefined : i;
}

/** What both orders of a date say: where its parts stand, and their values. */
const parts = (
  tokens: readonly Token[],
  month: number,
  day: number,
  dayValue: number,
  year: number | undefined,
  other: number | undefined,
) => ({
  month,
  monthValue: monthOf(tokens[month]),
  day,
  dayValue,
  ...(year === undefined ? {} : { year }),
  ...(other === undefined ? {} : { other }),
});

/** “June 4”, “June 4th, 2025”, “June the 4th”, “June 4-6, 2025”. */
function american(tokens: readonly Token[], month: number): Found | undefined {
  const day = tokens[month + 1]?.lower === 'the' ? month + 2 : month + 1;
  const value = plainDay(tokens, day);
  if (value === undefined || (tokens[day]?.kind === 'word' && day === month + 1)) return undefined;
  const second = JOINT.test(tokens[day + 1]?.lower ?? '') ? plainDay(tokens, day + 2) : undefined;
  // "June 4 and 5 July" has another month.
  const other = second === undefined || monthOf(tokens[day + 3]) > 0 ? undefined : day + 2;
  const year = yearAfter(tokens, (other ?? day) + 1);
  return {
    first: month,
    last: (year ?? other ?? day) + 1,
    ordinal: false,
    ...parts(tokens, month, day, value.value, year, other),
  };
}

/** “4 June 2025”, “the 4th of June, 2025”, “4-6 June”. */
function british(tokens: readonly Token[], month: number): Found | undefined {
  const of = tokens[month - 1]?.lower === 'of';
  const day = of ? month - 2 : month - 1;
  const value = plainDay(tokens, day);
  if (value === undefined || (of && !value.ordinal) || (tokens[day]?.kind === 'word' && !of)) return undefined;
  const first = JOINT.test(tokens[day - 1]?.lower ?? '') ? plainDay(tokens, day - 2) : undefined;
  const other = first === undefined || monthOf(tokens[day - 3]) > 0 ? undefined : day - 2;
  const year = yearAfter(tokens, month + 1);
  return {
    first: other ?? day,
    last: (year ?? month) + 1,
    ordinal: value.ordinal,
    ...parts(tokens, month, day, value.value, year, other),
  };
}

function named(tokens: readonly Token[], month: number, taken: number): Found | undefined {
  const after = american(tokens, month);
  const before = month - 1 >= taken ? british(tokens, month) : undefined;
  if (after === undefined || before === undefined) return after ?? before;
  // "at 7 June 4, 2025" against "on 7 June 12 people"
  return after.year !== undefined ? after : before;
}

/** “14.06.2025”, one token; the day comes first. */
function dotted(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at] as Token;
  const found = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(token.text);
  if (found === null || Number(found[2]) > 12 || Number(found[2]) === 0) return undefined;
  const [, day = '', month = ''] = found;
  const parts = { day: 0, month: day.length + 1, year: day.length + month.length + 2 };
  return {
    first: at,
    last: at + 1,
    month: at,
    monthValue: Number(month),
    day: at,
    dayValue: Number(day),
    year: at,
    ordinal: false,
    parts,
  };
}

/** “2025-06-04”, “14/6/2025”, “6/14/2025”; where both orders are possible nothing is read. */
function numeric(tokens: readonly Token[], at: number): Found | undefined {
  const [a, mark, b, again, c] = tokens.slice(at, at + 5);
  if (a === undefined || b === undefined || c === undefined || mark?.text !== again?.text) return undefined;
  if (c.end - a.start !== a.text.length + b.text.length + c.text.length + 2) return undefined;
  const before = tokens[at - 1];
  if (before !== undefined && before.end === a.start && /^[-/]$/.test(before.text)) return undefined;
  const after = tokens[at + 5];
  if (after !== undefined && after.start === c.end && /^[-/]$/.test(after.text)) return undefined;
  const two = (token: Token): boolean => /^\d{1,2}$/.test(token.text);
  const found = (month: number, day: number, year: number): Found => ({
    first: at,
    last: at + 5,
    month,
    monthValue: Number(tokens[month]?.text),
    day,
    dayValue: Number(tokens[day]?.text),
    year,
    ordinal: false,
  });
  if (mark?.text === '-' && yearIn(a) > 0 && /^\d\d$/.test(b.text) && /^\d\d$/.test(c.text))
    return found(at + 2, at + 4, at);
  if (mark?.text !== '/' || !two(a) || !two(b) || yearIn(c) === 0) return undefined;
  const [first, second] = [Number(a.text), Number(b.text)];
  if (first > 12 ? second <= 12 : second > 12 || first === second)
    return first > 12 ? found(at + 2, at, at + 4) : found(at, at + 2, at + 4);
  return undefined;
}

function part(tokens: readonly Token[], at: number, value: number, within?: number): Part {
  const token = tokens[at] as Token;
  if (within !== undefined) {
    const length = /^\d+/.exec(token.text.slice(within))?.[0].length ?? 0;
    return { start: token.start + within, end: token.start + within + length, value };
  }
  const length = /^\d/.test(token.text)
    ? (/^\d+/.exec(token.text)?.[0].length ?? token.text.length)
    : token.text.length;
  return { start: token.start, end: token.start + length, value };
}

/** The phrase or, of a range, the two phrases that were found. */
function phrases(tokens: readonly Token[], found: Found): DatePhrase[] {
  const { first, last } = found;
  const range = found.other !== undefined || isListed(tokens, found);
  const left = weekdayBefore(tokens, first, found.ordinal, found.other !== undefined);
  const right = left === undefined && !range ? weekdayAfter(tokens, last) : undefined;
  const weekday = range && left?.first === undefined ? right : (left?.at ?? right);
  const start = (tokens[weekday === undefined ? first : Math.min(first, left?.first ?? weekday)] as Token).start;
  const end = Math.max((tokens[last - 1] as Token).end, weekday === undefined ? 0 : (tokens[weekday] as Token).end);
  const month = part(tokens, found.month, found.monthValue, found.parts?.month);
  const year =
    found.year === undefined
      ? undefined
      : part(tokens, found.year, Number(tokens[found.year]?.text.slice(found.parts?.year ?? 0)), found.parts?.year);
  const make = (day: number, value: number, of: number | undefined, span: Span, others: boolean): DatePhrase => ({
    ...span,
    month,
    day: part(tokens, day, value, found.parts?.day),
    ...(year === undefined ? {} : { year }),
    ...(of === undefined ? {} : { weekday: part(tokens, of, weekdayIn(tokens[of])) }),
    range: others,
  });
  if (found.other === undefined) return [make(found.day, found.dayValue, weekday, { start, end }, range)];
  const [a, b] = found.other < found.day ? [found.other, found.day] : [found.day, found.other];
  const cut = (tokens[b] as Token).start;
  const value = (at: number): number => dayIn(tokens[at])?.value ?? 0;
  return [
    make(a, value(a), left?.first, { start, end: (tokens[a] as Token).end }, true),
    make(b, value(b), left?.at, { start: cut, end }, true),
  ];
}

/** “June 4, 5 and 6”: a list of days, whose weekday would be anybody's. */
function isListed(tokens: readonly Token[], { day, year, month }: Found): boolean {
  if (year !== undefined || day < month) return false;
  return tokens[day + 1]?.text === ',' && plainDay(tokens, day + 2) !== undefined;
}

/** Joins the ends of a range that share the later one's year. */
function shareYears(block: BlockFacts, dates: readonly DatePhrase[]): DatePhrase[] {
  return dates.map((date, i) => {
    const next = dates[i + 1];
    if (date.year !== undefined || next?.year === undefined || next.start - date.end > 30) return date;
    const between = block.text.slice(date.end, Math.max(date.end, next.start));
    if (!/^,?\s?(?:[-–—]|to|through|thru|until|till|and|or)\s?(?:on\s)?$/.test(between)) return date;
    return { ...date, sharedYear: next.year.value - (date.month.value > next.month.value ? 1 : 0) };
  });
}

/** Date phrases of a block in reading order. */
export function readDates(block: BlockFacts): readonly DatePhrase[] {
  const { tokens } = block;
  const found: DatePhrase[] = [];
  let taken = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i < taken) continue;
    const token = tokens[i] as Token;
    const date =
      token.kind === 'number'
        ? (dotted(tokens, i) ?? numeric(tokens, i))
        : monthOf(token) > 0
          ? named(tokens, i, taken)
          : undefined;
    if (date === undefined) continue;
    taken = date.last;
    found.push(...phrases(tokens, date));
  }
  return shareYears(block, found);
}

/** The words of the sentence that the offset `at` of the block's prose lies in, for gates that look at them. */
export function sentenceAt(block: BlockFacts, at: number): string {
  return block.sentences[lastStartingAt(block.sentences, at)]?.text ?? block.text;
}

/** The dates that lie within a sentence. A search and not a scan, so that a long block of dates stays linear. */
export function datesIn({ block, start, end }: Sentence): readonly DatePhrase[] {
  const dates = block.fact(readDates);
  return dates
    .slice(lastStartingAt(dates, start - 1) + 1, lastStartingAt(dates, end - 1) + 1)
    .filter((d) => d.end <= end);
}
