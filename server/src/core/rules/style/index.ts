import type { AnyRule } from '../rule.ts';
import { month } from './month.ts';
import { percent } from './percent.ts';
import { repeatedWord } from './repeated-word.ts';
import { timeOfDay } from './time-of-day.ts';

/** The rules of this family, in the order of the table. */
export const styleRules: readonly AnyRule[] = [repeatedWord, percent, month, timeOfDay];
