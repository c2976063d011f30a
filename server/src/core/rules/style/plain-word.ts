import { PROSE_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './phrase-rule.ts';

const ENTRIES: Readonly<Record<string, string>> = {
  utilize: 'w.utilize',
  utilization: 'w.utilize',
  approximately: 'u.about',
  perpetrator: 'w.officialese',
};

export const plainWord = defineRule({
  id: 'style/plain-word',
  scope: 'block',
  zones: PROSE_ZONES,
  level: 'hint',
  summary: 'A word of offices where a plain one would do.',
  why: 'Readers say “help” and “buy”. A longer word costs them time and sounds like the news release it came from. Only a hint: news needs some of these words.',
  source: 'Plain-language lists of retext-simplify, Microsoft and Red Hat',
  ...phrases({ list: 'plain', entry: 'wg.plain', change: 'shorter', look: 'wordy', entries: ENTRIES }),
  examples: {
    bad: [{ text: 'Crews will commence work on Friday.', fixed: 'Crews will begin work on Friday.' }],
    good: ['Crews will begin work on Friday.'],
  },
});
