import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './phrase-rule.ts';

export const compound = defineRule({
  id: 'style/compound',
  scope: 'block',
  zones: READER_ZONES,
  level: 'information',
  summary: 'A compound that is written another way.',
  why: 'One word, two words or a hyphen: the dictionary and the work that the compound does in the sentence decide.',
  source: 'Merriam-Webster; AP Stylebook, “hyphen”',
  ...phrases({ list: 'compound', entry: 'hy.compound', change: 'change', look: 'look' }),
  examples: {
    bad: [{ text: 'Crews tried to shutdown the plant.', fixed: 'Crews tried to shut down the plant.' }],
    good: ['Everyday life went on.', 'He works every day.', 'The shutdown lasted a week.'],
  },
});
