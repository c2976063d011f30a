import type { AnyRule } from '../rule.ts';
import { acronymEarly } from './acronym-early.ts';
import { acronymExpansion } from './acronym-expansion.ts';
import { acronymUndefined } from './acronym-undefined.ts';
import { acronymUnused } from './acronym-unused.ts';
import { bylineMissing } from './byline-missing.ts';
import { captionCredit } from './caption-credit.ts';
import { captionDate } from './caption-date.ts';
import { captionFile } from './caption-file.ts';
import { captionIdentity } from './caption-identity.ts';
import { captionPosition } from './caption-position.ts';
import { datelineMissing } from './dateline-missing.ts';
import { datelinePlace } from './dateline-place.ts';
import { dayRepeat } from './day-repeat.ts';
import { draftsAcronym } from './drafts-acronym.ts';
import { draftsAge } from './drafts-age.ts';
import { draftsName } from './drafts-name.ts';
import { draftsQuotation } from './drafts-quotation.ts';
import { draftsTitle } from './drafts-title.ts';
import { editingMark } from './editing-mark.ts';
import { firstNameAlone } from './first-name-alone.ts';
import { firstReference } from './first-reference.ts';
import { frontMatterFields } from './front-matter.ts';
import { fullNameAgain } from './full-name-again.ts';
import { headlineAbsent } from './headline-absent.ts';
import { headlineMissing } from './headline-missing.ts';
import { headlineName } from './headline-name.ts';
import { headlineQuotation } from './headline-quotation.ts';
import { mixedMarks } from './mixed-marks.ts';
import { nameSpelling } from './name-spelling.ts';
import { quotationDiffers } from './quotation-differs.ts';
import { quotationMark } from './quotation-mark.ts';
import { repeatedPassage } from './repeated-passage.ts';
import { repeatedQuotation } from './repeated-quotation.ts';
import { runningQuotation } from './running-quotation.ts';
import { sharedSurname } from './shared-surname.ts';
import { tense } from './tense.ts';
import { timeElement } from './time-element.ts';
import { twoAffiliations } from './two-affiliations.ts';
import { twoBodyNames } from './two-body-names.ts';
import { twoMeasureForms } from './two-measure-forms.ts';
import { twoPlaceKinds } from './two-place-kinds.ts';
import { twoPronouns } from './two-pronouns.ts';
import { twoTitles } from './two-titles.ts';
import { unlikelyPronoun } from './unlikely-pronoun.ts';
import { waveringCapitals } from './wavering-capitals.ts';
import { waveringSpelling } from './wavering-spelling.ts';

/** The rules of this family, in the order of the table. */
export const consistencyRules: readonly AnyRule[] = [
  nameSpelling,
  headlineName,
  headlineAbsent,
  firstReference,
  firstNameAlone,
  fullNameAgain,
  sharedSurname,
  twoTitles,
  twoAffiliations,
  twoPronouns,
  acronymEarly,
  acronymUndefined,
  twoPlaceKinds,
  twoBodyNames,
  repeatedQuotation,
  dayRepeat,
  twoMeasureForms,
  unlikelyPronoun,
  mixedMarks,
  acronymUnused,
  acronymExpansion,
  headlineQuotation,
  quotationDiffers,
  quotationMark,
  runningQuotation,
  captionCredit,
  captionDate,
  captionFile,
  captionIdentity,
  captionPosition,
  datelinePlace,
  headlineMissing,
  bylineMissing,
  datelineMissing,
  frontMatterFields,
  timeElement,
  tense,
  waveringSpelling,
  waveringCapitals,
  repeatedPassage,
  editingMark,
  draftsName,
  draftsAge,
  draftsTitle,
  draftsAcronym,
  draftsQuotation,
];
