import { READER_ZONES } from '../../draft/draft.ts';
import { readRanks } from '../../figures/checks/ranks.ts';
import { defineRule } from '../rule.ts';
import { checked } from './checked.ts';

export const rank = defineRule({
  id: 'numbers/rank',
  scope: 'block',
  zones: READER_ZONES,
  level: 'hint',
  summary: 'A rank that what stands before it does not give.',
  why: 'The third-largest has two before it, and there is no fourth of three.',
  ...checked(readRanks),
  messages: {
    off: (sum: string, said: string, slip: string) =>
      `${sum}, not ${said}${slip}. Check the rank and what it is ranked with.`,
  },
  examples: {
    bad: [
      {
        text: 'Police held the fourth of three suspects.',
      },
      { text: 'It is the third-largest port, behind Arbena.' },
    ],
    good: ['It is the third-largest port, behind Arbena and Corre.', 'She finished second, behind only Ana Ruiz.'],
  },
});
