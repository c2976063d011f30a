import { quotedTwoWays, readQuoted } from '../../story/quotations.ts';
import { defineRule } from '../rule.ts';

export const quotationDiffers = defineRule({
  id: 'consistency/quotation-differs',
  scope: 'draft',
  zones: [],
  level: 'warning',
  summary: 'The same words are quoted in two ways.',
  why: 'A quotation given twice must be given alike: the words between the marks are the speaker’s. Where a word differs, one of the two is not what was said.',
  source: 'AP Stylebook, “quotations in the news”: never alter quotations',
  quoted: 'read',
  options: {},
  messages: {
    differs: (words: string) => `“${words}” is quoted with a different word elsewhere in this story. Check the notes.`,
  },
  examples: {
    bad: [
      {
        text: '“We will never again leave this town without water,” the mayor said on Monday.\n\nHer promise that “we will never again leave the town without water” drew applause.',
      },
      {
        text: '“We bought the old mill because nobody else wanted it,” she said.\n\nThe owner, who bought it because “nobody else ever wanted it,” has sold it again.',
      },
    ],
    good: [
      '“We will never again leave this town without water,” the mayor said on Monday.\n\nHer promise that “we will never again leave this town” drew applause.',
      '“Nobody asked us what we wanted,” he said.\n\n“Nobody told us what it would cost,” his brother said.',
    ],
  },
  *check(draft) {
    for (const [quoted, { start, end }] of quotedTwoWays(draft.fact(readQuoted)))
      yield {
        at: quoted,
        say: ['differs', quoted.words.slice(0, 8).join(' ')],
        related: [{ start, end, note: 'Quoted otherwise here' }],
      };
  },
});
