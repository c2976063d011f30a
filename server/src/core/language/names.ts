import { FAMILY_FIRST } from '../lexicons/family-names.ts';
import { GIVEN_NAMES } from '../lexicons/given-names.ts';
import { LEX, LEX_FORM, lexiconBits } from '../lexicons/lookup.ts';
import { CALENDAR, DEMONYMS, NAME_PARTICLES, ORGANISATION_WORDS, ROLES, TITLES } from '../lexicons/name-words.ts';
import { CITIES, COUNTRIES, REGIONS } from '../lexicons/places.ts';
import type { Span } from '../text/span.ts';
import { STARTERS } from './abbreviations.ts';
import type { BlockFacts, Sentence } from './block-facts.ts';
import type { Token } from './tokens.ts';

/** What a name names. `other`: a product, an event, a work, or not known. */
export type NameKind = 'person' | 'organisation' | 'place' | 'other';

/** A name as it stands in a block. Offsets are into the block's prose; titles and possessives are outside. */
export interface NameMention extends Span {
  readonly text: string;
  readonly kind: NameKind;
  /** Words of the name: "Mary", "J.", "Roe". Particles included, possessive left out. */
  readonly words: readonly string[];
  /** The title before it, such as "Sen." or "Defense Minister". */
  readonly title: (Span & { readonly text: string }) | undefined;
  /** Index of its sentence. */
  readonly sentence: number;
  /** The name opens its sentence, where a capital proves nothing. */
  readonly opens: boolean;
}

const CAPITAL = /^\p{Lu}/u;
/** A capital behind a small prefix: "al-Tamimi", "d'Arcy", "o’Briain". */
const PREFIXED = /^(?:al|el|as|ash|ad|an|ar|at|az|ul|abu|bin|d|l)[-’'‑]\p{Lu}/u;
/** Particles that may open a name in running copy: the others are everyday words of English or of no use alone. */
const OPENING_PARTICLES = new Set('de del della der di da du dos van von vom zu bin ibn bint al el la le'.split(' '));
/** "Tae-yong": a given name of two syllables, as Korean and Taiwanese names are written. */
export const KOREAN_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
/** Months that are given names too. */
const NAMED_MONTHS = new Set(['jan', 'april', 'june', 'august', 'may']);
const INITIAL = /^(?:\p{Lu}\.)+$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\d&-]{1,7}$/u;
const SUFFIX = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;

const isNameWord = (token: Token | undefined): token is Token =>
  token !== undefined &&
  token.kind === 'word' &&
  (CAPITAL.test(token.text) || PREFIXED.test(token.text)) &&
  token.text !== 'I' &&
  !CALENDAR.has(token.lower);

/** Where the name that a small particle opens goes on: "| van der | Meer"; -1 where the particle opens none. */
function afterParticles(tokens: readonly Token[], i: number): number {
  let next = i;
  while (next < i + 3 && OPENING_PARTICLES.has(tokens[next]?.text ?? '')) next++;
  return next > i && isNameWord(tokens[next]) && tokens[i - 1]?.text !== '-' ? next : -1;
}

/** Whether the month at `i` is somebody's given name: a name follows, and nothing before it speaks of time. */
function isNamedMonth(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !NAMED_MONTHS.has(token.lower) || !CAPITAL.test(token.text)) return false;
  const before = tokens[i - 1];
  if (
    before?.kind === 'number' ||
    /^(?:in|of|since|until|by|from|to|last|next|this|early|late|mid|on|through|and|between|during|for|every|each|before|after)$/.test(
      before?.lower ?? '',
    )
  )
    return false;
  const next = tokens[i + 1];
  if (NAME_PARTICLES.has(next?.text ?? '')) return isNameWord(tokens[i + 2]);
  return isNameWord(next) && !TITLES.has(next.lower) && !ROLES.has(next.lower);
}

