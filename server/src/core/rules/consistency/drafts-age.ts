import { sharedPeople } from '../../story/drafts.ts';
import { defineRule } from '../rule.ts';

export const draftsAge = defineRule({
  id: 'consistency/drafts-age',
  scope: 'story',
  zones: [],
  level: 'warning',
  summary: 'Two drafts of one story give a person two ages.',
  why: 'A person is of one age on one day. Drafts that differ were not checked against one another.',
  source: 'Copy-desk practice: related stories read against one another',
  quoted: 'read',
  options: {},
  messages: {
    two: (name: string, here: string, there: string) =>
      `${name} is ${here} here and ${there} in another draft of this story. Check the age.`,
  },
  examples: { bad: [], good: [] },
  *check(story) {
    for (const told of sharedPeople(story)) {
      const first = told.find(({ profile }) => profile.ages.length > 0);
      const age = first?.profile.ages[0];
      if (first === undefined || age === undefined) continue;
      for (const { profile, draft } of told.slice(told.indexOf(first) + 1)) {
        const other = profile.ages[0];
        if (other === undefined || other.value === age.value) continue;
        yield {
          at: other,
          uri: draft.uri,
          say: ['two', profile.person.surname, other.text, age.text],
          related: [{ start: age.start, end: age.end, uri: first.draft.uri, note: `${age.text} here` }],
          fixes: [
            {
              title: `Change to ${age.text}`,
              safe: false,
              edits: [{ start: other.start, end: other.end, text: age.text }],
            },
          ],
        };
      }
    }
  },
});
