/** A day of the calendar; the month from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a year of the Gregorian calendar has a 29 February. */
export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month. Where the year is not known February has 29. */
export const monthLength = (month: number, year: number | undefined): number =>
  month === 2 && (year === undefined || isLeap(year)) ? 29 : (LENGTHS[month - 1] ?? 31);

/** Days since 1 January 1970 in the Gregorian calendar. */
export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** Day of the week, Sunday being 0. */
export const weekdayOf = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

/** `2025-06-04`, also with a time after it; undefined where it is no day of the calendar. */
export function readIso(text: string): Day | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text.trim());
  if (found === null) return undefined;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(month, year) ? { year, month, day } : undefined;
}

/** A day as `2025-06-04`. */
export const toIso = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
