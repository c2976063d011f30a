import { readAcronyms } from '../../story/acronyms.ts';
import { plainWords } from '../../text/words.ts';
import { defineRule } from '../rule.ts';

const IN_COPY = new Set(['body', 'list']);

const same = (a: string, b: string): boolean => {
  const bare = (text: string): string => plainWords(text.replace(/^(?:the|a|an)\s+/i, '')).join(' ');
  return bare(a) === bare(b);
};

export const acronymExpansion = defineRule({
  id: 'consistency/acronym-expansion',
  entry: 'd.acronym-two',
  scope: 'draft',
  zones: [],
  level: 'warning',
  summary: 'An acronym is expanded twice, or in two ways.',
  why: 'One set of letters stands for one name in a story. Two long forms mean that one is wrong; the same long form twice means that paragraphs were moved.',
  source: 'AP Stylebook, “abbreviations and acronyms”',
  quoted: 'read',
  options: {},
  messages: {
    twoWays: (acronym: string, here: string, there: string) =>
      `“${acronym}” is “${here}” here and “${there}” elsewhere. Check the name.`,
    twice: (acronym: string) => `“${acronym}” was introduced above. The letters alone will do here.`,
  },
  examples: {
    bad: [
      {
        text: 'The Linden Falls Development Authority (LFDA) bought the land.\n\nThe Linden Falls Development Agency (LFDA) will build there.',
      },
      {
        text: 'The Linden Falls Development Authority (LFDA) bought the land.\n\nThe Linden Falls Development Authority (LFDA) will build there.',
        fixed: 'The Linden Falls Development Authority (LFDA) bought the land.\n\nThe LFDA will build there.',
      },
    ],
    good: ['The Linden Falls Development Authority (LFDA) bought the land.\n\nThe LFDA will build there.'],
  },
  *check(draft) {
    for (const { acronym, introductions } of draft.fact(readAcronyms)) {
      const [first, ...rest] = introductions.filter((introduction) => !introduction.quoted);
      if (first === undefined) continue;
      for (const next of rest) {
        const related = [{ start: first.longAt.start, end: first.end, note: `“${first.long}” here` }];
        if (!same(first.long, next.long)) {
          yield {
            at: { start: next.longAt.start, end: next.end },
            say: ['twoWays', acronym, next.long, first.long],
            related,
          };
          continue;
        }
        // A headline, a summary and a caption are read by themselves: each may introduce the letters again.
        if (!IN_COPY.has(first.block.zone) || !IN_COPY.has(next.block.zone)) continue;
        const article = /^(?:The|A|An)\s+/.exec(next.long)?.[0].length ?? 0;
        yield {
          at: { start: next.longAt.start, end: next.end },
          level: 'information',
          say: ['twice', acronym],
          related,
          fixes: [
            {
              title: `Use “${acronym}” alone`,
              safe: false,
              edits: [{ start: next.longAt.start + article, end: next.end + 1, text: acronym }],
            },
          ],
        };
      }
    }
  },
});
