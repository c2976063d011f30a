import type { AnyRule } from '../rule.ts';
import { ageBirthDate } from './age-birth-date.ts';
import { datelineWeekday } from './dateline-weekday.ts';
import { duration } from './duration.ts';
import { elapsedYears } from './elapsed-years.ts';
import { impossibleDate } from './impossible-date.ts';
import { weekdayDate } from './weekday-date.ts';

/** The rules of this family, in the order of the table. */
export const numbersRules: readonly AnyRule[] = [
  weekdayDate,
  impossibleDate,
  datelineWeekday,
  ageBirthDate,
  elapsedYears,
  duration,
];
