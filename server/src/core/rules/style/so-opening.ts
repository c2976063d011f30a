import { PROSE_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';
import { pointed } from './write-good.ts';

export const soOpening = defineRule({
  id: 'style/so-opening',
  scope: 'block',
  zones: PROSE_ZONES,
  level: 'hint',
  summary: 'A sentence opens with “So”.',
  why: '“So” at the head of a sentence belongs to talk. In copy the sentence says the same without it.',
  source: 'write-good: so',
  quoted: 'skip',
  weight: 0,
  options: {},
  messages: { so: () => 'The sentence says the same without “So”.' },
  examples: {
    bad: [{ text: 'So the vote was held on Friday.', fixed: 'The vote was held on Friday.' }],
    good: ['So far, two people have been found.', 'So many came that the doors were closed.'],
  },
  *check(block) {
    for (const { start, end } of block.fact(pointed.so)) {
      // Before a comma, or before a subject: "So far", "So unbearable was it", "So did the mayor" have work for the word.
      const rest =
        /^(?:,\s+|\s+(?=(?:the|a|an|this|these|those|i|we|you|he|she|they|it|my|our|his|her|their|let)\b))/i.exec(
          block.masked.slice(end, end + 40),
        );
      if (rest === null || !/\p{L}/u.test(block.masked.charAt(end + rest[0].length))) continue;
      const cut = end + rest[0].length;
      const edits = [{ start, end: cut + 1, text: block.text.charAt(cut).toUpperCase() }];
      yield {
        at: { start, end },
        say: ['so'],
        entry: 'w.so-start',
        fixes: [{ title: 'Cut “So”', safe: false, edits }],
      };
    }
  },
});
