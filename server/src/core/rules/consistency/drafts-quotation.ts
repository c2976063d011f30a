import { quotedTwoWays, readQuoted } from '../../story/quotations.ts';
import { defineRule } from '../rule.ts';

export const draftsQuotation = defineRule({
  id: 'consistency/drafts-quotation',
  scope: 'story',
  zones: [],
  level: 'warning',
  summary: 'Two drafts of one story quote the same words in two ways.',
  why: 'The words between the marks are the speaker’s in every draft. Where a word differs, one of the two is not what was said.',
  source: 'AP Stylebook, “quotations in the news”: never alter quotations',
  quoted: 'read',
  options: {},
  messages: {
    differs: (words: string) =>
      `“${words}” is quoted with a different word in another draft of this story. Check the notes.`,
  },
  examples: { bad: [], good: [] },
  *check({ drafts }) {
    for (const [quoted, twin] of quotedTwoWays(drafts.flatMap((draft) => draft.fact(readQuoted)))) {
      // Within one draft the draft's own rule says it.
      if (quoted.uri === twin.uri) continue;
      yield {
        at: quoted,
        uri: quoted.uri,
        say: ['differs', quoted.words.slice(0, 8).join(' ')],
        related: [{ start: twin.start, end: twin.end, uri: twin.uri, note: 'Quoted otherwise here' }],
      };
    }
  },
});
