import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';
import { phrases } from './phrase-rule.ts';

export const setPhrase = defineRule({
  id: 'style/set-phrase',
  scope: 'block',
  zones: READER_ZONES,
  level: 'information',
  summary: 'A set phrase misheard or misremembered.',
  why: 'Readers know the phrase and stop at the wrong word: “free reign”, “tow the line”, “one in the same”.',
  source: 'Copy-desk practice',
  ...phrases({ list: 'set-phrase', entry: 'u.idiom', change: 'change', look: 'look' }),
  examples: {
    bad: [
      { text: 'All of the sudden the lights went out.', fixed: 'All of a sudden the lights went out.' },
      {
        text: 'For all intensive purposes, the race is over.',
        fixed: 'For all intents and purposes, the race is over.',
      },
    ],
    good: ['All of a sudden the lights went out.', 'The plan gave them free rein.'],
  },
});
