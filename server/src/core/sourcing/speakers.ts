import type { BlockFacts, Sentence } from '../language/block-facts.ts';
import type { Quotation } from '../language/quotations.ts';
import type { BlockCue } from './block-cue.ts';
import { readCues } from './cues.ts';
import { isSpeakerNoun } from './nouns.ts';
import { endsNoun, finiteAt, isOwn, longNounEnd, lowerAt, nounEnd, type Shape, shapeOf, tagAt } from './shape.ts';
import { type BlockSource, sourceOf } from './sources.ts';
import { leftSubject, type Phrase, phraseEnding } from './subject.ts';

/** A quotation of a block and the cue that credits it there. */
export interface BlockQuotation {
  readonly quotation: Quotation;
  /** How many words it has. */
  readonly words: number;
  readonly cue: BlockCue | undefined;
  /** Where no cue credits it: the subject of the verb before it. */
  readonly subject: BlockSource | undefined;
}

const credits = (cue: BlockCue): boolean => cue.source !== null && cue.source.kind !== 'none';
const startOf = (cue: BlockCue): number => Math.min(cue.cue.start, cue.source?.start ?? cue.cue.start);
const endOf = (cue: BlockCue): number => Math.max(cue.cue.end, cue.source?.end ?? cue.cue.end);

