import { defineRule } from '../rule.ts';

const PROSE = new Set(['body', 'list']);
/** How many paragraphs on the closing mark is looked for, where the copy leaves out the opening marks between. */
const REACH = 8;

/** Whether a closing mark stands in the block that nothing in it opens. */
function closesMore(text: string): boolean {
  const opened = text.search(/[“„«]/);
  const closed = text.search(/[”»]/);
  if (closed >= 0) return opened < 0 || closed < opened;
  return (text.match(/"/g)?.length ?? 0) % 2 === 1 && !/^\s*"/.test(text);
}

export const quotationMark = defineRule({
  id: 'consistency/quotation-mark',
  scope: 'draft',
  zones: [],
  level: 'warning',
  summary: 'A quotation is opened and never closed.',
  why: 'Without its closing mark the reader cannot tell where the speaker stops and the paper starts. A quotation that runs over paragraphs opens each of them with a mark and closes the last one.',
  source: 'AP Stylebook, “quotation marks”: running quotations',
  quoted: 'read',
  options: {},
  messages: {
    open: () => 'This quotation opens here and does not close. Add the closing mark.',
  },
  examples: {
    bad: [
      { text: '“We will be ready by May, the mayor said.\n\nThe council meets on Monday.' },
      { text: 'The mayor said, “We will be ready.\n\n“We have the money.\n\nThe council meets on Monday.' },
    ],
    good: [
      '“We will be ready by May,” the mayor said.\n\nThe council meets on Monday.',
      'The mayor said: “We will be ready.\n\n“We have the money.”\n\nThe council meets on Monday.',
    ],
  },
  *check(draft) {
    const blocks = draft.blocks.filter((block) => PROSE.has(block.zone));
    for (const [i, block] of blocks.entries()) {
      const last = block.facts.quotations[block.facts.quotations.length - 1];
      if (last === undefined || last.closed || last.block) continue;
      const next = blocks[i + 1];
      if (next !== undefined && /^\s*["“«„]/.test(next.text)) continue;
      if (blocks.slice(i + 1, i + 1 + REACH).some((later) => closesMore(later.text))) continue;
      // “Closed by a mark of the wrong direction“: the house rule on marks says so.
      if (/[“„]/.test(block.text.slice(last.start + 1))) continue;
      // A list item or a line of dialogue of one mark is a slip of typing that cannot be told from an inch mark.
      if (last.inner.end - last.inner.start < 2) continue;
      yield { at: block.map.toSource({ start: last.start, end: Math.min(last.start + 40, last.end) }), say: ['open'] };
    }
  },
});
