import { PROSE_ZONES } from '../../draft/draft.ts';
import { defineRule, words } from '../rule.ts';
import { phraseMessages, phraseReports } from './phrase-rule.ts';

export const journalese = defineRule({
  id: 'style/journalese',
  scope: 'block',
  zones: PROSE_ZONES,
  level: 'hint',
  summary: 'A phrase that only reporters use.',
  why: 'Nobody says at dinner that a plan came under fire. Say what was done and who did it.',
  source: 'Copy-desk practice',
  quoted: 'skip',
  weight: 0,
  options: { allow: words([], 'Words and phrases of the list that may stand.') },
  messages: phraseMessages,
  examples: {
    bad: [{ text: 'The plan came under fire at the meeting.' }],
    good: ['Three residents spoke against the plan at the meeting.'],
  },
  *check(block, { options }) {
    yield* phraseReports(
      block,
      { list: 'journalese', entry: 'w.journalese', change: 'shorter', look: 'worn' },
      options.allow,
    );
  },
});
