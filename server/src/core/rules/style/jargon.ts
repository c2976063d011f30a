import { PROSE_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './phrase-rule.ts';

export const jargon = defineRule({
  id: 'style/jargon',
  scope: 'block',
  zones: PROSE_ZONES,
  level: 'hint',
  summary: 'The talk of boardrooms, bureaus and old letters.',
  why: 'Jargon hides who does what. Say it in the words of readers, or quote the person who said it.',
  source: 'Copy-desk practice; proselint',
  ...phrases({ list: 'jargon', entry: 'w.jargon', change: 'shorter', look: 'worn' }),
  examples: {
    bad: [{ text: 'The company will leverage synergies next year.' }],
    good: ['The company will join the two plants next year.'],
  },
});
