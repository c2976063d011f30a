import { PROSE_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './phrase-rule.ts';

export const journalese = defineRule({
  id: 'style/journalese',
  scope: 'block',
  zones: PROSE_ZONES,
  level: 'hint',
  summary: 'A phrase that only reporters use.',
  why: 'Nobody says at dinner that a plan came under fire. Say what was done and who did it.',
  source: 'Copy-desk practice',
  ...phrases({ list: 'journalese', entry: 'w.journalese', change: 'shorter', look: 'worn' }),
  examples: {
    bad: [{ text: 'The plan came under fire at the meeting.' }],
    good: ['Three residents spoke against the plan at the meeting.'],
  },
});
