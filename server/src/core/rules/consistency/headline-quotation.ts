import { readBodyWords } from '../../story/body-words.ts';
import { plainWords } from '../../text/words.ts';
import { defineRule } from '../rule.ts';

const DISPLAY = new Set(['headline', 'deck', 'caption']);
/** Shortest story, in words, that is expected to have what its headline has. */
const MIN_STORY = 7;

export const headlineQuotation = defineRule({
  id: 'consistency/headline-quotation',
  entry: 'h.quote-mismatch',
  scope: 'draft',
  zones: [],
  level: 'warning',
  summary: 'Words quoted in the headline, deck, caption or social text are not in the story.',
  why: 'Quotation marks in a headline promise that somebody said just these words. If the story does not have them, the promise is broken.',
  source: 'Reuters Handbook of Journalism, “quotes”: quotations are sacred',
  quoted: 'read',
  options: {},
  messages: {
    absent: (words: string, zone: string) => `The ${zone} quotes “${words}”, but the story does not have these words.`,
  },
  examples: {
    bad: [
      {
        text: 'Headline: Mayor calls fire ‘a disgrace’\n\nThe mayor called the fire “an outrage” on Monday. “It must not happen again,” she said.',
      },
    ],
    good: [
      'Headline: Mayor calls fire ‘an outrage’\n\nThe mayor called the fire “an outrage” on Monday. “It must not happen again,” she said.',
      'Headline: Mayor reviews ‘The Long Bridge’\n\nThe mayor read from her novel on Monday.',
    ],
  },
  *check(draft) {
    if (!draft.blocks.some(({ zone }) => DISPLAY.has(zone))) return;
    const body = draft.fact(readBodyWords);
    if (body.count < MIN_STORY) return;
    for (const block of draft.blocks) {
      if (!DISPLAY.has(block.zone) || (block.zone === 'caption' && draft.format === 'markdown')) continue;
      for (const quotation of block.facts.quotations) {
        if (!quotation.closed || quotation.kind === 'title') continue;
        const inner = block.text.slice(quotation.inner.start, quotation.inner.end);
        const plain = plainWords(inner);
        // A single quoted word in a headline holds a word at arm's length; an ellipsis was cut on purpose.
        if (plain.length < 2 || /…|\.\.\./.test(inner) || body.says(plain)) continue;
        yield { at: block.map.toSource(quotation), say: ['absent', inner.slice(0, 60), block.zone] };
      }
    }
  },
});
