import type { BlockFacts } from '../language/block-facts.ts';
import { type ClaimFeatures, claimFeatures } from './claim-features.ts';
import { CLAIM_BIAS, CLAIM_WEIGHTS } from './claim-weights.generated.ts';

let weights: ReadonlyMap<string, number> | undefined;

/** Weights by feature, read from the shipped text on first use. */
function readWeights(): ReadonlyMap<string, number> {
  weights ??= new Map(
    CLAIM_WEIGHTS.split('\n').map((line) => {
      const at = line.lastIndexOf('\t');
      return [line.slice(0, at), Number(line.slice(at + 1)) / 100] as const;
    }),
  );
  return weights;
}

/** How much a sentence of these features reads like a statement that somebody made, from 0 to 1. */
export function claimScore(features: ClaimFeatures): number {
  const known = readWeights();
  let sum = CLAIM_BIAS;
  for (const [name, value] of features) sum += (known.get(name) ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

/** The score of each sentence of a block. */
export function claimScores(block: BlockFacts): readonly number[] {
  return block.sentences.map((sentence) => claimScore(claimFeatures(sentence)));
}
