import type { BlockFacts } from '../language/block-facts.ts';
import type { Quotation } from '../language/quotations.ts';
import { type BlockCue, readCues } from './cues.ts';

/** A quotation of a block and the cue that credits it there. */
export interface BlockQuotation {
  readonly quotation: Quotation;
  readonly cue: BlockCue | undefined;
}

const sentenceAt = (block: BlockFacts, offset: number): number => {
  const { sentences } = block;
  let i = 0;
  while (i + 1 < sentences.length && (sentences[i + 1]?.start ?? 0) <= offset) i++;
  return i;
};

/** How far a cue is from crediting a quotation; lower is nearer. */
function distance(cue: BlockCue, quotation: Quotation, from: number, to: number): number {
  const source = cue.source;
  if (source === null || source.kind === 'none') return Number.POSITIVE_INFINITY;
  const before = cue.cue.end <= quotation.start;
  const first = Math.min(source.start, cue.cue.start);
  const last = Math.max(source.end, cue.cue.end);
  const gap = before ? quotation.start - last : first - quotation.end;
  const inSentence = cue.sentence >= from && cue.sentence <= to;
  let cost = Math.max(0, gap);
  // “…,” Smith said: right behind the quotation, nothing between.
  if (!before && gap <= 3) cost -= 200;
  if (before && gap <= 4) cost -= 150;
  if (!inSentence) cost += 400 + 300 * Math.min(Math.abs(cue.sentence - from), Math.abs(cue.sentence - to));
  if (before && cue.side === 'before') cost += 120;
  if (!before && cue.side === 'after') cost += 150;
  if (!cue.reporting) cost += 60;
  if (source.kind === 'document') cost += 40;
  return cost;
}

/** The quotations of a block, each with the cue beside it that names who speaks. */
export function readQuotations(block: BlockFacts): readonly BlockQuotation[] {
  const cues = block.fact(readCues);
  return block.quotations.map((quotation) => {
    const from = sentenceAt(block, quotation.start);
    const to = sentenceAt(block, quotation.end - 1);
    let best: BlockCue | undefined;
    let least = 1500;
    for (const cue of cues) {
      const cost = distance(cue, quotation, from, to);
      if (cost < least) {
        least = cost;
        best = cue;
      }
    }
    return { quotation, cue: best };
  });
}
