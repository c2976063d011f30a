import { KOREAN_GIVEN } from '../language/names.ts';
import { FAMILY_FIRST } from '../lexicons/family-names.ts';
import { GIVEN_NAMES } from '../lexicons/given-names.ts';
import { LEX, lexiconBits } from '../lexicons/lookup.ts';
import { DEMONYMS, NAME_PARTICLES, ORGANISATION_WORDS } from '../lexicons/name-words.ts';
import { CITIES, COUNTRIES, REGIONS } from '../lexicons/places.ts';
import { type Mention, perName } from './mentions.ts';

/** A Chinese given name of two syllables, as it is written in Latin letters. */
const PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsrwy])?(?:iang|iong|iao|ian|ing|ang|eng|ong|uang|uai|uan|ai|ao|ou|ei|ia|ie|iu|in|an|en|un|ua|uo|ui|ue|a|o|e|i|u|er)){2}$/;
const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/;
const INITIAL = /^(?:\p{Lu}\.)+$/u;

/** "van", and "Van" at the start of a sentence; but "Ben" and "Al" are given names. */
const isParticle = (word: string): boolean =>
  NAME_PARTICLES.has(word) || (NAME_PARTICLES.has(word.toLowerCase()) && !GIVEN_NAMES.has(word.toLowerCase()));

/** Words of a name without suffixes, and without lone initials where two words are left. */
export const coreWords = perName(({ name }): readonly string[] => {
  const words = name.words.filter((word) => !SUFFIX.test(word));
  const plain = words.filter((word) => !INITIAL.test(word));
  const kept = plain.length > 1 ? plain : words;
  // "van Dover" is a surname with its particles, not a full name.
  let from = 0;
  while (from < kept.length - 1 && isParticle(kept[from] as string)) from++;
  return from > 0 && from === kept.length - 1 ? kept.slice(from) : kept;
});

const plain = (word: string): string =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, '').replace(/\.$/, '');

/** A word of a name as it is compared: accents, apostrophes and the stop of an initial aside. */
export const plainName = (word: string): string => (/^[A-Za-z]+$/.test(word) ? word.toLowerCase() : plain(word));

/** The words of a name as they are compared. */
export const nameKeys = perName((mention): readonly string[] => coreWords(mention).map(plainName));

/** A name in its parts. */
export interface NameParts {
  readonly given: string;
  readonly surname: string;
  /** The family name stands first. */
  readonly familyFirst: boolean;
}

/**
 * Surname and given name by the order of the name: "Kim Jong Un" and "Xi Jinping" put the family first.
 * @param alone how often a word stands as a name by itself in the draft: what a second reference uses is the surname
 */
export function nameParts(words: readonly string[], alone?: ReadonlyMap<string, number>): NameParts {
  const first = words[0] ?? '';
  let from = words.length - 1;
  while (from > 1 && NAME_PARTICLES.has((words[from - 1] as string).toLowerCase())) from--;
  const last = words.slice(Math.max(from, 0)).join(' ');
  const [head, tail] = [first.toLowerCase(), (words[words.length - 1] ?? '').toLowerCase()];
  const uses = (word: string): number => alone?.get(word) ?? 0;
  const short = words.length >= 2 && words.length <= 3;
  // "Ryu Sang-cheol … Ryu": a given name of two joined syllables, or a short form, shows the order.
  const shown =
    KOREAN_GIVEN.test(words[1] ?? '') && words.length === 2 && (FAMILY_FIRST.has(head) || !GIVEN_NAMES.has(head));
  const listed =
    FAMILY_FIRST.has(head) &&
    !GIVEN_NAMES.has(tail) &&
    short &&
    (uses(tail) === 0 || uses(head) > 0 || (PINYIN.test(tail) && tail.length > 3));
  if ((shown || listed) && from === words.length - 1)
    return { given: words.slice(1).join(' '), surname: first, familyFirst: true };
  // Spanish names end in two surnames, of which the first is the one used again.
  if (words.length >= 3 && from === words.length - 1 && uses(tail) === 0)
    for (let i = words.length - 2; i > 0; i--)
      if (uses((words[i] as string).toLowerCase()) > 0 && !NAME_PARTICLES.has((words[i] as string).toLowerCase()))
        return { given: first, surname: words[i] as string, familyFirst: false };
  return { given: first, surname: last, familyFirst: false };
}

const NO_PERSON =
  /^(?:county|city|town|village|river|lake|island|islands|street|avenue|road|lane|valley|bay|beach|park|bridge|falls|hills|springs|airport|day|act|bill|cup|war|award|awards|prize|festival|games|bowl|league|plan|project|house|center|centre|hall|building|square|church|school|cathedral|canyon|creek|coast|mount|mountain|north|south|east|west|northern|southern|eastern|western|new|old|great|saint|san|santa|los|las|el|port|fort|the|this|that|our|one|no|air|sea|street|world|open|stadium|arena|tower|garden|gardens|line|channel|gulf|ocean|desert|forest|station|steel|motors|oil|gas|energy|capital|power|electric|systems|software|data|bank|insurance|foods|stores|records|pictures|entertainment|hotel|hotels|resort|mall|market|theater|theatre|museum|zoo|library)$/i;
