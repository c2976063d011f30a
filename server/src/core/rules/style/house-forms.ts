import type { AnyRule } from '../rule.ts';
import { abbreviation } from './abbreviation.ts';
import { acronymForm } from './acronym-form.ts';
import { addresses } from './addresses.ts';
import { byline } from './byline.ts';
import { capital } from './capital.ts';
import { captionForm } from './caption-form.ts';
import { compounds } from './compounds.ts';
import { datelineForm } from './dateline-form.ts';
import { deskMarks } from './desk-marks.ts';
import { headlineCase } from './headline-case.ts';
import { headlineForm } from './headline-form.ts';
import { headlineLength } from './headline-length.ts';
import { headlineWording } from './headline-wording.ts';
import { hyphen } from './hyphen.ts';
import { machineProse } from './machine-prose.ts';
import { masthead } from './masthead.ts';
import { minorNamed } from './minor-named.ts';
import { nameForm } from './name-form.ts';
import { nearRepeat } from './near-repeat.ts';
import { officeTitle } from './office-title.ts';
import { peopleTerms } from './people-terms.ts';
import { placeForm } from './place-form.ts';
import { placeName } from './place-name.ts';
import { punctuation } from './punctuation.ts';
import { quoteKinds } from './quote-kinds.ts';
import { quoteMarks } from './quote-marks.ts';
import { readability } from './readability.ts';
import { sentenceMarks } from './sentence-marks.ts';
import { states } from './states.ts';
import { titleForm } from './title-form.ts';
import { usage } from './usage.ts';
import { works } from './works.ts';

/** Rules of the house's forms that came after the first ones, in the order of the table. */
export const houseFormRules: readonly AnyRule[] = [
  deskMarks,
  byline,
  headlineForm,
  machineProse,
  masthead,
  works,
  sentenceMarks,
  minorNamed,
  nearRepeat,
  readability,
  headlineCase,
  headlineWording,
  headlineLength,
  captionForm,
  punctuation,
  quoteMarks,
  quoteKinds,
  abbreviation,
  peopleTerms,
  usage,
  hyphen,
  capital,
  compounds,
  acronymForm,
  nameForm,
  datelineForm,
  titleForm,
  officeTitle,
  placeForm,
  placeName,
  states,
  addresses,
];
