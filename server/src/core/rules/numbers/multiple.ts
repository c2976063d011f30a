import { READER_ZONES } from '../../draft/draft.ts';
import { readMultiple } from '../../figures/checks/multiple.ts';
import { defineRule } from '../rule.ts';
import { checked } from './checked.ts';

export const multiple = defineRule({
  id: 'numbers/multiple',
  scope: 'block',
  zones: READER_ZONES,
  level: 'warning',
  summary: 'A doubling, halving or other multiple that its two values do not give.',
  why: 'Doubled, tripled, halved, fivefold, three times as many: the two values beside the word give the ratio. A tenth either way is taken as right.',
  ...checked(readMultiple),
  messages: {
    off: (sum: string, said: string, slip: string) => `${sum}, not ${said}${slip}. Check the word and both values.`,
  },
  examples: {
    bad: [
      {
        text: 'Membership tripled to 2,400, from 1,100 in 2010.',
        fixed: 'Membership tripled to 3,300, from 1,100 in 2010.',
      },
      { text: 'The new hall seats 900, twice the 300 of its predecessor.' },
    ],
    good: [
      'Arrests more than doubled, from 120 to 260.',
      'The barn doubled as a post office from 1910 to 1930.',
      'There were 28 goals in the first eight matches, three times as many as at the same stage four years before.',
    ],
  },
});
