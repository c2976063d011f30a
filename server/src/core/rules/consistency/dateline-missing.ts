import { defineRule } from '../rule.ts';
import { storyStart } from './byline-missing.ts';

export const datelineMissing = defineRule({
  id: 'consistency/dateline-missing',
  entry: 'dl.missing',
  scope: 'draft',
  zones: [],
  level: 'off',
  summary: 'The story has no dateline.',
  why: 'A dateline says where the reporting was done. Desks that ask for one want to see it before the story is filed.',
  source: 'Field checks of newsroom systems',
  quoted: 'read',
  options: {},
  messages: { none: () => 'This story has no dateline. Add where it was reported.' },
  examples: {
    bad: [{ text: 'By Dana Roe\n\nThe council met on Monday to vote on the bridge.' }],
    good: ['By Dana Roe\n\nCHICAGO (AP) — The council met on Monday to vote on the bridge.'],
  },
  *check(draft, { house }) {
    // A story that is signed is filed; notes and briefs need no dateline. What has front matter goes to a site, which dates it itself.
    if (draft.frontMatter !== undefined) return;
    if (house.switches['dateline'] === 'none' || !draft.blocks.some(({ zone }) => zone === 'byline')) return;
    const at = storyStart(draft);
    const has = draft.blocks.some(
      // A line with nothing but a date is no dateline.
      (block) =>
        block.zone === 'dateline' && (block.field !== undefined || !/^[^,]*\d{1,2}(?:, \d{4})?$/.test(block.text)),
    );
    if (at === undefined || has) return;
    yield {
      at,
      say: ['none'],
      fixes: [
        {
          title: 'Add a dateline',
          safe: false,
          snippet: true,
          edits: [{ start: at.start, end: at.start, text: `\${1:CITY, State} — ` }],
        },
      ],
    };
  },
});
