import { READER_ZONES } from '../../draft/draft.ts';
import { readPercentSum } from '../../figures/checks/percent-sum.ts';
import { defineRule } from '../rule.ts';
import { checked } from './checked.ts';

export const percentSum = defineRule({
  id: 'numbers/percent-sum',
  scope: 'block',
  zones: READER_ZONES,
  level: 'information',
  summary: 'Shares of one whole that do not make 100.',
  why: 'The answers to one question, or the parts of one whole, make 100 percent, give or take the rounding of each.',
  ...checked(readPercentSum),
  messages: {
    off: (sum: string, said: string, slip: string) => `${sum}, not ${said}${slip}. Check each share.`,
  },
  examples: {
    bad: [
      {
        text: 'In the poll, 46 percent said yes, 41 percent no, and the rest, 17 percent, were undecided.',
        fixed: 'In the poll, 46 percent said yes, 41 percent no, and the rest, 13 percent, were undecided.',
      },
      { text: 'The alloy is 70% copper, 20% zinc and 15% nickel.' },
    ],
    good: [
      'Some 71 percent of tenants and 40 percent of owners have insurance.',
      'In the poll, 33% said better, 33% worse and 34% the same.',
    ],
  },
});
