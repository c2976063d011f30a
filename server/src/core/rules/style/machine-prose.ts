import { PROSE_ZONES } from '../../draft/draft.ts';
import { tableRule } from '../../tables/table-rule.ts';

export const machineProse = tableRule({
  id: 'style/machine-prose',
  zones: PROSE_ZONES,
  level: 'hint',
  summary: 'Stock phrases of writing machines.',
  why: 'Readers have learned to stop reading at “delve”, “tapestry” and “pivotal role”. News says what happened.',
  source: 'Copy-desk practice',
  examples: {
    bad: [
      { text: 'The report delves into the causes of the fire.' },
      { text: 'The port plays a pivotal role in the trade of the valley.' },
    ],
    good: ['The report lists four causes of the fire.'],
  },
});
