import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule, words } from '../rule.ts';
import { phraseMessages, phraseReports } from './phrase-rule.ts';

export const label = defineRule({
  id: 'style/label',
  scope: 'block',
  zones: READER_ZONES,
  level: 'hint',
  summary: 'A word that labels people.',
  why: 'Name what people do or have, and leave out the label. A word in a quotation stands as it was said.',
  source: 'retext-equality; AP Stylebook',
  quoted: 'skip',
  weight: 0,
  options: { allow: words([], 'Words and phrases of the list that may stand.') },
  messages: phraseMessages,
  examples: {
    bad: [],
    good: ['The firefighters put out the blaze.'],
  },
  *check(block, { options }) {
    yield* phraseReports(block, { list: 'label', entry: 'b.label', change: 'shorter', look: 'worn' }, options.allow);
  },
});
