import type { Draft } from '../draft/draft.ts';
import { GIVEN_NAMES } from '../lexicons/given-names.ts';
import { LEX, lexiconBits } from '../lexicons/lookup.ts';
import { NAME_PARTICLES, ROLES, TITLES } from '../lexicons/name-words.ts';
import { type Mention, readMentions } from './mentions.ts';
import {
  coreWords,
  mayBePerson,
  nameKeys,
  nameParts,
  plainName,
  speakingSurnames,
  wordsAlone,
} from './person-names.ts';

/** One person of a draft: all mentions that are read as theirs, in reading order. */
export interface Person {
  /** The fullest form of the name, without what stands before it. */
  readonly name: string;
  readonly given: string;
  /** The word, with its particles, that a second reference would use. */
  readonly surname: string;
  readonly mentions: readonly Mention[];
  /** Mentions by the full name. */
  readonly full: readonly Mention[];
  /** Mentions by the surname alone. */
  readonly short: readonly Mention[];
  /** Mentions by the given name alone, where no other person of the draft has it. */
  readonly first: readonly Mention[];
}

/** The word of a surname that a mention is found by: particles come and go. */
const lastWord = (surname: string): string => plainName(surname.split(' ').pop() ?? '');

interface Growing {
  words: readonly string[];
  readonly full: Mention[];
  readonly short: Mention[];
  readonly first: Mention[];
  /** Words of the name, accents aside. */
  keys: readonly string[];
}

/** Whether a word before a name is an office or a walk of life rather than a part of it. */
const isRole = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    TITLES.has(lower) ||
    ROLES.has(lower) ||
    (!GIVEN_NAMES.has(lower) && (lexiconBits(lower) & (LEX.noun | LEX.adjective | LEX.title)) !== 0)
  );
};

/** `part` stands in `whole` in order, from its first word or from its last on. */
function within(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of part) {
    while (at < whole.length && whole[at] !== word && !isInitialOf(whole[at] as string, word)) at++;
    if (at++ >= whole.length) return false;
  }
  return true;
}
const isInitialOf = (a: string, b: string): boolean =>
  (/^(?:\p{L}\.?)+$/u.test(a) && a.length <= 2 && b.startsWith(a[0] as string)) ||
  (b.length <= 2 && /^\p{L}\.?$/u.test(b) && a.startsWith(b[0] as string));

/** One person's name in a longer and a shorter form: middle names come and go, and so do offices before it. */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short[0] === long[0] || isInitialOf(short[0] as string, long[0] as string)) return within(short, long);
  const cut = long.length - short.length;
  return cut > 0 && short.every((word, i) => word === long[cut + i]) && long.slice(0, cut).every(isRole);
}

/** Most people that are looked through for one word of a name. */
const MANY = 24;

/**
 * People of a draft. A full name starts a person; the same given name and surname again is the same person, middle names and offices
 * aside. A surname alone goes to the last person who was given it; where no full name has it, it starts nobody.
 */
export function readPeople(draft: Draft): readonly Person[] {
  const mentions = draft.fact(readMentions).filter(({ block }) => block.zone !== 'byline' && block.zone !== 'credit');
  const speaking = speakingSurnames(mentions);
  const alone = wordsAlone(mentions);
  const people: Growing[] = [];
  const byWord = new Map<string, Growing[]>();
  const owner = new Map<Mention, Growing>();
  for (const mention of mentions) {
    if (!mayBePerson(mention, speaking, alone)) continue;
    const words = coreWords(mention);
    const keys = nameKeys(mention);
    const last = keys[keys.length - 1] as string;
    let person = byWord.get(last)?.find((known) => isSamePerson(known.keys, keys));
    // "Esperanza López Ruiz" and "Esperanza López".
    person ??= byWord.get(keys[0] as string)?.find((known) => isSamePerson(known.keys, keys));
    if (person === undefined) {
      person = { words, keys, full: [], short: [], first: [] };
      people.push(person);
    } else if (keys.length > person.keys.length && person.keys[0] === keys[0]) {
      person.words = words;
      person.keys = keys;
    } else if (keys.length < person.keys.length && person.keys[0] !== keys[0]) {
      // The longer form had an office before it.
      person.words = words;
      person.keys = keys;
    }
    person.full.push(mention);
    owner.set(mention, person);
    for (const key of keys) {
      const known = byWord.get(key);
      if (known === undefined) byWord.set(key, [person]);
      else if (!known.includes(person) && known.length < MANY) known.push(person);
    }
  }
  const parts = new Map(people.map((person) => [person, nameParts(person.words, alone)]));
  const bySurname = new Map<string, Growing[]>();
  const byGiven = new Map<string, Growing[]>();
  const put = (map: Map<string, Growing[]>, key: string, person: Growing): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [person]);
    else if (!known.includes(person)) known.push(person);
  };
  for (const [person, { given, surname }] of parts) {
    put(bySurname, lastWord(surname), person);
    put(byGiven, plainName(given), person);
  }
  const seen = new Map<string, Growing>();
  for (const mention of mentions) {
    const full = owner.get(mention);
    if (full !== undefined) {
      seen.set(lastWord(parts.get(full)?.surname ?? ''), full);
      continue;
    }
    const words = coreWords(mention);
    if (mention.name.kind === 'organisation') continue;
    // "Abdel Fattah", "López Ruiz": the last words of a longer name.
    if (words.length > 1) {
      const keys = nameKeys(mention);
      const longer = byWord
        .get(keys[keys.length - 1] as string)
        ?.find((person) => person.keys.length > keys.length && endsLike(person.keys, keys));
      longer?.short.push(mention);
      continue;
    }
    const word = nameKeys(mention)[0] ?? '';
    const owners = bySurname.get(word);
    // "in Paris" is the city, though a Marie Paris be in the story.
    if (mention.name.kind === 'place' && mention.name.title === undefined && !speaking.has(word)) continue;
    if (owners !== undefined) (seen.get(word) ?? (owners[0] as Growing)).short.push(mention);
    else {
      const named = byGiven.get(word);
      if (named?.length === 1 && mention.name.title === undefined) (named[0] as Growing).first.push(mention);
    }
  }
  return people.map((person) => {
    const { given, surname } = parts.get(person) ?? nameParts(person.words);
    const fullest = person.full.reduce((best, mention) =>
      best.name.words.length < mention.name.words.length && plainName(mention.name.words[0] ?? '') === person.keys[0]
        ? mention
        : plainName(best.name.words[0] ?? '') === person.keys[0]
          ? best
          : mention,
    );
    const { full, short, first } = person;
    return {
      name: fullest.name.text,
      given,
      surname: withParticles(person.words, surname),
      full,
      short,
      first,
      mentions: [...full, ...short, ...first].sort((a, b) => a.start - b.start),
    };
  });
}

const endsLike = (whole: readonly string[], end: readonly string[]): boolean =>
  end.every((word, i) => whole[whole.length - end.length + i] === word);

/** "Meer" of "Ludwig van der Meer" is "van der Meer". */
function withParticles(words: readonly string[], surname: string): string {
  const at = words.lastIndexOf(surname);
  let from = at;
  while (from > 1 && NAME_PARTICLES.has((words[from - 1] as string).toLowerCase())) from--;
  return at < 0 || from === at ? surname : words.slice(from, at + 1).join(' ');
}
