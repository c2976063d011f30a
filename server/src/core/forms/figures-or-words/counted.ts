import type { Sentence } from '../../language/block-facts.ts';

/** The name of a weekday in lower case. */
export const WEEKDAY_NAME = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Whether the token at `i` begins what is counted: a plural, perhaps after an adjective. */
export function isCounted(sentence: Sentence, i: number): boolean {
  const tag = sentence.tags[i] ?? '';
  if (tag === 'NNS') return true;
  return /^(?:JJ|NN|VBN|VBG|CD)/.test(tag) && (sentence.tags[i + 1] ?? '') === 'NNS';
}
