import { type Token, tokenize } from '../language/tokens.ts';
import type { Row } from './row.ts';

/** Rows by the tokens they look for. A token is looked up once, however many rows there are. */
export interface TrieNode {
  readonly words: Map<string, TrieNode>;
  readonly slots: Map<string, TrieNode>;
  readonly rows: number[];
}

const newNode = (): TrieNode => ({ words: new Map(), slots: new Map(), rows: [] });

/** A token as keys are made from it: straight apostrophes, and a mark before words that are found in their very case. */
export const exactKey = (text: string): string => `=${text.replaceAll('’', "'")}`;
/** A token in lower case as keys are made from it: straight apostrophes. */
export const looseKey = (lower: string): string => (lower.includes('’') ? lower.replaceAll('’', "'") : lower);

const SLOT = /^<([A-Za-z$]+)>$/;

/** The runs of keys one element may stand for: one run a way of writing it. */
function runsOf(element: string): readonly (readonly string[])[] {
  const optional = element.length > 1 && element.endsWith('?');
  const bare = optional ? element.slice(0, -1) : element;
  const runs = bare.split('|').map((word): readonly string[] => {
    if (SLOT.test(word)) return [word];
    const exact = word.startsWith('=') && word.length > 1;
    const own = exact ? word.slice(1) : word;
    // Most words are of letters alone: they are their own token.
    if (/^[a-zA-Z]+$/.test(own)) return [exact || own !== own.toLowerCase() ? exactKey(own) : own];
    return tokenize(own).map((token: Token) =>
      exact || token.text !== token.lower ? exactKey(token.text) : looseKey(token.lower),
    );
  });
  return optional ? [...runs, []] : runs;
}

function insert(root: TrieNode, keys: readonly string[], row: number): void {
  let node = root;
  for (const key of keys) {
    const slot = SLOT.exec(key)?.[1];
    const map = slot === undefined ? node.words : node.slots;
    const name = slot ?? key;
    let next = map.get(name);
    if (next === undefined) {
      next = newNode();
      map.set(name, next);
    }
    node = next;
  }
  node.rows.push(row);
}

/** Builds the trie of `rows`; its nodes hold their indices. */
export function buildTrie(rows: readonly Row[]): TrieNode {
  const root = newNode();
  rows.forEach((row, index) => {
    let runs: readonly (readonly string[])[] = [[]];
    for (const element of row.find.trim().split(/\s+/))
      runs = runs.flatMap((run) => runsOf(element).map((more) => [...run, ...more]));
    for (const run of runs) if (run.length > 0) insert(root, run, index);
  });
  return root;
}
