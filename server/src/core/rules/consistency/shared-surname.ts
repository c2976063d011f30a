import { isRunningCopy } from '../../story/mentions.ts';
import { oneEditApart } from '../../story/near-names.ts';
import { readPeople } from '../../story/people.ts';
import { defineRule } from '../rule.ts';

export const sharedSurname = defineRule({
  id: 'consistency/shared-surname',
  scope: 'draft',
  zones: [],
  level: 'hint',
  summary: 'A surname alone may mean either of two people in the story.',
  why: 'Where two people share a surname, the reader cannot tell which one is meant. Full names, or first names within a family, keep them apart.',
  source: 'AP Stylebook, “names”',
  quoted: 'read',
  options: {},
  messages: {
    either: (surname: string, one: string, other: string) =>
      `“${surname}” may be ${one} or ${other}. Say which one is meant.`,
  },
  examples: {
    bad: [{ text: 'Marta Okafor and Ben Okafor spoke on Monday.\n\nThe work is done, Okafor said.' }],
    good: ['Marta Okafor and Ben Okafor spoke on Monday.\n\nThe work is done, Ben Okafor said.'],
  },
  *check(draft) {
    const bySurname = new Map<string, ReturnType<typeof readPeople>[number][]>();
    for (const person of draft.fact(readPeople)) {
      const key = person.surname.toLowerCase();
      const known = bySurname.get(key);
      if (known === undefined) bySurname.set(key, [person]);
      else known.push(person);
    }
    for (const people of bySurname.values()) {
      const [one, other] = people;
      // A given name in two spellings is one person, and another rule's.
      if (one === undefined || other === undefined || oneEditApart(one.given.toLowerCase(), other.given.toLowerCase()))
        continue;
      const bothKnown = Math.max(one.full[0]?.start ?? 0, other.full[0]?.start ?? 0);
      const mention = people
        .flatMap((person) => person.short)
        .filter((candidate) => isRunningCopy(candidate) && !candidate.quoted && candidate.start > bothKnown)
        .sort((a, b) => a.start - b.start)[0];
      if (mention === undefined || mention.name.title !== undefined) continue;
      yield {
        at: mention,
        say: ['either', mention.name.text, one.name, other.name],
        related: [one, other].flatMap((person) => {
          const at = person.full[0];
          return at === undefined ? [] : [{ start: at.start, end: at.end, note: person.name }];
        }),
        fixes: [one, other].map((person) => ({
          title: `Make it “${person.name}”`,
          safe: false,
          edits: [{ start: mention.start, end: mention.end, text: person.name }],
        })),
      };
    }
  },
});
