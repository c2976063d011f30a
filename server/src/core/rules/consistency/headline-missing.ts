import { defineRule } from '../rule.ts';
import { storyStart } from './byline-missing.ts';

export const headlineMissing = defineRule({
  id: 'consistency/headline-missing',
  entry: 'h.missing',
  scope: 'draft',
  zones: [],
  level: 'hint',
  summary: 'The story has no headline.',
  why: 'A story that has its byline and its dateline is ready but for what readers see first.',
  source: 'Field checks of newsroom systems',
  quoted: 'read',
  options: {},
  messages: { none: () => 'This story has no headline. Add one before it is filed.' },
  examples: {
    bad: [{ text: 'By Dana Roe\n\nCHICAGO (AP) — The council met on Monday to vote on the bridge.' }],
    good: [
      'Headline: Council votes on bridge\n\nBy Dana Roe\n\nCHICAGO (AP) — The council met on Monday to vote on the bridge.',
      'The council met on Monday to vote on the bridge.',
    ],
  },
  *check(draft) {
    const at = storyStart(draft);
    const has = (zone: string): boolean => draft.blocks.some((block) => block.zone === zone);
    if (at === undefined || has('headline') || !has('byline')) return;
    if (Object.keys(draft.frontMatter?.fields ?? {}).some((field) => /^(?:title|headline|hed)$/i.test(field))) return;
    yield { at, say: ['none'] };
  },
});
