import type { Block, Draft } from '../draft/draft.ts';
import type { Sentence } from '../language/block-facts.ts';
import type { QuotationKind } from '../language/quotations.ts';
import type { CueClass } from '../lexicons/saying.ts';
import type { Span } from '../text/span.ts';
import { type BlockCue, readCues } from './cues.ts';
import type { BlockSource, SourceKind } from './sources.ts';
import { type BlockQuotation, readQuotations } from './speakers.ts';

/** Who is credited, at one place. All offsets of this file are into the draft's source. */
export interface Source extends Span {
  readonly kind: SourceKind;
  readonly block: Block;
  /** Whom the words stand for: their own name, or the one a pronoun goes back to. */
  readonly name: string | undefined;
  readonly role: string | undefined;
}

/** A source, the words that tie it to a statement, and the statement. */
export interface Attribution {
  readonly cue: Span;
  /** Base form of the cue: "say", "according", ":". */
  readonly word: string;
  readonly cueClass: CueClass;
  /** It reports speech, writing or findings; the others tell of a mind, a stance or an act. */
  readonly reporting: boolean;
  readonly source: Source | null;
  /** What is credited, in its own sentence. */
  readonly content: readonly Span[];
  readonly block: Block;
  readonly sentence: Sentence;
}

/** A sentence and whether somebody stands behind it. */
export interface SourcedSentence extends Span {
  readonly block: Block;
  readonly sentence: Sentence;
  /** It holds a cue of speech, writing or findings. */
  readonly cue: boolean;
  /** Its statement is credited: by a cue in it, or because a credited quotation goes on. */
  readonly attributed: boolean;
  /** The credit stands in another sentence: a quotation goes on. */
  readonly carried: boolean;
  readonly attributions: readonly Attribution[];
}

/** A quotation and who speaks. */
export interface SpokenQuote extends Span {
  readonly block: Block;
  readonly inner: Span;
  readonly kind: QuotationKind;
  readonly speaker: Source | null;
  /** Where the speaker stands: in the same paragraph, or in one before. */
  readonly where: 'paragraph' | 'before' | 'nowhere';
}

/** Who says what in a draft. */
export interface Sourcing {
  readonly sentences: readonly SourcedSentence[];
  readonly attributions: readonly Attribution[];
  readonly quotes: readonly SpokenQuote[];
}

function placeSource(block: Block, source: BlockSource | null): Source | null {
  if (source === null) return null;
  return { ...block.map.toSource(source), kind: source.kind, name: source.name, role: source.role, block };
}

function contentOf(block: Block, sentence: Sentence, cue: BlockCue): Span[] {
  const first = Math.min(cue.cue.start, cue.source?.start ?? cue.cue.start);
  const last = Math.max(cue.cue.end, cue.source?.end ?? cue.cue.end);
  const spans: Span[] = [];
  if (cue.side !== 'after' && first > sentence.start) spans.push({ start: sentence.start, end: first });
  if (cue.side !== 'before' && last < sentence.end) spans.push({ start: last, end: sentence.end });
  return spans.map((span) => block.map.toSource(span));
}

function placeCue(block: Block, cue: BlockCue): Attribution {
  const sentence = block.facts.sentences[cue.sentence] as Sentence;
  return {
    cue: block.map.toSource(cue.cue),
    word: cue.word,
    cueClass: cue.cueClass,
    reporting: cue.reporting,
    source: placeSource(block, cue.source),
    content: contentOf(block, sentence, cue),
    block,
    sentence,
  };
}

function placeQuote(block: Block, { quotation, cue }: BlockQuotation): SpokenQuote {
  const speaker = placeSource(block, cue?.source ?? null);
  return {
    ...block.map.toSource(quotation),
    inner: block.map.toSource(quotation.inner),
    block,
    kind: quotation.kind,
    speaker,
    where: speaker === null ? 'nowhere' : 'paragraph',
  };
}

/** Who says what in `draft`: cues, sources, speakers, and what each covers. */
export function readAttributions(draft: Draft): Sourcing {
  const attributions: Attribution[] = [];
  const quotes: SpokenQuote[] = [];
  const sentences: SourcedSentence[] = [];
  for (const block of draft.blocks) {
    const own = block.facts.fact(readCues).map((cue) => placeCue(block, cue));
    const spoken = block.facts.fact(readQuotations).map((quotation) => placeQuote(block, quotation));
    attributions.push(...own);
    quotes.push(...spoken);
    for (const sentence of block.facts.sentences) {
      const span = block.map.toSource(sentence);
      const mine = own.filter((attribution) => attribution.sentence === sentence);
      const cue = mine.some((attribution) => attribution.reporting);
      const carried =
        !cue &&
        spoken.some(
          (quote) =>
            quote.kind === 'speech' && quote.speaker !== null && quote.start < span.end && span.start < quote.end,
        );
      sentences.push({ ...span, block, sentence, cue, attributed: cue || carried, carried, attributions: mine });
    }
  }
  return { sentences, attributions, quotes };
}
