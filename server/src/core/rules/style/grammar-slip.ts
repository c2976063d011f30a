import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './phrase-rule.ts';

export const grammarSlip = defineRule({
  id: 'style/grammar-slip',
  scope: 'block',
  zones: READER_ZONES,
  level: 'information',
  summary: 'A slip of grammar that its words give away.',
  why: 'Agreement, doubled negatives and pronouns in the wrong case are what readers write in about.',
  source: 'Copy-desk practice',
  ...phrases({ list: 'grammar', entry: 'u.grammar', change: 'change', look: 'look' }),
  examples: {
    bad: [
      { text: 'There is many reasons for the delay.', fixed: 'There are many reasons for the delay.' },
      { text: 'Between you and I, the vote was close.', fixed: 'Between you and me, the vote was close.' },
    ],
    good: ['There are many reasons for the delay.', 'There is a reason for it.'],
  },
});
