import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule, words } from '../rule.ts';
import { phraseMessages, phraseReports } from './phrase-rule.ts';

export const confusedWord = defineRule({
  id: 'style/confused-word',
  scope: 'block',
  zones: READER_ZONES,
  level: 'information',
  summary: 'A word taken for one that sounds like it.',
  why: 'A spelling checker passes “their” for “there” and “lead” for “led”. The words around them show which was meant.',
  source: 'Copy-desk practice',
  quoted: 'skip',
  weight: 1,
  options: { allow: words([], 'Words and phrases of the list that may stand.') },
  messages: phraseMessages,
  examples: {
    bad: [
      { text: 'Prices were higher then expected.', fixed: 'Prices were higher than expected.' },
      { text: 'The police were lead by a captain.', fixed: 'The police were led by a captain.' },
    ],
    good: ['He lost his keys because the lock was loose.', 'The company raised its prices.'],
  },
  *check(block, { options }) {
    yield* phraseReports(
      block,
      { list: 'confused', entry: 'u.confused', change: 'change', look: 'look' },
      options.allow,
    );
  },
});
