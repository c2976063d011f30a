import { PROSE_ZONES } from '../../draft/draft.ts';
import { defineRule, words } from '../rule.ts';
import { pointed } from './write-good.ts';

/** What news copy says in the passive because the person it happened to is the news, and participles that are adjectives. */
const NEWS =
  'killed injured wounded hurt arrested charged convicted sentenced acquitted elected born married released named hospitalized displaced stranded expected scheduled based located involved concerned interested tired worried pleased excited related supposed used been become come gone closed'.split(
    ' ',
  );

export const passive = defineRule({
  id: 'style/passive',
  scope: 'block',
  zones: PROSE_ZONES,
  level: 'hint',
  summary: 'A passive that names who acted.',
  why: 'Where the one who acted is named after “by”, the active voice is shorter and plainer. A passive without an agent is often right in news, and stands.',
  source: 'write-good: passive voice',
  quoted: 'skip',
  weight: 0,
  options: { allow: words(NEWS, 'Participles that may stand in the passive.') },
  messages: { passive: (said: string) => `“${said} by”: say who did it first, in the active voice.` },
  examples: {
    bad: [{ text: 'The plan was approved by the council.' }],
    good: [
      'Two people were killed by the flood.',
      'The plan was approved on Monday.',
      'The work was finished by noon.',
    ],
  },
  *check(block, { options }) {
    for (const { start, end, words: said } of block.fact(pointed.passive)) {
      const agent = /^\s+by\s+(\S+(?:\s+\S+){0,2})/.exec(block.masked.slice(end, end + 40));
      if (agent === null || options.allow.includes(said.slice(said.lastIndexOf(' ') + 1))) continue;
      // "by noon", "by Friday", "by 5%", "by selling": a time, an amount or a means, and nobody who acts.
      if (
        /^(?:\W*\d|noon|midnight|then|now|next|\p{L}+ing\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:early|late|mid|(?:an?|the)\s+(?:\p{Lu}\p{Ll}+\s+\d|deadline|date))\b)/iu.test(
          agent[1] ?? '',
        )
      )
        continue;
      yield { at: { start, end }, say: ['passive', block.text.slice(start, end)], entry: 'w.passive' };
    }
  },
});
