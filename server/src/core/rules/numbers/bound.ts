import { READER_ZONES } from '../../draft/draft.ts';
import { readBounds } from '../../figures/checks/bounds.ts';
import { defineRule } from '../rule.ts';
import { checked } from './checked.ts';

export const bound = defineRule({
  id: 'numbers/bound',
  scope: 'block',
  zones: READER_ZONES,
  level: 'information',
  summary: 'An exact figure that breaks the bound printed beside it.',
  why: 'More than 1,300, at least 40, fewer than 200: the exact figure in the same breath has to keep what the bound says.',
  ...checked(readBounds),
  messages: {
    off: (sum: string, said: string, slip: string) => `${sum}, not ${said}${slip}. Check the bound and the figure.`,
  },
  examples: {
    bad: [
      {
        text: 'Over 1,300 tickets were issued: 1,107, to be precise.',
        fixed: 'Over 1,100 tickets were issued: 1,107, to be precise.',
      },
      { text: 'At least 40 people (38, by the latest count) were hurt.' },
    ],
    good: ['More than 300 houses (351) were damaged.', 'More than 300 houses were damaged, 120 of them beyond repair.'],
  },
});
