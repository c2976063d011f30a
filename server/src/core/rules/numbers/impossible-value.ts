import { READER_ZONES } from '../../draft/draft.ts';
import { readImpossible } from '../../figures/checks/impossible.ts';
import { defineRule } from '../rule.ts';
import { checked } from './checked.ts';

export const impossibleValue = defineRule({
  id: 'numbers/impossible-value',
  scope: 'block',
  zones: READER_ZONES,
  level: 'information',
  summary: 'A value that nothing of its kind can have.',
  why: 'No more than all voters can vote, and nobody on record has lived beyond 122 years. Such a value is a slip of the pen or of the source.',
  ...checked(readImpossible),
  messages: {
    off: (sum: string, said: string, slip: string) => `${sum}, not ${said}${slip}. Check the figure.`,
  },
  examples: {
    bad: [
      {
        text: 'Turnout was 112 percent in two towns.',
      },
      { text: 'He made a 130% abv cocktail.' },
    ],
    good: ['Turnout was 82 percent in two towns.', 'The team gave 110 percent.'],
  },
});
