import { readDateline } from '../draft/dateline.ts';
import type { Draft } from '../draft/draft.ts';
import type { BlockFacts } from '../language/block-facts.ts';
import { type Day, dayNumber, monthLength, readIso, weekdayOf } from './calendar.ts';
import { readDates } from './dates.ts';

/** When a draft was written, by its own word: never by today's date. */
export interface Written {
  readonly year: number;
  /** The day itself, where it is known. */
  readonly day?: Day;
  /** 3: a date of the draft; 2: several signs, or a plain one; 1: a single sign. */
  readonly strength: 1 | 2 | 3;
  /** What it follows from, as an editor would say it. */
  readonly from: string;
}

const FIELDS = ['date', 'published', 'pubDate', 'publish_date', 'published_at', 'pubdate', 'publishDate'];
const COPYRIGHT = /(?:©|\(c\)|copyright)\s{0,2}(?:©\s?)?((?:19|20)\d{2})\b/i;
const YEAR = /\b((?:19|20)\d{2})\b(?![,.]\d|%)/g;

function fromFrontMatter(draft: Draft): Written | undefined {
  for (const field of FIELDS) {
    const raw = draft.frontMatter?.fields[field];
    const day = typeof raw === 'string' ? readIso(raw) : undefined;
    if (day !== undefined) return { year: day.year, day, strength: 3, from: `“${field}” of the front matter` };
  }
  return undefined;
}

function fromDateline(draft: Draft): Written | undefined {
  for (const block of draft.blocks) {
    if (block.zone !== 'dateline') continue;
    const { year, month, day } = readDateline(block.text);
    if (year !== undefined && month !== undefined && day !== undefined && day <= monthLength(month, year))
      return { year, day: { year, month, day }, strength: 3, from: 'the dateline' };
  }
  return undefined;
}

/** Years as a block writes them. */
interface BlockYears {
  /** The latest, or 0. */
  readonly latest: number;
  /** Of sentences before 2100; the others are no years of the news. */
  readonly latestOfSentences: number;
  /** The year of a copyright line. */
  readonly copyright: string | undefined;
  /** The year X of the last “in X … this year” in one sentence. */
  readonly before: number | undefined;
}

function readYears({ text, sentences }: BlockFacts): BlockYears {
  let [latest, latestOfSentences] = [0, 0];
  let before: number | undefined;
  for (const match of text.matchAll(YEAR)) latest = Math.max(latest, Number(match[1]));
  const copyright = COPYRIGHT.exec(text)?.[1];
  if (latest === 0) return { latest, latestOfSentences, copyright, before };
  for (const sentence of sentences) {
    const years = [...sentence.text.matchAll(YEAR)].map((match) => Number(match[1]));
    for (const year of years) if (year < 2100) latestOfSentences = Math.max(latestOfSentences, year);
    const year = years[0];
    if (years.length !== 1 || year === undefined || !/\bthis year\b/i.test(sentence.text)) continue;
    if (new RegExp(`\\bin ${year}\\b.{0,120}\\bthis year\\b`, 's').test(sentence.text)) before = year;
  }
  return { latest, latestOfSentences, copyright, before };
}

/** “in 2024 … this year” in one sentence, or a copyright line. */
function fromWords(draft: Draft): Written | undefined {
  let latest = 0;
  let pair: Written | undefined;
  for (const block of draft.blocks) {
    if (block.zone === 'code') continue;
    const { copyright, before, latestOfSentences } = block.facts.fact(readYears);
    if (copyright !== undefined && block.zone !== 'body')
      return { year: Number(copyright), strength: 2, from: `the copyright line (${copyright})` };
    latest = Math.max(latest, latestOfSentences);
    if (before !== undefined) pair = { year: before + 1, strength: 2, from: `“in ${before} … this year”` };
  }
  // A later year in the copy contradicts the pair.
  return pair !== undefined && latest < pair.year + 1 ? pair : undefined;
}

/** Two or more dates with a weekday but no year that agree on one year near the latest one written. */
function fromWeekdays(draft: Draft): Written | undefined {
  const pairs = draft.blocks.flatMap((block) =>
    block.facts.fact(readDates).filter((date) => date.weekday !== undefined && date.year === undefined),
  );
  const kinds = new Set(pairs.map((date) => `${date.month.value}-${date.day.value}`));
  if (kinds.size < 2) return undefined;
  const latest = draft.blocks.reduce((most, { facts }) => Math.max(most, facts.fact(readYears).latest), 0);
  if (latest === 0) return undefined;
  const fits = [latest, latest + 1].filter((year) =>
    pairs.every((date) => weekdayOf({ year, month: date.month.value, day: date.day.value }) === date.weekday?.value),
  );
  const year = fits[0];
  return fits.length === 1 && year !== undefined
    ? { year, strength: 2, from: `${kinds.size} weekdays and dates` }
    : undefined;
}

/** When the draft was written, from the strongest evidence it has; undefined where it has none. */
export function readWritten(draft: Draft): Written | undefined {
  const day = draft.date === undefined ? undefined : readIso(draft.date);
  if (day !== undefined) return { year: day.year, day, strength: 3, from: 'the date of the draft' };
  return fromFrontMatter(draft) ?? fromDateline(draft) ?? fromWords(draft) ?? fromWeekdays(draft);
}

/** The year of a day without one: the year that brings it nearest to the day of writing, or the year of writing. */
export function nearestYear(written: Written, month: number, day: number): number | undefined {
  if (written.strength < 2) return undefined;
  const { day: then } = written;
  if (then === undefined) return written.year;
  const gap = (year: number): number => Math.abs(dayNumber({ year, month, day }) - dayNumber(then));
  return [then.year, then.year - 1, then.year + 1].reduce((best, year) => (gap(year) < gap(best) ? year : best));
}
