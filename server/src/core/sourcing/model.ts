import type { Block, Draft } from '../draft/draft.ts';
import type { BlockFacts, Sentence } from '../language/block-facts.ts';
import { type NameMention, readNames } from '../language/names.ts';
import type { QuotationKind } from '../language/quotations.ts';
import type { CueClass } from '../lexicons/saying.ts';
import type { Span } from '../text/span.ts';
import type { BlockCue } from './block-cue.ts';
import { createCarry } from './carry.ts';
import { readCues } from './cues.ts';
import { createPersons, type Persons } from './persons.ts';
import type { BlockSource, SourceKind } from './sources.ts';
import { type BlockQuotation, readQuotations, tellsOfPerson } from './speakers.ts';

/** Who is credited, at one place. All offsets of this file are into the draft's source. */
export interface Source extends Span {
  readonly kind: SourceKind;
  readonly block: Block;
  /** Whom the words stand for: the fullest name so far, or the one a pronoun goes back to. */
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
  /** Its statement is credited: by a cue in it, or because a credited quotation or paraphrase goes on. */
  readonly attributed: boolean;
  /** The credit stands in another sentence. */
  readonly carried: boolean;
  readonly attributions: readonly Attribution[];
}

/** A quotation and who speaks. */
export interface SpokenQuote extends Span {
  readonly block: Block;
  readonly inner: Span;
  readonly kind: QuotationKind;
  /** How many words are quoted. */
  readonly words: number;
  readonly speaker: Source | null;
  /** Where the speaker stands: beside a cue of the paragraph, as the subject before it without one, or in a paragraph before. */
  readonly where: 'paragraph' | 'subject' | 'before' | 'nowhere';
  /** Nobody is credited, and the words tell of somebody in the sentence around them: Roe “expressed hope”. */
  readonly tellsOfPerson: boolean;
}

/** Who says what in a draft. */
export interface Sourcing {
  readonly sentences: readonly SourcedSentence[];
  readonly attributions: readonly Attribution[];
  readonly quotes: readonly SpokenQuote[];
}

function placeSource(block: Block, source: BlockSource, sentence: number, persons: Persons): Source {
  const span = block.map.toSource(source);
  const { kind, role } = source;
  const words = block.facts.text.slice(source.start, source.end);
  const name =
    kind === 'pronoun'
      ? persons.behind(words, source.start, sentence)
      : source.name === undefined
        ? undefined
        : persons.full(source.name);
  // Written out: objects made by the thousand from a spread take ten times as long.
  return { start: span.start, end: span.end, kind, role, block, name };
}

function contentOf(block: Block, sentence: Sentence, cue: BlockCue): Span[] {
  const first = Math.min(cue.cue.start, cue.source?.start ?? cue.cue.start);
  const last = Math.max(cue.cue.end, cue.source?.end ?? cue.cue.end);
  const spans: Span[] = [];
  if (cue.side !== 'after' && first > sentence.start) spans.push({ start: sentence.start, end: first });
  if (cue.side !== 'before' && last < sentence.end) spans.push({ start: last, end: sentence.end });
  return spans.map((span) => block.map.toSource(span));
}

function placeCue(block: Block, cue: BlockCue, persons: Persons): Attribution {
  const sentence = block.facts.sentences[cue.sentence] as Sentence;
  return {
    cue: block.map.toSource(cue.cue),
    word: cue.word,
    cueClass: cue.cueClass,
    reporting: cue.reporting,
    source: cue.source === null ? null : placeSource(block, cue.source, cue.sentence, persons),
    content: contentOf(block, sentence, cue),
    block,
    sentence,
  };
}

function placeQuote(
  block: Block,
  { quotation, words, cue, subject }: BlockQuotation,
  own: ReadonlyMap<BlockCue, Attribution>,
  persons: Persons,
): SpokenQuote {
  const credited = cue === undefined ? undefined : own.get(cue)?.source;
  const guess = subject === undefined ? null : placeSource(block, subject, -1, persons);
  const speaker = credited ?? guess;
  const span = block.map.toSource(quotation);
  return {
    start: span.start,
    end: span.end,
    inner: block.map.toSource(quotation.inner),
    block,
    kind: quotation.kind,
    words,
    speaker,
    tellsOfPerson: speaker === null && tellsOfPerson(block.facts, quotation),
    where: credited != null ? 'paragraph' : speaker === null ? 'nowhere' : 'subject',
  };
}

const NONE: readonly Attribution[] = [];

/** The name in a line that signs the quotation above it: “— Jane Roe, mayor”. */
function signatureOf(block: BlockFacts): NameMention | undefined {
  const dash = /^(?:[—–]|--)\s?/.exec(block.text)?.[0].length ?? 0;
  if (dash === 0 || block.text.length > LONGEST_SIGNATURE) return undefined;
  return block.fact(readNames).find(({ start, title }) => (title?.start ?? start) === dash);
}
const LONGEST_SIGNATURE = 160;

/** Credits the quotations of the paragraph before with the name that signs them. */
function sign(quotes: SpokenQuote[], block: Block, name: NameMention): void {
  const { start, end } = block.map.toSource(name);
  for (let i = quotes.length - 1; i >= 0 && quotes[i]?.block.index === block.index - 1; i--) {
    const quote = quotes[i] as SpokenQuote;
    if (quote.kind === 'speech' && quote.where !== 'paragraph')
      quotes[i] = {
        ...quote,
        speaker: { start, end, kind: 'named', role: name.title?.text, block, name: name.text },
        where: 'paragraph',
      };
  }
}

/** Who says what in `draft`: cues, sources, speakers, and what each covers. */
export function readAttributions(draft: Draft): Sourcing {
  const attributions: Attribution[] = [];
  const quotes: SpokenQuote[] = [];
  const sentences: SourcedSentence[] = [];
  const persons = createPersons();
  const carry = createCarry();
  for (const block of draft.blocks) {
    persons.read(block);
    const cues = block.facts.fact(readCues);
    const own = new Map(cues.map((cue) => [cue, placeCue(block, cue, persons)]));
    const spoken = block.facts.fact(readQuotations).map((quotation) => placeQuote(block, quotation, own, persons));
    const carried = carry.next(block, [...own.values()], spoken);
    const signed = block.facts.fact(signatureOf);
    if (signed !== undefined) sign(quotes, block, signed);
    attributions.push(...own.values());
    quotes.push(...carried.quotes);
    const bySentence: Attribution[][] = [];
    for (const attribution of own.values()) {
      const known = bySentence[attribution.sentence.index];
      if (known === undefined) bySentence[attribution.sentence.index] = [attribution];
      else known.push(attribution);
    }
    for (const sentence of block.facts.sentences) {
      const span = block.map.toSource(sentence);
      const mine = bySentence[sentence.index] ?? NONE;
      const cue = mine.some((attribution) => attribution.reporting);
      const goesOn = !cue && (carried.whole || carried.quotes.some((quote) => credits(quote, span)));
      const stance = mine.some(({ cueClass, word }) => cueClass !== 'mental' && !SILENT.test(word));
      sentences.push({
        start: span.start,
        end: span.end,
        block,
        sentence,
        cue,
        attributed: cue || goesOn || stance,
        carried: goesOn && !stance,
        attributions: mine,
      });
    }
  }
  return { sentences, attributions, quotes };
}

/** Verbs of saying nothing, which credit nobody with a statement. */
const SILENT = /^(?:respond|decline|refuse)$/;

const credits = (quote: SpokenQuote, span: Span): boolean =>
  quote.speaker !== null && quote.kind === 'speech' && quote.start < span.end && span.start < quote.end;
