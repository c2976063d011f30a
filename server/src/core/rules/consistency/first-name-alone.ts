import { isRunningCopy } from '../../story/mentions.ts';
import { readPeople } from '../../story/people.ts';
import { defineRule } from '../rule.ts';

/** Words around a name that show that it is meant for a family, a friend or a child, who go by first names. */
const FAMILY =
  /\b(?:wife|husband|son|sons|daughter|daughters|brother|brothers|sister|sisters|mother|father|mom|mum|dad|parents|twins?|family|couple|married|boy|girl|child|children|baby|toddler|dog|cat|aka|nicknamed)\b/i;

export const firstNameAlone = defineRule({
  id: 'consistency/first-name-alone',
  scope: 'draft',
  zones: [],
  level: 'information',
  summary: 'A person is called by first name alone where the story otherwise uses the surname.',
  why: 'Adults go by surname after the first reference. A first name alone reads as familiar, and often is a slip for the surname. Children, and people who share a surname, are exempt.',
  source: 'AP Stylebook, “names”',
  quoted: 'read',
  options: {},
  messages: {
    first: (given: string, surname: string) =>
      `“${given}” is ${surname}’s first name. Use the surname after the first reference.`,
  },
  examples: {
    bad: [
      {
        text: 'Fire Chief Marta Okafor inspected the bridge on Monday.\n\nThe work is done, Marta said. Okafor signed the report.',
        fixed:
          'Fire Chief Marta Okafor inspected the bridge on Monday.\n\nThe work is done, Okafor said. Okafor signed the report.',
      },
    ],
    good: [
      'Marta Okafor and her brother, Ben Okafor, run the shop.\n\nMarta bakes.',
      'Kim Jong Il was born in May.\n\nKim led the party.',
      'Marta Okafor, 9, won the race.\n\nMarta ran barefoot.',
    ],
  },
  *check(draft) {
    const people = draft.fact(readPeople);
    const surnames = new Map<string, number>();
    for (const { surname } of people)
      surnames.set(surname.toLowerCase(), (surnames.get(surname.toLowerCase()) ?? 0) + 1);
    const all = people.flatMap(({ first, full }) => (full.length > 0 ? first : [])).filter(isRunningCopy).length;
    const others = people.flatMap(({ short }) => short).filter(isRunningCopy).length;
    for (const { surname, first, short, full } of people) {
      if (first.length === 0 || (surnames.get(surname.toLowerCase()) ?? 0) > 1) continue;
      const known = full.find(isRunningCopy);
      if (known === undefined) continue;
      // Children, and whole stories that go by first names, are called so on purpose.
      if (/^, (?:aged )?(?:\d|1[0-7]),/.test(known.block.text.slice(known.name.end, known.name.end + 12))) continue;
      const running = first.filter(
        (mention) => isRunningCopy(mention) && !mention.quoted && mention.start > known.start,
      );
      const surnamed = short.filter((mention) => isRunningCopy(mention) && !mention.quoted);
      // Where the surname is used too, the first name is the odd one out; where it is not, the story must call others by theirs.
      if (surnamed.length > 0 ? running.length > surnamed.length : all > 1 || others < 1) continue;
      for (const mention of running) {
        const sentence = mention.block.facts.sentences[mention.name.sentence];
        if (
          mention.name.words.length !== 1 ||
          FAMILY.test(
            mention.block.text.slice(Math.max(sentence?.start ?? 0, mention.name.start - 32), mention.name.start),
          )
        )
          continue;
        const before = mention.block.text.slice(Math.max(0, mention.name.start - 16), mention.name.start);
        if (/\b(?:in|at|near|from|the|of|St\.|San|Santa|Hurricane|Storm|Fort|Lake)\s+$/.test(before)) continue;
        if (/^\s\p{Lu}|^[:-]/u.test(mention.block.text.slice(mention.name.end, mention.name.end + 3))) continue;
        yield {
          at: mention,
          say: ['first', mention.name.text, surname],
          related: [{ start: known.start, end: known.end, note: 'First reference' }],
          fixes: [
            {
              title: `Use “${surname}”`,
              safe: false,
              edits: [{ start: mention.start, end: mention.end, text: surname }],
            },
          ],
        };
      }
    }
  },
});
