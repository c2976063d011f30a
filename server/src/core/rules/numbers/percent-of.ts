import { READER_ZONES } from '../../draft/draft.ts';
import { readPercentOf } from '../../figures/checks/percent-of.ts';
import { defineRule } from '../rule.ts';
import { checked } from './checked.ts';

export const percentOf = defineRule({
  id: 'numbers/percent-of',
  scope: 'block',
  zones: READER_ZONES,
  level: 'warning',
  summary: 'A share that its own part and whole do not give.',
  why: 'In “60 of 240, or 30 percent” all three terms stand in one sentence, and the reader can divide. One of them is wrong.',
  ...checked(readPercentOf),
  messages: {
    off: (sum: string, said: string, slip: string) => `${sum}, not ${said}${slip}. Check the share and both amounts.`,
  },
  examples: {
    bad: [
      {
        text: 'Of the 240 ferries inspected, 60, or 30 percent, failed.',
        fixed: 'Of the 240 ferries inspected, 60, or 25 percent, failed.',
      },
      { text: 'The council has 40 members, and 14 of them (45%) are women.' },
    ],
    good: [
      'Of the 240 ferries inspected, 60, or 25 percent, failed.',
      'Some 550 of 1,578 clients answered; 44 percent of those who answered were pleased.',
    ],
  },
});
