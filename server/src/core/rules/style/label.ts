import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './phrase-rule.ts';

export const label = defineRule({
  id: 'style/label',
  scope: 'block',
  zones: READER_ZONES,
  level: 'hint',
  summary: 'A word that labels people.',
  why: 'Name what people do or have, and leave out the label. A word in a quotation stands as it was said.',
  source: 'retext-equality; AP Stylebook',
  ...phrases({ list: 'label', entry: 'b.label', change: 'shorter', look: 'worn' }),
  examples: {
    bad: [{ text: 'The town saw him as a cripple.' }],
    good: ['The firefighters put out the blaze.'],
  },
});