/** Whether a capital at the start of a sentence may belong to a name, by the word itself and what follows it. */
function mayOpen(sentence: Sentence, i: number): boolean {
  const token = sentence.tokens[i] as Token;
  // "Police Chief Roe", "Fire Capt. Roe"
  const ahead = sentence.tokens[i + 1];
  if (isNameWord(ahead) && TITLES.has(ahead.lower) && BEFORE_TITLE.test(token.lower)) return true;
  if (STARTERS.has(token.lower) && !GIVEN_NAMES.has(token.lower)) return false;
  if (GIVEN_NAMES.has(token.lower) || TITLES.has(token.lower) || ACRONYM.test(token.text)) return true;
  if (COUNTRIES.has(token.lower) || CITIES.has(token.lower) || REGIONS.has(token.lower)) return true;
  // "Thandiwe Nkosi left": an unknown word with another capital after it.
  const next = sentence.tokens[i + 1];
  if (FAMILY_FIRST.has(token.lower) && KOREAN_GIVEN.test(next?.text ?? '')) return true;
  if (
    (isNameWord(next) || afterParticles(sentence.tokens, i + 1) > 0) &&
    ((lexiconBits(token.lower) & LEX_FORM) === 0 || ROLES.has(token.lower))
  )
    return true;
  return sentence.tags[i]?.startsWith('NNP') === true;
}

/** Whether the small word at `i` joins the names on both sides: "University of Maine", "von der Leyen". */
function joins(tokens: readonly Token[], i: number): number {
  const word = tokens[i]?.lower ?? '';
  if (NAME_PARTICLES.has(word)) {
    let next = i + 1;
    while (next < i + 3 && NAME_PARTICLES.has(tokens[next]?.text ?? '')) next++;
    return isNameWord(tokens[next]) ? next : -1;
  }
  if (word === '&') return isNameWord(tokens[i + 1]) ? i + 1 : -1;
  if (word !== 'of' && word !== 'for') return -1;
  // "the Ministry of Health", "Centers for Disease Control": only after a word that heads an organisation.
  const head = tokens[i - 1];
  if (
    head === undefined ||
    !(ORGANISATION_WORDS.has(head.lower) || /^(?:centers|bank|state|city|republic|kingdom)$/.test(head.lower))
  )
    return -1;
  const next = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
  return isNameWord(tokens[next]) ? next : -1;
}

/** Words that stand in a title without being one: "Security Council Secretary", "Republican Senator". */
const BEFORE_TITLE =
  /^(?:security|council|state|national|health|education|trade|attorney|white|house|district|fire|police|city|county|executive|first|former|communist|party|army|navy|general|assistant|associate|russia|u\.s\.)$/;

/** Where the title that opens `[first, end)` ends: "Defense Minister | Kim". The last word is never a title here. */
function titleEnd(tokens: readonly Token[], first: number, end: number): number {
  let i = first;
  let found = first;
  while (i < end - 1) {
    const lower = (tokens[i] as Token).lower;
    // "Mayor", "Quarterback"; of a word that is also a given name ("Dean", "Major") only what stands before two more is one.
    if (TITLES.has(lower) || (ROLES.has(lower) && end - i > 2)) found = i + 1;
    else if (
      !BEFORE_TITLE.test(lower) &&
      !DEMONYMS.has(lower) &&
      // "Transport Minister": a noun that is nobody's first name may stand before an office.
      (GIVEN_NAMES.has(lower) || (lexiconBits(lower) & (LEX.noun | LEX.adjective)) === 0)
    )
      break;
    i++;
  }
  // "Judge" or "Chief" alone may be a surname or the whole of an office; a title leaves at least one word of a name.
  return found < end ? found : first;
}

/** "Secretary of | State | Laurel Hines", "the Minister of | Health | Ann Roe": what is left of an office after its "of". */
function officeEnd(tokens: readonly Token[], first: number, start: number, end: number): number {
  if (start > first || tokens[first - 1]?.lower !== 'of' || !TITLES.has(tokens[first - 2]?.lower ?? '')) return start;
  let i = first;
  while (
    i < end - 2 &&
    (lexiconBits((tokens[i] as Token).lower) & LEX_FORM) !== 0 &&
    !GIVEN_NAMES.has((tokens[i] as Token).lower)
  )
    i++;
  return i;
}

