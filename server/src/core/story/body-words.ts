import type { Draft, Zone } from '../draft/draft.ts';
import type { BlockFacts } from '../language/block-facts.ts';
import { readPlainWords } from '../language/plain-words.ts';
import { plainWords } from '../text/words.ts';

/** Zones above and beside the story, which are read against it. */
const DISPLAY: readonly Zone[] = ['headline', 'deck', 'caption', 'slug', 'frontMatter', 'credit', 'byline', 'code'];

/** The words of the story itself, in plain lower case, without its display lines. */
export interface BodyWords {
  /** Words of body copy and lists. */
  readonly count: number;
  /** Whether a word stands in the story as it is. */
  has(word: string): boolean;
  /** Whether a word of this stem does. */
  hasStem(stem: string): boolean;
  /** Whether a word of these first four letters does: "Chinese" speaks of China. */
  hasBeginning(letters: string): boolean;
  /** Whether these words stand in one paragraph, one after the other. */
  says(words: readonly string[]): boolean;
  /** The different words, some of them more than once. */
  all(): Iterable<string>;
}

/** A word without its ending, so that "Russian" finds "Russia" and "fires" finds "fire". */
export const stemOf = (word: string): string => {
  const bare = word.replace(/'s$/, '');
  return bare.length > 7 ? bare.slice(0, 6) : bare.length > 4 ? bare.slice(0, Math.max(4, bare.length - 2)) : bare;
};

/** The different words of a block with their stems and beginnings. */
interface Forms {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
  /** The words in order, with a space at either end: for looking up phrases. */
  readonly text: string;
}

function readForms(block: BlockFacts): Forms {
  const plain = block.fact(readPlainWords);
  const words = new Set(plain.flatMap((word) => [word, word.replace(/'s$/, '')]));
  return {
    words,
    stems: new Set([...words].map(stemOf)),
    beginnings: new Set([...words].map((word) => word.slice(0, 4))),
    text: ` ${plain.join(' ')} `,
  };
}

/** Words of everything but the display lines. A headline asks for a few words, so paragraphs are looked through and not merged. */
export function readBodyWords(draft: Draft): BodyWords {
  const blocks = draft.blocks.filter(({ zone }) => !DISPLAY.includes(zone));
  const some = (test: (forms: Forms) => boolean): boolean => blocks.some(({ facts }) => test(facts.fact(readForms)));
  let count = 0;
  for (const { zone, facts } of blocks)
    if (zone === 'body' || zone === 'list') count += facts.fact(readPlainWords).length;
  return {
    count,
    has: (word) => some(({ words }) => words.has(word)),
    hasStem: (stem) => some(({ stems }) => stems.has(stem)),
    hasBeginning: (letters) => some(({ beginnings }) => beginnings.has(letters)),
    says: (words) => some(({ text }) => text.includes(` ${words.join(' ')} `)),
    *all() {
      for (const { facts } of blocks) yield* facts.fact(readForms).words;
    },
  };
}

/** Whether the story has the word, in this form or another. */
export function bodyHas(body: BodyWords, word: string): boolean {
  return plainWords(word).every((part) => {
    const bare = part.replace(/'s$/, '');
    return (
      body.has(part) ||
      body.has(bare) ||
      body.has(`${bare}s`) ||
      body.has(bare.replace(/s$/, '')) ||
      body.hasStem(stemOf(bare))
    );
  });
}
