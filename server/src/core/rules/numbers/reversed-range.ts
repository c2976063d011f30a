import { READER_ZONES } from '../../draft/draft.ts';
import { readRanges } from '../../figures/checks/ranges.ts';
import { defineRule } from '../rule.ts';
import { checked } from './checked.ts';

export const reversedRange = defineRule({
  id: 'numbers/reversed-range',
  scope: 'block',
  zones: READER_ZONES,
  level: 'warning',
  summary: 'A range whose lower end stands last.',
  why: 'A range runs from its lower end to its upper one. When it does not, the ends are swapped or one of them is wrong.',
  ...checked(readRanges),
  messages: {
    off: (sum: string, said: string, slip: string) => `${sum}, not ${said}${slip}. Swap the ends, or check both.`,
  },
  examples: {
    bad: [
      {
        text: 'Between 40 and 25 people were hurt.',
        fixed: 'Between 25 and 40 people were hurt.',
      },
      { text: 'She was mayor from 1989 to 1977.' },
    ],
    good: ['The index fell from 568 to 315.', 'Both served in the 2019-20 season.'],
  },
});
