import type { AnyRule } from '../rule.ts';
import { acronymEarly } from './acronym-early.ts';
import { acronymExpansion } from './acronym-expansion.ts';
import { acronymUnused } from './acronym-unused.ts';
import { captionCredit } from './caption-credit.ts';
import { editingMark } from './editing-mark.ts';
import { firstReference } from './first-reference.ts';
import { fullNameAgain } from './full-name-again.ts';
import { headlineName } from './headline-name.ts';
import { headlineQuotation } from './headline-quotation.ts';
import { nameSpelling } from './name-spelling.ts';
import { quotationDiffers } from './quotation-differs.ts';
import { quotationMark } from './quotation-mark.ts';
import { repeatedPassage } from './repeated-passage.ts';
import { sharedSurname } from './shared-surname.ts';
import { twoPronouns } from './two-pronouns.ts';
import { twoTitles } from './two-titles.ts';
import { waveringSpelling } from './wavering-spelling.ts';

/** The rules of this family, in the order of the table. */
export const consistencyRules: readonly AnyRule[] = [
  nameSpelling,
  headlineName,
  firstReference,
  fullNameAgain,
  sharedSurname,
  twoTitles,
  twoPronouns,
  acronymEarly,
  acronymUnused,
  acronymExpansion,
  headlineQuotation,
  quotationDiffers,
  quotationMark,
  captionCredit,
  waveringSpelling,
  repeatedPassage,
  editingMark,
];
