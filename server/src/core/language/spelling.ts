import { lexiconBits } from '../lexicons/lookup.ts';
import { MORE_WORDS } from '../lexicons/plain/more-words.ts';
import { SPELLING_WORDS } from '../lexicons/spelling-words.generated.ts';

let known: Set<string> | undefined;

/** The words of the dictionary, unpacked at the first call. */
function dictionary(): ReadonlySet<string> {
  if (known !== undefined) return known;
  const words = new Set<string>();
  let word = '';
  for (const item of SPELLING_WORDS.match(/[0-9A-Z][a-z]*/g) ?? []) {
    word = word.slice(0, Number.parseInt(item.charAt(0), 36)) + item.slice(1);
    words.add(word);
  }
  for (const more of MORE_WORDS.split(/\s+/)) words.add(more);
  words.delete('');
  known = words;
  return words;
}

const PREFIX =
  /^(?:anti|auto|bio|co|counter|cyber|de|dis|eco|electro|ex|extra|fore|geo|hydro|hyper|inter|intra|kilo|macro|mega|meta|micro|mid|milli|mini|mis|mono|multi|nano|neo|neuro|non|off|out|over|photo|poly|post|pre|pro|proto|pseudo|psycho|radio|re|retro|semi|socio|sub|super|tele|thermo|trans|tri|ultra|un|under|up)(?=\p{Ll}{4})/u;
const SUFFIX =
  /(?:s|es|ed|ing|er|ers|less|like|ness|ship|ships|wide|wise|able|ful|fully|ly|ism|ist|ists|y|ish|proof|free|based|hood|dom|ed)$/;
/** Second halves of compounds that news makes anew every day. */
const COMPOUND =
  /^(\p{Ll}{3,})(?:back|backs|board|boards|book|books|fest|fests|flow|flows|gate|goer|goers|going|holder|holders|house|houses|land|lands|light|lights|line|lines|maker|makers|making|man|men|over|overs|owner|owners|owned|paper|person|port|ports|room|rooms|scape|scapes|setter|setters|side|stream|streams|streamed|streaming|time|ware|water|way|ways|woman|women|work|worker|workers|works|writer|writers|yard|yards)$/u;

/** Whether a lower-case word is spelled as some dictionary has it, or is built from one that is. */
export function isSpelled(word: string): boolean {
  const words = dictionary();
  if (words.has(word)) return true;
  const prefix = PREFIX.exec(word)?.[0];
  if (prefix !== undefined && isSpelled(word.slice(prefix.length))) return true;
  const compound = COMPOUND.exec(word)?.[1];
  if (compound !== undefined && words.has(compound)) return true;
  const suffix = SUFFIX.exec(word)?.[0];
  if (suffix === undefined || word.length - suffix.length < 4) return false;
  const stem = word.slice(0, -suffix.length);
  if (!words.has(stem))
    return stem.endsWith('i') && words.has(`${stem.slice(0, -1)}y`) && !/^(?:ed|es|ing|s)$/.test(suffix);
  // "ocurred", "stoped", "makeing": before a vowel a letter is doubled or an e is lost, and the dictionary would know the form.
  return !/^[aeiy]/.test(suffix) || !/(?:e|[^aeiou][aeiou][bdfglmnprtz])$/.test(stem);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const VOWELS = 'aeiouy';

/** How likely a slip is: lower is likelier. */
function cost(kind: 'swap' | 'drop' | 'add' | 'change', a: string, b: string): number {
  if (kind === 'swap') return 1;
  if (kind === 'change') return VOWELS.includes(a) && VOWELS.includes(b) ? 1.2 : 2;
  return a === b ? 0.9 : 1.8;
}

/** Words one slip away, with the likeliest first. */
function oneSlipAway(word: string): Map<string, number> {
  const words = dictionary();
  const found = new Map<string, number>();
  const take = (candidate: string, price: number): void => {
    if (!words.has(candidate)) return;
    // Common words are meant more often than rare ones.
    found.set(candidate, Math.min(price - (lexiconBits(candidate) === 0 ? 0 : 1), found.get(candidate) ?? 9));
  };
  for (let i = 0; i <= word.length; i++) {
    const [head, tail] = [word.slice(0, i), word.slice(i)];
    const first = i === 0 ? 1 : 0;
    if (tail.length > 1) take(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2), cost('swap', '', '') + first);
    if (tail !== '') take(head + tail.slice(1), cost('drop', tail.charAt(0), word.charAt(i - 1)) + first);
    for (const letter of LETTERS) {
      if (tail !== '') take(head + letter + tail.slice(1), cost('change', tail.charAt(0), letter) + first);
      take(head + letter + tail, cost('add', letter, word.charAt(i - 1)) + first);
    }
  }
  return found;
}

/** The first letter and the consonants, each once in a row: words that sound alike share it. */
const skeleton = (word: string): string =>
  word.charAt(0) +
  word
    .slice(1)
    .replace(/ph/g, 'f')
    .replace(/[aeiouyhw]/g, '')
    .replace(/[sz]/g, 'c')
    .replace(/(.)\1+/g, '$1');

let skeletons: Map<string, string[]> | undefined;

function alike(word: string): readonly string[] {
  if (skeletons === undefined) {
    skeletons = new Map();
    for (const other of dictionary()) {
      if (other.length < 5) continue;
      const key = skeleton(other);
      const list = skeletons.get(key);
      if (list === undefined) skeletons.set(key, [other]);
      else list.push(other);
    }
  }
  return skeletons.get(skeleton(word)) ?? [];
}

/** Edits between two words, up to 4. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 4;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 4;
}

/** Short words that may be half of two words run together. */
const SHORT = new Set(
  'a i an am as at be by do go he if in is it me my no of on or so to up us we all and any are but can did for get had has her him his how its may new not now off one our out own say see she the too two was way who why yes you'.split(
    ' ',
  ),
);

function asTwo(word: string): string | undefined {
  const words = dictionary();
  for (let i = 1; i < word.length; i++) {
    const [left, right] = [word.slice(0, i), word.slice(i)];
    const whole = (part: string): boolean => (part.length > 3 ? words.has(part) : SHORT.has(part));
    if (whole(left) && whole(right)) return `${left} ${right}`;
  }
  return undefined;
}

/** What was meant, likeliest first, and whether the first is likely enough to say so aloud. */
export interface Spellings {
  readonly texts: readonly string[];
  readonly likely: boolean;
}

/**
 * What a word that is not in the dictionary may have been meant to be: at most three texts.
 * @param word in lower case
 */
export function suggestSpellings(word: string): Spellings {
  const near = [...oneSlipAway(word)].sort((a, b) => a[1] - b[1] || b[0].length - a[0].length);
  const ranked = near.map(([candidate]) => candidate);
  let likely = near[0] !== undefined && word.length > 4 && near[0][1] <= 1;
  if (ranked.length === 0 && word.length > 5) {
    const far = alike(word)
      .map((candidate) => [candidate, distance(word, candidate) - (lexiconBits(candidate) === 0 ? 0 : 1)] as const)
      .filter(([, edits]) => edits < 3)
      .sort((a, b) => a[1] - b[1]);
    ranked.push(...far.map(([candidate]) => candidate));
    likely = far[0] !== undefined && far[0][1] <= 1 && word.length > 6;
  }
  const two = word.length > 5 ? asTwo(word) : undefined;
  if (two !== undefined) ranked.push(two);
  return { texts: [...new Set(ranked)].slice(0, 3), likely };
}
