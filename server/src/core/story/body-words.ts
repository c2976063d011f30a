import type { Draft, Zone } from '../draft/draft.ts';
import type { BlockFacts } from '../language/block-facts.ts';
import { readPlainWords } from '../language/plain-words.ts';
import { plainWords } from '../text/words.ts';

/** Zones above and beside the story, which are read against it. */
const DISPLAY: readonly Zone[] = ['headline', 'deck', 'caption', 'slug', 'frontMatter', 'credit', 'byline', 'code'];

/** The words of the story itself, in plain lower case, and their stems. */
export interface BodyWords {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** First four letters of longer words: "Chinese" speaks of China. */
  readonly beginnings: ReadonlySet<string>;
  readonly count: number;
  /** The words in order, with a space at either end: for looking up phrases. */
  readonly text: string;
}

/** A word without its ending, so that "Russian" finds "Russia" and "fires" finds "fire". */
export const stemOf = (word: string): string => {
  const bare = word.replace(/'s$/, '');
  return bare.length > 7 ? bare.slice(0, 6) : bare.length > 4 ? bare.slice(0, Math.max(4, bare.length - 2)) : bare;
};

/** The different words of a block with their stems and beginnings. */
function readForms(block: BlockFacts): {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly beginnings: readonly string[];
} {
  const words = new Set(block.fact(readPlainWords).flatMap((word) => [word, word.replace(/'s$/, '')]));
  return {
    words: [...words],
    stems: [...new Set([...words].map(stemOf))],
    beginnings: [...new Set([...words].map((word) => word.slice(0, 4)))],
  };
}

const readJoined = (block: BlockFacts): string => block.fact(readPlainWords).join(' ');

/** Words of everything but the display lines. */
export function readBodyWords(draft: Draft): BodyWords {
  const words = new Set<string>();
  const stems = new Set<string>();
  const beginnings = new Set<string>();
  const all: string[] = [];
  let count = 0;
  for (const block of draft.blocks) {
    if (DISPLAY.includes(block.zone)) continue;
    const forms = block.facts.fact(readForms);
    for (const word of forms.words) words.add(word);
    for (const stem of forms.stems) stems.add(stem);
    for (const beginning of forms.beginnings) beginnings.add(beginning);
    const joined = block.facts.fact(readJoined);
    if (joined !== '') all.push(joined);
    if (block.zone === 'body' || block.zone === 'list') count += block.facts.fact(readPlainWords).length;
  }
  return { words, stems, beginnings, count, text: ` ${all.join(' ')} ` };
}

/** Whether the story has the word, in this form or another. */
export function bodyHas({ words, stems }: BodyWords, word: string): boolean {
  return plainWords(word).every((part) => {
    const bare = part.replace(/'s$/, '');
    return (
      words.has(part) ||
      words.has(bare) ||
      words.has(`${bare}s`) ||
      words.has(bare.replace(/s$/, '')) ||
      stems.has(stemOf(bare))
    );
  });
}
