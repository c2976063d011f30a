/** Parts of speech of English news copy. */
import { createTagger } from './tagger-model.ts';
import { MODEL } from './tagger-weights.generated.ts';
import type { Tag } from './tags.ts';

export type { Tag } from './tags.ts';

let tagger: ((words: readonly string[]) => Tag[]) | undefined;

/**
 * Gives each word of one sentence its part of speech. The words are tokens: clitics apart ("do", "n't"; "Kim", "'s"),
 * hyphenated words whole, "$" and "%" apart, abbreviations with their dot. The model is unpacked at the first call.
 * The answer depends on the words alone.
 */
export function tagSentence(words: readonly string[]): Tag[] {
  tagger ??= createTagger(MODEL);
  return tagger(words);
}
