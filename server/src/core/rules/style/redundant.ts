import { PROSE_ZONES } from '../../draft/draft.ts';
import { defineRule, words } from '../rule.ts';
import { phraseMessages, phraseReports } from './phrase-rule.ts';

export const redundant = defineRule({
  id: 'style/redundant',
  scope: 'block',
  zones: PROSE_ZONES,
  level: 'hint',
  summary: 'Words that say the same thing twice.',
  why: 'A gift is free and history is past. One word does the work, and leaves room for news.',
  source: 'Copy-desk practice; proselint, write-good',
  quoted: 'skip',
  weight: 0,
  options: { allow: words([], 'Words and phrases of the list that may stand.') },
  messages: phraseMessages,
  examples: {
    bad: [{ text: 'It was the end result of a long fight.', fixed: 'It was the result of a long fight.' }],
    good: ['It was the result of a long fight.', 'He lost his PIN.'],
  },
  *check(block, { options }) {
    yield* phraseReports(
      block,
      { list: 'redundant', entry: 'w.redundant-pair', change: 'shorter', look: 'look' },
      options.allow,
    );
  },
});
