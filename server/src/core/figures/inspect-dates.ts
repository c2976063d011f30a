import { type Draft, type Placed, placedAll, READER_ZONES } from '../draft/draft.ts';
import { type Day, monthLength, toIso, WEEKDAYS } from './calendar.ts';
import { type DatePhrase, readDates, yearOf } from './dates.ts';
import { nearestYear, readWritten } from './year-evidence.ts';

/** A date phrase with its day, where the year is written or follows from the copy. */
export interface ReadDate extends Placed<DatePhrase> {
  readonly day: Day | undefined;
  readonly inferred: boolean;
  readonly weekday: string | undefined;
}

/** The dates of a draft in reading order, in source offsets. */
export function resolveDates(draft: Draft): readonly ReadDate[] {
  const written = draft.fact(readWritten);
  return placedAll(draft, [...READER_ZONES, 'dateline'], (block) => block.fact(readDates)).map((date) => {
    const [month, day] = [date.fact.month.value, date.fact.day.value];
    const own = yearOf(date.fact);
    const inferred = own === undefined;
    const year = own ?? (written === undefined ? undefined : nearestYear(written, month, day));
    const exists = year !== undefined && day >= 1 && day <= monthLength(month, year);
    return {
      ...date,
      day: exists ? { year, month, day } : undefined,
      inferred: inferred && exists,
      weekday: date.fact.weekday === undefined ? undefined : WEEKDAYS[date.fact.weekday.value],
    };
  });
}

/** The day of a date as `2025-06-04`; null where it is not known. */
export const isoOf = (date: ReadDate): string | null => (date.day === undefined ? null : toIso(date.day));
