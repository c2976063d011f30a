import type { Draft } from '../draft/draft.ts';
import { readNames } from '../language/names.ts';
import { ORGANISATION_WORDS, ROLES } from '../lexicons/name-words.ts';
import type { Span } from '../text/span.ts';
import { type Mention, perName } from './mentions.ts';
import { officeOf } from './offices.ts';
import { type Person, readPeople } from './people.ts';
import { following } from './person-names.ts';
import { readPronouns } from './pronouns.ts';

/** Something said of a person, and where. Offsets are into the source. */
export interface Trait<T> extends Span {
  readonly value: T;
  /** As it is written. */
  readonly text: string;
}

export type Pronoun = 'he' | 'she';

/** What a draft says of one person. Words in quotations are left out: they are the speaker's. */
export interface Profile {
  readonly person: Person;
  /** The office or walk of life of the first reference, as it is written: "Fire Chief", "the county health officer". */
  readonly role: string | undefined;
  readonly ages: readonly Trait<number>[];
  /** Offices, by one name each. */
  readonly offices: readonly Trait<string>[];
  readonly affiliations: readonly Trait<Affiliation>[];
  readonly pronouns: readonly Trait<Pronoun>[];
}

/** Party and seat ("R-Ohio"), or the organisation that a person is of. */
export interface Affiliation {
  readonly kind: 'party' | 'organisation';
  /** "of" says more than "at": two of them cannot both be right. */
  readonly direct: boolean;
  /** Words that tell it from others, in lower case. */
  readonly words: readonly string[];
}

const trait = <T>(value: T, text: string, start: number): Trait<T> => ({
  value,
  text,
  start,
  end: start + text.length,
});

/** Age right after a name or right before it: "Roe, 34," and "34-year-old Jane Roe". */
function ageOf(mention: Mention): Trait<number> | undefined {
  const { block, name } = mention;
  const after = /^, (?:aged )?(\d{1,3})(?=[,.;]|\s*$)/.exec(following(mention, 14));
  if (after?.[1] !== undefined && Number(after[1]) < 120)
    return trait(Number(after[1]), after[1], name.end + after[0].length - after[1].length);
  const start = name.title?.start ?? name.start;
  const before = /\b(\d{1,3})-year-old (?:[\p{L}-]+ ){0,2}$/u.exec(block.text.slice(Math.max(0, start - 40), start));
  if (before?.[1] === undefined) return undefined;
  return trait(Number(before[1]), before[1], Math.max(0, start - 40) + before.index);
}

/** Said of a time that is over, or of somebody else's office. */
const NOT_NOW =
  /\b(?:former|formerly|then|ex|future|late|onetime|one-time|acting|deputy|vice|assistant|associate|old|attorney|inspector|surgeon|solicitor|secretary|ousted|retired|outgoing|incoming|longtime|interim|candidate for|elected|to|as|become|became|named|nominee|designate|under|lieutenant|lt\.|junior|senior)[\s-]*$/i;

function officeAt(mention: Mention): Trait<string> | undefined {
  const { block, name } = mention;
  if (name.title === undefined || block.zone === 'credit' || block.zone === 'byline') return undefined;
  if (NOT_NOW.test(block.text.slice(Math.max(0, name.title.start - 14), name.title.start))) return undefined;
  const held = officeOf(name.title.text);
  return held === undefined ? undefined : trait(held, name.title.text, name.title.start);
}

const PARTY = /^,? \(?([RDI])-([\p{Lu}][\p{L}.]*(?: [\p{Lu}][\p{L}.]*)?)/u;
const OF = /^(?:, (?:(?:a|an|the) (?:[\p{Ll}’'-]+ ){1,5})?| )(of|at|with|from) (?=(?:the )?\p{Lu})/u;

function affiliationOf(mention: Mention): Trait<Affiliation> | undefined {
  const { block, name } = mention;
  const after = following(mention, 90);
  const party = PARTY.exec(after);
  if (party !== null) {
    const text = party[0].replace(/^,? \(?/, '');
    const words = [
      (party[1] as string).toLowerCase(),
      (party[2] as string).toLowerCase().replace(/\./g, '').slice(0, 3),
    ];
    return trait({ kind: 'party', direct: true, words }, text, name.end + party[0].length - text.length);
  }
  const of = OF.exec(after);
  if (of === null || /\b(?:former|formerly|then|retired|ex)\b/i.test(of[0])) return undefined;
  const from = name.end + of[0].length;
  const org = block.facts
    .fact(readNames)
    .find(({ kind, start }) => (kind === 'organisation' || kind === 'other') && start >= from && start <= from + 4);
  if (org === undefined || !org.words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()))) return undefined;
  const words = org.words.map((word) => word.toLowerCase()).filter((word) => word !== 'the' && word !== 'of');
  const direct = of[1] === 'of' && /^,? of /.test(of[0]);
  return trait({ kind: 'organisation', direct, words }, org.text, org.start);
}

function roleOf(person: Person): string | undefined {
  const first = person.full[0];
  if (first === undefined) return undefined;
  const { name, block } = first;
  if (name.title !== undefined) return name.title.text;
  const before = /([\p{Ll}-]+) $/u.exec(block.text.slice(Math.max(0, name.start - 24), name.start))?.[1];
  if (before !== undefined && ROLES.has(before)) return before;
  return /^, ((?:a|an|the|his|her|their|its|who)\s[^,.;]{3,70})(?=[,.;])/.exec(following(first, 90))?.[1];
}

/** What one mention says of its person. Offsets are into the block's prose. */
interface Said {
  readonly age: Trait<number> | undefined;
  readonly office: Trait<string> | undefined;
  readonly affiliation: Trait<Affiliation> | undefined;
}

const saidAt = perName(
  (mention): Said => ({ age: ageOf(mention), office: officeAt(mention), affiliation: affiliationOf(mention) }),
);

/** What the draft says of each of its people. */
export function readProfiles(draft: Draft): readonly Profile[] {
  const pronouns = draft.fact(readPronouns);
  return draft.fact(readPeople).map((person) => {
    const own = person.mentions.filter((mention) => !mention.quoted);
    const all = <T>(read: (said: Said) => Trait<T> | undefined): Trait<T>[] =>
      own.flatMap((mention) => {
        const found = read(saidAt(mention));
        return found === undefined ? [] : [{ ...found, ...mention.block.map.toSource(found) }];
      });
    return {
      person,
      role: roleOf(person),
      ages: all(({ age }) => age),
      offices: all(({ office }) => office),
      affiliations: all(({ affiliation }) => affiliation),
      pronouns: pronouns.get(person) ?? [],
    };
  });
}
