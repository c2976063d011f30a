import type { Draft } from '../../draft/draft.ts';
import { isAlone } from '../attribution/unsourced.ts';
import { defineRule } from '../rule.ts';

const AUTHOR = /^(?:authors?|byline|by|writer|reporter)$/i;

/** Where a missing line is pointed out: the first words of the story. */
export function storyStart(draft: Draft): { readonly start: number; readonly end: number } | undefined {
  const first = draft.blocks.find((block) => block.zone === 'body' || block.zone === 'dateline');
  return first?.map.toSource({ start: 0, end: Math.min(first.text.length, 30) });
}

export const bylineMissing = defineRule({
  id: 'consistency/byline-missing',
  entry: 'by.missing',
  scope: 'draft',
  zones: [],
  level: 'hint',
  summary: 'The story has no byline.',
  why: 'Desks that sign their stories want to see who wrote this one before it is filed.',
  source: 'Field checks of newsroom systems',
  quoted: 'read',
  options: {},
  messages: { none: () => 'This story has no byline. Add who wrote it.' },
  examples: {
    bad: [
      {
        text: 'Headline: Council votes on bridge\n\nThe council met on Monday to vote on the bridge. It will meet again in May.',
      },
    ],
    good: [
      'The council met on Monday to vote on the bridge.',
      'By Dana Whitlock\n\nThe council met on Monday to vote on the bridge.',
    ],
  },
  *check(draft) {
    const at = storyStart(draft);
    if (at === undefined || draft.blocks.some((block) => block.zone === 'byline')) return;
    // Notes and briefs have none: a story has a headline, and a dateline or more than one sentence.
    const zones = new Set(draft.blocks.map(({ zone }) => zone));
    if (!zones.has('headline') || (!zones.has('dateline') && isAlone(draft))) return;
    if (Object.keys(draft.frontMatter?.fields ?? {}).some((field) => AUTHOR.test(field))) return;
    yield {
      at,
      say: ['none'],
      ...(draft.format === 'plain' || draft.format === 'article'
        ? {
            fixes: [
              {
                title: 'Add a byline',
                safe: false,
                snippet: true,
                edits: [{ start: at.start, end: at.start, text: `By \${1:name}\n\n` }],
              },
            ],
          }
        : {}),
    };
  },
});
