import { spanAt } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
/** Mentions of one day from which on readers know it. */
const KNOWN = 3;

export const dayRepeat = defineRule({
  id: 'consistency/day-repeat',
  entry: 'd.day-repeat',
  scope: 'draft',
  zones: [],
  level: 'hint',
  summary: 'One day is named three times or more.',
  why: 'Once readers know that it all happened on Thursday, the day need not be named in every paragraph.',
  source: 'Copy-desk practice',
  quoted: 'skip',
  options: {},
  messages: {
    again: (day: string, count: number) => `“${day}” stands ${count} times in this story. Readers know the day.`,
  },
  examples: {
    bad: [
      {
        text: 'The council met Thursday.\n\nThe mayor said Thursday that the vote was close.\n\nThe bridge closed Thursday, police said.',
      },
    ],
    good: [
      'The council met Thursday.\n\nThe mayor said Thursday that the vote was close.\n\nThe bridge closed Friday, police said.',
    ],
  },
  *check(draft) {
    const uses = new Map<string, { readonly start: number; readonly end: number }[]>();
    for (const block of draft.blocks) {
      if (block.zone !== 'body') continue;
      for (const token of block.facts.tokens) {
        if (!DAY.test(token.text) || spanAt(block.facts.quotations, token.start) !== undefined) continue;
        // "last Thursday", "Thursday, May 4", "Black Friday": another day, or a name.
        if (
          /\b(?:last|next|every|each|previous|following|\p{Lu}\p{L}+) $/u.test(
            block.text.slice(Math.max(0, token.start - 14), token.start),
          )
        )
          continue;
        if (/^(?:,? \p{Lu}\p{L}+\.? \d|['’]s|s\b)/u.test(block.text.slice(token.end, token.end + 14))) continue;
        const at = block.map.toSource(token);
        const known = uses.get(token.text);
        if (known === undefined) uses.set(token.text, [at]);
        else known.push(at);
      }
    }
    for (const [day, places] of uses) {
      const third = places[KNOWN - 1];
      if (third === undefined) continue;
      yield {
        at: third,
        say: ['again', day, places.length],
        related: places.filter((place) => place !== third).map((place) => ({ ...place, note: `“${day}” here` })),
      };
    }
  },
});
