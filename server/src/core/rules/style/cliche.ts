import { PROSE_ZONES } from '../../draft/draft.ts';
import { defineRule, words } from '../rule.ts';
import { pointed } from './write-good.ts';

/** Terms of the list that are plain words in news: laws, trades and places have them. */
const LITERAL = [
  'gun control',
  'out of pocket',
  'young and vibrant',
  'clean slate',
  'worst nightmare',
  'on the spot',
  'keep an eye on',
];

export const cliche = defineRule({
  id: 'style/cliche',
  scope: 'block',
  zones: PROSE_ZONES,
  level: 'off',
  summary: 'A worn phrase.',
  why: 'A phrase that readers have met a thousand times is read past. Say what happened in plain words. Off by default: this list is slow on long paragraphs.',
  source: 'write-good: clichés',
  quoted: 'skip',
  weight: 0,
  options: { allow: words(LITERAL, 'Phrases of the list that may stand.') },
  messages: { worn: (said: string) => `“${said}” is worn. Say it in plain words.` },
  examples: {
    bad: [{ text: 'The team is back to square one.' }],
    good: ['The team must start again.'],
  },
  *check(block, { options }) {
    for (const { start, end, words: said } of block.fact(pointed.cliches)) {
      // One short word may be a term of the list with its spaces left out.
      if (end <= start || !said.includes(' ') || options.allow.includes(said)) continue;
      yield { at: { start, end }, say: ['worn', block.text.slice(start, end)], entry: 'w.cliche' };
    }
  },
});
