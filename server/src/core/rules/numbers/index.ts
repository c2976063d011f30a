import type { AnyRule } from '../rule.ts';
import { ageBirthDate } from './age-birth-date.ts';
import { bound } from './bound.ts';
import { conflictingDrafts } from './conflicting-drafts.ts';
import { conflictingFigures } from './conflicting-figures.ts';
import { currencyRate } from './currency-rate.ts';
import { datelineWeekday } from './dateline-weekday.ts';
import { duration } from './duration.ts';
import { elapsedYears } from './elapsed-years.ts';
import { impossibleDate } from './impossible-date.ts';
import { impossiblePercent } from './impossible-percent.ts';
import { impossibleValue } from './impossible-value.ts';
import { listCount } from './list-count.ts';
import { margin } from './margin.ts';
import { multiple } from './multiple.ts';
import { percentChange } from './percent-change.ts';
import { percentOf } from './percent-of.ts';
import { percentSum } from './percent-sum.ts';
import { percentVsPoints } from './percent-vs-points.ts';
import { rank } from './rank.ts';
import { ratioPercent } from './ratio-percent.ts';
import { reversedRange } from './reversed-range.ts';
import { sumMismatch } from './sum-mismatch.ts';
import { unitConversion } from './unit-conversion.ts';
import { unitPrice } from './unit-price.ts';
import { weekdayDate } from './weekday-date.ts';

/** The rules of this family, in the order of the table. */
export const numbersRules: readonly AnyRule[] = [
  weekdayDate,
  impossibleDate,
  datelineWeekday,
  ageBirthDate,
  elapsedYears,
  duration,
  percentOf,
  percentChange,
  percentVsPoints,
  ratioPercent,
  multiple,
  margin,
  sumMismatch,
  percentSum,
  reversedRange,
  listCount,
  bound,
  rank,
  impossibleValue,
  impossiblePercent,
  currencyRate,
  unitConversion,
  unitPrice,
  conflictingFigures,
  conflictingDrafts,
];
