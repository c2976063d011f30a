import type { Block, Draft } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';

/** A credit in brackets, or after a stroke: "(Photo by Roe)", "… on Monday. Dana Roe/Wire". */
const BRACKETED =
  /\((?:[^()]*\b(?:photos?|image|picture|via|courtesy|handout|AP|Reuters|AFP|Getty|EPA|UPI)\b[^()]*)\)\s*$/i;
const STROKE = /\/\p{Lu}[\p{L} -]{1,40}$/u;

/** Captions with the block after each. In Markdown an alternative text is for readers who cannot see the picture. */
export function captionsOf(draft: Draft): readonly Block[] {
  const marked = draft.format === 'markdown' || draft.format === 'html';
  return draft.blocks.filter(
    (block) =>
      block.zone === 'caption' && !(marked && !LABEL.test(draft.text.slice(block.span.start, block.span.start + 30))),
  );
}
const LABEL = /^(?:(?:file )?photo(?:graph)?|(?:photo )?caption|cutline|picture)\s*:/i;

export const captionCredit = defineRule({
  id: 'consistency/caption-credit',
  entry: 'c.credit',
  scope: 'draft',
  zones: [],
  level: 'information',
  summary: 'A caption has no credit.',
  why: 'Every picture is credited to who made it or gave it. A missing credit is a debt to the photographer and often a breach of the licence.',
  source: 'AP guidance on captions: credit line with every picture',
  quoted: 'read',
  options: {},
  messages: { none: () => 'This caption has no credit. Add who took or gave the picture.' },
  examples: {
    bad: [
      {
        text: 'Caption: Firefighters work at the Harbor Street warehouse on Wednesday.\n\nA fire tore through a warehouse on Wednesday.',
      },
      {
        text: 'Caption: Firefighters work at the warehouse, where they sleep and/or cook, on Wednesday.\n\nA fire tore through a warehouse on Wednesday.',
      },
    ],
    good: [
      'Caption: Firefighters work at the Harbor Street warehouse on Wednesday. Photo by Dana Whitlock\n\nA fire tore through a warehouse on Wednesday.',
      'A fire tore through a warehouse on Wednesday.',
    ],
  },
  *check(draft) {
    for (const block of captionsOf(draft)) {
      const [before, after] = [draft.blocks[block.index - 1], draft.blocks[block.index + 1]];
      if (after?.zone === 'credit' || before?.zone === 'credit') continue;
      if (BRACKETED.test(block.text.slice(-120)) || STROKE.test(block.text.slice(-60))) continue;
      const end = block.map.toSource({ start: block.text.length, end: block.text.length }).end;
      yield {
        at: block.map.toSource({ start: 0, end: Math.min(block.text.length, 60) }),
        say: ['none'],
        fixes: [
          {
            title: 'Add a credit',
            safe: false,
            snippet: true,
            edits: [{ start: end, end, text: ` Photo by \${1:name}` }],
          },
        ],
      };
    }
  },
});
