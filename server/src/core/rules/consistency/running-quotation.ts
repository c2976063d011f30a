import type { Block } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';

/** The last quotation of a paragraph, where it closes at its very end. */
const lastOf = ({ facts, text }: Block) => {
  const last = facts.quotations[facts.quotations.length - 1];
  const closes = last?.closed === true && !last.block && last.kind === 'speech' && last.end === text.trimEnd().length;
  return closes && /["”]/.test(text.charAt(last.end - 1)) ? last : undefined;
};

/** A paragraph that is one quotation from end to end. */
const isWhole = (block: Block): boolean => {
  const [only, more] = block.facts.quotations;
  return only !== undefined && more === undefined && only.start === 0 && lastOf(block) === only;
};

export const runningQuotation = defineRule({
  id: 'consistency/running-quotation',
  entry: 'q.multi-para',
  scope: 'draft',
  zones: [],
  level: 'information',
  summary: 'A quotation that goes on in the next paragraph is closed at the end of this one.',
  why: 'Where one speaker goes on, each paragraph opens with a mark and only the last one closes. A closing mark tells readers that somebody else may speak next.',
  source: 'AP Stylebook, “quotation marks”: running quotations',
  quoted: 'marks',
  options: {},
  messages: {
    runs: () => 'The quotation goes on in the next paragraph: no closing mark here, or name who speaks there.',
  },
  examples: {
    bad: [
      {
        text: '“We will rebuild,” the mayor said. “It will take a year.”\n\n“It will cost $4 million.”',
        fixed: '“We will rebuild,” the mayor said. “It will take a year.\n\n“It will cost $4 million.”',
      },
    ],
    good: [
      '“We will rebuild,” the mayor said. “It will take a year.\n\n“It will cost $4 million.”',
      '“We will rebuild,” the mayor said.\n\n“It will cost $4 million,” the clerk said.',
    ],
  },
  *check(draft) {
    const blocks = draft.blocks.filter(({ zone }) => zone === 'body');
    for (const [i, block] of blocks.entries()) {
      const next = blocks[i + 1];
      const last = lastOf(block);
      if (next === undefined || last === undefined || !isWhole(next) || next.index !== block.index + 1) continue;
      const words = block.text.slice(last.inner.start, last.inner.end);
      if (!/[.!?]$/.test(words) || next.facts.sentences.length > 6) continue;
      const edit = block.map.toSource({ start: last.end - 1, end: last.end });
      yield {
        at: edit,
        say: ['runs'],
        fixes: [{ title: 'Cut the closing mark', safe: false, edits: [{ ...edit, text: '' }] }],
      };
    }
  },
});
