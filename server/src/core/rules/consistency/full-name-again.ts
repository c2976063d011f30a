import { isRunningCopy } from '../../story/mentions.ts';
import { readPeople } from '../../story/people.ts';
import { defineRule } from '../rule.ts';

export const fullNameAgain = defineRule({
  id: 'consistency/full-name-again',
  entry: 'name.second-ref-full',
  scope: 'draft',
  zones: [],
  level: 'hint',
  summary: 'A full name is given again where the surname will do.',
  why: 'After the first reference the surname alone is enough. A full name again makes the reader look for a second person, unless two people in the story share the surname.',
  source: 'AP Stylebook, “names”',
  quoted: 'read',
  options: {},
  messages: {
    again: (full: string, surname: string) =>
      `“${full}” was introduced above. The surname, “${surname}”, will do here.`,
  },
  examples: {
    bad: [
      {
        text: 'Marta Okafor spoke to the council on Monday.\n\nThe work is done, Marta Okafor said.',
        fixed: 'Marta Okafor spoke to the council on Monday.\n\nThe work is done, Okafor said.',
      },
    ],
    good: [
      'Marta Okafor spoke to the council on Monday.\n\nThe work is done, Okafor said.',
      'Marta Okafor and Ben Okafor spoke on Monday.\n\nThe work is done, Marta Okafor said.',
    ],
  },
  *check(draft) {
    const people = draft.fact(readPeople);
    const surnames = new Map<string, number>();
    for (const person of people) {
      const key = person.surname.toLowerCase();
      surnames.set(key, (surnames.get(key) ?? 0) + 1);
    }
    for (const person of people) {
      if ((surnames.get(person.surname.toLowerCase()) ?? 0) > 1) continue;
      const running = person.full.filter((mention) => isRunningCopy(mention) && !mention.quoted);
      const first = running[0];
      for (const mention of running.slice(1)) {
        if (first === undefined || mention.block === first.block) continue;
        // "Jane Roe: …" names the speaker of an interview.
        if (mention.block.text[mention.name.end] === ':') continue;
        yield {
          at: mention,
          say: ['again', mention.name.text, person.surname],
          related: [{ start: first.start, end: first.end, note: 'First reference' }],
          fixes: [
            {
              title: `Use “${person.surname}”`,
              safe: false,
              edits: [{ start: mention.start, end: mention.end, text: person.surname }],
            },
          ],
        };
      }
    }
  },
});
