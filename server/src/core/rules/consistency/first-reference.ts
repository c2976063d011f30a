import { isRunningCopy, type Mention } from '../../story/mentions.ts';
import { readPeople } from '../../story/people.ts';
import { defineRule } from '../rule.ts';

/** The surname stands where a person does: with a title, a possessive, or a verb of its own behind it. */
function speaks({ block, name }: Mention): boolean {
  if (name.title !== undefined) return true;
  const sentence = block.facts.sentences[name.sentence];
  const at = sentence?.tokens.findIndex(({ start }) => start >= name.end) ?? -1;
  if (sentence === undefined || at < 0) return false;
  // "The baker, Peeters, called": in apposition.
  if (/, $/.test(block.text.slice(Math.max(0, name.start - 2), name.start)) && block.text[name.end] === ',')
    return true;
  if (/^, (?:\d{1,3},|an?\b|the\b|of\b|who\b|whose\b)/.test(block.text.slice(name.end, name.end + 8))) return true;
  // "Lincoln is a city" speaks of a namesake.
  if (/^(?:is|are|was|were)$/.test(sentence.tokens[at]?.lower ?? '')) return false;
  const tag = sentence.tags[at] ?? '';
  if (/^(?:VB[DZP]|MD|POS)$/.test(tag) || /^['’]s$/.test(sentence.tokens[at]?.text ?? '')) return true;
  return (
    /^,? (?:said|says|told|added|who)\b/.test(block.text.slice(name.end, name.end + 10)) ||
    /[”"]\s?(?:said|says)\s$|\b(?:said|says)\s$/.test(block.text.slice(Math.max(0, name.start - 8), name.start))
  );
}

export const firstReference = defineRule({
  id: 'consistency/first-reference',
  entry: 'name.second-before-first',
  scope: 'draft',
  zones: [],
  level: 'information',
  summary: 'A person is named by surname before the full name is given.',
  why: 'The first reference gives the full name; the surname alone comes after. The order is often lost when paragraphs are moved.',
  source: 'AP Stylebook, “names”',
  quoted: 'read',
  options: {},
  messages: {
    early: (surname: string, full: string) =>
      `“${surname}” stands here before “${full}” is introduced. Give the full name first.`,
  },
  examples: {
    bad: [
      {
        text: 'The bridge will open in May, Okafor said.\n\nFire Chief Marta Okafor told the council it was safe.',
        fixed:
          'The bridge will open in May, Marta Okafor said.\n\nFire Chief Marta Okafor told the council it was safe.',
      },
    ],
    good: [
      'The bridge will open in May, Marta Okafor said.\n\nOkafor told the council it was safe.',
      'Lincoln is a city in Nebraska. The museum shows letters by Abraham Lincoln.',
    ],
  },
  *check(draft) {
    for (const person of draft.fact(readPeople)) {
      const first = person.full.find(isRunningCopy);
      const early = person.short.find((mention) => isRunningCopy(mention) && !mention.quoted);
      if (first === undefined || early === undefined || early.start > first.start) continue;
      // A surname that is also a place, or stands with "in" before it, may be something else.
      if (early.name.kind === 'place' || first.quoted || first.name.kind !== 'person') continue;
      if (/^(?:prince|princess|king|queen|pope|saint|st\.|sister|brother|mother)$/i.test(early.name.title?.text ?? ''))
        continue;
      const before = early.block.text.slice(Math.max(0, early.name.start - 12), early.name.start);
      if (/\b(?:in|at|near|from|the|of)\s+$/i.test(before)) continue;
      if (!speaks(early)) continue;
      const name = first.name.text;
      yield {
        at: early,
        say: ['early', early.name.text, name],
        related: [{ start: first.start, end: first.end, note: 'The full name is first given here.' }],
        fixes: [
          {
            title: `Give the full name here: “${name}”`,
            safe: false,
            edits: [{ start: early.start, end: early.end, text: name }],
          },
        ],
      };
    }
  },
});
