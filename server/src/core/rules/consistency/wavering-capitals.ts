import type { Draft } from '../../draft/draft.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import { GIVEN_NAMES } from '../../lexicons/given-names.ts';
import { TITLES } from '../../lexicons/name-words.ts';
import { type Span, spanAt } from '../../text/span.ts';
import { eitherWay } from '../fixes.ts';
import { defineRule } from '../rule.ts';

interface Term extends Span {
  readonly text: string;
}

/** Single words that are written either way; of others a capital may mean something else. */
const SINGLE = /^(?:internet|web|bible|congress|parliament|covid|quran|earth|wi-fi|senate|pentagon)$/i;

interface Terms {
  readonly capital: ReadonlyMap<string, Term>;
  readonly small: ReadonlyMap<string, Term>;
}

/** Terms of two capitalised everyday words, and single words of a short list, with what they look like in small letters. Offsets into the prose. */
function termsIn(block: BlockFacts): Terms {
  const capital = new Map<string, Term>();
  const small = new Map<string, Term>();
  const { tokens, quotations, text } = block;
  const opening = new Set(block.sentences.map(({ first }) => first));
  for (let i = 0; i < tokens.length; i++) {
    const [token, next, before] = [tokens[i], tokens[i + 1], tokens[i - 1]];
    if (
      token?.kind !== 'word' ||
      opening.has(i) ||
      (quotations.length > 0 && spanAt(quotations, token.start) !== undefined)
    )
      continue;
    const upper = /^\p{Lu}\p{Ll}/u.test(token.text);
    const put = (map: Map<string, Term>, key: string, end: number): void => {
      if (!map.has(key)) map.set(key, { text: text.slice(token.start, end), start: token.start, end });
    };
    if (SINGLE.test(token.text)) {
      // "Wide Web", "Church Bible": part of a longer name.
      const part = [before, next].some((other) => other?.kind === 'word' && /^\p{Lu}/u.test(other.text));
      if (!(upper && part) && next?.text !== '-') put(upper ? capital : small, token.lower, token.end);
      continue;
    }
    if (next?.kind !== 'word' || next.start !== token.end + 1 || token.text.length < 3 || next.text.length < 4)
      continue;
    const nextUpper = /^\p{Lu}\p{Ll}/u.test(next.text);
    if (upper !== nextUpper) continue;
    const key = `${token.lower} ${next.lower}`;
    if (!upper) {
      if (/^\p{Ll}/u.test(token.text) && /^\p{Ll}/u.test(next.text)) put(small, key, next.end);
      continue;
    }
    // Two everyday words and no more: "Finance Committee", not "Senate Finance Committee" or "Marta Stone".
    const longer = [before, tokens[i + 2]].some((other) => other?.kind === 'word' && /^\p{Lu}/u.test(other.text));
    const after = tokens[i + 2]?.lower;
    if (longer || after === 'of' || after === 'for' || after === '(' || TITLES.has(next.lower)) continue;
    if (before?.lower === 'the' && !GIVEN_NAMES.has(token.lower)) put(capital, key, next.end);
  }
  return { capital, small };
}

/** The first of each term in the draft, placed in its source. Most small pairs have no capital twin anywhere, so only those that have are placed. */
function termsOf(draft: Draft): Terms {
  const blocks = draft.blocks.filter(({ zone }) => zone === 'body' || zone === 'list');
  const capital = new Map<string, Term>();
  const small = new Map<string, Term>();
  for (const block of blocks)
    for (const [key, term] of block.facts.fact(termsIn).capital)
      if (!capital.has(key)) capital.set(key, { text: term.text, ...block.map.toSource(term) });
  for (const block of blocks) {
    const own = block.facts.fact(termsIn).small;
    // The shorter of the two is gone through: the work stays in proportion to the text.
    for (const key of own.size < capital.size ? own.keys() : capital.keys()) {
      const term = capital.has(key) && !small.has(key) ? own.get(key) : undefined;
      if (term !== undefined) small.set(key, { text: term.text, ...block.map.toSource(term) });
    }
  }
  return { capital, small };
}

export const waveringCapitals = defineRule({
  id: 'consistency/wavering-capitals',
  scope: 'draft',
  zones: [],
  level: 'hint',
  summary: 'One term has capitals in one place and none in another.',
  why: 'Whatever the house prefers, a story with a “Finance Committee” in one paragraph and a “finance committee” in the next looks unedited.',
  source: 'Copy-desk practice',
  quoted: 'skip',
  options: {},
  messages: {
    wavers: (here: string, there: string) => `“${here}” here, “${there}” elsewhere in this story. Choose one.`,
  },
  examples: {
    bad: [
      {
        text: 'Members of the Finance Committee met on Monday.\n\nThen the finance committee adjourned.',
        fixed: 'Members of the Finance Committee met on Monday.\n\nThen the Finance Committee adjourned.',
      },
    ],
    good: [
      'Members of the Finance Committee met on Monday.\n\nThen the Finance Committee adjourned.',
      'Members of the Senate Finance Committee met on Monday.\n\nEvery town has a finance committee.',
    ],
  },
  *check(draft) {
    const { capital, small } = termsOf(draft);
    for (const [key, upper] of capital) {
      const lower = small.get(key);
      if (lower === undefined) continue;
      const [first, second] = upper.start < lower.start ? [upper, lower] : [lower, upper];
      // "a finance committee" is any such committee.
      if (
        /\b(?:a|an|any|every|each|no|some|their|its|our|your)\s$/i.test(
          draft.text.slice(Math.max(0, lower.start - 7), lower.start),
        )
      )
        continue;
      yield {
        at: second,
        say: ['wavers', second.text, first.text],
        related: [{ start: first.start, end: first.end, note: `“${first.text}” here` }],
        fixes: eitherWay(second, first),
      };
    }
  },
});
