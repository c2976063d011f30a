import { PROSE_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';
import { pointed } from './write-good.ts';

export const toBe = defineRule({
  id: 'style/to-be',
  scope: 'block',
  zones: PROSE_ZONES,
  level: 'off',
  summary: 'A form of “to be”.',
  why: 'E-Prime is English without “to be”. An exercise for writers who want more active verbs; no newsroom asks for it, so it is off.',
  source: 'write-good: E-Prime',
  quoted: 'skip',
  weight: 0,
  options: {},
  messages: { be: (word: string) => `“${word}” is a form of “to be”. A verb of action may say more.` },
  examples: { bad: [{ text: 'The road is open.' }], good: ['The road opened on Monday.'] },
  *check(block) {
    for (const { start, end } of block.fact(pointed.eprime))
      yield { at: { start, end }, say: ['be', block.text.slice(start, end)] };
  },
});
