import type { BlockFacts, Sentence } from './block-facts.ts';

/** Words of a sentence: tokens with a letter or digit that are no clitics. */
export function wordCount(sentence: Sentence): number {
  let count = 0;
  for (const token of sentence.tokens)
    if ((token.kind === 'word' || token.kind === 'number') && !/^(?:['’]|n['’]t$)/.test(token.text)) count++;
  return count;
}

/** Syllables of a word, by its groups of vowels. */
function syllables(word: string): number {
  const groups = word.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, '').match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}

/** What a block adds to the grade. */
interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

function readCounts(block: BlockFacts): Counts {
  let sentences = 0;
  let words = 0;
  let parts = 0;
  for (const sentence of block.sentences) {
    const own = sentence.tokens.filter((token) => token.kind === 'word' && !/^['’]/.test(token.text));
    if (own.length < 3) continue;
    sentences++;
    words += own.length;
    for (const token of own) parts += syllables(token.lower);
  }
  return { sentences, words, syllables: parts };
}

/** The school grade of Flesch and Kincaid that copy asks of its readers, from 0; undefined where there are too few words to say. */
export function readingGrade(blocks: readonly BlockFacts[]): number | undefined {
  let sentences = 0;
  let words = 0;
  let parts = 0;
  for (const block of blocks) {
    const own = block.fact(readCounts);
    sentences += own.sentences;
    words += own.words;
    parts += own.syllables;
  }
  if (words < 50) return undefined;
  return Math.max(0, 0.39 * (words / sentences) + 11.8 * (parts / words) - 15.59);
}
