import { type Introduction, readAcronyms } from '../../story/acronyms.ts';
import { plainWords } from '../../text/words.ts';
import { defineRule } from '../rule.ts';

const bare = (text: string): string => plainWords(text.replace(/^(?:the|a|an)\s+/i, '')).join(' ');

export const draftsAcronym = defineRule({
  id: 'consistency/drafts-acronym',
  scope: 'story',
  zones: [],
  level: 'warning',
  summary: 'Two drafts of one story expand an acronym in two ways.',
  why: 'One set of letters stands for one name in a story and in everything that runs with it.',
  source: 'Copy-desk practice: related stories read against one another',
  quoted: 'read',
  options: {},
  messages: {
    twoWays: (acronym: string, here: string, there: string) =>
      `“${acronym}” is “${here}” here and “${there}” in another draft of this story.`,
  },
  examples: { bad: [], good: [] },
  *check({ drafts }) {
    const known = new Map<string, { readonly uri: string; readonly introduction: Introduction }>();
    for (const draft of drafts)
      for (const { acronym, introductions } of draft.fact(readAcronyms)) {
        const introduction = introductions.find(({ quoted }) => !quoted);
        if (introduction === undefined) continue;
        const first = known.get(acronym);
        if (first === undefined) {
          known.set(acronym, { uri: draft.uri, introduction });
          continue;
        }
        if (first.uri === draft.uri || bare(first.introduction.long) === bare(introduction.long)) continue;
        const { longAt, long, end } = first.introduction;
        yield {
          at: { start: introduction.longAt.start, end: introduction.end },
          uri: draft.uri,
          say: ['twoWays', acronym, introduction.long, long],
          related: [{ start: longAt.start, end, uri: first.uri, note: `“${long}” here` }],
        };
      }
  },
});
