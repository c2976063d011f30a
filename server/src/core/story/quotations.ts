import type { Block, Draft } from '../draft/draft.ts';
import type { BlockFacts } from '../language/block-facts.ts';
import type { Span } from '../text/span.ts';
import { plainWords } from '../text/words.ts';

/** Quoted words long enough to be compared. Offsets are into the source. */
export interface Quoted extends Span {
  readonly block: Block;
  readonly words: readonly string[];
  /** Each word with the next. */
  readonly pairs: readonly string[];
  readonly uri: string;
}

/** Fewest words of a quotation that is compared. */
const MIN_WORDS = 5;

/** A quotation of a block that can be compared. Offsets are into its prose. */
interface Comparable extends Span {
  readonly words: readonly string[];
  /** Each word with the next. */
  readonly pairs: readonly string[];
}

const NONE: readonly Comparable[] = [];

/** Quotations of a block that can be compared word by word: not titles, not cut, not filled in by the desk. */
function readComparable({ zone, text, quotations }: BlockFacts): readonly Comparable[] {
  if (zone === 'list' || zone === 'table' || quotations.length === 0) return NONE;
  return quotations.flatMap(({ kind, block, inner, start, end }) => {
    if (kind === 'title' || block) return NONE;
    const own = text.slice(inner.start, inner.end);
    const words = plainWords(own);
    if (words.length < MIN_WORDS || /…|\.\.\.|[[(]/.test(own)) return NONE;
    return [{ words, pairs: words.slice(1).map((word, i) => `${words[i]} ${word}`), start, end }];
  });
}

/** Quotations of a draft that can be compared, placed in it. */
export function readQuoted(draft: Draft): readonly Quoted[] {
  return draft.blocks.flatMap((block) =>
    block.facts.fact(readComparable).map(({ words, pairs, start, end }) => ({
      block,
      words,
      pairs,
      uri: draft.uri,
      ...block.map.toSource({ start, end }),
    })),
  );
}

/** Words that come and go when a quotation is fitted into a sentence. */
const FITTED = /^(?:and|but|so|well|that|the|a|an)$/;

/**
 * Whether `part` says what a stretch of `whole` from `from` says but for one word changed, left out or put in. Agreement, and a
 * stretch that only ends or begins otherwise, are no slip.
 */
function slips(part: readonly string[], whole: readonly string[], from: number): boolean {
  for (const length of [part.length, part.length - 1, part.length + 1]) {
    const stretch = whole.slice(from, from + length);
    if (stretch.length !== length || length < MIN_WORDS - 1) continue;
    let head = 0;
    while (head < part.length && head < length && part[head] === stretch[head]) head++;
    let tail = 0;
    while (
      tail < part.length - head &&
      tail < length - head &&
      part[part.length - 1 - tail] === stretch[length - 1 - tail]
    )
      tail++;
    const [own, other] = [part.length - head - tail, length - head - tail];
    if (own > 1 || other > 1 || own + other === 0) continue;
    // The end of the part may simply be the end of what was taken over.
    if (tail === 0 && (own === 1 ? other === 0 : true)) continue;
    if (tail === 0 && from + length !== whole.length && part.length < 6) continue;
    if (head < 2 && tail < 2) continue;
    if (head === 0 && FITTED.test(part[0] ?? '')) continue;
    return true;
  }
  return false;
}

/** Pairs of quotations that give the same words in two ways, each later one with the first that it differs from. */
export function quotedTwoWays(all: readonly Quoted[]): readonly (readonly [Quoted, Quoted])[] {
  const index = new Map<string, { readonly quoted: Quoted; readonly at: number }[]>();
  const pairs: (readonly [Quoted, Quoted])[] = [];
  for (const quoted of all) {
    const { pairs: own } = quoted;
    const twin = findTwin(quoted, index);
    if (twin !== undefined) pairs.push([quoted, twin]);
    for (let i = 0; i < own.length && i < 160; i++) {
      const key = own[i] as string;
      const known = index.get(key);
      if (known === undefined) index.set(key, [{ quoted, at: i }]);
      else if (known.length < 8) known.push({ quoted, at: i });
    }
  }
  return pairs;
}

/** Looks a quotation up by pairs of its words, so that a slip in any one place leaves a pair to find its twin by. */
function findTwin(
  quoted: Quoted,
  index: ReadonlyMap<string, readonly { readonly quoted: Quoted; readonly at: number }[]>,
): Quoted | undefined {
  const { words } = quoted;
  const seen = new Set<Quoted>();
  const limit = Math.min(words.length - 1, 40);
  for (let i = 0; i < limit; i++)
    for (const { quoted: other, at } of index.get(quoted.pairs[i] as string) ?? []) {
      if (seen.has(other)) continue;
      // Two words in common are too few; where they stand in both says how the two must lie on one another.
      const from = at - i;
      const [short, long, shift] =
        words.length <= other.words.length ? [words, other.words, from] : [other.words, words, -from];
      for (const start of [shift, shift - 1, shift + 1])
        if (start >= 0 && start < long.length && !says(short, long, start) && slips(short, long, start)) {
          if (agrees(short, long)) return undefined;
          return other;
        }
      if (i > 2) seen.add(other);
    }
  return undefined;
}

const says = (part: readonly string[], whole: readonly string[], from: number): boolean =>
  part.every((word, i) => whole[from + i] === word);
const agrees = (part: readonly string[], whole: readonly string[]): boolean =>
  ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
