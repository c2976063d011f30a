import { READER_ZONES } from '../../draft/draft.ts';
import { readMargins } from '../../figures/checks/margin.ts';
import { defineRule } from '../rule.ts';
import { checked } from './checked.ts';

export const margin = defineRule({
  id: 'numbers/margin',
  scope: 'block',
  zones: READER_ZONES,
  level: 'warning',
  summary: 'A margin, a tally or a number of games that the votes or points do not give.',
  why: 'A margin is the difference of two tallies, a board cannot cast more votes than it has members, and a series has as many games as both sides won.',
  ...checked(readMargins),
  messages: {
    off: (sum: string, said: string, slip: string) => `${sum}, not ${said}${slip}. Check the margin and both tallies.`,
  },
  examples: {
    bad: [
      {
        text: 'The motion passed 52-47, a margin of six votes.',
        fixed: 'The motion passed 52-47, a margin of five votes.',
      },
      { text: 'The 12-member board voted 8-5 to close the school.' },
    ],
    good: ['The motion passed 52-47, a margin of five votes.', 'The motion got 52 votes, two more than required.'],
  },
});
