import { PROSE_ZONES } from '../../draft/draft.ts';
import { defineRule, words } from '../rule.ts';
import { pointed } from './write-good.ts';

/** Counts and sizes that news copy uses plainly. */
const PLAIN = [
  'few',
  'many',
  'several',
  'various',
  'largely',
  'mostly',
  'relatively',
  'huge',
  'vast',
  'tiny',
  'fairly',
];

export const weasel = defineRule({
  id: 'style/weasel',
  scope: 'block',
  zones: PROSE_ZONES,
  level: 'hint',
  summary: 'A word that leans on the reader instead of telling a fact.',
  why: 'Words such as “very”, “clearly” and “obviously” ask the reader to feel what the facts should show. Cut the word, or give the figure.',
  source: 'write-good: weasel words',
  quoted: 'skip',
  weight: 0.5,
  options: { allow: words(PLAIN, 'Words of the list that may stand.') },
  messages: { weasel: (word: string) => `“${word}” shows nothing by itself. Cut it, or give the fact behind it.` },
  examples: {
    bad: [{ text: 'The bridge was very old.' }, { text: 'Extremely heavy rain closed the road.' }],
    good: [
      'Several roads were closed.',
      'This very night the council meets.',
      'She said it was “very old” and unsafe.',
    ],
  },
  *check(block, { options }) {
    for (const { start, end, words: said } of block.fact(pointed.weasel)) {
      if (options.allow.includes(said)) {
        // "remarkably few": the count that is weighed and not given.
        const weighed = said === 'few' && /\b\p{L}+ly\s$/u.test(block.text.slice(Math.max(0, start - 20), start));
        if (!weighed) continue;
      }
      // "this very night", "the very same": the word is an adjective there.
      if (
        said === 'very' &&
        /\b(?:the|this|that|these|those|its|his|her|their)\s$/i.test(block.text.slice(Math.max(0, start - 8), start))
      )
        continue;
      yield { at: { start, end }, say: ['weasel', block.text.slice(start, end)], entry: 'w.weasel' };
    }
  },
});
