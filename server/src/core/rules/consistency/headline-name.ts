import { bodyHas, readBodyWords } from '../../story/body-words.ts';
import { readMentions } from '../../story/mentions.ts';
import { isForm, nearPairs } from '../../story/near-names.ts';
import { readPeople } from '../../story/people.ts';
import type { Span } from '../../text/span.ts';
import { changeTo } from '../fixes.ts';
import { defineRule } from '../rule.ts';

const DISPLAY = new Set(['headline', 'deck', 'subhead']);

export const headlineName = defineRule({
  id: 'consistency/headline-name',
  entry: 'h.name-mismatch',
  scope: 'draft',
  zones: [],
  level: 'warning',
  summary: 'A name in the headline, deck or social text is spelled otherwise in the story.',
  why: 'Headlines are written last and fast, and are read first. A name that the story spells otherwise is wrong in one of the two places.',
  source: 'Copy-desk practice: the headline read against the story',
  quoted: 'read',
  options: {},
  messages: {
    near: (here: string, there: string, zone: string) =>
      `The ${zone} has “${here}”, the story “${there}”. Check the spelling.`,
  },
  examples: {
    bad: [
      {
        text: 'Headline: Okafer Opens Harbor Bridge\n\nFire Chief Marta Okafor opened the bridge on Monday, and Okafor drove across it first.',
        fixed:
          'Headline: Okafor Opens Harbor Bridge\n\nFire Chief Marta Okafor opened the bridge on Monday, and Okafor drove across it first.',
      },
    ],
    good: ['Headline: Okafor Opens Harbor Bridge\n\nFire Chief Marta Okafor opened the bridge on Monday.'],
  },
  *check(draft) {
    const heads = draft.blocks.filter((block) => DISPLAY.has(block.zone));
    if (heads.length === 0) return;
    const said = draft.fact(readBodyWords);
    const tokens = heads.flatMap((block) =>
      block.facts.tokens.flatMap((token) =>
        token.kind === 'word' && token.text.length >= 4 && /^\p{Lu}/u.test(token.text) && !said.has(token.lower)
          ? [{ block, token }]
          : [],
      ),
    );
    if (tokens.length === 0) return;
    const body = new Map<string, Span & { readonly text: string }>();
    for (const mention of draft.fact(readMentions))
      if (mention.block.zone === 'body' && mention.name.kind !== 'place')
        for (const word of mention.name.words)
          if (word.length >= 4 && /^\p{Lu}\p{L}/u.test(word) && !body.has(word.toLowerCase()))
            body.set(word.toLowerCase(), { text: word, start: mention.start, end: mention.end });
    const people = new Set(
      draft.fact(readPeople).flatMap(({ surname, given }) => [surname.toLowerCase(), given.toLowerCase()]),
    );
    const fresh = new Set(tokens.map(({ token }) => token.lower).filter((word) => !body.has(word)));
    const twins = new Map<string, string>();
    for (const [a, b] of nearPairs([...body.keys(), ...fresh])) {
      const [own, other] = fresh.has(a) ? [a, b] : [b, a];
      if (!fresh.has(own) || fresh.has(other) || twins.has(own)) continue;
      // Of a person's name every letter counts, but "the Okafors" are a family.
      if (people.has(other) ? own === `${other}s` : own.length < 5 || isForm(own, other) || bodyHas(said, own))
        continue;
      twins.set(own, other);
    }
    for (const { block, token } of tokens) {
      const twin = body.get(twins.get(token.lower) ?? '');
      if (twin === undefined) continue;
      const shouted = token.text === token.text.toUpperCase();
      const right = shouted ? twin.text.toUpperCase() : twin.text;
      const at = block.map.toSource(token);
      yield {
        at,
        say: ['near', token.text, twin.text, block.zone],
        related: [{ start: twin.start, end: twin.end, note: `“${twin.text}” here` }],
        fixes: [changeTo(at, right)],
      };
    }
  },
});
