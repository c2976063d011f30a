import { READER_ZONES } from '../../draft/draft.ts';
import { readPercentChange } from '../../figures/checks/percent-change.ts';
import { defineRule } from '../rule.ts';
import { checked } from './checked.ts';

export const percentChange = defineRule({
  id: 'numbers/percent-change',
  entry: 'pct.percent-change-check',
  scope: 'block',
  zones: READER_ZONES,
  level: 'warning',
  summary: 'A change in percent that the two values beside it do not give.',
  why: 'From one value to another there is one change in percent. The usual slips are a swapped base, the first 100 left in, and a decimal point.',
  ...checked(readPercentChange),
  messages: {
    off: (sum: string, said: string, slip: string) => `${sum}, not ${said}${slip}. Check the rate and both values.`,
  },
  examples: {
    bad: [
      {
        text: 'Rents rose from $800 to $1,000 a month, a 20 percent increase.',
        fixed: 'Rents rose from $800 to $1,000 a month, a 25 percent increase.',
      },
      { text: 'The fare fell from 310 to 350 pesos.' },
    ],
    good: [
      'Sales were $6.6 billion, up 13% from $5.8 billion.',
      'The company earned $422.5 million, or $6.44 a share, up 8.9% from $387.8 million, or $5.63 a share.',
    ],
  },
});