function kindOf(tokens: readonly Token[], first: number, end: number, titled: boolean, sentence: Sentence): NameKind {
  const words = tokens.slice(first, end).map((token) => token.lower);
  const whole = words.join(' ');
  const last = words[words.length - 1] as string;
  if (COUNTRIES.has(whole) || REGIONS.has(whole) || (CITIES.has(whole) && !titled)) return 'place';
  if (words.some((word) => ORGANISATION_WORDS.has(word)) && !(titled && words.length <= 2)) return 'organisation';
  if (words.includes('&')) return 'organisation';
  if (titled) return 'person';
  if (words.length > 1 && GIVEN_NAMES.has(words[0] as string) && !DEMONYMS.has(last)) return 'person';
  if (words.length > 1 && tokens.slice(first + 1, end - 1).some((token) => INITIAL.test(token.text))) return 'person';
  if (words.length === 1 && ACRONYM.test((tokens[first] as Token).text)) return 'organisation';
  if (
    words.length > 1 &&
    /^(?:county|city|river|lake|island|islands|street|avenue|road|mountain|mountains|valley|bay|beach|park|province|district|peninsula|sea|ocean|airport|bridge|square|strait)$/.test(
      last,
    )
  )
    return 'place';
  const after = tokens[end];
  const before = tokens[first - 1];
  // ", 43," after a name is an age; two or three capitals before a verb of saying are a person.
  if (
    words.length <= 4 &&
    after?.text === ',' &&
    /^\d{1,3}$/.test(tokens[end + 1]?.text ?? '') &&
    tokens[end + 2]?.text === ','
  )
    return 'person';
  if (words.length >= 2 && words.length <= 4 && /^(?:said|says|told|added|wrote|asked|who)$/.test(after?.lower ?? ''))
    return 'person';
  if (words.length >= 2 && words.length <= 4 && after?.text === ',' && tokens[end + 1]?.lower === 'who')
    return 'person';
  if (words.length === 1 && /^(?:in|at|near|from)$/.test(before?.lower ?? '') && sentence.tags[first] === 'NNP')
    return CITIES.has(last) ? 'place' : 'other';
  if (words.length === 1 && GIVEN_NAMES.has(last)) return 'person';
  return 'other';
}

function namesOf(sentence: Sentence): NameMention[] {
  const { tokens, block } = sentence;
  const found: NameMention[] = [];
  const opening = tokens.findIndex((token) => token.kind === 'word');
  let i = 0;
  while (i < tokens.length) {
    const particles = afterParticles(tokens, i);
    if (
      particles < 0 &&
      !isNamedMonth(tokens, i) &&
      (!isNameWord(tokens[i]) ||
        (i === opening && !mayOpen(sentence, i)) ||
        (DEMONYMS.has((tokens[i] as Token).lower) && !isNameWord(tokens[i + 1])))
    ) {
      i++;
      continue;
    }
    const first = i;
    i = particles < 0 ? i + 1 : particles + 1;
    while (i < tokens.length) {
      const joined = joins(tokens, i);
      if (joined > 0) i = joined + 1;
      else if (
        isNameWord(tokens[i]) &&
        !/[.]$/.test(
          SUFFIX.test((tokens[i] as Token).text)
            ? ''
            : block.text.slice((tokens[i - 1] as Token).end, (tokens[i] as Token).start),
        )
      )
        i++;
      else break;
    }
    const start = officeEnd(tokens, first, titleEnd(tokens, first, i), i);
    const title =
      start > first ? { start: (tokens[first] as Token).start, end: (tokens[start - 1] as Token).end } : undefined;
    const span = { start: (tokens[start] as Token).start, end: (tokens[i - 1] as Token).end };
    // An office by itself ("the President", "former Defense Minister") is no name.
    if (
      start === i - 1 &&
      TITLES.has((tokens[start] as Token).lower) &&
      !GIVEN_NAMES.has((tokens[start] as Token).lower)
    )
      continue;
    found.push({
      ...span,
      text: block.text.slice(span.start, span.end),
      kind: kindOf(tokens, start, i, title !== undefined, sentence),
      words: tokens.slice(start, i).map((token) => token.text),
      title: title === undefined ? undefined : { ...title, text: block.text.slice(title.start, title.end) },
      sentence: sentence.index,
      opens: first === opening,
    });
  }
  return found;
}

/** Whether most longer words carry a capital, as in a headline, so that capitals tell nothing. */
function isTitleCase(block: BlockFacts): boolean {
  const words = block.tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return words.length > 2 && words.filter((token) => CAPITAL.test(token.text)).length > words.length * 0.7;
}

/**
 * Names of people, organisations and places in a block, in reading order, by their form, their neighbours and shipped lists. A block in
 * title case or capitals gives none: what its names are follows from the body.
 */
export function readNames(block: BlockFacts): readonly NameMention[] {
  return isTitleCase(block) && (block.zone === 'headline' || block.zone === 'subhead')
    ? []
    : block.sentences.flatMap(namesOf);
}
