import { READER_ZONES } from '../../draft/draft.ts';
import { readPoints } from '../../figures/checks/points.ts';
import { defineRule } from '../rule.ts';
import { checked } from './checked.ts';

export const percentVsPoints = defineRule({
  id: 'numbers/percent-vs-points',
  entry: 'pct.point',
  scope: 'block',
  zones: READER_ZONES,
  level: 'warning',
  summary: 'A difference between two percentages that is not what they give, or is given in percent for points.',
  why: 'From 8 percent to 10 percent is 2 percentage points and 25 percent. Readers who see “up 2 percent” are told something else.',
  ...checked(readPoints),
  messages: {
    off: (sum: string, said: string, slip: string) =>
      `${sum}, not ${said}${slip}. Check the difference and both shares.`,
  },
  examples: {
    bad: [
      {
        text: 'Joblessness rose from 8.3 percent to 9.6 percent, up 1.3 percent.',
        fixed: 'Joblessness rose from 8.3 percent to 9.6 percent, up 1.3 percentage points.',
      },
      { text: 'Support was 54 percent, up 5 points from 51 percent in May.' },
    ],
    good: [
      'The tax doubled from 2.0 to 4.0 percent, a 100 percent increase.',
      'Support was 54 percent, up 3 points from 51 percent in May.',
    ],
  },
});
