import type { Figure } from './figure.ts';

/** Figures are compared only where one voice says them: all in the copy's own words, or all in one quotation. */
export const sameVoice = (figures: readonly Figure[]): boolean =>
  figures.every(({ quotation }) => quotation === figures[0]?.quotation);

/** A bare number after one with its unit: “60 million euros from 80 million”. */
const isBare = (figure: Figure, other: Figure): boolean =>
  figure.kind === 'count' &&
  (other.kind === 'money' || other.kind === 'measure' || other.kind === 'duration') &&
  figure.counts === undefined &&
  figure.value > other.value / 30 &&
  figure.value < other.value * 30;

/** Both may be set against each other: one kind and, where both have one, one unit. */
export const sameMeasure = (a: Figure, b: Figure): boolean =>
  (a.kind === b.kind && (a.unit === undefined || b.unit === undefined || a.unit === b.unit)) ||
  isBare(a, b) ||
  isBare(b, a);

/** The copy itself says why its figures need not agree. */
const EXPLAINED =
  /\b(?:because of rounding|due to rounding|rounding|rounded|(?:do|does|may|might) not (?:add up|sum|total)|don['’]t add up|more than one (?:answer|option|response|choice)|multiple (?:answers|responses|choices)|could (?:choose|pick|select|give|name) (?:more|several)|overlap\w*|including dual|dual nationals?|double[- ]count\w*|weighted|weighting)\b/i;
/** Whether a sentence says itself why its figures need not agree. */
export const isExplained = (text: string): boolean => EXPLAINED.test(text);

/** A rate that the plain values beside it do not give. */
const OTHER_RATE =
  /\b(?:annuali[sz]ed|annual(?:ly)? (?:rate|growth|basis|average)|average annual|compound\w*|seasonally|inflation-adjusted|adjusted for|after adjust\w*|in real terms|real terms|constant[- ]currency|currency[- ]neutral|organic(?:ally)?|like-for-like|same-store|comparable|comparable-store|excluding|excludes|per capita|(?:(?<!\b(?:in|over|within|than|after|during|half|of)\s)an?|per|each|every) year(?! (?:ago|earlier|before|later|previously|after|to))|yearly|on average|pro forma|underlying)\b/i;
/** Whether a text speaks of a rate that the plain values beside it do not give. */
export const isOtherRate = (text: string): boolean => OTHER_RATE.test(text);

/** Parts that are only some of a whole. */
const SUBSET =
  /\b(?:including|include[sd]?|among (?:them|those|whom|others)|such as|like|for example|for instance|e\.g\.|at least|of (?:them|whom|which)|not counting|excluding|notably|especially|mostly|mainly|primarily|as well as)\b/i;
/** Whether a text tells of some parts of a whole only. */
export const isSubset = (text: string): boolean => SUBSET.test(text);

/** A figure for each one, or an average. */
const EACH =
  /\b(?:each|apiece|per|average[sd]?|median|a piece|every|a (?:share|day|week|month|year|head|person|ticket|night|gallon|barrel|pound|ton))\b/i;
/** Whether a text gives a figure for each one, or an average. */
export const isEach = (text: string): boolean => EACH.test(text);
