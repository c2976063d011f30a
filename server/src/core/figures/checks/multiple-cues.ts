import type { Figure } from '../figure.ts';
import { figureOf, MARK, type Skeleton } from '../skeleton.ts';

const VERBS: readonly (readonly [number, string])[] = [
  [2, 'doubl(?:e|es|ed|ing)'],
  [3, '(?:tripl|trebl)(?:e|es|ed|ing)'],
  [4, 'quadrupl(?:e|es|ed|ing)'],
  [5, 'quintupl(?:e|es|ed|ing)'],
  [
    0.5,
    'halv(?:e|es|ed|ing)|(?:cut|fell|fallen|fall|dropped|reduced|slashed|shrank|shrunk|declined|down|drop|cutting)\\s(?:in|by|it in|them in|that in)\\s(?:half|\uE006)',
  ],
];

/** Words of a ratio and what they multiply by. */
export const TIMES: readonly (readonly [number, string])[] = [
  [2, 'twice|double'],
  [3, 'triple|treble|thrice'],
  [4, 'quadruple'],
];

const HEDGE =
  '(?:\\b(more\\sthan|over|well\\sover|less\\sthan|nearly|almost|roughly|about|around|approximately|just\\sover|not\\squite|close\\sto|virtually|some|at\\sleast|exactly)\\s)?';

/** A verb of multiplication and no other sense of it: not “doubled as”, “doubled down”, “halved the lead”. */
const VERB = new RegExp(
  `${HEDGE}\\b(?:${VERBS.map(([, source]) => `(${source})`).join('|')})(?![\\p{L}])(?!\\s(?:as|down|back|over|up\\s|in\\s(?:pain|agony)|that|whammy|digits?|check|murder))`,
  'iu',
);

/** “Twice the 450”, “three times as many as the 20”, “four times what it was”. */
export const THAN = new RegExp(
  `${HEDGE}(?:\\b(${TIMES.map(([, source]) => source).join('|')})|(${MARK.count})\\stimes)(?:\\s(?:as|more|the\\s(?:size|number|price|length|height|amount|level|total|rate|cost|value|figure)|higher|larger|greater|bigger|what|that|longer|taller|heavier|faster|of|than))?`,
  'iu',
);

const FOLD_NOUN =
  /^\s(?:[\p{L}-]+\s)?(?:rise|increase|jump|growth|gain|surge|leap|expansion|return|hike|climb|spike|boost|in\b|over\b|since\b|to\b|from\b|,)|^[,.]/iu;

/** The words of a sentence that name a ratio. `at` and `end` are into the skeleton's text. */
export interface Cue {
  readonly factor: number;
  readonly hedge: string | undefined;
  readonly at: number;
  readonly end: number;
  /** “N times more” may mean N or N + 1. */
  readonly more: boolean;
  readonly figure: Figure | undefined;
}

/** The ratio that a verb or a noun of multiplication names: “tripled”, “a fourfold rise”. */
export function verbCue(skeleton: Skeleton): Cue | undefined {
  const match = VERB.exec(skeleton.text);
  // A third or a quarter is a rate of change and no half.
  const part = match?.[0].endsWith(MARK.fraction) ? figureOf(skeleton, match.index + match[0].length - 1) : undefined;
  if (match !== null && (part === undefined || part.value === 0.5)) {
    const index = match.slice(2).findIndex((group) => group !== undefined);
    const factor = VERBS[index]?.[0] ?? 1;
    return {
      factor,
      hedge: match[1]?.toLowerCase(),
      at: match.index,
      end: match.index + match[0].length,
      more: false,
      figure: undefined,
    };
  }
  const i = skeleton.figures.findIndex(({ kind }) => kind === 'multiple');
  const figure = skeleton.figures[i];
  if (figure === undefined) return undefined;
  const at = skeleton.places[i] as number;
  if (!FOLD_NOUN.test(skeleton.text.slice(at + 1, at + 30))) return undefined;
  return {
    factor: figure.value,
    hedge:
      figure.hedge === undefined
        ? undefined
        : {
            more: 'more than',
            atLeast: 'more than',
            nearly: 'nearly',
            less: 'less than',
            atMost: 'less than',
            about: 'about',
            some: 'about',
            record: 'about',
          }[figure.hedge],
    at,
    end: at + 1,
    more: false,
    figure,
  };
}

/** “Half as many”, “a third as much”. */
const PART_AS = new RegExp(
  `${HEDGE}(${MARK.fraction})\\s(?:(?:of\\s)?what\\b|the\\s(?:size|number|length|height|amount|level|total|price|cost|rate)\\sof\\b|as\\s(?:many|much|big|large|high|long|tall|wide|deep|heavy|expensive|fast|few)\\b(?!\\sagain))`,
  'iu',
);

/** “Twice as many”, “three times as much”. */
const TIMES_AS = new RegExp(
  `${HEDGE}(?:\\b(${TIMES.map(([, source]) => source).join('|')})|(${MARK.count})(?:\\s|-)times)\\sas\\s(?:many|much|big|large|high|long|tall|wide|deep|heavy|expensive|fast|few)\\b`,
  'iu',
);

const RATIO_WORD = /\b(?:twice|times|double|triple|half|third|quarter)\b/gi;

/** The word of a ratio that other patterns make nothing of. */
export function ratioCue(skeleton: Skeleton): Cue | undefined {
  const part = PART_AS.exec(skeleton.text);
  const match = part ?? TIMES_AS.exec(skeleton.text);
  if (match === null || (skeleton.words.match(RATIO_WORD)?.length ?? 0) > 1) return undefined;
  const mark = part === null ? match[3] : match[2];
  const figure = mark === undefined ? undefined : figureOf(skeleton, match.index + match[0].indexOf(mark));
  const word = TIMES.find(([, source]) => new RegExp(`^(?:${source})$`, 'i').test(match[2] ?? ''))?.[0];
  const factor = figure?.value ?? word;
  if (factor === undefined || factor === 1) return undefined;
  return {
    factor,
    hedge: match[1]?.toLowerCase(),
    at: match.index,
    end: match.index + match[0].length,
    more: false,
    figure,
  };
}
