import { SHARED_NAMES, WOMENS_NAMES } from '../../lexicons/given-gender.ts';
import { readPeople } from '../../story/people.ts';
import { spanAt } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

/** Somebody else whom “he” may mean. */
const OTHERS =
  /\b(?:man|men|boys?|husband|father|dad|son|brother|uncle|nephew|grandfather|grandson|boyfriend|fiance|king|prince|mr|sir|lord|male|guy|father-in-law|priest|pope|bishop|spokesman|chairman|policeman|fireman|businessman|salesman|gunman|actor|suspect|victim|driver|teenager|officer|president|minister|judge|mayor|chief|owner|coach|player|teacher|doctor|student|patient|worker|official|lawyer|attorney|defendant|candidate|boss|someone|somebody|child|baby)\b/i;

/** A given name that women have and hardly a man: of men's names no list says as much. */
const isWomans = (given: string): boolean => {
  const lower = given.toLowerCase();
  return WOMENS_NAMES.has(lower) && !SHARED_NAMES.has(lower);
};

export const unlikelyPronoun = defineRule({
  id: 'consistency/unlikely-pronoun',
  entry: 'd.gender',
  scope: 'draft',
  zones: [],
  level: 'hint',
  summary: 'A pronoun that does not go with the only person named so far.',
  why: 'A wrong pronoun misidentifies a person. A given name does not tell how somebody is spoken of, so this is a question: look at the notes.',
  source: 'Copy-desk practice',
  quoted: 'skip',
  options: {},
  messages: {
    who: (pronoun: string, name: string) =>
      `“${pronoun}”: only ${name} has been named so far. Check the pronoun, or name who is meant.`,
  },
  examples: {
    bad: [{ text: 'Mary Whitlock opened the shop in 1990.\n\nHe sold it in 2020.' }],
    good: [
      'Mary Whitlock opened the shop in 1990.\n\nShe sold it in 2020.',
      'Mary Whitlock met a man in 1990.\n\nHe sold her the shop.',
      'Esperanza López studies bats.\n\nLópez said she needed four months.',
    ],
  },
  *check(draft) {
    const people = draft.fact(readPeople);
    if (people.length === 0) return;
    const mentions = people
      .flatMap((person) => person.mentions.map(({ start }) => ({ start, person })))
      .sort((a, b) => a.start - b.start);
    for (const block of draft.blocks) {
      if (block.zone !== 'body') continue;
      for (const token of block.facts.tokens) {
        if (token.lower !== 'he' && token.lower !== 'she') continue;
        if (spanAt(block.facts.quotations, token.start) !== undefined) continue;
        const at = block.map.toSource(token);
        const before = new Set(mentions.filter(({ start }) => start < at.start).map(({ person }) => person));
        const [only, more] = before;
        // The first pronoun of the story settles it: later ones are other rules'.
        if (only === undefined || more !== undefined) return;
        if (token.lower !== 'he' || !isWomans(only.given)) return;
        if (OTHERS.test(draft.text.slice(0, at.start)) || /\b[Oo]r (?:he|she)\b|\b(?:he|she) or\b/.test(block.text))
          return;
        yield { at, say: ['who', token.text, only.name] };
        return;
      }
    }
  },
});
