import { PROSE_ZONES } from '../../draft/draft.ts';
import { defineRule, words } from '../rule.ts';
import { phraseMessages, phraseReports } from './phrase-rule.ts';

export const datedWord = defineRule({
  id: 'style/dated-word',
  scope: 'block',
  zones: PROSE_ZONES,
  level: 'hint',
  summary: 'An archaic, Latin or chat word.',
  why: 'Readers should not need a law book, a hymnal or a chat log to read the news.',
  source: 'proselint: archaism, Latin, chatspeak',
  quoted: 'skip',
  weight: 0,
  options: { allow: words([], 'Words and phrases of the list that may stand.') },
  messages: phraseMessages,
  examples: {
    bad: [{ text: 'The clerk spake for an hour.' }],
    good: ['The clerk spoke for an hour.'],
  },
  *check(block, { options }) {
    yield* phraseReports(block, { list: 'dated', entry: 'w.archaic', change: 'shorter', look: 'worn' }, options.allow);
  },
});
