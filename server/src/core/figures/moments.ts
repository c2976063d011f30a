import type { BlockFacts } from '../language/block-facts.ts';
import type { Token } from '../language/tokens.ts';
import { lastStartingAt, type Span } from '../text/span.ts';
import { monthOf, yearIn } from './date-words.ts';
import { type DatePhrase, readDates, yearOf } from './dates.ts';

/** A point in time whose year is written: a date, a month with its year, or a year alone. Offsets into the block's prose. */
export interface Moment extends Span {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** Where the year stands. */
  readonly yearAt: Span;
  /** Index of the year's token in the block. */
  readonly token: number;
}

/** A number of four digits before such a word counts things. */
const COUNTED =
  /^(?:people|troops|dollars|euros|pounds|yards|feet|meters|metres|miles|kilometers|kilometres|tons|tonnes|hours|square|acres|jobs|%|percent|per|workers|employees|homes|votes|points|words|calories|rpm|mln|dlrs|pct|yen|marks|francs|barrels|bpd|gmt|bst|est|edt)$/;
const BOUND =
  /^(?:than|about|some|nearly|over|around|roughly|least|\$|£|€|#|no\.|route|highway|room|flight|boeing|windows|section|page)$/;

/** Whether the token at `at` is a year: not a decade, a season, an amount or a count. */
function isYear(tokens: readonly Token[], at: number): boolean {
  if (yearIn(tokens[at]) === 0) return false;
  const [before, after, beyond] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (BOUND.test(before?.lower ?? '') || COUNTED.test(after?.lower ?? '')) return false;
  if (
    after !== undefined &&
    after.start === tokens[at]?.end &&
    /^[-–/]$/.test(after.text) &&
    /^\d{2}$/.test(beyond?.text ?? '')
  )
    return false;
  // "2,000", "12/1999" and "19:2024" are other things
  return !(before !== undefined && before.end === tokens[at]?.start && /^[/:.#]$/.test(before.text));
}

/** The moments of a block in reading order. */
export function readMoments(block: BlockFacts): readonly Moment[] {
  const { tokens } = block;
  const dates = block.fact(readDates);
  const byYear = new Map<number, DatePhrase>();
  for (const date of dates)
    if (date.year !== undefined && !byYear.has(date.year.start)) byYear.set(date.year.start, date);
  const found: Moment[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'number') continue;
    const date = byYear.get(token.start);
    if (date === undefined && !isYear(tokens, i)) continue;
    const yearAt = { start: token.start, end: token.end };
    const year = date === undefined ? yearIn(token) : (yearOf(date) ?? yearIn(token));
    if (date !== undefined) {
      found.push({
        start: date.start,
        end: date.end,
        year,
        yearAt,
        token: i,
        ...(date.range ? {} : { month: date.month.value, day: date.day.value }),
      });
      continue;
    }
    const at = /^(?:,|of)$/.test(tokens[i - 1]?.lower ?? '') ? i - 2 : i - 1;
    const month = monthOf(tokens[at]);
    found.push({
      start: month > 0 ? (tokens[at] as Token).start : token.start,
      end: token.end,
      year,
      yearAt,
      token: i,
      ...(month > 0 ? { month } : {}),
    });
  }
  return found;
}

/** The moments that start within a span of the block. */
export function momentsIn(block: BlockFacts, { start, end }: Span): readonly Moment[] {
  const all = block.fact(readMoments);
  return all.slice(lastStartingAt(all, start - 1) + 1, lastStartingAt(all, end - 1) + 1);
}

/** The completed years that lie between two moments: one number where they are known well enough, else two. */
export function yearsApart(
  from: Moment | Omit<Moment, keyof Span | 'yearAt' | 'token'>,
  to: Moment | Omit<Moment, keyof Span | 'yearAt' | 'token'>,
): readonly number[] {
  const gap = to.year - from.year;
  if (from.month === undefined || to.month === undefined) return [gap - 1, gap];
  if (from.month !== to.month) return [from.month < to.month ? gap : gap - 1];
  if (from.day === undefined || to.day === undefined) return [gap - 1, gap];
  return [from.day <= to.day ? gap : gap - 1];
}
