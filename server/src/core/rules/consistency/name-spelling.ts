import type { Draft } from '../../draft/draft.ts';
import { STARTERS } from '../../language/abbreviations.ts';
import { GIVEN_NAMES } from '../../lexicons/given-names.ts';
import { lexiconBits } from '../../lexicons/lookup.ts';
import { DEMONYMS } from '../../lexicons/name-words.ts';
import { CITIES, COUNTRIES, REGIONS } from '../../lexicons/places.ts';
import { type Mention, perName, readMentions } from '../../story/mentions.ts';
import { isForm, nearPairs } from '../../story/near-names.ts';
import { readPeople } from '../../story/people.ts';
import { coreWords, nameParts } from '../../story/person-names.ts';
import type { Span } from '../../text/span.ts';
import { eitherWay } from '../fixes.ts';
import { defineRule } from '../rule.ts';

const listed = (word: string): boolean =>
  COUNTRIES.has(word) || CITIES.has(word) || REGIONS.has(word) || DEMONYMS.has(word);

/** Zones that another rule reads against the story word by word. */
const DISPLAY = new Set(['headline', 'deck', 'subhead', 'byline', 'credit']);

/** A word of a name in its block. */
interface OwnWord extends Span {
  readonly text: string;
  readonly key: string;
}

/** Words of a name that are long enough to be compared. Offsets are into the block's prose. */
const ownWords = perName(({ name, block }): readonly OwnWord[] => {
  const words: OwnWord[] = [];
  let from = name.start;
  for (const text of name.words) {
    const start = block.text.indexOf(text, from);
    if (start < 0) break;
    from = start + text.length;
    if (text.length >= 4 && /^\p{Lu}\p{L}*\p{Ll}[-’'\p{L}]*$|^(?:al|el)-\p{Lu}/u.test(text))
      words.push({ text, key: text.toLowerCase(), start, end: from });
  }
  return words;
});

/** One word of a name where it stands. */
interface NameWord {
  readonly word: OwnWord;
  readonly text: string;
  readonly mention: Mention;
}

const place = ({ word, mention }: NameWord): Span => mention.block.map.toSource(word);

function wordsOf(draft: Draft): Map<string, NameWord[]> {
  const words = new Map<string, NameWord[]>();
  for (const mention of draft.fact(readMentions)) {
    if (DISPLAY.has(mention.block.zone)) continue;
    for (const word of ownWords(mention)) {
      const own = words.get(word.key);
      const here = { word, text: word.text, mention };
      if (own === undefined) words.set(word.key, [here]);
      else own.push(here);
    }
  }
  return words;
}

/** What stands beside a word in its name: the other words, which must agree before two spellings are one name. */
const beside = (word: NameWord): string =>
  word.mention.name.words
    .filter((other) => other !== word.text)
    .join(' ')
    .toLowerCase();

interface People {
  /** Surnames, and full names' mentions, of the people of the draft. */
  readonly surnames: ReadonlySet<string>;
  readonly full: ReadonlySet<Mention>;
}

/** Short words that are near to one another by chance. */
const LONG = 5;

/**
 * Why two near words may be one name: the same words beside them, or one of them standing alone for the other's surname. Of a person's
 * name every letter counts; of other names an ending may be a form ("Korea", "Korean"), and short ones are near by chance.
 */
function sameName(a: NameWord, b: NameWord, { surnames, full }: People): boolean {
  const [left, right] = [beside(a), beside(b)];
  const [one, other] = [a.text.toLowerCase(), b.text.toLowerCase()];
  const form = isForm(one, other);
  if (left !== '' && right !== '') {
    const given = GIVEN_NAMES.has(one) && GIVEN_NAMES.has(other);
    if (left === right)
      return full.has(a.mention) && full.has(b.mention)
        ? !(given && a.mention.block === b.mention.block)
        : !form && one.length >= LONG;
    if (form || one.length < LONG) return false;
    // "Anne Peterson" and "Ann Petersen" are two slips or two people; only an agreeing part makes it one name.
    const [x, y] = [nameParts(coreWords(a.mention)), nameParts(coreWords(b.mention))];
    return (
      x.given.toLowerCase() === y.given.toLowerCase() && x.given !== '' && x.surname === a.text && y.surname === b.text
    );
  }
  if (left === '' && right === '') return !form && one.length >= LONG && other.length >= LONG;
  const [whole, alone] = left === '' ? [b, a] : [a, b];
  const lower = alone.text.toLowerCase();
  if (alone.mention.name.kind === 'place' || surnames.has(lower)) return false;
  const surname = whole.text.toLowerCase();
  if (!surnames.has(surname) || !full.has(whole.mention))
    return !form && one.length >= LONG && nameParts(coreWords(whole.mention)).surname === whole.text;
  // "the Okafors" are a family; a short word that means something, or is a name of its own, is another word.
  if (lower === `${surname}s` || lower === `${surname}es`) return false;
  return listed(lower) || GIVEN_NAMES.has(lower) ? false : lower.length >= LONG || lexiconBits(lower) === 0;
}

/** The zone of the block that holds an offset of the source. */
const zoneAt = (draft: Draft, at: number): string =>
  draft.blocks.find(({ span }) => span.start <= at && at < span.end)?.zone ?? '';
const CAPTION = /^(?:caption|credit)$/;

export const nameSpelling = defineRule({
  id: 'consistency/name-spelling',
  entry: 'name.spelled-two-ways',
  scope: 'draft',
  zones: [],
  level: 'warning',
  summary: 'A name is spelled two ways in one story.',
  why: 'A misspelled name is the correction that newsrooms print most. Two spellings of one name mean that one of them is wrong; which one, only the reporter can tell.',
  source: 'Reynolds Center and Poynter accuracy checklists: every name checked wherever it stands',
  quoted: 'read',
  options: {},
  messages: {
    twoWays: (one: string, other: string) => `“${one}” here, “${other}” elsewhere in this story. Check which is right.`,
  },
  examples: {
    bad: [
      {
        text: 'Police arrested Marta Okafor on Monday.\n\nOkafer told the court she was at home. Okafor will be tried in May. Okafor denies it.',
        fixed:
          'Police arrested Marta Okafor on Monday.\n\nOkafor told the court she was at home. Okafor will be tried in May. Okafor denies it.',
      },
      {
        text: 'Katherine Doyle was treated for burns, the hospital said.\n\nCatherine Doyle was released on Thursday.',
        fixed: 'Katherine Doyle was treated for burns, the hospital said.\n\nKatherine Doyle was released on Thursday.',
      },
    ],
    good: [
      'John Peterson met Mary Petersen in Oslo on Monday. Both live there now.',
      'Korea and the Koreans agreed on Tuesday. The Korean side left early.',
    ],
  },
  *check(draft) {
    const words = wordsOf(draft);
    const all = draft.fact(readPeople);
    const sure = all.filter(
      ({ full, surname }) => full.some(({ name }) => name.kind === 'person') && !listed(surname.toLowerCase()),
    );
    const people = {
      surnames: new Set(sure.map(({ surname }) => (surname.split(' ').pop() ?? '').toLowerCase())),
      full: new Set(all.flatMap(({ full }) => full)),
    };
    for (const [a, b] of nearPairs([...words.keys()])) {
      if ((listed(a) && listed(b)) || STARTERS.has(a) || STARTERS.has(b) || DEMONYMS.has(a) || DEMONYMS.has(b))
        continue;
      const [left, right] = [words.get(a) ?? [], words.get(b) ?? []];
      // The rarer spelling is pointed out; of two that are as frequent, the later.
      const [one, other] = [left[0], right[0]];
      const later = one !== undefined && other !== undefined && place(one).start > place(other).start;
      const [rare, often] =
        left.length < right.length || (left.length === right.length && later) ? [left, right] : [right, left];
      const pair = rare.flatMap((word) => {
        const twin = often.find((other) => sameName(word, other, people));
        return twin === undefined ? [] : [[word, twin] as const];
      })[0];
      if (pair === undefined) continue;
      const [word, twin] = pair;
      // Two common given names that stand alone are two people.
      if (GIVEN_NAMES.has(a) && GIVEN_NAMES.has(b) && beside(word) === '') continue;
      const [at, there] = [place(word), place(twin)];
      yield {
        at,
        ...(CAPTION.test(zoneAt(draft, at.start)) ? { entry: 'c.name-mismatch' } : {}),
        say: ['twoWays', word.text, twin.text],
        related: [{ ...there, note: `“${twin.text}” here` }],
        fixes: eitherWay({ ...at, text: word.text }, { ...there, text: twin.text }),
      };
    }
  },
});
