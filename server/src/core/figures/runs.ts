import type { Sentence } from '../language/block-facts.ts';
import type { Token } from '../language/tokens.ts';
import type { Span } from '../text/span.ts';
import { dayNumber } from './calendar.ts';
import { type Clock, minutesOf, readClocks } from './clocks.ts';
import { monthOf, weekdayIn } from './date-words.ts';
import { type DatePhrase, datesIn, yearOf } from './dates.ts';

/** A stretch of time by its two ends: how long it can be said to last. Offsets into the block's prose. */
export interface Run extends Span {
  readonly from: Span;
  readonly to: Span;
  /** Lengths that are right: shortest and longest. */
  readonly low: number;
  readonly high: number;
  /** A whole turn of the clock or the week may be added any number of times. */
  readonly turn?: number;
}

const JOINT = /^(?:to|until|till|through|thru|and|-|–|—)$/;
/** What may stand between the two ends: “on Monday and ended on”, “, closing at”. */
const ENDS =
  /\b(?:end(?:s|ed|ing)?|clos(?:es|ed|ing)|finish(?:es|ed|ing)?|conclud(?:es|ed|ing)|stop(?:s|ped|ping)?|wrap(?:s|ped|ping)? up|broke up|adjourn(?:s|ed|ing)?|restored|back|over|lifted|reopen(?:s|ed|ing)?|until|till|to|through|lasted|lasting|and (?:ran|went on|was out|continued))\b/i;

