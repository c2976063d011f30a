import { PROSE_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';
import { pointed } from './write-good.ts';

export const thereIs = defineRule({
  id: 'style/there-is',
  scope: 'block',
  zones: PROSE_ZONES,
  level: 'hint',
  summary: 'A sentence opens with “There is” or “There are”.',
  why: 'The opening puts off the subject. The sentence is often shorter when it begins with who or what it is about.',
  source: 'write-good: there is',
  quoted: 'skip',
  weight: 0,
  options: {},
  messages: { opens: (words: string) => `“${words}” puts off the subject. Begin with who or what it is about.` },
  examples: {
    bad: [{ text: 'There are three roads that lead to the dam.' }],
    good: ['Three roads lead to the dam.', 'The roads are there.', 'There is no word from the mayor.'],
  },
  *check(block) {
    for (const { start, end } of block.fact(pointed.thereIs)) {
      // "There is no": the shortest way to say that something is missing.
      if (/^\s+(?:no|not|nothing|nobody|little)\b/.test(block.text.slice(end, end + 12))) continue;
      yield { at: { start, end }, say: ['opens', block.text.slice(start, end)], entry: 'w.there-is' };
    }
  },
});
