import { describe, expect, it } from 'vitest';
import { type Tag, tagSentence } from '../../../server/src/core/language/tagger.ts';

/** Sentences of our own, each word with the tag it should have. */
const NEWS = [
  'The/DT mayor/NN said/VBD Tuesday/NNP that/IN the/DT bridge/NN was/VBD built/VBN in/IN 1994/CD ./.',
  'Sen./NNP Maria/NNP Lopez/NNP has/VBZ denied/VBN the/DT claims/NNS ,/, she/PRP told/VBD reporters/NNS ./.',
  'Police/NNS arrested/VBD 12/CD people/NNS ,/, including/VBG three/CD officers/NNS ./.',
  'Prices/NNS rose/VBD 3.5/CD %/NN in/IN March/NNP ./.',
  "He/PRP did/VBD n't/RB say/VB who/WP was/VBD involved/VBN ./.",
  "“/`` It/PRP ’s/VBZ a/DT tragedy/NN ,/, ”/'' she/PRP told/VBD the/DT BBC/NNP ./.",
  "U.S./NNP Steel/NNP 's/POS shares/NNS fell/VBD 4/CD %/NN to/IN $/$ 21.50/CD ./.",
  'Officials/NNS believe/VBP the/DT attack/NN was/VBD carried/VBN out/RP by/IN a/DT state-run/JJ group/NN ./.',
  'The/DT company/NN ,/, claiming/VBG it/PRP had/VBD stopped/VBN the/DT project/NN ,/, denies/VBZ wrongdoing/NN ./.',
  'Russia/NNP and/CC South/NNP Korean/NNP Defense/NNP Minister/NNP Kim/NNP said/VBD Thursday/NNP ./.',
  'The/DT co-founder/NN left/VBD the/DT firm/NN in/IN 2019/CD ./.',
];

function split(marked: string): { words: string[]; tags: Tag[] } {
  const words: string[] = [];
  const tags: Tag[] = [];
  for (const pair of marked.split(' ')) {
    const at = pair.lastIndexOf('/');
    words.push(pair.slice(0, at));
    tags.push(pair.slice(at + 1) as Tag);
  }
  return { words, tags };
}

describe('tagSentence', () => {
  for (const marked of NEWS) {
    it(`reads: ${split(marked).words.join(' ')}`, () => {
      const { words, tags } = split(marked);
      expect(tagSentence(words)).toEqual(tags);
    });
  }

  it('finds the verb of a headline', () => {
    expect(tagSentence('MAYOR SAYS CITY WILL REBUILD BRIDGE'.split(' '))[1]).toBe('VBZ');
    expect(tagSentence('Governor Signs Bill To Cut Taxes'.split(' '))[1]).toBe('VBZ');
  });

  it('reads curly and straight apostrophes alike', () => {
    const words = ['Kim', "'s", 'office', 'did', "n't", 'reply', '.'];
    expect(tagSentence(words.map((word) => word.replace("'", '’')))).toEqual(tagSentence(words));
  });

  it('gives one tag a word, whatever the words', () => {
    expect(tagSentence([])).toEqual([]);
    const odd = ['', ' ', '\ud800', '\0', '樋口', 'x'.repeat(100_000), '-', '--', '’', 'a-', '-b', '%', '\u200f'];
    expect(tagSentence(odd)).toHaveLength(odd.length);
  });

  it('does not depend on what was read before', () => {
    const sentences = NEWS.map((marked) => split(marked).words);
    const first = sentences.map((words) => tagSentence(words));
    // More new words than are kept at once, so that every kept word is let go and read again.
    for (let at = 0; at < 8000; at++) tagSentence([`Word${at}`, 'rose', `today${at}`]);
    for (const step of [1, 3, 5, 7]) {
      for (let at = 0; at < sentences.length; at++) {
        const which = (at * step + 4) % sentences.length;
        expect(tagSentence(sentences[which] ?? [])).toEqual(first[which]);
      }
    }
  });
});
