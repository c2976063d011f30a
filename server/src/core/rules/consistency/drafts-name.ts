import type { Draft } from '../../draft/draft.ts';
import { oneEditApart } from '../../story/near-names.ts';
import { type Person, readPeople } from '../../story/people.ts';
import { changeTo } from '../fixes.ts';
import { defineRule } from '../rule.ts';

interface Named {
  readonly person: Person;
  readonly draft: Draft;
}
const lower = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** One name in two spellings: one part agrees, the other differs by a letter. */
function isTwin(a: Person, b: Person): boolean {
  const [givenA, givenB, surA, surB] = [lower(a.given), lower(b.given), lower(a.surname), lower(b.surname)];
  if (givenA === givenB) return surA !== surB && surA.length > 3 && oneEditApart(surA, surB);
  return surA === surB && givenA.length > 3 && oneEditApart(givenA, givenB);
}

export const draftsName = defineRule({
  id: 'consistency/drafts-name',
  scope: 'story',
  zones: [],
  level: 'warning',
  summary: 'Two drafts of one story spell a name differently.',
  why: 'A name that the main story and its sidebar spell differently is wrong in one of them.',
  source: 'Copy-desk practice: related stories read against one another',
  quoted: 'read',
  options: {},
  messages: {
    twoWays: (here: string, there: string) =>
      `“${here}” here, “${there}” in another draft of this story. Check which is right.`,
  },
  examples: { bad: [], good: [] },
  *check({ drafts }) {
    // Everybody with one given name or one surname is looked at together, so that not all pairs are.
    const known = new Map<string, Named[]>();
    for (const draft of drafts)
      for (const person of draft.fact(readPeople)) {
        const keys = [`g ${lower(person.given)}`, `s ${lower(person.surname)}`];
        const twin = keys
          .flatMap((key) => known.get(key) ?? [])
          .find((other) => other.draft !== draft && isTwin(person, other.person));
        // Both names in one draft are two people, or that draft's own slip.
        const both =
          twin !== undefined &&
          (twin.draft.fact(readPeople).some((other) => other.name === person.name) ||
            draft.fact(readPeople).some((other) => other.name === twin.person.name));
        const at = person.full[0];
        const other = twin?.person.full[0];
        if (twin !== undefined && at !== undefined && other !== undefined && !both)
          yield {
            at,
            uri: draft.uri,
            say: ['twoWays', person.name, twin.person.name],
            related: [{ start: other.start, end: other.end, uri: twin.draft.uri, note: `“${twin.person.name}” here` }],
            fixes: [changeTo(at, twin.person.name)],
          };
        for (const key of keys) {
          const list = known.get(key);
          if (list === undefined) known.set(key, [{ person, draft }]);
          else if (list.length < 32) list.push({ person, draft });
        }
      }
  },
});
