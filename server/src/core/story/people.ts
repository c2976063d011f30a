import type { Draft } from '../draft/draft.ts';
import { FAMILY_FIRST } from '../lexicons/family-names.ts';
import { GIVEN_NAMES } from '../lexicons/given-names.ts';
import { NAME_PARTICLES, ORGANISATION_WORDS } from '../lexicons/name-words.ts';
import { COUNTRIES, REGIONS } from '../lexicons/places.ts';
import { type Mention, readMentions } from './mentions.ts';

/** One person of a draft: all mentions that are read as theirs, in reading order. */
export interface Person {
  /** The fullest form of the name, as first written. */
  readonly name: string;
  readonly given: string;
  /** The word a second reference would use. */
  readonly surname: string;
  readonly mentions: readonly Mention[];
  /** Mentions by the full name. */
  readonly full: readonly Mention[];
  /** Mentions by the surname alone. */
  readonly short: readonly Mention[];
}

const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/;
const INITIAL = /^(?:\p{Lu}\.)+$/u;

/** Words of a name without suffixes and lone initials. */
export function coreWords(mention: Mention): readonly string[] {
  const words = mention.name.words.filter((word) => !SUFFIX.test(word) && !INITIAL.test(word));
  // "van Dover" is a surname with its particle, not a full name.
  return words.length > 1 && NAME_PARTICLES.has(words[0] as string) ? words.slice(-1) : words;
}

/** Surname and given name by the order of the name: "Kim Jong Un" and "Xi Jinping" put the family first. */
export function nameParts(words: readonly string[]): { readonly given: string; readonly surname: string } {
  const first = words[0] ?? '';
  let from = words.length - 1;
  while (from > 1 && NAME_PARTICLES.has(words[from - 1] as string)) from--;
  const last = words.slice(Math.max(from, 0)).join(' ');
  const familyFirst =
    FAMILY_FIRST.has(first.toLowerCase()) &&
    !GIVEN_NAMES.has(last.toLowerCase()) &&
    words.length >= 2 &&
    words.length <= 3;
  return familyFirst ? { given: words.slice(1).join(' '), surname: first } : { given: first, surname: last };
}

/** What follows a person's name and hardly another's: a verb of saying, a relative clause, an age. */
const SPEAKS = /^(?:,? (?:said|says|told|added|asked|wrote|who|whose)\b|, \d{1,3},)/;
const NO_PERSON =
  /^(?:county|city|river|lake|island|street|avenue|road|valley|bay|park|bridge|falls|hills|springs|airport|day|act|bill|cup|war|award|prize|festival|games|bowl|league|plan|project|house|center|centre|hall|building|square|church|school)$/i;

/** Surnames that stand alone where a person does, anywhere in the draft. */
function speakingSurnames(mentions: readonly Mention[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name, block } of mentions)
    if (name.title !== undefined || SPEAKS.test(block.text.slice(name.end, name.end + 16))) {
      const last = name.words[name.words.length - 1];
      if (last !== undefined && name.kind !== 'organisation' && name.kind !== 'place') names.add(last.toLowerCase());
    }
  return names;
}

/** Whether a mention of two words or more may be a person's full name. */
function mayBePerson(mention: Mention, speaking: ReadonlySet<string>): boolean {
  const words = coreWords(mention);
  if (words.length < 2 || words.length > 5) return false;
  const first = (words[0] as string).toLowerCase();
  if (
    /-(?:born|based|led|backed)$/.test(first) ||
    /^\p{Lu}{2,3}$/u.test(words[0] as string) ||
    COUNTRIES.has(first) ||
    REGIONS.has(first)
  )
    return false;
  if (mention.name.kind === 'person') return true;
  if (
    mention.name.kind !== 'other' ||
    words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()) || NO_PERSON.test(word))
  )
    return false;
  return (
    FAMILY_FIRST.has((words[0] as string).toLowerCase()) ||
    speaking.has((words[words.length - 1] as string).toLowerCase())
  );
}

/** The word of a surname that a mention is found by: particles come and go. */
const lastWord = (surname: string): string => (surname.split(' ').pop() ?? '').toLowerCase();

const keyOf = (words: readonly string[]): string => {
  const { given, surname } = nameParts(words);
  return `${given.toLowerCase().replace(/\.$/, '')} ${surname.toLowerCase()}`;
};

/**
 * People of a draft. A full name starts a person; the same given name and surname again is the same person, middle names aside. A
 * surname alone goes to the last person who was given it; where no full name has it, it starts nobody.
 */
export function readPeople(draft: Draft): readonly Person[] {
  const mentions = draft.fact(readMentions);
  const speaking = speakingSurnames(mentions);
  const full = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (!mayBePerson(mention, speaking)) continue;
    const key = keyOf(coreWords(mention));
    const known = full.get(key);
    if (known === undefined) full.set(key, [mention]);
    else known.push(mention);
  }
  const bySurname = new Map<string, string[]>();
  for (const [key, [first]] of full) {
    const lower = lastWord(nameParts(coreWords(first as Mention)).surname);
    bySurname.set(lower, [...(bySurname.get(lower) ?? []), key]);
  }
  const short = new Map<string, Mention[]>();
  const seen = new Map<string, string>();
  for (const mention of mentions) {
    const words = coreWords(mention);
    if (words.length > 1) {
      if (mayBePerson(mention, speaking)) seen.set(lastWord(nameParts(words).surname), keyOf(words));
      continue;
    }
    const lower = words[0]?.toLowerCase() ?? '';
    const owners = bySurname.get(lower);
    if (owners === undefined || mention.name.kind === 'organisation') continue;
    const owner = seen.get(lower) ?? (owners[0] as string);
    const known = short.get(owner);
    if (known === undefined) short.set(owner, [mention]);
    else known.push(mention);
  }
  return [...full].map(([key, fullMentions]) => {
    const fullest = fullMentions.reduce((best, mention) =>
      mention.name.words.length > best.name.words.length ? mention : best,
    );
    const parts = nameParts(coreWords(fullMentions[0] as Mention));
    const shorts = short.get(key) ?? [];
    return {
      name: fullest.name.text,
      ...parts,
      full: fullMentions,
      short: shorts,
      mentions: [...fullMentions, ...shorts].sort((a, b) => a.start - b.start),
    };
  });
}
