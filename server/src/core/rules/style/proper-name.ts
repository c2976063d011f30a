import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule, words } from '../rule.ts';
import { phraseMessages, phraseReports } from './phrase-rule.ts';

export const properName = defineRule({
  id: 'style/proper-name',
  scope: 'block',
  zones: READER_ZONES,
  level: 'information',
  summary: 'A name without its capital, its hyphen or its spelling.',
  why: 'Days, months, countries, languages and faiths take capitals, and firms keep their own hyphens.',
  source: 'AP Stylebook, “capitalization”',
  quoted: 'skip',
  weight: 0,
  options: { allow: words([], 'Words and phrases of the list that may stand.') },
  messages: phraseMessages,
  examples: {
    bad: [
      { text: 'They met on friday.', fixed: 'They met on Friday.' },
      { text: 'She studied at John Hopkins University.', fixed: 'She studied at Johns Hopkins University.' },
    ],
    good: ['They met on Friday.', 'The troops march in May.'],
  },
  *check(block, { options }) {
    yield* phraseReports(block, { list: 'name', entry: 'cap.proper', change: 'change', look: 'look' }, options.allow);
  },
});
