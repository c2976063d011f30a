import type { BlockFacts } from '../language/block-facts.ts';
import type { Figure, FigureKind } from './figure.ts';
import { readFigures } from './read-figures.ts';

/**
 * One private character for each kind of figure: checks look at a sentence with its figures (and their hedges) taken out, so that their
 * patterns speak of roles and never of digits.
 */
const MARKS: Readonly<Record<FigureKind, string>> = {
  count: '\uE001',
  money: '\uE002',
  measure: '\uE003',
  percent: '\uE004',
  points: '\uE005',
  fraction: '\uE006',
  ratio: '\uE007',
  score: '\uE008',
  multiple: '\uE009',
  ordinal: '\uE00A',
  year: '\uE00B',
  duration: '\uE00C',
  age: '\uE00D',
  temp: '\uE00E',
  time: '\uE00F',
};
/** A range is a mark of its own: nothing is computed from it by the checks of single values. */
const RANGE = '\uE010';

/** Pieces of patterns over skeletons. `value` is an amount of anything; `share` a percent or a fraction in words; `any` every mark. */
export const MARK = {
  ...MARKS,
  range: RANGE,
  value: `[${MARKS.count}${MARKS.money}${MARKS.measure}${MARKS.duration}]`,
  share: `[${MARKS.percent}${MARKS.fraction}]`,
  any: '[\uE001-\uE010]',
} as const;

const ALL = [...Object.values(MARKS), RANGE].join('');

/** Up to `most` words, each with the space before it, none a figure. */
export const words = (most: number, least = 0): string => `(?:\\s[\\p{L}'’&.-]+){${least},${most}}`;
/** The same with the space after each word. */
export const ahead = (most: number, least = 0): string => `(?:[\\p{L}'’&.-]+\\s){${least},${most}}`;

/** As little as possible, at most `most` characters, without figures other than years; `but` names marks that may stand in it too. */
export const gap = (most: number, but = ''): string => {
  const barred = [...ALL].filter((mark) => mark !== MARKS.year && !but.includes(mark)).join('');
  return `[^${barred};]{0,${most}}?`;
};

/** A sentence, or two neighbors, with marks for figures. */
export interface Skeleton {
  readonly text: string;
  readonly figures: readonly Figure[];
  /** Place of each figure's mark in `text`. */
  readonly places: readonly number[];
  readonly block: BlockFacts;
  /** The sentences' own words. */
  readonly words: string;
  readonly start: number;
}

/** The figure whose mark stands at `place`. */
export function figureOf(skeleton: Skeleton, place: number): Figure {
  return skeleton.figures[skeleton.places.indexOf(place)] as Figure;
}

function make(block: BlockFacts, start: number, end: number, figures: readonly Figure[]): Skeleton {
  const places: number[] = [];
  let text = '';
  let at = start;
  for (const figure of figures) {
    text += block.text.slice(at, Math.max(at, figure.hedgeStart));
    places.push(text.length);
    text += figure.range ? RANGE : MARKS[figure.kind];
    at = figure.end;
  }
  text += block.text.slice(at, end);
  return { text, figures, places, block, words: block.text.slice(start, end), start };
}

const MAX_FIGURES = 40;

/** Skeletons of the sentences of a block that hold figures, in order; a sentence without any has none. */
export function readSkeletons(block: BlockFacts): readonly (Skeleton | undefined)[] {
  const figures = block.fact(readFigures);
  if (figures.length === 0) return [];
  let next = 0;
  return block.sentences.map((sentence) => {
    const first = next;
    while (next < figures.length && (figures[next] as Figure).start < sentence.end) next++;
    // Tables read as prose and hostile text: no sentence of news has so many figures, and pairs of them would cost quadratic time.
    if (next - first > MAX_FIGURES) return undefined;
    return next === first ? undefined : make(block, sentence.start, sentence.end, figures.slice(first, next));
  });
}

/** Each sentence with the one after it, where both hold figures and stand in one voice. */
export function readPairs(block: BlockFacts): readonly Skeleton[] {
  const single = block.fact(readSkeletons);
  return single.flatMap((skeleton, i) => {
    const next = single[i + 1];
    if (skeleton === undefined || next === undefined) return [];
    const end = block.sentences[i + 1]?.end ?? block.text.length;
    return [make(block, skeleton.start, end, [...skeleton.figures, ...next.figures])];
  });
}

/** Sentences with figures alone. */
export const sentencesWithFigures = (block: BlockFacts): readonly Skeleton[] =>
  block.fact(readSkeletons).filter((skeleton): skeleton is Skeleton => skeleton !== undefined);

/** The copy's own words of a figure, its hedge left out. */
export const written = (figure: Figure, block: BlockFacts): string => block.text.slice(figure.start, figure.end);
