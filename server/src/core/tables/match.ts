import type { BlockFacts, Sentence } from '../language/block-facts.ts';
import type { Token } from '../language/tokens.ts';
import type { Span } from '../text/span.ts';
import type { Row } from './row.ts';
import { exactKey, looseKey, type TrieNode } from './trie.ts';

/** A row's words in a sentence. Offsets are into the block's prose, token indices into the sentence's tokens. */
export interface TableMatch extends Span {
  readonly row: Row;
  readonly index: number;
  readonly sentence: Sentence;
  readonly first: number;
  /** Index after the last token. */
  readonly last: number;
  /** Index of the token in each slot. */
  readonly slots: readonly number[];
  /** The words found. */
  readonly text: string;
  /** The first word of the sentence is among them. */
  readonly opens: boolean;
  /** What the house writes instead, in the case of the copy. */
  readonly to: string | undefined;
}

/** Whether the token fills a slot of this name. */
function fills(slot: string, sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at] as Token;
  if (slot === 'num') return token.kind === 'number';
  if (/^[A-Z]{2}/.test(slot))
    return (token.kind === 'word' || token.kind === 'number') && sentence.tags[at]?.startsWith(slot) === true;
  if (token.kind !== 'word') return false;
  if (slot === 'word') return true;
  if (slot === 'cap') return token.text !== token.lower && /^\p{Lu}/u.test(token.text);
  if (slot === 'low') return /^\p{Ll}/u.test(token.text);
  return sentence.tags[at]?.startsWith(slot) === true;
}

interface Found {
  readonly row: number;
  readonly last: number;
  readonly slots: readonly number[];
}

function walk(node: TrieNode, sentence: Sentence, at: number, slots: readonly number[], out: Found[]): void {
  for (const row of node.rows) out.push({ row, last: at, slots });
  const token = sentence.tokens[at];
  if (token === undefined) return;
  if (node.words.size > 0) {
    const loose = node.words.get(looseKey(token.lower));
    if (loose !== undefined) walk(loose, sentence, at + 1, slots, out);
    const exact = node.words.get(exactKey(token.text));
    if (exact !== undefined) walk(exact, sentence, at + 1, slots, out);
  }
  for (const [slot, next] of node.slots)
    if (fills(slot, sentence, at)) walk(next, sentence, at + 1, [...slots, at], out);
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `to` in the case of `found`: all capitals where that is in capitals, a capital where that has one and the row's own words have none. */
export function inCaseOf(found: string, to: string, find: string): string {
  const head = /\p{L}/u.exec(found)?.[0] ?? '';
  const loose = !find.startsWith('=') && /^\p{Ll}/u.test(find);
  if (loose && found.length > 4 && /\p{Lu}{2}/u.test(found) && found === found.toUpperCase()) return to.toUpperCase();
  return loose && head !== head.toLowerCase() ? upperFirst(to) : to;
}

function complete(found: Found, first: number, sentence: Sentence, rows: readonly Row[]): TableMatch | undefined {
  const { tokens, block } = sentence;
  const row = rows[found.row] as Row;
  const [start, end] = [(tokens[first] as Token).start, (tokens[found.last - 1] as Token).end];
  const text = block.text.slice(start, end);
  // A line of nothing but the words found is a label, where a capital is no sentence's.
  const opens =
    found.last - first < tokens.length &&
    !tokens.slice(0, first).some((token) => token.kind === 'word' || token.kind === 'number');
  const match: TableMatch = {
    row,
    index: found.row,
    sentence,
    first,
    last: found.last,
    slots: found.slots,
    start,
    end,
    text,
    opens,
    to: undefined,
  };
  if (row.guard !== undefined && !row.guard(match)) return undefined;
  if (row.to === undefined) return match;
  const made = typeof row.to === 'string' ? row.to : row.to(match);
  if (made === undefined) return undefined;
  const filled = made.replace(
    /\$(\d)/g,
    (_, digit: string) => tokens[found.slots[Number(digit) - 1] ?? -1]?.text ?? '',
  );
  // A function has seen the words and has chosen their case.
  const cased = typeof row.to === 'string' ? inCaseOf(text, filled, row.find) : filled;
  const to = typeof row.to === 'string' && opens && /^\p{Lu}/u.test(text) ? upperFirst(cased) : cased;
  return looseKey(to) === looseKey(text) ? undefined : { ...match, to };
}

/**
 * Matches of a trie in a block, in reading order and disjoint: of two that overlap the earlier stays, then the longer, then the earlier
 * row.
 * @param rows the rows the trie was built from
 */
export function matchTable(block: BlockFacts, trie: TrieNode, rows: readonly Row[]): TableMatch[] {
  const matches: TableMatch[] = [];
  const found: Found[] = [];
  for (const sentence of block.sentences) {
    const { tokens } = sentence;
    let next = 0;
    for (let first = 0; first < tokens.length; first++) {
      if (first < next) continue;
      found.length = 0;
      walk(trie, sentence, first, [], found);
      if (found.length === 0) continue;
      if (found.length > 1) found.sort((a, b) => b.last - a.last || a.row - b.row);
      for (const one of found) {
        const match = complete(one, first, sentence, rows);
        if (match === undefined) continue;
        matches.push(match);
        next = match.last;
        break;
      }
    }
  }
  return matches;
}
