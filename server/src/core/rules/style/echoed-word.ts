import { PROSE_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';
import { pointed } from './write-good.ts';

export const echoedWord = defineRule({
  id: 'style/echoed-word',
  scope: 'block',
  zones: PROSE_ZONES,
  level: 'off',
  summary: 'Any word that stands twice in a row, doublings on purpose included.',
  why: 'The stricter form of style/repeated-word: it also points at “that that” and “had had”, which are often right.',
  source: 'write-good: lexical illusions',
  quoted: 'skip',
  weight: 0,
  options: {},
  messages: { echo: (word: string) => `“${word}” follows itself. Check that both are meant.` },
  examples: {
    bad: [{ text: 'She said that that bridge was safe.' }],
    good: ['She said that the bridge was safe.'],
  },
  *check(block) {
    for (const { start, end } of block.fact(pointed.illusion))
      yield { at: { start, end }, say: ['echo', block.text.slice(start, end)] };
  },
});
