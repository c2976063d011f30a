import { mayHoldBoth } from '../../story/offices.ts';
import { readProfiles, type Trait } from '../../story/profiles.ts';
import { eitherWay } from '../fixes.ts';
import { defineRule } from '../rule.ts';

export const twoTitles = defineRule({
  id: 'consistency/two-titles',
  entry: 'd.title-two',
  scope: 'draft',
  zones: [],
  level: 'information',
  summary: 'One person is given two titles that cannot both be right.',
  why: 'A senator in the lede who is a representative in the ninth paragraph is wrong once. Titles drift when copy is merged from several sources.',
  source: 'Copy-desk practice: titles checked at every mention',
  quoted: 'read',
  options: {},
  messages: {
    two: (name: string, here: string, there: string) =>
      `${name} is “${here}” here and “${there}” elsewhere. Check the title.`,
  },
  examples: {
    bad: [
      {
        text: 'Sen. Marta Okafor opposed the bill.\n\nThe vote is set for May.\n\nRep. Marta Okafor will speak first.',
        fixed: 'Sen. Marta Okafor opposed the bill.\n\nThe vote is set for May.\n\nSen. Marta Okafor will speak first.',
      },
    ],
    good: [
      'Sen. Marta Okafor opposed the bill.\n\nSenator Marta Okafor will speak first.',
      'Mayor Ines Prado spoke.\n\nThen-Councilwoman Ines Prado voted against it in 2019.',
    ],
  },
  *check(draft) {
    for (const { person, offices } of draft.fact(readProfiles)) {
      const told = new Map<string, Trait<string>>();
      for (const office of offices) {
        const first = offices[0] as Trait<string>;
        if (mayHoldBoth(office.value, first.value) || told.has(office.value)) continue;
        told.set(office.value, office);
        yield {
          at: office,
          say: ['two', person.surname, office.text, first.text],
          related: [{ start: first.start, end: first.end, note: `“${first.text}” here` }],
          fixes: eitherWay(office, first),
        };
      }
    }
  },
});
