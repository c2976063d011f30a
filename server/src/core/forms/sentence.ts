import type { BlockFacts, Sentence } from '../language/block-facts.ts';
import type { Token } from '../language/tokens.ts';

export const CAPITAL = /^\p{Lu}/u;

/** Whether a line is no sentence: it ends without a stop and is short, as a label or a note. */
export function isFragment(sentence: Sentence): boolean {
  const last = sentence.tokens[sentence.tokens.length - 1];
  if (sentence.block.zone !== 'body' || last === undefined || sentence.block.sentences.length > 1) return false;
  return (
    sentence.tokens.length <= 8 &&
    !/[.!?:]["”’)]?$/.test(sentence.text.replace(/\b(?:\p{L}\.)+$|\b\p{Lu}\p{L}{1,4}\.$/u, ''))
  );
}

/** Whether the token at `i` is the first word of its sentence, where a capital or a word for a number proves nothing. */
export function opens(sentence: Sentence, i: number): boolean {
  for (let k = 0; k < i; k++) {
    const { kind } = sentence.tokens[k] as Token;
    if (kind === 'word' || kind === 'number') return false;
  }
  return true;
}

/** As `opens` for the token at `i`, but a fragment has no first word. */
export const opensSentence = (sentence: Sentence, i: number): boolean => opens(sentence, i) && !isFragment(sentence);

/** The token at `i` in lower case, or an empty string beyond either end. */
export const lowerAt = (sentence: Sentence, i: number): string => sentence.tokens[i]?.lower ?? '';
/** The token at `i` as it is written, or an empty string beyond either end. */
export const textAt = (sentence: Sentence, i: number): string => sentence.tokens[i]?.text ?? '';

/** Whether the token at `i` begins with a capital. */
export const capitalAt = (sentence: Sentence, i: number): boolean => CAPITAL.test(textAt(sentence, i));

/** Whether a block is set in title case or capitals, so that capitals tell nothing. */
export function isTitleCase(block: BlockFacts): boolean {
  return block.fact(readTitleCase);
}
function readTitleCase(block: BlockFacts): boolean {
  const long = block.tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  const capitals = long.filter((token) => CAPITAL.test(token.text)).length;
  // A sentence with many names is no title: titles have no full stop, and few words without a capital.
  const stopped = block.zone !== 'headline' && /\p{Ll}[.!?]["”’)]*$/u.test(block.text);
  return long.length > 2 && capitals > long.length * (stopped ? 0.9 : 0.7);
}

/** Whether the copy uses curly marks, so that a fix does as well. */
export const isCurly = (block: BlockFacts): boolean => /[“”‘’]/.test(block.text);
/** The apostrophe as the block writes it. */
export const apostrophe = (block: BlockFacts): string => (isCurly(block) ? '’' : "'");

/** `text` with a capital first letter. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Whether the full stop that ends at `end` also ends the sentence, so that a longer form must keep it. A fragment has no end.
 * @param end offset after the stop, in the block's prose
 */
export function stopEnds(sentence: Sentence, end: number): boolean {
  if (isFragment(sentence) || !CAPITAL.test(sentence.text.replace(/^[^\p{L}\p{N}]+/u, ''))) return false;
  return /^["”’')\]]*$/.test(sentence.block.text.slice(end, sentence.end).trim());
}
