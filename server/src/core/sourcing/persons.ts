import type { Block } from '../draft/draft.ts';
import type { BlockFacts } from '../language/block-facts.ts';
import { type NameMention, readNames } from '../language/names.ts';
import { SHARED_NAMES, WOMENS_NAMES } from '../lexicons/given-gender.ts';
import { GIVEN_NAMES } from '../lexicons/given-names.ts';
import { perObject } from '../text/memo.ts';
import { spanAt } from '../text/span.ts';

type Gender = 'he' | 'she' | undefined;

/** How many mentions back a pronoun may reach. */
const MAX_SEEN = 40;

interface Person {
  /** The fullest name so far. */
  name: string;
  /** How many words that is. */
  words: number;
  gender: Gender;
}

interface Seen {
  readonly person: Person;
  /** Index of the block and of the sentence in it, and the offset in the block's prose. */
  readonly block: number;
  readonly sentence: number;
  readonly start: number;
}

/** People of a draft as far as it has been read: full names for surnames, and whom a pronoun goes back to. */
export interface Persons {
  /** Takes in the names of the next block. */
  read(block: Block): void;
  /** The fullest form of a name seen so far. */
  full(name: string): string;
  /** Whom "he", "she", "his" or "her" at `offset` of the last block read stands for, within that block and the two before it. */
  behind(pronoun: string, offset: number, sentence: number): string | undefined;
}

function genderOf(mention: NameMention): Gender {
  const title = mention.title?.text.toLowerCase() ?? '';
  if (/^(?:mr\.?|sir|lord|king|prince|father|congressman|chairman)\b/.test(title)) return 'he';
  if (/^(?:mrs\.?|ms\.?|miss|dame|lady|queen|princess|congresswoman|chairwoman)\b/.test(title)) return 'she';
  const given = (mention.words[0] ?? '').toLowerCase();
  if (mention.words.length < 2 || SHARED_NAMES.has(given)) return undefined;
  if (WOMENS_NAMES.has(given)) return 'she';
  return GIVEN_NAMES.has(given) ? 'he' : undefined;
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** What a mention says of its person by itself. */
interface Reading {
  /** The last word, by which a person is found. */
  readonly key: string;
  readonly gender: Gender;
}
const readingOf = perObject(
  (mention: NameMention): Reading => ({ key: lastWord(mention.text), gender: genderOf(mention) }),
);

/** The mentions of a block but those that somebody quoted makes. */
const readOwnNames = (block: BlockFacts): readonly NameMention[] =>
  block.fact(readNames).filter(({ start }) => spanAt(block.quotations, start)?.kind !== 'speech');

/** An empty memory of people, to be filled block by block in reading order. */
export function createPersons(): Persons {
  const known = new Map<string, Person>();
  let seen: Seen[] = [];
  let at = -1;
  const personOf = (mention: NameMention): Person | undefined => {
    const { key, gender } = readingOf(mention);
    const before = known.get(key);
    const whole = mention.words.length > 1;
    if (before === undefined && mention.kind !== 'person' && mention.title === undefined && !whole) return undefined;
    if (before === undefined && (mention.kind === 'organisation' || mention.kind === 'place')) return undefined;
    const person = before ?? { name: mention.text, words: mention.text.split(' ').length, gender: undefined };
    if (whole && person.words < mention.words.length) {
      person.name = mention.text;
      person.words = mention.text.split(' ').length;
    }
    person.gender ??= gender;
    known.set(key, person);
    return person;
  };
  /** The last mentions before an offset of the block being read. */
  const before = (offset: number): readonly Seen[] => {
    let end = seen.length;
    let low = 0;
    while (low < end) {
      const middle = (low + end) >> 1;
      const one = seen[middle] as Seen;
      if (one.block < at || one.start < offset) low = middle + 1;
      else end = middle;
    }
    return seen.slice(Math.max(0, end - MAX_SEEN), end);
  };
  return {
    read(block) {
      at = block.index;
      seen = seen.filter((one) => one.block >= at - 2).slice(-MAX_SEEN);
      for (const mention of block.facts.fact(readOwnNames)) {
        const person = personOf(mention);
        if (person !== undefined) seen.push({ person, block: at, sentence: mention.sentence, start: mention.start });
      }
    },
    full(name) {
      const person = known.get(lastWord(name));
      return person !== undefined && !name.includes(' ') ? person.name : name;
    },
    behind(pronoun, offset, sentence) {
      const lower = pronoun.toLowerCase();
      const gender: Gender = /^(?:he|his|him)$/.test(lower) ? 'he' : /^(?:she|her)$/.test(lower) ? 'she' : undefined;
      if (gender === undefined) return undefined;
      const fits = before(offset).filter(
        ({ person, block, start }) =>
          (block < at || start < offset) && (person.gender === undefined || person.gender === gender),
      );
      // The nearest sentence with somebody who fits, and there the first one: as a rule its subject.
      const nearest = fits.at(-1);
      if (nearest === undefined) return undefined;
      const same = fits.filter((one) => one.block === nearest.block && one.sentence === nearest.sentence);
      const own = nearest.block === at && nearest.sentence === sentence ? same.at(-1) : same[0];
      const found = own?.person;
      if (found !== undefined) found.gender ??= gender;
      return found?.name;
    },
  };
}