function sentenceAt(block: BlockFacts, offset: number): number {
  const { sentences } = block;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether somebody or a paper is credited, and not a thing that stands where a subject does ("Roe said the move was “…”"). */
function isPersonal(text: string, { source }: BlockCue): boolean {
  if (source === null || source.kind === 'generic') return false;
  if (source.kind === 'pronoun') return /^(?:he|she|they|who|i|we)$/i.test(text.slice(source.start, source.end));
  return source.kind !== 'role' || source.name !== undefined || isSpeakerNoun(source.role ?? '');
}

/** The cue in the quotation's own sentence: right behind it, before it, or later in the sentence. */
function inSentence(
  text: string,
  cues: readonly BlockCue[],
  quotation: Quotation,
  from: number,
  to: number,
): BlockCue | undefined {
  let before: BlockCue | undefined;
  let after: BlockCue | undefined;
  for (const cue of cues) {
    if (cue.sentence < from || cue.sentence > to) continue;
    if (startOf(cue) >= quotation.end) {
      // “…,” Roe said.
      if (cue.sentence === to && startOf(cue) - quotation.end <= 3 && cue.side !== 'after') return cue;
      if (cue.sentence === to && cue.side !== 'after') after ??= cue;
    } else if (endOf(cue) <= quotation.start && cue.sentence === from && cue.side !== 'before') {
      // The nearest, but speech rather than thought unless the quotation follows at once.
      const near = quotation.start - endOf(cue) <= 12;
      const nearer = before === undefined || cue.reporting || near || !before.reporting;
      if (nearer && (before === undefined || isPersonal(text, cue) || !isPersonal(text, before))) before = cue;
    }
  }
  return before ?? after;
}

/** The first subject of a sentence, where it is a person: “Roe shook her head.” */
function firstSubject(sentence: Sentence): BlockSource | undefined {
  const shape = shapeOf(sentence);
  for (let i = 0; i < shape.tokens.length && i < 30; i++) {
    if (!finiteAt(shape, i)) continue;
    const subject = leftSubject(shape, i);
    return subject === undefined ? undefined : personOf(shape, subject);
  }
  return undefined;
}

function personOf(shape: Shape, subject: Phrase): BlockSource | undefined {
  const source = sourceOf(shape, subject);
  const speaks =
    source.name !== undefined ||
    isSpeakerNoun(source.role ?? '') ||
    /^(?:he|she|they|who|i|we)$/.test(lowerAt(shape, subject.first));
  return speaks ? source : undefined;
}

/** Whether quoted words start with the verb of a subject before them. */
const tellsOf = (shape: Shape, open: number, first: number): boolean =>
  /^VB[DZN]$/.test(tagAt(shape, first)) && endsNoun(shape, open - 1);

/**
 * Whether a quotation tells of a person in the sentence around it, as somebody else's words: Roe “expressed hope that …”.
 * @param quotation a quotation of `block` that no cue credits
 */
export function tellsOfPerson(block: BlockFacts, quotation: Quotation): boolean {
  const sentence = block.sentences[sentenceAt(block, quotation.start)];
  if (sentence === undefined || sentence.tokens.length > MAX_SENTENCE) return false;
  const shape = shapeOf(sentence);
  const open = shape.tokens.findIndex((token) => token.start >= quotation.start);
  const first = shape.tokens.findIndex((token) => token.start >= quotation.inner.start);
  return open > 0 && tellsOf(shape, open, first) && personOf(shape, phraseEnding(shape, open - 1)) !== undefined;
}

/**
 * Who may be behind a quotation that no cue credits: the subject of the verb before it ("Roe has “a long record”"), or of the sentence
 * before it. Quoted words that start with the verb of the sentence ("Roe “expressed hope”") are somebody else's about that subject.
 */
function subjectBefore(block: BlockFacts, quotation: Quotation, at: number): BlockSource | undefined {
  const sentence = block.sentences[at];
  if (sentence === undefined || sentence.tokens.length > MAX_SENTENCE) return undefined;
  const behind = subjectBehind(block, quotation);
  if (behind !== undefined) return behind;
  if (quotation.start <= sentence.start) {
    const before = block.sentences[at - 1];
    return before === undefined || before.tokens.length > MAX_SENTENCE ? undefined : firstSubject(before);
  }
  const shape = shapeOf(sentence);
  const open = shape.tokens.findIndex((token) => token.start >= quotation.start);
  const first = shape.tokens.findIndex((token) => token.start >= quotation.inner.start);
  if (open < 1 || tellsOf(shape, open, first)) return undefined;
  for (let i = open - 1; i >= 0 && i > open - 25 && isOwn(shape, i); i--) {
    if (!finiteAt(shape, i) && !/^VB[GN]$/.test(tagAt(shape, i))) continue;
    const subject = leftSubject(shape, i);
    if (subject !== undefined) return personOf(shape, subject);
  }
  // "Roe, on the plans for the harbor: “…”"
  const lead = nounEnd(shape, 0);
  return lowerAt(shape, open - 1) === ':' && lead > 0 ? personOf(shape, { first: 0, last: lead }) : undefined;
}

/** The phrase right behind a quotation with a comma, whatever its verb: “…,” the crew were heard shouting. */
function subjectBehind(block: BlockFacts, quotation: Quotation): BlockSource | undefined {
  if (
    !/[,?!]$/.test(block.text.slice(quotation.inner.start, quotation.inner.end)) &&
    !/^,/.test(block.text.slice(quotation.end))
  )
    return undefined;
  const sentence = block.sentences[sentenceAt(block, quotation.end - 1)];
  if (sentence === undefined || sentence.tokens.length > MAX_SENTENCE) return undefined;
  const shape = shapeOf(sentence);
  let from = shape.tokens.findIndex((token) => token.start >= quotation.end);
  if (from >= 0 && lowerAt(shape, from) === ',') from++;
  const last = from < 0 ? from : nounEnd(shape, from);
  if (from < 0 || last === from) return undefined;
  const verb = longNounEnd(shape, from);
  const says =
    finiteAt(shape, verb) ||
    /^(?:NNS|VB[ND])$/.test(tagAt(shape, verb - 1)) ||
    finiteAt(shape, verb + 1) ||
    lowerAt(shape, verb) === ',';
  return says ? sourceOf(shape, { first: from, last }) : undefined;
}

/** Longest sentence, in tokens, in which a subject is looked for: longer ones are no prose. */
const MAX_SENTENCE = 300;

/** Whoever was behind the quotation before goes on where the next is a sentence of its own. */
function heir(
  previous: BlockQuotation | undefined,
  block: BlockFacts,
  { kind, inner }: Quotation,
): BlockSource | undefined {
  return kind === 'speech' && /^\p{Lu}/u.test(block.text.slice(inner.start, inner.start + 2))
    ? previous?.subject
    : undefined;
}

/** How many cues on each side of a quotation may credit it. */
const NEAR = 12;

/** Index of the first cue that stands behind `offset`. */
function firstBehind(cues: readonly BlockCue[], offset: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.cue.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The cue of each quotation of a block: in its sentence, else where the speaker before goes on, else in the next sentence. */
export function readQuotations(block: BlockFacts): readonly BlockQuotation[] {
  const cues = block.fact(readCues).filter(credits);
  const label = cues.find((one) => one.word === 'transcript');
  const found: BlockQuotation[] = [];
  let spoken: BlockCue | undefined;
  for (const quotation of block.quotations) {
    const from = sentenceAt(block, quotation.start);
    const to = sentenceAt(block, quotation.end - 1);
    const middle = firstBehind(cues, quotation.start);
    const near = cues.slice(Math.max(0, middle - NEAR), middle + NEAR);
    let cue = inSentence(block.text, near, quotation, from, to);
    if (cue === undefined && quotation.kind === 'speech') {
      const last = near.findLast((one) => endOf(one) <= quotation.start);
      // Whoever was credited last, by a cue or by the quotation before.
      const latest =
        spoken !== undefined && last !== undefined && startOf(last) < startOf(spoken) ? spoken : (last ?? spoken);
      const next = near.find((one) => startOf(one) >= quotation.end && one.sentence <= to + 1);
      cue = label ?? latest ?? next;
    }
    const subject =
      cue === undefined ? (subjectBefore(block, quotation, from) ?? heir(found.at(-1), block, quotation)) : undefined;
    const words = block.text.slice(quotation.inner.start, quotation.inner.end).split(/\s+/).filter(Boolean).length;
    found.push({ quotation, words, cue, subject });
    if (quotation.kind === 'speech') spoken = cue;
  }
  return found;
}
