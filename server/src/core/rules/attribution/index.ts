import type { AnyRule } from '../rule.ts';
import { anonymousSource } from './anonymous-source.ts';
import { attributionGap } from './attribution-gap.ts';
import { headlineClaim } from './headline-claim.ts';
import { hearsayAdverb } from './hearsay-adverb.ts';
import { lateSpeaker } from './late-speaker.ts';
import { loadedVerb } from './loaded-verb.ts';
import { mindReading } from './mind-reading.ts';
import { pluralSources } from './plural-sources.ts';
import { quotationSpeaker } from './quotation-speaker.ts';
import { refutedDenied } from './refuted-denied.ts';
import { stackedQuotation } from './stacked-quotation.ts';
import { superlative } from './superlative.ts';
import { twiceCredited } from './twice-credited.ts';
import { twoSpeakers } from './two-speakers.ts';
import { unsourcedAccusation } from './unsourced-accusation.ts';
import { unsourcedClaim } from './unsourced-claim.ts';
import { unsourcedOpinion } from './unsourced-opinion.ts';
import { unsourcedStatistic } from './unsourced-statistic.ts';
import { vagueSource } from './vague-source.ts';

/** The rules of this family, in the order of the table. */
export const attributionRules: readonly AnyRule[] = [
  unsourcedAccusation,
  unsourcedStatistic,
  unsourcedOpinion,
  unsourcedClaim,
  vagueSource,
  anonymousSource,
  pluralSources,
  loadedVerb,
  mindReading,
  refutedDenied,
  quotationSpeaker,
  lateSpeaker,
  twoSpeakers,
  stackedQuotation,
  hearsayAdverb,
  twiceCredited,
  superlative,
  attributionGap,
  headlineClaim,
];
