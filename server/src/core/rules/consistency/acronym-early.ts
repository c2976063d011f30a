import { KNOWN_ACRONYMS } from '../../lexicons/known-acronyms.ts';
import { readAcronyms } from '../../story/acronyms.ts';
import { defineRule } from '../rule.ts';

const IN_COPY = new Set(['body', 'list']);

export const acronymEarly = defineRule({
  id: 'consistency/acronym-early',
  entry: 'abbr.undefined',
  scope: 'draft',
  zones: [],
  level: 'information',
  summary: 'An acronym stands before the name it is short for.',
  why: 'A reader who meets the letters first has to read on to learn what they mean. The full name comes first, the letters after it.',
  source: 'AP Stylebook, “abbreviations and acronyms”',
  quoted: 'read',
  options: {},
  messages: {
    early: (acronym: string, long: string) =>
      `“${acronym}” stands here before “${long}” is introduced. Give the full name first.`,
  },
  examples: {
    bad: [
      {
        text: 'The LFDA will buy the land, records show.\n\nThe Linden Falls Development Authority (LFDA) owns the lot next door.',
        fixed:
          'The Linden Falls Development Authority will buy the land, records show.\n\nThe Linden Falls Development Authority (LFDA) owns the lot next door.',
      },
    ],
    good: [
      'The Linden Falls Development Authority (LFDA) will buy the land.\n\nThe LFDA owns the lot next door.',
      'The Linden Falls Development Authority will buy the land.\n\nThe LFDA owns the lot next door.',
    ],
  },
  *check(draft) {
    for (const { acronym, introductions, uses, initials } of draft.fact(readAcronyms)) {
      const first = introductions.find((introduction) => IN_COPY.has(introduction.block.zone));
      const early = uses.find((use) => IN_COPY.has(use.block.zone) && !use.quoted);
      if (first === undefined || early === undefined || early.start > first.start || KNOWN_ACRONYMS.has(acronym))
        continue;
      if (initials !== undefined && initials.start < early.start) continue;
      const long = first.long.replace(/^(?:The|A|An)\s+/, '');
      yield {
        at: early,
        say: ['early', acronym, long],
        related: [{ start: first.longAt.start, end: first.end, note: 'Introduced here' }],
        fixes: [
          {
            title: `Give the full name here: “${long}”`,
            safe: false,
            edits: [{ start: early.start, end: early.end, text: long }],
          },
        ],
      };
    }
  },
});
