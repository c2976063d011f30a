import { PROSE_ZONES } from '../../draft/draft.ts';
import { defineRule, words } from '../rule.ts';
import { pointed } from './write-good.ts';

/** Adverbs that carry a fact in news copy, and words that end in -ly and are no adverbs. */
const FACTUAL =
  'things just apparently widely quickly slowly carefully directly formally officially initially originally previously primarily generally especially specifically particularly significantly sharply steadily rapidly heavily openly publicly separately strongly fully partially partly increasingly effectively successfully repeatedly regularly frequently rarely hardly barely completely entirely easily clearly highly reportedly newly largely potentially possibly probably personally safely seriously severely shortly similarly suddenly typically ultimately virtually reply supply apply ally assembly allegedly approximately currently early hourly timely likely deadly worldly lonely lovely only many usually nearly accidentally additionally closely daily equally eventually exclusively fatally finally immediately mortally recently unexpectedly violently family bubbly bristly gently'.split(
    ' ',
  );

export const adverb = defineRule({
  id: 'style/adverb',
  scope: 'block',
  zones: PROSE_ZONES,
  level: 'hint',
  summary: 'An adverb that may weaken its verb.',
  why: 'A stronger verb often says more than a verb with an adverb. Adverbs that tell a fact in news copy are passed over.',
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
      if (!options.allow.includes(said))
        yield { at: { start, end }, say: ['adverb', block.text.slice(start, end)], entry: 'wg.adverb' };
  },
});
