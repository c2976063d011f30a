import { readSpellings } from '../../story/spellings.ts';
import { eitherWay } from '../fixes.ts';
import { defineRule } from '../rule.ts';

/** Changes what stands in place of a spelling, its capital kept. */
const like = (model: string, text: string): string =>
  /^\p{Lu}/u.test(model)
    ? text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    : text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

export const waveringSpelling = defineRule({
  id: 'consistency/wavering-spelling',
  entry: 'd.spelling-mix',
  scope: 'draft',
  zones: [],
  level: 'information',
  summary: 'One word is written two ways in one story.',
  why: 'Whatever the house prefers, a story that writes “cease-fire” in one paragraph and “ceasefire” in the next looks unedited.',
  source: 'Copy-desk practice',
  quoted: 'skip',
  options: {},
  messages: {
    wavers: (here: string, there: string) => `“${here}” here, “${there}” elsewhere in this story. Choose one.`,
  },
  examples: {
    bad: [
      {
        text: 'The ceasefire held on Monday.\n\nThe cease-fire was agreed last week.',
        fixed: 'The ceasefire held on Monday.\n\nThe ceasefire was agreed last week.',
      },
      {
        text: 'The council will organize the fair.\n\nVolunteers will organise the food.',
        fixed: 'The council will organize the fair.\n\nVolunteers will organize the food.',
      },
      {
        text: 'The cost of childcare rose.\n\nThe state pays for child care in May.',
        fixed: 'The cost of childcare rose.\n\nThe state pays for childcare in May.',
      },
    ],
    good: [
      'The ceasefire held on Monday.\n\nThe ceasefire was agreed last week.',
      'The long-term plan failed. In the long term it may work.',
    ],
  },
  *check(draft) {
    for (const [first, ...others] of draft.fact(readSpellings)) {
      if (first === undefined) continue;
      for (const other of others)
        yield {
          at: other,
          say: ['wavers', other.text, first.text],
          related: [{ start: first.start, end: first.end, note: `“${first.text}” here` }],
          fixes: eitherWay(other, first, like),
        };
    }
  },
});
