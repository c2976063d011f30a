import { perList } from '../text/memo.ts';

/** Whether two words are one edit apart: a letter more, less, other, or two neighbours swapped. */
export function oneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [left, right] = [a.length - head - tail, b.length - head - tail];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[head] === b[head + 1] && a[head + 1] === b[head];
}

/** The word and every form of it with one letter left out: words one edit apart share one of these. */
function deletions(word: string): string[] {
  const out = [word];
  for (let i = 0; i < word.length; i++) out.push(word.slice(0, i) + word.slice(i + 1));
  return out;
}

/** Longest word that is compared: longer ones are web addresses and the like. */
const MAX_WORD = 24;

/**
 * Pairs of distinct words one edit apart, found through an index of deletions so that the time is linear in the number of words.
 * @param words distinct words in lower case
 */
export const nearPairs = perList(findPairs);

function findPairs(words: readonly string[]): readonly (readonly [string, string])[] {
  const index = new Map<string, string[]>();
  const pairs: (readonly [string, string])[] = [];
  for (const word of words) {
    if (word.length > MAX_WORD) continue;
    const met = new Set<string>();
    for (const form of deletions(word)) {
      const others = index.get(form);
      if (others === undefined) {
        index.set(form, [word]);
        continue;
      }
      for (const other of others)
        if (!met.has(other) && oneEditApart(word, other) && met.add(other)) pairs.push([other, word]);
      if (others[others.length - 1] !== word && others.length < 16) others.push(word);
    }
  }
  return pairs;
}

/** One of two near words is a form of the other: a plural, a people and its country, a name with a different ending. */
export function isForm(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  // "Texas" and "Texan", "German" and "Germany": they part at their last letter, and what is left is an ending.
  return (
    head >= Math.max(a.length, b.length) - 1 &&
    /^[snyaeior]?$/.test(a.slice(head)) &&
    /^[snyaeior]?$/.test(b.slice(head))
  );
}
