import { lemma } from '../language/lemma.ts';
import type { Counted } from './figure.ts';

/** Words that no counted noun phrase goes across. */
const STOP = new Set(
  (
    'a an the of in on at to for from by with about into over under after before during since until till through between among against within without ' +
    'per as than that which who whom whose when where while if because although though and or but nor so yet is are was were be been being has have had ' +
    'do does did will would can could should may might must shall not never also only still just even now then there here he she it they we you i him ' +
    'her them us me his its their our your my this these those each every all both either neither no any some more most less fewer other such very too ' +
    'up down out off away back ago later earlier said says say told according including died die dead killed injured wounded hurt missing born ' +
    'came come went go left took take made make got get gave give found find won lost remain remained remains voted vote'
  ).split(' '),
);
const PLURALS = new Set(
  'people men women children police troops personnel staff cattle sheep fish deer aircraft spacecraft species series offspring teeth feet mice geese oxen media data criteria bacteria alumni lives wives knives wolves halves thieves shelves leaves crew headcount poultry youth'.split(
    ' ',
  ),
);
const WORD = /\s{1,2}([\p{L}][\p{L}\p{M}'’.&-]*[\p{L}]|\p{L})/uy;

/** Whether a word has the form of a plural. */
export const isPlural = (lower: string): boolean =>
  PLURALS.has(lower) ||
  /(?:[a-z]{2}men|people|children)$/.test(lower) ||
  (lower.length > 2 && /[^su'’i]s$/.test(lower)) ||
  /(?:[^aeiou]us|[^s]ss|sis)es$|(?:[aeo]us|i)es$/.test(lower);

/**
 * The noun phrase a number that ends at `at` counts: up to its last plural, or its last noun where the number is one.
 * @param one a singular is in order
 * @param limit end of the sentence
 */
export function readCounted(text: string, at: number, one: boolean, limit: number): Counted | undefined {
  const words: { text: string; lower: string; start: number; end: number }[] = [];
  let from = at;
  const hyphen = /-([\p{L}]{3,}(?:-[\p{L}]+)?)/uy;
  hyphen.lastIndex = at;
  const compound = hyphen.exec(text);
  if (compound !== null) {
    const head = (compound[1] as string).toLowerCase();
    return { start: at + 1, end: at + compound[0].length, head: lemma(head, 'NNS'), mods: [] };
  }
  const of = /\s(?:more\s|other\s|additional\s)?of\s(?:the|those|these|its|their|his|her|our|whom|them)?\b/iy;
  of.lastIndex = at;
  if (of.test(text)) return undefined;
  while (words.length < 6) {
    WORD.lastIndex = from;
    const found = WORD.exec(text);
    if (found === null) break;
    const own = found[1] as string;
    const lower = own.toLowerCase();
    const end = from + found[0].length;
    if (end > limit) break;
    const first = words.length === 0;
    if (first && /^(?:more|other|additional|further|new|extra|total|separate|different)$/.test(lower)) {
      words.push({ text: own, lower, start: end - own.length, end });
      from = end;
      continue;
    }
    if (STOP.has(lower)) break;
    words.push({ text: own, lower, start: end - own.length, end });
    from = end;
    if (/['’]s?$/.test(own)) continue;
  }
  let head = -1;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as (typeof words)[number];
    if (isPlural(word.lower)) head = i;
    else if (head >= 0) break;
  }
  if (head < 0 && one && words.length > 0)
    head = Math.min(words.length - 1, singularHead(words.map(({ lower }) => lower)));
  const word = words[head];
  if (word === undefined) return undefined;
  return {
    start: (words[0] as { start: number }).start,
    end: word.end,
    head: word.lower === 'people' ? 'people' : lemma(word.lower.replace(/['’]s?$/, ''), 'NNS'),
    mods: words.slice(0, head).map(({ text: own }) => own),
  };
}

/** Of a singular phrase the last word before one that looks like a verb. */
function singularHead(words: readonly string[]): number {
  const verb = words.findIndex((word, i) => i > 0 && /(?:ed|ing)$/.test(word));
  return verb > 0 ? verb - 1 : words.length - 1;
}
