import { READER_ZONES } from '../../draft/draft.ts';
import { readRatioPercent } from '../../figures/checks/ratio-percent.ts';
import { defineRule } from '../rule.ts';
import { checked } from './checked.ts';

export const ratioPercent = defineRule({
  id: 'numbers/ratio-percent',
  scope: 'block',
  zones: READER_ZONES,
  level: 'warning',
  summary: 'A ratio or fraction and a percentage that say the same thing and differ.',
  why: 'In “one in five (30 percent)” one share is said twice, and the two readings differ.',
  ...checked(readRatioPercent),
  messages: {
    off: (sum: string, said: string, slip: string) => `${sum}, not ${said}${slip}. Check the ratio and the percentage.`,
  },
  examples: {
    bad: [
      {
        text: 'One in five adults, or 30 percent, skipped a meal.',
        fixed: 'One in five adults, or 20 percent, skipped a meal.',
      },
      { text: 'Two-thirds of members (56%) backed her.' },
    ],
    good: [
      'Roughly one in three (32 percent) said no.',
      'One in five adults skipped a meal, and 30 percent of teenagers did.',
    ],
  },
});
