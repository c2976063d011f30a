import { PROSE_ZONES } from '../../draft/draft.ts';
import { defineRule, words } from '../rule.ts';
import { pointed } from './write-good.ts';

/** Adverbs that carry a fact in news copy, and words that end in -ly and are no adverbs. */
const FACTUAL =
  'allegedly approximately currently early hourly timely likely deadly worldly lonely lovely only many usually nearly accidentally additionally closely daily equally eventually exclusively fatally finally immediately mortally recently unexpectedly violently family bubbly bristly gently'.split(
    ' ',
  );

export const adverb = defineRule({
  id: 'style/adverb',
  scope: 'block',
  zones: PROSE_ZONES,
  level: 'off',
  summary: 'An adverb that may weaken its verb.',
  why: 'A stronger verb often says more than a verb with an adverb. Off by default: in news copy most adverbs of the list tell a fact.',
  source: 'write-good: adverbs',
  quoted: 'skip',
  weight: 0,
  options: { allow: words(FACTUAL, 'Words of the list that may stand.') },
  messages: { adverb: (word: string) => `“${word}” may weaken the sentence. Try it without.` },
  examples: {
    bad: [{ text: 'The crowd angrily left the hall.' }],
    good: ['He allegedly took the car early on Friday.'],
  },
  *check(block, { options }) {
    for (const { start, end, words: said } of block.fact(pointed.adverb))
      if (!options.allow.includes(said)) yield { at: { start, end }, say: ['adverb', block.text.slice(start, end)] };
  },
});
