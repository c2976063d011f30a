import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule, words } from '../rule.ts';
import { phraseMessages, phraseReports } from './phrase-rule.ts';

export const grammarSlip = defineRule({
  id: 'style/grammar-slip',
  scope: 'block',
  zones: READER_ZONES,
  level: 'information',
  summary: 'A slip of grammar that its words give away.',
  why: 'Agreement, doubled negatives and pronouns in the wrong case are what readers write in about.',
  source: 'Copy-desk practice',
  quoted: 'skip',
  weight: 0,
  options: { allow: words([], 'Words and phrases of the list that may stand.') },
  messages: phraseMessages,
  examples: {
    bad: [
      { text: 'There is many reasons for the delay.', fixed: 'There are many reasons for the delay.' },
      { text: 'Between you and I, the vote was close.', fixed: 'Between you and me, the vote was close.' },
    ],
    good: ['There are many reasons for the delay.', 'There is a reason for it.'],
  },
  *check(block, { options }) {
    yield* phraseReports(block, { list: 'grammar', entry: 'u.grammar', change: 'change', look: 'look' }, options.allow);
  },
});
