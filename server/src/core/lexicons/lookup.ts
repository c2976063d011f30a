/** What our own word lists know of a word, as bits; inflected forms are found by rule. */
import { IRREGULAR_VERBS, VERB_NOUNS, VERBS } from './verbs.ts';
import * as words from './words.ts';

/** The bits. */
export const LEX = {
  verb: 1,
  verbS: 2,
  verbIng: 4,
  verbEd: 8,
  past: 16,
  participle: 32,
  noun: 64,
  nouns: 128,
  adjective: 256,
  adverb: 512,
  compared: 1024,
  calendar: 2048,
  title: 4096,
  body: 8192,
  given: 16384,
  place: 32768,
  people: 65536,
  number: 131072,
} as const;

/** The bits that say how a word may be inflected or used, without the lists of names. */
export const LEX_FORM = 2047;

let table: Map<string, number> | undefined;

function readTable(): Map<string, number> {
  if (table !== undefined) return table;
  const made = new Map<string, number>();
  const mark = (list: readonly string[], bits: number): void => {
    for (const word of list) made.set(word, (made.get(word) ?? 0) | bits);
  };
  mark(VERBS.split(' '), LEX.verb);
  mark(VERB_NOUNS.split(' '), LEX.verb | LEX.noun);
  for (const row of IRREGULAR_VERBS.split('|')) {
    const [base = '', past = '', participle = ''] = row.split(' ');
    mark([base], LEX.verb);
    mark(past.split('/'), LEX.past);
    mark(participle.split('/'), LEX.participle);
  }
  mark(words.NOUNS.split(' '), LEX.noun);
  mark(words.ADJECTIVES.split(' '), LEX.adjective);
  mark(words.ADVERBS.split(' '), LEX.adverb);
  mark(words.CALENDAR.split(' '), LEX.calendar);
  mark(words.TITLES.split(' '), LEX.title);
  mark(words.BODIES.split(' '), LEX.body);
  mark(words.GIVEN_NAMES.split(' '), LEX.given);
  mark(words.PLACES.split(' '), LEX.place);
  mark(words.PEOPLES.split(' '), LEX.people);
  mark(words.NUMBER_WORDS.split(' '), LEX.number);
  made.delete('-');
  table = made;
  return made;
}

/** The bits of the stem of a word, with a silent e, a doubled letter or a y put back. */
function stemBits(made: ReadonlyMap<string, number>, stem: string): number {
  const end = stem.charCodeAt(stem.length - 1);
  let bits = (made.get(stem) ?? 0) | (made.get(`${stem}e`) ?? 0);
  if (stem.length > 2 && end === stem.charCodeAt(stem.length - 2)) bits |= made.get(stem.slice(0, -1)) ?? 0;
  if (stem.endsWith('i')) bits |= made.get(`${stem.slice(0, -1)}y`) ?? 0;
  return bits;
}

/** The bits of a lower-cased word; 0 for a word that no list knows. */
export function lexiconBits(lower: string): number {
  const made = readTable();
  let bits = made.get(lower) ?? 0;
  const { length } = lower;
  if (length < 4) return bits;
  if (lower.endsWith('s') && !lower.endsWith('ss')) {
    let stem = made.get(lower.slice(0, -1)) ?? 0;
    if (lower.endsWith('ies')) stem |= made.get(`${lower.slice(0, -3)}y`) ?? 0;
    else if (lower.endsWith('es')) stem |= made.get(lower.slice(0, -2)) ?? 0;
    if (stem & LEX.verb) bits |= LEX.verbS;
    if (stem & (LEX.noun | LEX.people)) bits |= LEX.nouns;
  } else if (lower.endsWith('ing')) {
    if (stemBits(made, lower.slice(0, -3)) & LEX.verb) bits |= LEX.verbIng;
  } else if (lower.endsWith('ed')) {
    if (stemBits(made, lower.slice(0, -2)) & LEX.verb) bits |= LEX.verbEd;
  } else if (lower.endsWith('ly')) {
    const stem =
      (made.get(lower.slice(0, -2)) ?? 0) |
      (made.get(`${lower.slice(0, -1)}e`) ?? 0) |
      stemBits(made, lower.slice(0, -2));
    if ((stem | (lower.endsWith('ally') ? (made.get(lower.slice(0, -4)) ?? 0) : 0)) & LEX.adjective) bits |= LEX.adverb;
  } else if (lower.endsWith('er') || lower.endsWith('est')) {
    if (stemBits(made, lower.slice(0, lower.endsWith('er') ? -2 : -3)) & LEX.adjective) bits |= LEX.compared;
  }
  if (bits === 0 && length > 6 && /^(?:un|re|non|pre|over|out|mis|anti)/.test(lower)) {
    bits = lexiconBits(lower.replace(/^(?:un|re|non|pre|over|out|mis|anti)-?/, '')) & LEX_FORM;
  }
  return bits;
}
