import { readProfiles } from '../../story/profiles.ts';
import { changeTo } from '../fixes.ts';
import { defineRule } from '../rule.ts';

const PRONOUN = /^s?he$/i;

export const twoPronouns = defineRule({
  id: 'consistency/two-pronouns',
  entry: 'd.gender',
  scope: 'draft',
  zones: [],
  level: 'information',
  summary: 'One person is “he” in one place and “she” in another.',
  why: 'A wrong pronoun misidentifies a person in a way that hurts and has to be corrected. Two pronouns for one person mean that a look at the notes is due.',
  source: 'Copy-desk practice',
  quoted: 'read',
  options: {},
  messages: {
    two: (name: string, here: string, there: string) =>
      `${name} may be “${here}” here but “${there}” elsewhere. Check the pronoun.`,
  },
  examples: {
    bad: [
      {
        text: 'Marta Okafor opened the hearing. She spoke for an hour.\n\nOkafor said the bridge was safe. He has led the office since 2019.',
        fixed:
          'Marta Okafor opened the hearing. She spoke for an hour.\n\nOkafor said the bridge was safe. She has led the office since 2019.',
      },
    ],
    good: [
      'Marta Okafor opened the hearing. She spoke for an hour.\n\nOkafor said the bridge was safe. She has led the office since 2019.',
      'Marta Okafor opened the hearing. She spoke for an hour.\n\nOkafor met Ben Roe on Monday. He agreed with her.',
      'Marta Okafor opened the hearing. She spoke for an hour.\n\nOkafor said a neighbor had called. He was worried.',
    ],
  },
  *check(draft) {
    for (const { person, pronouns } of draft.fact(readProfiles)) {
      const he = pronouns.filter(({ value }) => value === 'he');
      const she = pronouns.filter(({ value }) => value === 'she');
      const [rare, often] =
        he.length < she.length || (he.length === she.length && (he[0]?.start ?? 0) > (she[0]?.start ?? 0))
          ? [he, she]
          : [she, he];
      const [here, there] = [rare[0], often[0]];
      // "Lord Roe" and "Lady Roe" are two people whom the reading took for one.
      if (here === undefined || there === undefined || ![here, there].some(({ text }) => PRONOUN.test(text))) continue;
      const right =
        here.text === here.text.toLowerCase() ? there.value : there.value.replace(/^./, (c) => c.toUpperCase());
      const pronoun = PRONOUN.test(here.text);
      yield {
        at: here,
        say: ['two', person.surname, here.value, there.value],
        related: [{ start: there.start, end: there.end, note: `“${there.text}” here` }],
        ...(pronoun
          ? {
              fixes: [changeTo(here, right)],
            }
          : {}),
      };
    }
  },
});
