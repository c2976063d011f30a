import type { Block, Draft } from '../draft/draft.ts';
import type { Sentence } from '../language/block-facts.ts';
import type { NameMention } from '../language/names.ts';
import { ROLES } from '../lexicons/name-words.ts';
import { perObject } from '../text/memo.ts';
import { spanAt } from '../text/span.ts';
import { type Mention, perName } from './mentions.ts';
import { type Person, readPeople } from './people.ts';
import type { Pronoun, Trait } from './profiles.ts';

/** Somebody else whom a pronoun may mean. */
const SOMEBODY =
  /^(?:wife|husband|mother|father|son|daughter|brother|sister|girlfriend|boyfriend|partner|aunt|uncle|niece|nephew|grandson|granddaughter|man|woman|boy|girl|child|friend|neighbou?r|victim|suspect|patient|customer|client|gunman|teenager|person|somebody|someone|everyone|anyone|nobody|spokesman|spokeswoman|spokesperson|officer|driver|president|minister|judge|king|queen|prince|princess|senator|governor|mayor|chief|boss|owner|colleague|predecessor|successor|opponent|rival|mr|mrs|ms|baby|mum|dad|mom|couple|fiance|fiancee|guy|lady|gentleman|fan|critic|he|she|him|her|his|hers)$/;
/** A title that says which pronoun a person goes by. */
const COURTESY: readonly (readonly [RegExp, Pronoun])[] = [
  [/^(?:mr\.?|sir|king|prince|lord|duke|father)$/i, 'he'],
  [/^(?:mrs\.?|ms\.?|miss|dame|queen|princess|duchess|lady|\p{L}+woman|actress)$/iu, 'she'],
];

/** Sentences of a block in which a person is named, by person; undefined where two people share a block's sentence. */
function namedIn(people: readonly Person[]): ReadonlyMap<Block, ReadonlyMap<Person, readonly Mention[]>> {
  const named = new Map<Block, Map<Person, Mention[]>>();
  for (const person of people)
    for (const mention of person.mentions) {
      const blocks = named.get(mention.block) ?? new Map<Person, Mention[]>();
      named.set(mention.block, blocks);
      const own = blocks.get(person);
      if (own === undefined) blocks.set(person, [mention]);
      else own.push(mention);
    }
  return named;
}

/** The mention is the subject of its sentence: it opens it, or stands right before or after a verb of saying. */
function isSubject({ block, name }: Mention, sentence: Sentence): boolean {
  const before = block.text.slice(sentence.start, name.title?.start ?? name.start);
  if (/^[\s“"]*(?:(?:the|but|and|then|later|meanwhile|still),? )?$/i.test(before)) return true;
  if (/[”"] $|\b(?:said|says|told|added)\s$/.test(before)) return true;
  // "Project director Sanjay …", "The judge, Leland Moody, thanked": an office of the same person before the name.
  if (
    /^[\s“"]*(?:(?:The|An?|Its|Their|His|Her|One)\s)?(?:[\p{L}’'.-]+\s){0,4}?[\p{L}’'.-]+,?\s$/u.test(before) &&
    !/\b(?:of|with|by|for|from|to|at|in|on|and|that|when|after|against)\b/.test(before)
  )
    return true;
  return /^,? (?:said|says|told|added|who)\b/.test(block.text.slice(name.end, name.end + 10));
}

/**
 * Pronouns that can only mean one person. Either the pronoun opens a sentence (or follows a quotation: "… ,” she said") in a paragraph
 * that names one person only, as a subject and before the pronoun, and speaks of nobody else; or a courtesy title says it.
 */
export function readPronouns(draft: Draft): ReadonlyMap<Person, readonly Trait<Pronoun>[]> {
  const people = draft.fact(readPeople);
  const uses = new Map<Person, Trait<Pronoun>[]>();
  const add = (person: Person, use: Trait<Pronoun>): void => {
    const known = uses.get(person);
    if (known === undefined) uses.set(person, [use]);
    else known.push(use);
  };
  for (const [block, named] of namedIn(people)) {
    for (const [person, mentions] of named)
      for (const { name, quoted } of mentions) {
        const value = courtesy(name);
        if (value !== undefined && name.title !== undefined && !quoted)
          add(person, { value, text: name.title.text, ...block.map.toSource(name.title) });
      }
    if (named.size !== 1 || block.zone !== 'body') continue;
    const [[person, mentions]] = [...named] as [[Person, readonly Mention[]]];
    const seen = new Set<number>();
    for (const mention of mentions) {
      if (mention.quoted) continue;
      for (const use of pronounsOf(mention))
        if (!seen.has(use.start)) {
          seen.add(use.start);
          add(person, { ...use, ...block.map.toSource(use) });
        }
    }
  }
  for (const list of uses.values()) list.sort((a, b) => a.start - b.start);
  return uses;
}

/** The pronoun that a courtesy title goes with. */
const courtesy = perObject((name: NameMention): Pronoun | undefined =>
  name.title === undefined ? undefined : COURTESY.find(([form]) => form.test(name.title?.text ?? ''))?.[1],
);

/** Pronouns behind a mention that is the subject of its sentence. Offsets are into the block's prose. */
const pronounsOf = perName((mention): readonly Trait<Pronoun>[] => {
  const sentence = mention.block.facts.sentences[mention.name.sentence];
  return sentence === undefined || !isSubject(mention, sentence) ? [] : pronounsAfter(mention.block, mention);
});

function pronounsAfter(block: Block, first: Mention): Trait<Pronoun>[] {
  const { tokens, quotations } = block.facts;
  const found: Trait<Pronoun>[] = [];
  let sentence = 0;
  let other = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as (typeof tokens)[number];
    while (
      sentence + 1 < block.facts.sentences.length &&
      (block.facts.sentences[sentence + 1] as Sentence).start <= token.start
    )
      sentence++;
    if (token.kind !== 'word' || spanAt(quotations, token.start) !== undefined) continue;
    const pronoun = token.lower === 'he' || token.lower === 'she';
    const opens = (block.facts.sentences[sentence] as Sentence).tokens.find((each) => each.kind === 'word') === token;
    const after = tokens[i - 1]?.text === '”' || tokens[i - 1]?.text === '"';
    const speaks = after && /^ (?:said|says|added)\b/.test(block.text.slice(token.end, token.end + 7));
    if (token.start > first.name.end && pronoun && (other ? speaks : opens || after)) {
      found.push({ value: token.lower as Pronoun, text: token.text, start: token.start, end: token.end });
      continue;
    }
    if (pronoun || token.lower === 'his' || token.lower === 'her' || token.lower === 'him') continue;
    // Somebody else comes in, between the name and the next pronoun or before the name.
    if (SOMEBODY.test(token.lower) || (ROLES.has(token.lower) && token.start > first.name.end)) {
      const own = token.end <= first.name.start && first.name.start - token.end < 3;
      const apposed =
        token.start > first.name.end && token.start - first.name.end < 30 && block.text[first.name.end] === ',';
      const titled =
        first.name.title !== undefined && token.start >= first.name.title.start && token.end <= first.name.title.end;
      if (own || titled || apposed) continue;
      // Words said right before the name are somebody else's; those after it stop the reading, but for "… ,” she said" of the speaker.
      if (token.end <= first.name.start) continue;
      other = true;
    }
  }
  return found;
}
