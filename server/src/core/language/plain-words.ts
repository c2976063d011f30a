import { plainWords } from '../text/words.ts';
import type { BlockFacts } from './block-facts.ts';

/** The plain words of a block, in order: for comparing passages. */
export const readPlainWords = (block: BlockFacts): readonly string[] => plainWords(block.text);

/** The same sentence by sentence. */
export const readSentenceWords = (block: BlockFacts): readonly (readonly string[])[] =>
  block.sentences.map(({ text }) => plainWords(text));
