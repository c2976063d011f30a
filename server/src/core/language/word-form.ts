/** The form of words: capitals, digits, marks. */

/** Whether a UTF-16 unit is a capital letter. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}

/** The form of a word: letters, digits, capitals, dots and hyphens, as a small number. */
export function shapeOf(word: string): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let dots = 0;
  let hyphens = 0;
  let others = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 48 && code <= 57) digits++;
    else if (code === 46) dots++;
    else if (code === 45) hyphens++;
    else if (isUpper(code)) upper++;
    else if ((code >= 97 && code <= 122) || code > 191) lower++;
    else others++;
  }
  const letters = upper + lower;
  const hyphen = hyphens > 0 && letters + digits > 0 ? 16 : 0;
  const first = isUpper(word.charCodeAt(0));
  if (digits > 0) return hyphen + (letters === 0 ? (others + dots > 0 ? 5 : digits === 4 ? 15 : 4) : first ? 13 : 6);
  if (letters === 0) return hyphen + 7;
  if (dots > 0) return hyphen + (upper === 1 && lower === 0 ? 8 : upper > 0 && lower === 0 ? 9 : first ? 10 : 11);
  if (upper === 0) return hyphen + 0;
  if (lower === 0) return hyphen + (upper === 1 ? 12 : 2);
  return hyphen + (first && upper === 1 ? 1 : first ? 3 : 14);
}

/** A word in lower case, its quotation marks and apostrophes straight. */
export function normalise(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length === 1) {
    const code = lower.charCodeAt(0);
    if (code === 0x201c || code === 0x201d) return '"';
    return code === 0x2018 || code === 0x2019 ? "'" : lower;
  }
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** Longer words that a headline in title case may leave in small letters. */
const SMALL_IN_TITLES: ReadonlySet<string> = new Set(
  'with from over into amid after than that upon about under near'.split(' '),
);

/** How a sentence is capitalised: 0 as usual, 2 in title case, 4 all in capitals. */
export function capitalsOf(words: readonly string[]): number {
  let capitals = 0;
  let shouted = 0;
  for (const word of words) {
    if (word.length < 4) continue;
    const code = word.charCodeAt(0);
    if (code < 65 || (code > 90 && code < 97)) continue;
    if (!isUpper(code)) {
      if (SMALL_IN_TITLES.has(word)) continue;
      return 0;
    }
    capitals++;
    if (isUpper(word.charCodeAt(1)) && isUpper(word.charCodeAt(word.length - 1))) shouted++;
  }
  if (capitals < 3) return 0;
  return shouted >= capitals * 0.75 ? 4 : 2;
}

/** Whether the word after this one starts afresh, as after an opening mark. */
export function opensAfter(word: string): boolean {
  if (word.length > 2) return word === '...';
  return '"“‘\'(["«—–--:``'.includes(word) || word === '.' || word === '?' || word === '!' || word === '•';
}
