import { type Draft, READER_ZONES } from '../../draft/draft.ts';
import { type BlockFacts, lazy } from '../../language/block-facts.ts';
import { isSpelled, type Spellings, suggestSpellings } from '../../language/spelling.ts';
import type { Token } from '../../language/tokens.ts';
import { type Span, spanAt } from '../../text/span.ts';
import { defineRule, words } from '../rule.ts';

/** Glued to a word, it is part of an address, a path, a tag or code. */
const GLUE = /[/\\@#_=<>{}|~^*+&$%\d.:-]/;

/** A lower-case word, or its part between hyphens, that no dictionary has. Offsets are into the block's prose. */
interface Unknown extends Span {
  readonly word: string;
  /** What may have been meant: looked up where it is asked for, once. */
  readonly suggest: () => Spellings;
}

function partsOf(token: Token): readonly Unknown[] {
  const parts: Unknown[] = [];
  let start = token.start;
  for (const word of token.text.split('-')) {
    parts.push({ start, end: start + word.length, word, suggest: lazy(() => suggestSpellings(word)) });
    start += word.length + 1;
  }
  return parts;
}

/** Words of a block that no dictionary has. Capitals, quoted words, code and sentences in another language are passed over. */
function unknownWords(block: BlockFacts): readonly Unknown[] {
  const found: Unknown[] = [];
  for (const sentence of block.sentences) {
    const own: Unknown[] = [];
    let count = 0;
    for (const token of sentence.tokens) {
      if (token.kind !== 'word') continue;
      count++;
      if (token.text !== token.lower || !/^\p{Ll}[\p{Ll}-]{3,}$/u.test(token.text)) continue;
      if (
        GLUE.test(block.text.charAt(token.start - 1)) ||
        /[/\\@_=<>{}|(\d]|\.\w/.test(block.text.slice(token.end, token.end + 2))
      )
        continue;
      if (isSpelled(token.text)) continue;
      const parts = partsOf(token);
      // Words with other letters than English ones ("café", "naïve") are names or loans.
      for (const part of parts)
        if (
          /^[a-z]{4,}$/.test(part.word) &&
          !isSpelled(part.word) &&
          spanAt(block.quotations, part.start) === undefined
        )
          own.push(part);
    }
    if (own.length <= 2 || own.length < count * 0.25) found.push(...own);
  }
  return found;
}

const capitalWords = (block: BlockFacts): readonly string[] =>
  block.tokens
    .filter((token) => token.kind === 'word' && /^\p{Lu}/u.test(token.text))
    .flatMap((token) => token.lower.split('-'));

/** Words that the draft has with a capital inside a sentence: names, also where they stand in lower case. */
const namesOf = (draft: Draft): ReadonlySet<string> =>
  new Set(draft.blocks.flatMap((block) => block.facts.fact(capitalWords)));

/** Words of one draft that are looked up for what was meant: a draft with more is not English. */
const MOST_LOOKED_UP = 40;

/** Used this often in one draft, a word is the writer's own. */
const OFTEN = 4;

export const spelling = defineRule({
  id: 'style/spelling',
  scope: 'draft',
  zones: [],
  level: 'information',
  summary: 'A word that no dictionary has.',
  why: 'Only words in lower case are looked at: never a name, a quoted word, an address or code. A word that the draft writes with a capital, or uses again and again, is taken as meant. Accepted words go into `.copydesk/names.txt`.',
  source: 'SCOWL, the word list of the English Hunspell dictionaries',
  quoted: 'skip',
  weight: -1,
  options: { allow: words([], 'Words that are right.') },
  messages: {
    maybe: (said: string, to: string) => `“${said}” is in no dictionary. Did you mean “${to}”?`,
    unknown: (said: string) => `“${said}” is in no dictionary. Check it.`,
  },
  examples: {
    bad: [
      { text: 'The goverment will act.', fixed: 'The government will act.' },
      { text: 'It was definately late.', fixed: 'It was definitely late.' },
      { text: 'They recieve mail.', fixed: 'They receive mail.' },
    ],
    good: [
      'Kim Jong Un met Shoigu and the KCNA reporters.',
      'He called it a “goverment of fools.”',
      'The website is example.com/goverment.',
      'The colour and the color are the same.',
    ],
  },
  *check(draft, { options, names: accepted }) {
    const unknown = draft.blocks.flatMap((block) =>
      READER_ZONES.includes(block.zone) ? block.facts.fact(unknownWords).map((at) => ({ block, at })) : [],
    );
    if (unknown.length === 0) return;
    const names = draft.fact(namesOf);
    const counts = new Map<string, number>();
    for (const { at } of unknown) counts.set(at.word, (counts.get(at.word) ?? 0) + 1);
    const known = new Map<string, Spellings>();
    for (const { block, at } of unknown) {
      const { word, suggest } = at;
      if (names.has(word) || accepted.has(word) || options.allow.includes(word) || (counts.get(word) ?? 0) >= OFTEN)
        continue;
      if (!known.has(word)) known.set(word, known.size < MOST_LOOKED_UP ? suggest() : { texts: [], likely: false });
      const { texts, likely } = known.get(word) as Spellings;
      const span = block.map.toSource(at);
      const [first] = texts;
      if (first === undefined) {
        yield { at: span, say: ['unknown', word], entry: 'd.spelling', level: 'hint' };
        continue;
      }
      const edit = block.map.toEditable(at);
      yield {
        at: span,
        say: ['maybe', word, first],
        entry: 'd.spelling',
        ...(likely ? {} : { level: 'hint' as const }),
        fixes:
          edit === undefined
            ? []
            : texts.map((text) => ({ title: `Change to “${text}”`, safe: false, edits: [{ ...edit, text }] })),
      };
    }
  },
});
