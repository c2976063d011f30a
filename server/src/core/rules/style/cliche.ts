import { PROSE_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './phrase-rule.ts';

export const cliche = defineRule({
  id: 'style/cliche',
  scope: 'block',
  zones: PROSE_ZONES,
  level: 'hint',
  summary: 'A worn phrase.',
  why: 'A phrase that readers have met a thousand times is read past. Say what happened in plain words.',
  source: 'write-good: clichés; proselint',
  ...phrases({ list: 'cliche', entry: 'w.cliche', change: 'change', look: 'worn' }),
  examples: {
    bad: [{ text: 'The team is back to square one.' }],
    good: ['The team must start again.'],
  },
});
