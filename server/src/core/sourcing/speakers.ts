import type { BlockFacts } from '../language/block-facts.ts';
import type { Quotation } from '../language/quotations.ts';
import type { BlockCue } from './block-cue.ts';
import { readCues } from './cues.ts';
import { finiteAt, isOwn, lowerAt, shapeOf, tagAt } from './shape.ts';
import { type BlockSource, sourceOf } from './sources.ts';
import { leftSubject } from './subject.ts';

/** A quotation of a block and the cue that credits it there. */
export interface BlockQuotation {
  readonly quotation: Quotation;
  readonly cue: BlockCue | undefined;
  /** Where no cue credits it: the subject of the verb before it. */
  readonly subject: BlockSource | undefined;
}

const credits = (cue: BlockCue): boolean => cue.source !== null && cue.source.kind !== 'none' && cue.source.kind !== 'generic';
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

/** The cue in the quotation's own sentence: right behind it, before it, or later in the sentence. */
function inSentence(cues: readonly BlockCue[], quotation: Quotation, from: number, to: number): BlockCue | undefined {
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
      if (before === undefined || cue.reporting || near || !before.reporting) before = cue;
    }
  }
  return before ?? after;
}

/**
 * Who may be behind a quotation that no cue credits: the subject of the verb before it ("Roe has “a long record”"). Quoted words that
 * start with the verb of the sentence ("Roe “expressed hope”") are somebody else's about that subject.
 */
function subjectBefore(block: BlockFacts, quotation: Quotation): BlockSource | undefined {
  const sentence = block.sentences[sentenceAt(block, quotation.start)];
  if (sentence === undefined) return undefined;
  const shape = shapeOf(sentence);
  const open = shape.tokens.findIndex((token) => token.start >= quotation.start);
  const first = shape.tokens.findIndex((token) => token.start >= quotation.inner.start);
  if (open < 1 || /^VB[DZ]$/.test(tagAt(shape, first))) return undefined;
  for (let i = open - 1; i >= 0 && i > open - 25 && isOwn(shape, i); i--) {
    if (!finiteAt(shape, i) && !/^VB[GN]$/.test(tagAt(shape, i))) continue;
    const subject = leftSubject(shape, i);
    if (subject === undefined) continue;
    const source = sourceOf(shape, subject);
    const person = source.kind === 'named' || source.kind === 'role' || /^(?:he|she|they|who)$/.test(lowerAt(shape, subject.first));
    return person ? source : undefined;
  }
  return undefined;
}

/** The cue of each quotation of a block: in its sentence, else where the speaker before goes on, else in the next sentence. */
export function readQuotations(block: BlockFacts): readonly BlockQuotation[] {
  const cues = block.fact(readCues).filter(credits);
  const found: BlockQuotation[] = [];
  let previous: BlockQuotation | undefined;
  for (const quotation of block.quotations) {
    const from = sentenceAt(block, quotation.start);
    const to = sentenceAt(block, quotation.end - 1);
    let cue = inSentence(cues, quotation, from, to);
    if (cue === undefined && quotation.kind === 'speech') {
      const label = cues.find((one) => one.word === 'transcript');
      const last = cues.findLast((one) => endOf(one) <= quotation.start);
      const spoken = previous?.cue;
      // Whoever was credited last, by a cue or by the quotation before.
      const latest = spoken !== undefined && last !== undefined && startOf(last) < startOf(spoken) ? spoken : (last ?? spoken);
      const next = cues.find((one) => startOf(one) >= quotation.end && one.sentence <= to + 1);
      cue = label ?? latest ?? next;
    }
    const subject = cue === undefined ? subjectBefore(block, quotation) : undefined;
    const one = { quotation, cue, subject };
    if (quotation.kind === 'speech') previous = one;
    found.push(one);
  }
  return found;
}
