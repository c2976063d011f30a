import { describe, expect, it } from 'vitest';
import { type Tag, tagSentence } from '../../../server/src/core/language/tagger.ts';

/** Sentences of our own, each word with the tag it should have. */
const NEWS = [
  'The/DT mayor/NN said/VBD Tuesday/NNP that/IN the/DT bridge/NN was/VBD built/VBN in/IN 1994/CD ./.',
  'Sen./NNP Maria/NNP Lopez/NNP has/VBZ denied/VBN the/DT claims/NNS ,/, she/PRP told/VBD reporters/NNS ./.',
  'Police/NNS arrested/VBD 12/CD people/NNS ,/, including/VBG three/CD officers/NNS ./.',
  "He/PRP did/VBD n't/RB say/VB who/WP was/VBD involved/VBN ./.",
];

function split(marked: string): { words: string[]; tags: Tag[] } {
  const pairs = marked
    .split(' ')
    .map((pair) => [pair.slice(0, pair.lastIndexOf('/')), pair.slice(pair.lastIndexOf('/') + 1)]);
  return { words: pairs.map(([word]) => word ?? ''), tags: pairs.map(([, tag]) => tag as Tag) };
}

describe('tagSentence', () => {
  for (const marked of NEWS) {
    it(marked.replace(/\/\S+/g, ''), () => {
      const { words, tags } = split(marked);
      expect(tagSentence(words)).toEqual(tags);
    });
  }
});
