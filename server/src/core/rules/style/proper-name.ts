import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './phrase-rule.ts';

export const properName = defineRule({
  id: 'style/proper-name',
  scope: 'block',
  zones: READER_ZONES,
  level: 'information',
  summary: 'A name without its capital, its hyphen or its spelling.',
  why: 'Days, months, countries, languages and faiths take capitals, and firms keep their own hyphens.',
  source: 'AP Stylebook, “capitalization”',
  ...phrases({ list: 'name', entry: 'cap.proper', change: 'change', look: 'look' }),
  examples: {
    bad: [
      { text: 'They met on friday.', fixed: 'They met on Friday.' },
      { text: 'She studied at John Hopkins University.', fixed: 'She studied at Johns Hopkins University.' },
    ],
    good: ['They met on Friday.', 'The troops march in May.'],
  },
});
