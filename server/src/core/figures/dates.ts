import type { BlockFacts, Sentence } from '../language/block-facts.ts';
import { lastStartingAt, type Span } from '../text/span.ts';

/** A part of a date as it stands in the copy. */
export interface Part extends Span {
  readonly value: number;
}

/**
 * A date phrase with a day and a month. Offsets are into the block's prose. `weekday` is there only where it belongs to this very date:
 * beside it, in brackets or in apposition. Nothing says that the day exists.
 */
export interface DatePhrase extends Span {
  readonly month: Part;
  readonly day: Part;
  readonly year?: Part;
  /** Sunday is 0. */
  readonly weekday?: Part;
  /** The day is an end of a range of days: “June 4-6”. */
  readonly range: boolean;
}

const MONTH =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const WEEKDAY =
  '(Sun(?:day)?|Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs?(?:day)?)?|Fri(?:day)?|Sat(?:urday)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d)';
const YEAR = '(?:,?\\s{1,2}((?:1[5-9]|20)\\d{2})(?![\\d%]|-\\d|,\\d))?';
const BEFORE = `(?:\\b${WEEKDAY}(?:,?\\s{1,2}|\\s?,?\\s?\\(|\\s?[–—|]\\s?))?`;
const AFTER = `(?:,?\\s(?:\\(|(?:which\\s)?(?:is|was|falls\\son|fell\\son)\\sa\\s|a\\s)(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\\b(?!\\s(?:night|morning|evening|afternoon)\\s))?`;
const US = new RegExp(`${BEFORE}\\b${MONTH}\\s{1,2}${DAY}${YEAR}${AFTER}`, 'dg');
const UK = new RegExp(
  `${BEFORE}(?:the\\s)?(?<![\\d.,:/$£€-])\\b${DAY}\\s{1,2}(?:of\\s)?${MONTH}(?![a-z])${YEAR}${AFTER}`,
  'dg',
);
const ISO = new RegExp(`${BEFORE}(?<![\\d-])((?:1[89]|20)\\d{2})-(\\d{2})-(\\d{2})(?![\\d-])${AFTER}`, 'dg');
/** Weekdays that are names: "Bloody Sunday (Jan. 30, 1972)". */
const NAMED = /\b(?:Bloody|Black|Good|Easter|Palm|Super|Cyber|Ash|Holy|Maundy|Shrove|Fat|Ruby|Giving|Whit|Casual)\s$/;
const RANGE_AFTER = /^\s?(?:[-–—/&]|to|and|or|through|until|,)\s?\d{1,2}(?![\d:]|\s?[ap]\.?m)/;
const RANGE_BEFORE = /\d{1,2}(?:st|nd|rd|th)?\s?(?:[-–—/&]|to|and|or|through|until)\s?$/;
/** "Saturday and Sunday, June 7": the other day's date is not written. */
const PAIR_BEFORE = /(?:day)s?,?\s(?:and|or|&)\s$/;

/** "Edmonton Sun, Aug. 16", "in the Sun, Aug. 16": a newspaper. A weekday cut short after such a word has its stop. */
const PAPER_BEFORE = /(?:\p{Lu}[\p{L}\p{M}.’'-]{0,30}|\bthe)\s$/u;
const isPaper = (before: string, phrase: string): boolean =>
  /^(?:Sun|Mon|Sat)(?![a-z.])/.test(phrase) && PAPER_BEFORE.test(before);

const MONTH_KEYS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_KEYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const key = (keys: readonly string[], word: string): number => keys.indexOf(word.slice(0, 3).toLowerCase());

/** A month's number from 1 and a weekday's from Sunday 0, full or abbreviated; negative for another word. */
export const monthNumber = (word: string): number => key(MONTH_KEYS, word) + (key(MONTH_KEYS, word) < 0 ? 0 : 1);
export const weekdayNumber = (word: string): number => key(DAY_KEYS, word);

interface Order {
  readonly pattern: RegExp;
  /** Groups of year, month and day, and of the weekday after; the weekday before is group 1. */
  readonly groups: readonly [year: number, month: number, day: number, after: number];
}
const ORDERS: readonly Order[] = [
  { pattern: US, groups: [4, 2, 3, 5] },
  { pattern: UK, groups: [4, 3, 2, 5] },
  { pattern: ISO, groups: [2, 3, 4, 5] },
];

function readOrder(text: string, { pattern, groups }: Order): DatePhrase[] {
  return [...text.matchAll(pattern)].flatMap((match): DatePhrase[] => {
    const at = (group: number, value: (word: string) => number): Part | undefined => {
      const span = match.indices?.[group];
      return span === undefined ? undefined : { start: span[0], end: span[1], value: value(match[group] as string) };
    };
    const [y, m, d, after] = groups;
    const month = at(m, (word) => (/\d/.test(word) ? Number(word) : monthNumber(word)));
    const day = at(d, Number);
    if (month === undefined || day === undefined || month.value < 1 || month.value > 12) return [];
    const year = at(y, Number);
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const range =
      (RANGE_AFTER.test(text.slice(day.end, day.end + 16)) &&
        !(year !== undefined && /^,\s/.test(text.slice(day.end, day.end + 2)))) ||
      RANGE_BEFORE.test(
        text.slice(Math.max(0, Math.min(month.start, day.start) - 16), Math.min(month.start, day.start)),
      );
    const named = NAMED.test(before) || PAIR_BEFORE.test(before) || isPaper(before, match[0]);
    const own = named ? undefined : at(1, weekdayNumber);
    const weekday = range ? undefined : (own ?? at(after, weekdayNumber));
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        month,
        day,
        ...(year === undefined ? {} : { year }),
        ...(weekday === undefined ? {} : { weekday }),
        range,
      },
    ];
  });
}

/** Date phrases of a block in reading order; of two that overlap the longer stays. */
export function readDates(block: BlockFacts): readonly DatePhrase[] {
  if (!/\d/.test(block.text)) return [];
  const all = ORDERS.flatMap((order) => readOrder(block.text, order)).sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const kept: DatePhrase[] = [];
  for (const phrase of all) {
    const last = kept[kept.length - 1];
    if (last === undefined || last.end <= phrase.start) kept.push(phrase);
    else if (phrase.end - phrase.start > last.end - last.start) kept[kept.length - 1] = phrase;
  }
  return kept;
}

/** The sentence a date stands in, for gates that look at its words. */
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
