import { READER_ZONES } from '../../draft/draft.ts';
import { readImpossiblePercent } from '../../figures/checks/impossible.ts';
import { defineRule } from '../rule.ts';
import { checked } from './checked.ts';

export const impossiblePercent = defineRule({
  id: 'numbers/impossible-percent',
  scope: 'block',
  zones: READER_ZONES,
  level: 'information',
  summary: 'A percentage of a few that no whole number of them gives.',
  why: 'Of 12 members 4 are 33 percent and 5 are 42 percent: nothing in between can be. The percentage or the number is wrong.',
  ...checked(readImpossiblePercent),
  messages: {
    off: (sum: string, said: string, slip: string) =>
      `${sum}, not ${said}${slip}. Check the percentage and the number.`,
  },
  examples: {
    bad: [
      {
        text: 'In all, 37 percent of the 12 members voted yes.',
        fixed: 'In all, 33 percent of the 12 members voted yes.',
      },
      { text: 'Of the eight jurors, 30 percent were women.' },
    ],
    good: ['In all, 42 percent of the 12 members voted yes.', 'Some 37 percent of the 1,200 members voted yes.'],
  },
});
