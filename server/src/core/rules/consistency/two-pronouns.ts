import type { Block } from '../../draft/draft.ts';
import { type Person, readPeople } from '../../story/people.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

type Gender = 'he' | 'she';

interface PronounUse extends Span {
  readonly gender: Gender;
  readonly text: string;
}

/**
 * Pronouns that can only mean one person: the pronoun opens a sentence, and the sentence before it in the same paragraph opens with
 * that person's name and names nobody else.
 */
function usesOf(people: readonly Person[]): Map<Person, PronounUse[]> {
  const uses = new Map<Person, PronounUse[]>();
  const named = new Map<Block, Map<number, Set<Person>>>();
  for (const person of people)
    for (const { block, name } of person.mentions) {
      const sentences = named.get(block) ?? new Map<number, Set<Person>>();
      named.set(block, sentences.set(name.sentence, (sentences.get(name.sentence) ?? new Set()).add(person)));
    }
  for (const person of people)
    for (const mention of person.mentions) {
      const { block, name } = mention;
      if (mention.quoted || (block.zone !== 'body' && block.zone !== 'caption')) continue;
      const sentence = block.facts.sentences[name.sentence];
      const next = block.facts.sentences[name.sentence + 1];
      if (sentence === undefined || next === undefined) continue;
      const opening = (name.title?.start ?? name.start) - sentence.start;
      if (opening > 1) continue;
      const others = [name.sentence, name.sentence + 1].some((index) =>
        [...(named.get(block)?.get(index) ?? [])].some((other) => other !== person),
      );
      const relation =
        /\b(?:wife|husband|mother|father|son|daughter|brother|sister|girlfriend|boyfriend|partner|aunt|uncle)\b/i.test(
          sentence.text,
        );
      const token = next.tokens[0];
      if (others || relation || token === undefined || !/^(?:he|she)$/.test(token.lower)) continue;
      const list = uses.get(person) ?? [];
      list.push({ gender: token.lower as Gender, text: token.text, ...block.map.toSource(token) });
      uses.set(person, list);
    }
  return uses;
}

export const twoPronouns = defineRule({
  id: 'consistency/two-pronouns',
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
      },
    ],
    good: [
      'Marta Okafor opened the hearing. She spoke for an hour.\n\nOkafor said the bridge was safe. She has led the office since 2019.',
      'Marta Okafor opened the hearing. She spoke for an hour.\n\nOkafor met Ben Roe on Monday. He agreed with her.',
    ],
  },
  *check(draft) {
    for (const [person, uses] of usesOf(draft.fact(readPeople))) {
      const first = uses[0];
      const other = uses.find((use) => use.gender !== first?.gender);
      if (first === undefined || other === undefined) continue;
      yield {
        at: other,
        say: ['two', person.surname, other.gender, first.gender],
        related: [{ start: first.start, end: first.end, note: `“${first.gender}” here` }],
      };
    }
  },
});
