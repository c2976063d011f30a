import { READER_ZONES } from '../../draft/draft.ts';
import { readLists } from '../../figures/checks/lists.ts';
import { defineRule } from '../rule.ts';
import { checked } from './checked.ts';

export const listCount = defineRule({
  id: 'numbers/list-count',
  entry: 'd.count-list',
  scope: 'block',
  zones: READER_ZONES,
  level: 'warning',
  summary: 'A number of people or things that the list after it does not name.',
  why: 'The reader counts the names. Lists that open with “including” or “such as” need not be complete.',
  ...checked(readLists),
  messages: {
    off: (sum: string, said: string, slip: string) => `${sum}, not ${said}${slip}. Check the number and the list.`,
  },
  examples: {
    bad: [
      {
        text: 'Three people were charged: Ana Ruiz, Tom Hale, Ed Moss and Lee Cole.',
        fixed: 'Four people were charged: Ana Ruiz, Tom Hale, Ed Moss and Lee Cole.',
      },
      { text: 'He is survived by three sons, Tom and Lee.' },
    ],
    good: [
      'Two women, Ingrid W., the mayor of Karst, and Carla S., were named.',
      'Four towns, including Oban and Selby, were cut off.',
    ],
  },
});