/** What follows a person's name and hardly another's: a verb of saying, a relative clause, an age. */
const SPEAKS =
  /^(?:,? (?:said|says|told|added|asked|wrote|who|whose|himself|herself|testified|recalled|joked|insisted|admitted|declined|resigned|retired|died|married|thinks|believes|laughed|smiled|wept|grew up|was born)\b|, (?:aged )?\d{1,3},)/;
/** A word in apposition that names a person: ", a retired judge", ", his niece". */
const APPOSITION =
  /^, (?:a|an|the|his|her|their|its)\s(?:[\p{L}’'-]+ ){0,4}?([\p{L}-]+)(?=[,.;]| (?:who|at|of|for|in|from|with)\b)/u;

const isListed = (word: string): boolean => COUNTRIES.has(word) || REGIONS.has(word) || CITIES.has(word);
const isNoun = (word: string): boolean => (lexiconBits(word) & (LEX.noun | LEX.nouns | LEX.adjective)) !== 0;

/** Text that follows a mention in its block. */
export const following = (mention: Mention, length: number): string =>
  mention.block.text.slice(mention.name.end, mention.name.end + length);

/** What the words around a name say of it. */
interface Surroundings {
  /** A title before it or a verb of saying behind it. */
  readonly speaks: boolean;
  /** "the Bank", "in Denver". */
  readonly afterArticle: boolean;
}

const surroundings = perName((mention): Surroundings => {
  const { name, block } = mention;
  return {
    speaks: name.title !== undefined || SPEAKS.test(following(mention, 16)),
    afterArticle: /\b(?:the|in|at)\s$/i.test(block.text.slice(Math.max(0, name.start - 4), name.start)),
  };
});

/** Surnames that stand alone where a person does, anywhere in the draft, in lower case. */
export function speakingSurnames(mentions: readonly Mention[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const mention of mentions) {
    const { kind } = mention.name;
    if (kind === 'organisation' || kind === 'place' || !surroundings(mention).speaks) continue;
    const last = coreWords(mention).at(-1);
    if (last !== undefined) names.add(last.toLowerCase());
  }
  return names;
}

/** How often each word stands as a name by itself, in lower case. "The Bank" and "in Denver" are no persons. */
export function wordsAlone(mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const alone = new Map<string, number>();
  for (const mention of mentions) {
    const [word, second] = coreWords(mention);
    const { kind } = mention.name;
    if (word === undefined || second !== undefined || kind === 'organisation' || kind === 'place') continue;
    if (surroundings(mention).afterArticle) continue;
    const lower = word.toLowerCase();
    alone.set(lower, (alone.get(lower) ?? 0) + 1);
  }
  return alone;
}

/**
 * Whether a mention of two words or more may be a person's full name: by the words, by what stands around them, and by a last word that
 * stands for a person elsewhere.
 */
export function mayBePerson(
  mention: Mention,
  speaking: ReadonlySet<string>,
  alone: ReadonlyMap<string, number>,
): boolean {
  const words = coreWords(mention);
  if (words.length < 2 || words.length > 6) return false;
  const first = (words[0] as string).toLowerCase();
  const last = (words[words.length - 1] as string).toLowerCase();
  const { kind, title } = mention.name;
  if (/-(?:born|based|led|backed|style|era)$/.test(first) || /^\p{Lu}{2,}$/u.test(words[0] as string)) return false;
  if (COUNTRIES.has(first) || (REGIONS.has(first) && !GIVEN_NAMES.has(first)) || DEMONYMS.has(first)) return false;
  if (kind === 'person') return true;
  if (kind !== 'other') return false;
  if (words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()) || NO_PERSON.test(word))) return false;
  if (isListed(words.join(' ').toLowerCase())) return false;
  if (GIVEN_NAMES.has(first) || FAMILY_FIRST.has(first) || speaking.has(last))
    return !isNoun(last) || speaking.has(last);
  if (title !== undefined) return true;
  const before = mention.block.text.slice(Math.max(0, mention.name.start - 5), mention.name.start);
  if (/\b(?:the|a|an|in|at|of)\s$/i.test(before)) return false;
  if (words.some((word) => /^\p{Ll}/u.test(word))) return words.every((word) => !/^(?:of|for|and)$/.test(word));
  if (INITIAL.test(words[0] as string)) return true;
  if ((alone.get(last) ?? 0) > 0 && (alone.get(first) ?? 0) === 0 && !isNoun(first)) return true;
  const after = following(mention, 60);
  if (SPEAKS.test(after)) return true;
  const apposed = APPOSITION.exec(after)?.[1];
  if (apposed !== undefined && (lexiconBits(apposed) & LEX.title || /(?:er|or|ist|ian|man|woman)$/.test(apposed)))
    return true;
  if (KOREAN_GIVEN.test(words[1] as string)) return (alone.get(first) ?? 0) > 0;
  // Two or three words that no list knows, and a finite verb: "Mihail Stoyanov painted".
  return (
    words.length <= 3 &&
    words.every((word) => !isNoun(word.toLowerCase()) && !isListed(word.toLowerCase())) &&
    /^ \p{Ll}+(?:ed|s)\b/u.test(after) &&
    mention.name.opens
  );
}
