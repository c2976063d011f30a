import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';

/** Apostrophes that stand the wrong way, and semicolons typed for one. */
const TURNED =
  /(?<![\p{L}\p{N}])‘(?=\d0s\b|\d\d(?:\b|s\b)|(?:tis|twas|til|em|cause|bout|n’)\b)|(?<=\p{L})‘(?=(?:s|t|re|ve|ll|d|m)\b)|(?<=\p{L}n|\bI|\p{L})[;`´](?=(?:t|s|ll|re|ve|d|m)\b(?! ?=))/giu;
/** Words that a semicolon may part from a contraction: none. A letter before it must be one that takes the clitic. */
const CLITIC = /(?:n|i|it|he|she|we|they|you|that|there|who|what|let|one)$/i;

export const apostrophe = defineRule({
  id: 'style/apostrophe',
  scope: 'block',
  zones: READER_ZONES,
  level: 'information',
  summary: 'An apostrophe that stands the wrong way, or another mark in its place.',
  why: 'An apostrophe turns like a closing mark, also before figures: the ’90s. Editors turn it the wrong way at the start of a word.',
  source: 'AP Stylebook, “apostrophe”',
  quoted: 'skip',
  weight: 1,
  options: {},
  messages: { turned: (said: string, to: string) => `“${said}” should be an apostrophe: “${to}”.` },
  examples: {
    bad: [
      { text: 'In the ‘90s the mill closed.', fixed: 'In the ’90s the mill closed.' },
      { text: 'They don;t know.', fixed: "They don't know." },
    ],
    good: ['In the ’90s the mill closed.', 'They don’t know.', 'It rained; the road closed.'],
  },
  *check(block) {
    if (!/[‘;`´]/.test(block.text)) return;
    for (const match of block.text.matchAll(TURNED)) {
      const said = match[0];
      // An accent by itself after a letter is always one.
      if (said === ';' && !CLITIC.test(block.text.slice(Math.max(0, match.index - 6), match.index))) continue;
      const to = said === '‘' || block.text.includes('’') ? '’' : "'";
      const at = { start: match.index, end: match.index + 1 };
      yield {
        at,
        say: ['turned', said, to],
        entry: 'q.apostrophe',
        fixes: [{ title: 'Change to an apostrophe', safe: said === '‘', edits: [{ ...at, text: to }] }],
      };
    }
  },
});
