import { defineRule } from '../rule.ts';

export const captionCredit = defineRule({
  id: 'consistency/caption-credit',
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
    ],
    good: [
      'Caption: Firefighters work at the Harbor Street warehouse on Wednesday. Photo by Dana Whitlock\n\nA fire tore through a warehouse on Wednesday.',
      'A fire tore through a warehouse on Wednesday.',
    ],
  },
  *check(draft) {
    // In Markdown an alternative text is for readers who cannot see the picture; its credit stands elsewhere.
    if (draft.format !== 'plain' && draft.format !== 'article') return;
    for (const [i, block] of draft.blocks.entries()) {
      if (block.zone !== 'caption' || draft.blocks[i + 1]?.zone === 'credit' || draft.blocks[i - 1]?.zone === 'credit')
        continue;
      if (
        /\((?:[^()]*\b(?:photo|via|courtesy|AP|Reuters|AFP|Getty)\b[^()]*)\)\s*$|\/\p{Lu}[\p{L} -]+$/iu.test(block.text)
      )
        continue;
      yield { at: block.map.toSource({ start: 0, end: Math.min(block.text.length, 60) }), say: ['none'] };
    }
  },
});
