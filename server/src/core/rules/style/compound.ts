import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule, words } from '../rule.ts';
import { phraseMessages, phraseReports } from './phrase-rule.ts';

export const compound = defineRule({
  id: 'style/compound',
  scope: 'block',
  zones: READER_ZONES,
  level: 'information',
  summary: 'A compound that is written another way.',
  why: 'One word, two words or a hyphen: the dictionary and the work that the compound does in the sentence decide.',
  source: 'Merriam-Webster; AP Stylebook, “hyphen”',
  quoted: 'skip',
  weight: 0,
  options: { allow: words([], 'Words and phrases of the list that may stand.') },
  messages: phraseMessages,
  examples: {
    bad: [{ text: 'Crews tried to shutdown the plant.', fixed: 'Crews tried to shut down the plant.' }],
    good: ['Everyday life went on.', 'He works every day.', 'The shutdown lasted a week.'],
  },
  *check(block, { options }) {
    yield* phraseReports(
      block,
      { list: 'compound', entry: 'hy.compound', change: 'change', look: 'look' },
      options.allow,
    );
  },
});
