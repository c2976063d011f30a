import type { AnyRule } from '../rule.ts';
import { aAn } from './a-an.ts';
import { adverb } from './adverb.ts';
import { ages } from './ages.ts';
import { dateForm } from './date-form.ts';
import { desk } from './desk.ts';
import { echoedWord } from './echoed-word.ts';
import { houseFormRules } from './house-forms.ts';
import { measures } from './measures.ts';
import { sums } from './money.ts';
import { month } from './month.ts';
import { numberForm } from './number-form.ts';
import { numerals } from './numerals.ts';
import { onDay } from './on-day.ts';
import { passive } from './passive.ts';
import { percent } from './percent.ts';
import { plainWordRules } from './plain-words.ts';
import { preferredSpelling } from './preferred-spelling.ts';
import { repeatedWord } from './repeated-word.ts';
import { soOpening } from './so-opening.ts';
import { thereIs } from './there-is.ts';
import { timeOfDay } from './time-of-day.ts';
import { toBe } from './to-be.ts';
import { weasel } from './weasel.ts';
/** The rules of this family, in the order of the table. */
export const styleRules: readonly AnyRule[] = [
  repeatedWord,
  aAn,
  percent,
  ...houseFormRules,
  dateForm,
  onDay,
  measures,
  ages,
  sums,
  numberForm,
  numerals,
  month,
  timeOfDay,
  preferredSpelling,
  desk,
  ...plainWordRules,
  weasel,
  passive,
  thereIs,
  soOpening,
  adverb,
  echoedWord,
  toBe,
];