function joined(sentence: Sentence, a: Span, b: Span): boolean {
  const between = sentence.block.text.slice(a.end, Math.max(a.end, b.start)).trim();
  if (between.length > 90) return false;
  const bare = between
    .replace(/^,?\s?(?:(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s?)?/, '')
    .replace(/\s?(?:on|at|by|the)$/, '')
    .replace(/\s?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/, '');
  return JOINT.test(bare) || (ENDS.test(between) && !/[.;]\s/.test(between));
}

/** Runs from one time of the day to another, in minutes. */
export function clockRuns(sentence: Sentence): Run[] {
  const clocks = readClocks(sentence.tokens);
  const [a, b] = clocks;
  if (clocks.length !== 2 || a === undefined || b === undefined || !joined(sentence, a, b)) return [];
  const days = daysBetween(sentence.tokens, a, b);
  if (days === undefined) return [];
  const starts = startMinutes(a, b);
  const end = minutesOf(b);
  if (end === undefined) return [];
  const gaps = starts.map((start) => (days > 0 ? end - start + days * 1440 : (end - start + 1440) % 1440 || 1440));
  const span = { start: a.start, end: b.end, from: { start: a.start, end: a.end }, to: { start: b.start, end: b.end } };
  return gaps.map((gap) => ({ ...span, low: gap, high: gap, ...(days === 0 ? { turn: 1440 } : {}) }));
}

/** The start in minutes; the bare “7” of “7 to 11 p.m.” may be either half of the day. */
function startMinutes(a: Clock, b: Clock): number[] {
  const own = minutesOf(a);
  if (a.form === 'bare') return ['am', 'pm'].flatMap((half) => minutesOf({ ...a, half: half as 'am' | 'pm' }) ?? []);
  if (a.form === 'colon' && b.half !== undefined && a.hour <= 12)
    return ['am', 'pm'].flatMap((half) => minutesOf({ ...a, half: half as 'am' | 'pm' }) ?? []);
  return own === undefined ? [] : [own];
}

/** Days between the weekdays that stand with two times; 0 where none is named, undefined where only one can be placed. */
function daysBetween(tokens: readonly Token[], a: Clock, b: Clock): number | undefined {
  const days = tokens.filter((token) => weekdayIn(token) >= 0 && token.start < b.end + 24 && token.end > a.start - 24);
  const next = tokens.some(
    (token, i) => token.lower === 'next' && /^(?:day|morning|afternoon)$/.test(tokens[i + 1]?.lower ?? ''),
  );
  if (days.length === 0) return next ? 1 : 0;
  if (days.length === 1) return next ? 1 : 0;
  if (days.length !== 2) return undefined;
  return (weekdayIn(days[1]) - weekdayIn(days[0]) + 7) % 7;
}

/** “The truce came into force on April 2 and collapsed on April 9”: two verbs, with nothing else of time between. */
const TWO_VERBS =
  /^(?:,?\s[^.;:]{0,40}\b(?:and|but|before|then)\s|,\s)(?:[\p{L}'’-]+\s){1,4}(?:on|by|until|till)?\s?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?$/u;

/**
 * Runs from one date to another, in days, the last day counted or not.
 * @param told the sentence says of a length that it lies between what happened on them
 */
export function dateRuns(sentence: Sentence, told = false): Run[] {
  const dates = datesIn(sentence);
  const [a, b] = dates;
  if (dates.length !== 2 || a === undefined || b === undefined) return [];
  const [ya, yb] = [yearOf(a), yearOf(b)];
  const verbs = told && TWO_VERBS.test(sentence.block.text.slice(a.end, Math.max(a.end, b.start)));
  if (!(a.range && b.range && a.month.start === b.month.start) && !verbs && !joined(sentence, a, b)) return [];
  const year = yb ?? ya ?? 2001;
  const first = dayNumber({ year: ya ?? year, month: a.month.value, day: a.day.value });
  let last = dayNumber({ year, month: b.month.value, day: b.day.value });
  if (last < first && yb === undefined) last += 365;
  if (last < first) return [];
  const leap = ya === undefined && yb === undefined && a.month.value <= 2 && b.month.value > 2 ? 1 : 0;
  return [{ ...ends(a, b), low: last - first, high: last - first + 1 + leap }];
}

const ends = (a: Span, b: Span) => ({
  start: a.start,
  end: b.end,
  from: { start: a.start, end: a.end },
  to: { start: b.start, end: b.end },
});

/** Runs from one weekday to another, in days; a week more may lie between. */
export function weekdayRuns(sentence: Sentence): Run[] {
  const { tokens } = sentence;
  const days = tokens.filter((token) => weekdayIn(token) >= 0 && /day$/.test(token.lower));
  const [a, b] = days;
  if (
    days.length !== 2 ||
    a === undefined ||
    b === undefined ||
    datesIn(sentence).some((date: DatePhrase) => date.weekday === undefined)
  )
    return [];
  if (!joined(sentence, a, b) || /^\s?and\s?$/.test(sentence.block.text.slice(a.end, b.start))) return [];
  const gap = (weekdayIn(b) - weekdayIn(a) + 7) % 7;
  return [{ ...ends(a, b), low: gap, high: gap + 1, turn: 7 }];
}

/** Runs from one month to another, in months: “from March to May”, “from November 2019 to February 2021”. */
export function monthRuns(sentence: Sentence): Run[] {
  const { tokens } = sentence;
  const found = tokens.flatMap((token, i) => {
    if (
      monthOf(token) === 0 ||
      /^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[i + 1]?.lower ?? '') ||
      (token.lower === 'may' && !/^(?:from|to|in|of|until|through|and|between|-|–)$/.test(tokens[i - 1]?.lower ?? ''))
    )
      return [];
    const year = /^(?:19|20)\d\d$/.test(tokens[i + 1]?.text ?? '') ? Number(tokens[i + 1]?.text) : undefined;
    return [
      {
        start: token.start,
        end: (year === undefined ? token : (tokens[i + 1] as Token)).end,
        month: monthOf(token),
        year,
      },
    ];
  });
  const [a, b] = found;
  if (found.length !== 2 || a === undefined || b === undefined || !joined(sentence, a, b)) return [];
  const year = b.year ?? a.year ?? 0;
  let gap = (year - (a.year ?? year)) * 12 + b.month - a.month;
  if (gap < 0 && (a.year === undefined || b.year === undefined)) gap += 12;
  return gap < 0
    ? []
    : [
        {
          ...ends(a, b),
          low: gap,
          high: gap + 1,
          ...(a.year === undefined && b.year === undefined ? { turn: 12 } : {}),
        },
      ];
}
