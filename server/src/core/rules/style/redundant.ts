import { PROSE_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './phrase-rule.ts';

export const redundant = defineRule({
  id: 'style/redundant',
  scope: 'block',
  zones: PROSE_ZONES,
  level: 'hint',
  summary: 'Words that say the same thing twice.',
  why: 'A gift is free and history is past. One word does the work, and leaves room for news.',
  source: 'Copy-desk practice; proselint, write-good',
  ...phrases({ list: 'redundant', entry: 'w.redundant-pair', change: 'shorter', look: 'look' }),
  examples: {
    bad: [{ text: 'It was the end result of a long fight.', fixed: 'It was the result of a long fight.' }],
    good: ['It was the result of a long fight.', 'He lost his PIN.'],
  },
});
