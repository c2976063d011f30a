import type { Hedge } from './figure.ts';
import type { Interval } from './interval.ts';

/** Words before a figure, the longer first where one holds another. */
const BEFORE: readonly (readonly [Hedge, RegExp])[] = [
  [
    'atMost',
    /\b(?:(?:no|not) more than|(?:not|never) (?:to )?exceed(?:ing)?|as (?:many|much|high|long) as|(?<!\b(?:add|adds|added|adding|come|comes|came|amounts) )up to|at (?:the )?most|(?:a )?maximum of|no (?:greater|higher|larger) than|capped at|at best)\s$/i,
  ],
  ['atLeast', /\b(?:(?:no|not) (?:fewer|less) than|at (?:the very )?least|(?:a )?minimum of)\s$/i],
  [
    'nearly',
    /\b(?:nearly|almost|just (?:under|below|short of|shy of)|a (?:little|bit|shade) (?:under|less than)|slightly (?:under|less than|fewer than|below)|close to|approaching|not quite|virtually|practically|nigh on|shy of|little short of|coming up on)\s$/i,
  ],
  [
    'more',
    /\b(?:(?:a (?:little|bit|shade) |slightly |well |far |just )?(?:more than|over|above|greater than|better than|upwards? of|in excess of|north of|beyond)|exceed(?:s|ed|ing)?|topp?(?:s|ed|ing)|surpass(?:es|ed|ing)?|passing)\s$/i,
  ],
  ['less', /\b(?:(?:well |far )?(?:less than|fewer than|lower than|smaller than|under|below|south of|short of))\s$/i],
  [
    'about',
    /(?:\b(?:about|around|roughly|approximately|approx\.?|an? estimated|estimated|circa|c\.|ca\.|in the region of|in the neighbou?rhood of|somewhere (?:around|near)|give or take|or so|more or less|an average of (?:about|around))\s|[~≈]\s?)$/i,
  ],
  ['some', /\bsome\s$/i],
  ['record', /\b(?:a|an all-time|the) record(?:-breaking)?\s$/i],
];
const AFTER: readonly (readonly [Hedge, RegExp])[] = [
  [
    'atLeast',
    /^(?:\+(?!\d)|[\s-]plus\b|\s(?:[\p{L}-]+\s)?or (?:more|older|higher|greater|longer|above)\b|\sand (?:up|over|above|counting)\b)/iu,
  ],
  ['atMost', /^\s(?:[\p{L}-]+\s)?or (?:less|fewer|younger|under|below)\b/iu],
  ['about', /^(?:\s|-)(?:[\p{L}-]+\s)?or so\b/iu],
];
/** Prepositions of time and place as much as hedges: “over 10 years”, “around 2 a.m.”, “above 3,000 feet” stays one. */
const PLAIN_PLACE = /\b(?:over|under|beyond)\s$/i;

/**
 * The hedge of a figure.
 * @param before the words before it
 * @param after what follows it
 * @param spanOfTime the figure is a length of time, before which “over” is a preposition
 */
export function readHedge(
  before: string,
  after: string,
  spanOfTime: boolean,
): { readonly hedge: Hedge; readonly length: number } | undefined {
  for (const [hedge, pattern] of BEFORE) {
    const found = pattern.exec(before);
    if (found === null) continue;
    if (spanOfTime && PLAIN_PLACE.test(before) && !/\b(?:well|just|far) \S+\s$/.test(before)) break;
    return { hedge, length: found[0].length };
  }
  for (const [hedge, pattern] of AFTER) if (pattern.test(after)) return { hedge, length: 0 };
  return undefined;
}

/** What a hedge makes of the values the digits allow. */
export function widen(shown: Interval, hedge: Hedge | undefined, value: number): Interval {
  const size = Math.abs(value);
  switch (hedge) {
    case 'about':
    case 'some':
      return { low: Math.min(shown.low, value - size * 0.1), high: Math.max(shown.high, value + size * 0.1) };
    case 'nearly':
      return { low: value - size * 0.1, high: Math.min(shown.high, value) };
    case 'more':
      return { low: value, high: value + size * 0.25 };
    case 'atLeast':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'less':
    case 'atMost':
      return { low: Number.NEGATIVE_INFINITY, high: value };
    default:
      return shown;
  }
}
