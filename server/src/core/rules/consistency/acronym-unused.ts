import { readAcronyms } from '../../story/acronyms.ts';
import { defineRule } from '../rule.ts';

export const acronymUnused = defineRule({
  id: 'consistency/acronym-unused',
  entry: 'abbr.unused',
  scope: 'draft',
  zones: [],
  level: 'hint',
  summary: 'An acronym is introduced and never used.',
  why: 'Letters in brackets after a name ask the reader to remember them. Where they never come again, they are clutter.',
  source: 'AP Stylebook, “abbreviations and acronyms”: no letters in brackets after a name',
  quoted: 'read',
  options: {},
  messages: { unused: (acronym: string) => `“${acronym}” is introduced here and not used again. Take it out.` },
  examples: {
    bad: [
      {
        text: 'The Linden Falls Development Authority (LFDA) owns the land next door.',
        fixed: 'The Linden Falls Development Authority owns the land next door.',
      },
    ],
    good: ['The Linden Falls Development Authority (LFDA) owns the land.\n\nThe LFDA bought it in 2019.'],
  },
  *check(draft) {
    for (const { acronym, introductions, uses } of draft.fact(readAcronyms)) {
      const only = introductions[0];
      if (only === undefined || introductions.length > 1 || only.quoted) continue;
      if (uses.some((use) => use.start > only.end) || (only.block.zone !== 'body' && only.block.zone !== 'list'))
        continue;
      // The brackets go with the letters, and the space before them.
      const prose = { start: only.block.map.toProse(only.start), end: only.block.map.toProse(only.end) };
      const space = /\s*\($/.exec(only.block.text.slice(Math.max(0, prose.start - 8), prose.start))?.[0].length ?? 0;
      const cut = only.block.map.toEditable({
        start: prose.start - space,
        end: Math.min(prose.end + 1, only.block.text.length),
      });
      yield {
        at: only,
        say: ['unused', acronym],
        ...(cut === undefined || space === 0
          ? {}
          : { fixes: [{ title: `Take out “(${acronym})”`, safe: false, edits: [{ ...cut, text: '' }] }] }),
      };
    }
  },
});
