import type { Block } from '../../draft/draft.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import { defineRule } from '../rule.ts';

const PROSE = new Set(['body', 'list']);
/** How many paragraphs on the closing mark is looked for, where the copy leaves out the opening marks between. */
const REACH = 8;

/** Curly marks of a block that nothing answers. Offsets are into its prose. */
interface Marks {
  /** Opening marks left open at the end. */
  readonly open: readonly number[];
  /** An opening mark with another behind it, though the words between have ended. */
  readonly again: number | undefined;
  /** A closing mark that nothing opens. */
  readonly loose: number | undefined;
}

/**
 * Reads the curly double marks of a text. A mark of the wrong direction (“so“ or ”so”) is taken for what its place makes of it: the
 * house rule on marks says the rest.
 */
export function readMarks(text: string): Marks {
  const open: number[] = [];
  let again: number | undefined;
  let loose: number | undefined;
  for (let i = 0; i < text.length; i++) {
    const mark = text[i];
    if (mark !== '“' && mark !== '”') continue;
    const before = text[i - 1] ?? ' ';
    const after = text[i + 1] ?? ' ';
    const opensHere = /[\s([—–\-‘/]/.test(before) && /[\p{L}\p{N}‘'’$£€…[(.¿¡]/u.test(after);
    const closesHere = /[\p{L}\p{N}.,!?;:’…)\]%—–-]/u.test(before) && /[\s.,;:!?)\]’—–-]/.test(after);
    const opens = mark === '“' ? !closesHere || opensHere : opensHere && !closesHere;
    if (opens) {
      // “We are ready, he said. “The money is there.”: the first was to close before the second opened.
      if (open.length > 0 && again === undefined && /[.,!?]\s+$/.test(text.slice(Math.max(0, i - 4), i)))
        again = open[open.length - 1];
      open.push(i);
    } else if (open.length > 0) open.pop();
    // An inch mark is no quotation's.
    else if (!/\d/.test(before)) loose ??= i;
  }
  return { open, again: open.length > 0 ? again : undefined, loose };
}

const readBlockMarks = ({ text }: BlockFacts): Marks => readMarks(text);

/** Whether a closing mark stands in the block that nothing in it opens. */
function closesMore({ text, facts }: Block): boolean {
  if (/[“”]/.test(text)) return facts.fact(readBlockMarks).loose !== undefined;
  return (text.match(/"/g)?.length ?? 0) % 2 === 1 && !/^\s*"/.test(text);
}

export const quotationMark = defineRule({
  id: 'consistency/quotation-mark',
  entry: 'q.unclosed',
  scope: 'draft',
  zones: [],
  level: 'warning',
  summary: 'A quotation is opened and never closed, or closed and never opened.',
  why: 'Without both marks the reader cannot tell where the speaker stops and the paper starts. A quotation that runs over paragraphs opens each of them with a mark and closes the last one.',
  source: 'AP Stylebook, “quotation marks”: running quotations',
  quoted: 'marks',
  options: {},
  messages: {
    open: () => 'This quotation opens here and does not close. Add the closing mark.',
    loose: () => 'This mark closes a quotation that was never opened. Add the opening mark.',
  },
  examples: {
    bad: [
      { text: '“We will be ready by May, the mayor said.\n\nThe council meets on Monday.' },
      { text: 'The mayor said, “We will be ready.\n\n“We have the money.\n\nThe council meets on Monday.' },
      { text: '“We will be ready, the mayor said. “We have the money.”\n\nThe council meets on Monday.' },
      { text: 'We will be ready by May,” the mayor said.\n\nThe council meets on Monday.' },
    ],
    good: [
      '“We will be ready by May,” the mayor said.\n\nThe council meets on Monday.',
      'The mayor said: “We will be ready.\n\n“We have the money.”\n\nThe council meets on Monday.',
      'The mayor said: “We will be ready.\n\nWe have the money.”\n\nThe council meets on Monday.',
      '“She told me “no” and left,” the mayor said.',
    ],
  },
  *check(draft) {
    const blocks = draft.blocks.filter((block) => PROSE.has(block.zone));
    /** A quotation runs on from an earlier paragraph. */
    let running = false;
    for (const [i, block] of blocks.entries()) {
      const marks = block.facts.fact(readBlockMarks);
      const point = (at: number): { start: number; end: number } =>
        block.map.toSource({ start: at, end: Math.min(at + 40, block.text.length) });
      if (marks.again !== undefined && !running) yield { at: point(marks.again), say: ['open'] };
      if (marks.loose !== undefined && !running)
        yield {
          at:
            point(marks.loose).start === 0
              ? point(marks.loose)
              : block.map.toSource({ start: Math.max(0, marks.loose - 1), end: marks.loose + 1 }),
          say: ['loose'],
        };
      const wasRunning = running;
      running = marks.open.length > 0 || (running && marks.loose === undefined && !/[“”]/.test(block.text));
      const last = block.facts.quotations[block.facts.quotations.length - 1];
      if (last === undefined || last.closed || last.block || marks.again !== undefined) continue;
      if (marks.open.length === 0 && /[“„]/.test(block.text[last.start] ?? '')) continue;
      const next = blocks[i + 1];
      if (next !== undefined && /^\s*["“«„]/.test(next.text)) continue;
      if (blocks.slice(i + 1, i + 1 + REACH).some(closesMore)) continue;
      // “Closed by a mark of the wrong direction“: the house rule on marks says so.
      if (/[“„]/.test(block.text.slice(last.start + 1))) continue;
      // A list item or a line of dialogue of one mark is a slip of typing that cannot be told from an inch mark.
      if (last.inner.end - last.inner.start < 2) continue;
      running = false;
      if (!(wasRunning && marks.open.length === 0))
        yield {
          at: block.map.toSource({ start: last.start, end: Math.min(last.start + 40, last.end) }),
          say: ['open'],
        };
    }
  },
});
