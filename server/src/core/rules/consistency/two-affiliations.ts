import { type Affiliation, readProfiles } from '../../story/profiles.ts';
import { eitherWay } from '../fixes.ts';
import { defineRule } from '../rule.ts';

const ACADEMIC = /^(?:university|college|school|institute|academy)$/;
const isAcademic = ({ words }: Affiliation): boolean => words.some((word) => ACADEMIC.test(word));

/** Whether one person may be of both. Only what is said in one way, or bodies of one kind, are held against one another. */
function agree(a: Affiliation, b: Affiliation): boolean {
  if (a.kind !== b.kind) return true;
  if (a.kind === 'party') return a.words[0] === b.words[0] && (a.words[1] as string) === b.words[1];
  const telling = b.words.filter((word) => !ACADEMIC.test(word));
  if (telling.some((word) => a.words.includes(word)) || telling.length === 0) return true;
  return !((a.direct && b.direct) || (isAcademic(a) && isAcademic(b)));
}

export const twoAffiliations = defineRule({
  id: 'consistency/two-affiliations',
  scope: 'draft',
  zones: [],
  level: 'information',
  summary: 'One person belongs to two parties, seats or bodies in one story.',
  why: 'A scientist of one university in the lede who is of another further down is wrong once, and so is a senator with two states.',
  source: 'Copy-desk practice: affiliations checked at every mention',
  quoted: 'read',
  options: {},
  messages: {
    two: (name: string, here: string, there: string) =>
      `${name} is of “${here}” here and of “${there}” elsewhere. Check which is right.`,
  },
  examples: {
    bad: [
      {
        text: 'Marta Okafor, of Tarland University, led the study.\n\nThe bridge is safe, said Okafor, of Ostrava University.',
        fixed:
          'Marta Okafor, of Tarland University, led the study.\n\nThe bridge is safe, said Okafor, of Tarland University.',
      },
      { text: 'Sen. Ines Prado, R-Ohio, wrote the bill.\n\nOnly Prado, D-Ohio, was at the hearing.' },
    ],
    good: [
      'Marta Okafor, of Tarland University, led the study.\n\nThe bridge is safe, said Okafor, of the University of Tarland.',
      'Marta Okafor, formerly of Tarland University, led the study.\n\nOkafor, of Ostrava University, said so.',
    ],
  },
  *check(draft) {
    for (const { person, affiliations } of draft.fact(readProfiles)) {
      const first = affiliations[0];
      const other = affiliations.find(({ value }) => first !== undefined && !agree(value, first.value));
      if (first === undefined || other === undefined) continue;
      yield {
        at: other,
        say: ['two', person.surname, other.text, first.text],
        related: [{ start: first.start, end: first.end, note: `“${first.text}” here` }],
        fixes: eitherWay(other, first),
      };
    }
  },
});
