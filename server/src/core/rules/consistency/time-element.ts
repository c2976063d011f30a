import type { Block } from '../../draft/draft.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import type { Token } from '../../language/tokens.ts';
import { type Span, spanAt } from '../../text/span.ts';
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

/** What a block says of days in the paper's own words. Offsets are into its prose. */
interface BlockDays {
  /** Its first day, where it stands as a day of the story: "on Monday". */
  readonly named: Token | undefined;
  /** A day that stands twice in its sentence, with the cut that would mend it. */
  readonly twice: readonly { readonly token: Token; readonly first: Token; readonly cut: Span }[];
  /** Words that move with the reader's day. */
  readonly moving: readonly Token[];
}

const NOTHING: BlockDays = { named: undefined, twice: [], moving: [] };

function dayWords({ tokens, quotations }: BlockFacts, form: RegExp): DayWord[] {
  return tokens.flatMap((token, index) =>
    form.test(token.lower) && spanAt(quotations, token.start) === undefined ? [{ token, index }] : [],
  );
}

/** A day after "to" or "every", or with a time behind it: a span, a habit, part of a name. */
function isHabit({ text, tokens }: BlockFacts, { token, index }: DayWord, before: string): boolean {
  const tail = text.slice(token.end, token.end + 12);
  return (
    SPAN.test(before) ||
    /^[-–—’']|^ (?:(?:to|through|until|or|and) \p{Lu}|(?:night|morning|evening|afternoon)\b)/u.test(tail) ||
    /\p{Lu}\p{L}+\s$/u.test(before) ||
    tokens[index + 1]?.kind === 'number' ||
    /^ \p{Lu}/u.test(tail)
  );
}

function daysTwice(block: BlockFacts, days: readonly DayWord[]): BlockDays['twice'] {
  const { text, sentences } = block;
  const seen = new Map<string, Token>();
  let sentence: Span | undefined;
  return days.flatMap((day) => {
    const { token } = day;
    const own = spanAt(sentences, token.start);
    if (own !== sentence) seen.clear();
    sentence = own;
    const first = seen.get(token.lower);
    const before = text.slice(Math.max(0, token.start - 14), token.start);
    if (isHabit(block, day, before)) {
      if (first === undefined) seen.set(token.lower, token);
      return [];
    }
    if (first === undefined) {
      seen.set(token.lower, token);
      return [];
    }
    const tail = text.slice(first.end, first.end + 12);
    if (
      SPAN.test(text.slice(Math.max(0, first.start - 14), first.start)) ||
      /^ (?:(?:to|through) \p{Lu}|(?:night|morning|evening|afternoon)\b)|^[-–—’']/u.test(tail)
    )
      return [];
    const on = /\s(?:on\s)?$/i.exec(before)?.[0] ?? '';
    return [{ token, first, cut: { start: token.start - on.length, end: token.end } }];
  });
}

function isMoving({ text, sentences }: BlockFacts, { token }: DayWord): boolean {
  const before = text.slice(Math.max(0, token.start - 12), token.start);
  const after = text.slice(token.end, token.end + 4);
  if (token.lower === 'night' && !/\blast\s$/.test(before)) return false;
  // "today's readers", "even today", "Today the company has": these days.
  if (/^['’]/.test(after) || /\b(?:until|even|of|still|as|till|to|are|is|here|USA|the)\s$/i.test(before)) return false;
  return !(token.lower === 'today' && sentences.some(({ start }) => token.start - start < 2));
}

function readDays(block: BlockFacts): BlockDays {
  if (block.zone !== 'body' && block.zone !== 'caption') return NOTHING;
  const days = dayWords(block, DAY);
  const moving = block.zone === 'body' ? dayWords(block, RELATIVE).filter((day) => isMoving(block, day)) : [];
  const token = days[0]?.token;
  if (token === undefined && moving.length === 0) return NOTHING;
  const isNamed =
    token !== undefined && /\bon\s$|\p{Ll}\s$/iu.test(block.text.slice(Math.max(0, token.start - 4), token.start));
  return {
    named: isNamed ? token : undefined,
    twice: block.zone === 'body' ? daysTwice(block, days) : [],
    moving: moving.map((day) => day.token),
  };
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
    let named: (Span & { readonly text: string }) | undefined;
    const moving: { readonly block: Block; readonly token: Token }[] = [];
    for (const block of draft.blocks) {
      const days = block.facts.fact(readDays);
      if (days === NOTHING) continue;
      if (days.named !== undefined) named ??= { text: days.named.text, ...block.map.toSource(days.named) };
      for (const token of days.moving) moving.push({ block, token });
      for (const { token, first, cut } of days.twice)
        yield {
          at: block.map.toSource(token),
          say: ['twice', token.text],
          related: [{ ...block.map.toSource(first), note: `“${first.text}” here` }],
          fixes: [
            {
              title: `Take out the second “${token.text}”`,
              safe: false,
              edits: [{ ...block.map.toSource(cut), text: '' }],
            },
          ],
        };
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
