import { PROSE_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './phrase-rule.ts';

export const datedWord = defineRule({
  id: 'style/dated-word',
  scope: 'block',
  zones: PROSE_ZONES,
  level: 'hint',
  summary: 'An archaic, Latin or chat word.',
  why: 'Readers should not need a law book, a hymnal or a chat log to read the news.',
  source: 'proselint: archaism, Latin, chatspeak',
  ...phrases({ list: 'dated', entry: 'w.archaic', change: 'shorter', look: 'worn' }),
  examples: {
    bad: [{ text: 'The clerk spake for an hour.' }],
    good: ['The clerk spoke for an hour.'],
  },
});
