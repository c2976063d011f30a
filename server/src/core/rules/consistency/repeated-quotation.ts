import { plainWords } from '../../text/words.ts';
import { defineRule } from '../rule.ts';

/** Fewest words of a quotation that is told apart from a phrase. */
const LEAST = 5;

export const repeatedQuotation = defineRule({
  id: 'consistency/repeated-quotation',
  entry: 'd.quote-dup',
  scope: 'draft',
  zones: [],
  level: 'information',
  summary: 'A quotation stands twice in the story.',
  why: 'Quotations are moved up when a story is rewritten, and the old place is forgotten.',
  source: 'Copy-desk practice',
  quoted: 'read',
  options: {},
  messages: { twice: (words: string) => `“${words} …” is quoted twice in this story. Keep one.` },
  examples: {
    bad: [
      {
        text: '“We will rebuild the bridge by spring,” the mayor said.\n\nThe council met on Monday.\n\n“We will rebuild the bridge by spring,” she said.',
      },
    ],
    good: ['“We will rebuild the bridge by spring,” the mayor said.\n\n“We will not rebuild the mill,” she said.'],
  },
  *check(draft) {
    const known = new Map<string, { readonly start: number; readonly end: number }>();
    for (const block of draft.blocks) {
      if (block.zone !== 'body' && block.zone !== 'list') continue;
      for (const { start, end, inner, kind } of block.facts.quotations) {
        if (kind !== 'speech') continue;
        const words = plainWords(block.text.slice(inner.start, inner.end));
        if (words.length < LEAST) continue;
        const key = words.join(' ');
        const at = block.map.toSource({ start, end });
        const first = known.get(key);
        if (first === undefined) known.set(key, at);
        else
          yield { at, say: ['twice', words.slice(0, 4).join(' ')], related: [{ ...first, note: 'Quoted here too' }] };
      }
    }
  },
});
