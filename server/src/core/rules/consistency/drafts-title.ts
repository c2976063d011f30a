import { sharedPeople } from '../../story/drafts.ts';
import { mayHoldBoth } from '../../story/offices.ts';
import { changeTo } from '../fixes.ts';
import { defineRule } from '../rule.ts';

export const draftsTitle = defineRule({
  id: 'consistency/drafts-title',
  scope: 'story',
  zones: [],
  level: 'information',
  summary: 'Two drafts of one story give a person two titles that cannot both be right.',
  why: 'A person who is a senator in the main story and a representative in its sidebar has the wrong title in one of them.',
  source: 'Copy-desk practice: related stories read against one another',
  quoted: 'read',
  options: {},
  messages: {
    two: (name: string, here: string, there: string) =>
      `${name} is “${here}” here and “${there}” in another draft of this story. Check the title.`,
  },
  examples: { bad: [], good: [] },
  *check(story) {
    for (const told of sharedPeople(story)) {
      const first = told.find(({ profile }) => profile.offices.length > 0);
      const office = first?.profile.offices[0];
      if (first === undefined || office === undefined) continue;
      for (const { profile, draft } of told.slice(told.indexOf(first) + 1)) {
        const other = profile.offices.find(({ value }) => !mayHoldBoth(value, office.value));
        if (other === undefined) continue;
        yield {
          at: other,
          uri: draft.uri,
          say: ['two', profile.person.surname, other.text, office.text],
          related: [{ start: office.start, end: office.end, uri: first.draft.uri, note: `“${office.text}” here` }],
          fixes: [changeTo(other, office.text)],
        };
      }
    }
  },
});
