import { READER_ZONES } from '../../draft/draft.ts';
import { readSums } from '../../figures/checks/sums.ts';
import { defineRule } from '../rule.ts';
import { checked } from './checked.ts';

export const sumMismatch = defineRule({
  id: 'numbers/sum-mismatch',
  entry: 'd.sum',
  scope: 'block',
  zones: READER_ZONES,
  level: 'warning',
  summary: 'A total that its own parts do not give.',
  why: 'Where the copy gives a total and all its parts, the reader can add them up. Parts introduced by “including” or “among them” are not all.',
  ...checked(readSums),
  messages: {
    off: (sum: string, said: string, slip: string) => `${sum}, not ${said}${slip}. Check the total and each part.`,
  },
  examples: {
    bad: [
      {
        text: 'Sixty-eight people were on board: 15 men, 10 women and 44 children.',
        fixed: 'Sixty-nine people were on board: 15 men, 10 women and 44 children.',
      },
      { text: 'Of the 50 hostages, 30 were freed and the remaining 25 are still held.' },
    ],
    good: [
      'The 30 injured, 21 of them women and 19 of them passers-by, were flown out.',
      'The fund has $2.3 million: $1.1 million for salaries and $1.3 million for rent.',
    ],
  },
});
