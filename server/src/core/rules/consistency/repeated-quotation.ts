import type { BlockFacts } from '../../language/block-facts.ts';
import type { Span } from '../../text/span.ts';
import { plainWords } from '../../text/words.ts';
import { defineRule } from '../rule.ts';

/** Fewest words of a quotation that is told apart from a phrase. */
const LEAST = 5;

/** A quotation of a block, with its words as they are compared and its first few. */
interface Spoken extends Span {
  readonly key: string;
  readonly words: string;
}

const NONE: readonly Spoken[] = [];

function readSpeech({ zone, text, quotations }: BlockFacts): readonly Spoken[] {
  if (zone !== 'body' && zone !== 'list') return NONE;
  return quotations.flatMap(({ start, end, inner, kind }) => {
    if (kind !== 'speech') return NONE;
    const words = plainWords(text.slice(inner.start, inner.end));
    return words.length < LEAST ? NONE : [{ key: words.join(' '), words: words.slice(0, 4).join(' '), start, end }];
  });
}

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
      for (const { key, words, start, end } of block.facts.fact(readSpeech)) {
        const at = block.map.toSource({ start, end });
        const first = known.get(key);
        if (first === undefined) known.set(key, at);
        else yield { at, say: ['twice', words], related: [{ ...first, note: 'Quoted here too' }] };
      }
    }
  },
});
