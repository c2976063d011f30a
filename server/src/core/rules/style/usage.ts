import { PROSE_ZONES } from '../../draft/draft.ts';
import { tableRule } from '../../tables/table-rule.ts';

export const usage = tableRule({
  id: 'style/usage',
  zones: PROSE_ZONES,
  level: 'information',
  summary: 'One word where the house has another.',
  why: 'Pairs that are taken for each other, and words that say less than they should: fewer people but less money, died of a disease, a resolution that is adopted.',
  source: 'AP Stylebook',
  weight: 1.5,
  examples: {
    bad: [
      { text: 'It drew less than 10 people.', fixed: 'It drew fewer than 10 people.' },
      { text: 'The people that voted were few.', fixed: 'The people who voted were few.' },
      { text: 'The dog was laying on the mat.', fixed: 'The dog was lying on the mat.' },
    ],
    good: ['It cost less than 10 dollars. It weighs less than 10 pounds.', 'They told people that roads were shut.'],
  },
});
