import { defineRule } from '../rule.ts';
import { storyStart } from './byline-missing.ts';

export const datelineMissing = defineRule({
  id: 'consistency/dateline-missing',
  scope: 'draft',
  zones: [],
  level: 'off',
  summary: 'The story has no dateline.',
  why: 'A dateline says where the reporting was done. Desks that ask for one want to see it before the story is filed. Off where the house does not ask for it.',
  source: 'Field checks of newsroom systems',
  quoted: 'read',
  options: {},
  messages: { none: () => 'This story has no dateline. Add where it was reported.' },
  examples: {
    bad: [{ text: 'The council met on Monday to vote on the bridge.' }],
    good: ['CHICAGO (AP) — The council met on Monday to vote on the bridge.'],
  },
  *check(draft) {
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
