import type { Draft, Zone } from '../draft/draft.ts';
import type { Review } from '../engine/finding.ts';
import { inspect } from '../inspect.ts';
import { lineIndex } from '../text/line-index.ts';
import { lastStartingAt, type Span } from '../text/span.ts';

/** A place in a draft, with its line (from 1) so that reports need no text. */
export interface DigestPlace extends Span {
  readonly line: number;
}

/** How a paragraph's statements are credited. */
export type Credit = 'attributed' | 'partly' | 'open' | 'none';

export interface DigestParagraph extends DigestPlace {
  readonly zone: Zone;
  /** First words, for people to know it by. */
  readonly opening: string;
  readonly sentences: number;
  readonly attributed: number;
  /** An unattributed-claim finding was raised in it. */
  readonly flagged: boolean;
  readonly credit: Credit;
}

export interface DigestSpeaker {
  readonly name: string;
  readonly quotations: number;
  readonly words: number;
  readonly first: DigestPlace;
}

export interface DigestFigure extends DigestPlace {
  readonly text: string;
  readonly kind: string;
  readonly value: number;
  readonly unit: string | null;
  readonly hedge: string | null;
  readonly counts: string | null;
  /** What a rule says of this figure; empty where the checks that apply found nothing. */
  readonly said: readonly string[];
}

/** What a desk wants to look at in a reviewed draft, as plain data without the draft's text. */
export interface Digest {
  readonly words: number;
  readonly paragraphs: readonly DigestParagraph[];
  /** Words in each sentence of running copy, in reading order. */
  readonly sentenceLengths: readonly number[];
  /** School year in which the copy reads easily, by the automated readability index; undefined for a few words. */
  readonly grade?: number;
  /** Who is quoted, the most words first; quotations of nobody are under "". */
  readonly speakers: readonly DigestSpeaker[];
  readonly figures: readonly DigestFigure[];
}

const RUNNING: ReadonlySet<Zone> = new Set(['body', 'list', 'deck', 'caption', 'blockQuote']);
const OPENING = 60;
/** Words below which a grade says nothing. */
const LEAST_WORDS = 50;

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;
const shortened = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= OPENING ? plain : `${plain.slice(0, OPENING - 1)}…`;
};

/** @see Smith and Senter, Automated Readability Index (1967) */
function gradeOf(characters: number, words: number, sentences: number): number | undefined {
  if (words < LEAST_WORDS || sentences === 0) return undefined;
  return Math.round((4.71 * (characters / words) + 0.5 * (words / sentences) - 21.43) * 10) / 10;
}

function creditOf(sentences: number, attributed: number): Credit {
  if (sentences === 0) return 'none';
  return attributed === sentences ? 'attributed' : attributed > 0 ? 'partly' : 'open';
}

/**
 * The digest of a reviewed draft.
 * @param review of the same draft, whose findings tell what was said of its figures
 */
export function digestOf(draft: Draft, review: Review): Digest {
  const seen = inspect('', draft, review);
  const lines = lineIndex(draft.text);
  const place = ({ start, end }: Span): DigestPlace => ({ start, end, line: lines.positionAt(start).line + 1 });
  const running = draft.blocks.filter(({ zone }) => RUNNING.has(zone));
  const starts = running.map(({ span }) => span);
  const counts = running.map(() => ({ sentences: 0, attributed: 0, flagged: false }));
  const sentenceLengths: number[] = [];
  let [words, characters] = [0, 0];
  for (const sentence of seen.sentences) {
    const at = lastStartingAt(starts, sentence.start);
    const block = running[at];
    const count = counts[at];
    if (block === undefined || count === undefined || sentence.start >= block.span.end) continue;
    const text = draft.text.slice(sentence.start, sentence.end);
    const length = wordsIn(text);
    if (length === 0) continue;
    words += length;
    characters += text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    sentenceLengths.push(length);
    count.sentences++;
    if (sentence.attributed) count.attributed++;
    if (sentence.flagged) count.flagged = true;
  }
  const speakers = new Map<string, { quotations: number; words: number; first: DigestPlace }>();
  for (const quote of seen.quotes) {
    if (quote.kind !== 'speech') continue;
    const name = quote.speaker?.name ?? '';
    const known = speakers.get(name) ?? { quotations: 0, words: 0, first: place(quote) };
    known.quotations++;
    known.words += wordsIn(draft.text.slice(quote.start, quote.end));
    speakers.set(name, known);
  }
  const said = review.findings.filter(({ rule }) => rule.startsWith('numbers/'));
  const about = (figure: Span): string[] =>
    said
      .filter((finding) =>
        [finding, ...finding.related.filter(({ uri }) => uri === undefined)].some(
          (span) => span.start < figure.end && figure.start < span.end,
        ),
      )
      .map(({ message }) => message);
  const grade = gradeOf(characters, words, sentenceLengths.length);
  return {
    words,
    paragraphs: running.map((block, i) => {
      const count = counts[i] as (typeof counts)[number];
      return {
        ...place(block.span),
        zone: block.zone,
        opening: shortened(block.text),
        ...count,
        credit: creditOf(count.sentences, count.attributed),
      };
    }),
    sentenceLengths,
    ...(grade === undefined ? {} : { grade }),
    speakers: [...speakers]
      .map(([name, speaker]) => ({ name, ...speaker }))
      .sort((a, b) => b.words - a.words || a.first.start - b.first.start),
    figures: seen.figures.map((figure) => ({
      ...place(figure),
      text: shortened(draft.text.slice(figure.start, figure.end)),
      kind: figure.kind,
      value: figure.value,
      unit: figure.unit,
      hedge: figure.hedge,
      counts: figure.counts,
      said: about(figure),
    })),
  };
}
