import type { Block } from '../../draft/draft.ts';
import type { Token } from '../../language/tokens.ts';
import { spanAt } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
/** Words of the day that move with the day of reading. */
const RELATIVE = /^(?:yesterday|today|tomorrow|tonight|night)$/;
/** Two days by right: a span, a habit, a comparison. */
const SPAN = /\b(?:to|through|until|till|every|each|or|than|last|next|following|previous|after|between|from)\s*$/i;

interface DayWord {
  readonly token: Token;
  readonly index: number;
}

/** Days and words of the day of a block in the paper's own words. */
function dayWords(block: Block, form: RegExp): DayWord[] {
  const { tokens, quotations } = block.facts;
  return tokens.flatMap((token, index) =>
    form.test(token.lower) && spanAt(quotations, token.start) === undefined ? [{ token, index }] : [],
  );
}

export const timeElement = defineRule({
  id: 'consistency/time-element',
  scope: 'draft',
  zones: [],
  level: 'information',
  summary: 'A day is named twice in a sentence, or “yesterday” stands in a story that names its days.',
  why: 'One day by name is enough for a sentence. And “yesterday” is another day on the web, in another time zone and in tomorrow’s paper: a story that names its days names all of them.',
  source: 'AP Stylebook, “today, tonight, yesterday, tomorrow” and “days of the week”',
  quoted: 'skip',
  options: {},
  messages: {
    twice: (day: string) => `“${day}” stands twice in this sentence. Once is enough.`,
    moves: (word: string, day: string) =>
      `“${word}” moves with the reader’s day; this story has “${day}” elsewhere. Name the day.`,
  },
  examples: {
    bad: [
      {
        text: 'The mayor said on Monday that the bridge would open on Monday.',
      },
      { text: 'The council met on Monday to vote.\n\nThe mayor said yesterday that the bridge was safe.' },
    ],
    good: [
      'The council met on Monday to vote.\n\nThe mayor said on Tuesday that the bridge was safe.',
      'The shop is open from Monday to Monday.',
      'Today the company has 900 workers. It was founded on a Monday.',
    ],
  },
  *check(draft) {
    let named: { readonly text: string; readonly start: number; readonly end: number } | undefined;
    const moving: { readonly block: Block; readonly token: Token }[] = [];
    for (const block of draft.blocks) {
      if (block.zone !== 'body' && block.zone !== 'caption') continue;
      const days = dayWords(block, DAY);
      const [day] = days;
      if (
        day !== undefined &&
        /\bon\s$|\p{Ll}\s$/iu.test(block.text.slice(Math.max(0, day.token.start - 4), day.token.start))
      )
        named ??= { text: day.token.text, ...block.map.toSource(day.token) };
      if (block.zone !== 'body') continue;
      const sentences = block.facts.sentences;
      const seen = new Map<string, Token>();
      let sentence = -1;
      for (const { token, index } of days) {
        const own = sentences.findIndex(({ start, end }) => start <= token.start && token.end <= end);
        if (own !== sentence) seen.clear();
        sentence = own;
        const first = seen.get(token.lower);
        const before = block.text.slice(Math.max(0, token.start - 14), token.start);
        const tail = block.text.slice(token.end, token.end + 12);
        const habit =
          SPAN.test(before) ||
          /^[-–—’']|^ (?:(?:to|through|until|or|and) \p{Lu}|(?:night|morning|evening|afternoon)\b)/u.test(tail) ||
          /\p{Lu}\p{L}+\s$/u.test(before) ||
          block.facts.tokens[index + 1]?.kind === 'number' ||
          /^ \p{Lu}/u.test(tail);
        if (first === undefined || habit) {
          if (!habit || first === undefined) seen.set(token.lower, token);
          continue;
        }
        const back = block.text.slice(Math.max(0, first.start - 14), first.start);
        if (
          SPAN.test(back) ||
          /^ (?:(?:to|through) \p{Lu}|(?:night|morning|evening|afternoon)\b)|^[-–—’']/u.test(
            block.text.slice(first.end, first.end + 12),
          )
        )
          continue;
        const at = block.map.toSource(token);
        const on = /\s(?:on\s)?$/i.exec(before)?.[0] ?? '';
        yield {
          at,
          say: ['twice', token.text],
          related: [{ ...block.map.toSource(first), note: `“${first.text}” here` }],
          fixes: [
            {
              title: `Take out the second “${token.text}”`,
              safe: false,
              edits: [{ ...block.map.toSource({ start: token.start - on.length, end: token.end }), text: '' }],
            },
          ],
        };
      }
      for (const { token } of dayWords(block, RELATIVE)) {
        const before = block.text.slice(Math.max(0, token.start - 12), token.start);
        const after = block.text.slice(token.end, token.end + 4);
        if (token.lower === 'night' && !/\blast\s$/.test(before)) continue;
        // "today's readers", "even today", "Today the company has": these days.
        if (/^['’]/.test(after) || /\b(?:until|even|of|still|as|till|to|are|is|here|USA|the)\s$/i.test(before))
          continue;
        const opens = sentences.some(({ start }) => token.start - start < 2);
        if (token.lower === 'today' && opens) continue;
        moving.push({ block, token });
      }
    }
    const [first] = moving;
    // A story that speaks of today and yesterday throughout follows a house that does; one that names its days slipped once.
    if (first === undefined || named === undefined || moving.length > 2) return;
    yield {
      at: first.block.map.toSource(first.token),
      level: 'hint',
      say: ['moves', first.token.text, named.text],
      related: [{ start: named.start, end: named.end, note: `“${named.text}” here` }],
    };
  },
});
