import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import { isTitleCase } from '../../forms/sentence.ts';
import type { House } from '../../houses/house.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import { lexiconBits } from '../../lexicons/lookup.ts';

const SMALL = 'one two three four five six seven eight nine'.split(' ');

/** Words with a capital that are plain words of the language, and no names. */
function* sentenceCase(block: BlockFacts): Iterable<Form> {
  const first = block.tokens.findIndex(({ kind }) => kind === 'word');
  const edits = block.tokens.flatMap((token, i) => {
    if (i <= first || token.kind !== 'word' || !/^\p{Lu}\p{Ll}+$/u.test(token.text) || !isPlain(token.lower)) return [];
    if (/[:?!.]$/.test(block.text.slice(0, token.start).trimEnd())) return [];
    return [{ start: token.start, end: token.end, text: token.lower }];
  });
  if (edits.length === 0) return;
  const to = edits.reduceRight(
    (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    block.text,
  );
  yield {
    start: 0,
    end: block.text.length,
    entry: 'h.sentence-case',
    to,
    fix: 'suggest',
    edits,
    level: 'hint',
    say: 'The house sets headlines like sentences: capitals for the first word and for names.',
  };
}

function* read(block: BlockFacts, house: House): Iterable<Form> {
  const text = block.text;
  if (house.switches['headlineCase'] === 'sentence' && isTitleCase(block) && text !== text.toUpperCase())
    yield* sentenceCase(block);
  yield* byPattern(block, /(?<=\p{L}{2})\.$/gu, ({ index }) =>
    /\b(?:Inc|Corp|Co|Jr|Sr|Ltd|St|vs|No|a\.m|p\.m)\.$/.test(text.slice(0, index + 1))
      ? undefined
      : { entry: 'h.period', to: '', fix: 'safe', say: 'A headline has no full stop.' },
  );
  yield* byPattern(
    block,
    /(?<![\p{L}-])(?<word>[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine)(?![\p{L}-]|['’])/gu,
    ({ groups, index }) => {
      const word = groups?.['word'] ?? '';
      const before = text.slice(0, index);
      if (
        /^one$/i.test(word) &&
        !/^ (?:dead|killed|hurt|injured|arrested|person|man|woman|dies|in)\b/.test(text.slice(index + word.length))
      )
        return undefined;
      if (/\b(?:Big|Day|Phase|Part|no|No|Chapter|Grade) $/.test(before)) return undefined;
      return { entry: 'h.numerals', to: String(SMALL.indexOf(word.toLowerCase()) + 1), fix: 'safe' };
    },
  );
  if (/["“”]/.test(text)) {
    const at = text.search(/["“]/);
    const end = Math.max(text.lastIndexOf('"'), text.lastIndexOf('”')) + 1;
    if (at >= 0 && house.switches['quotes'] === 'double')
      yield {
        start: at,
        end: Math.max(end, at + 1),
        entry: 'h.single-quotes',
        fix: 'none',
        say: 'Headlines take single quotation marks.',
      };
  }
  if (text.endsWith('?'))
    yield {
      start: text.length - 1,
      end: text.length,
      entry: 'h.question',
      fix: 'none',
      level: 'hint',
      say: 'A headline that asks may promise an answer the story does not give.',
    };
  yield* byPattern(block, /^(?<article>An?|The) (?<next>\p{Ll})/gu, ({ groups }) => ({
    entry: 'h.article',
    to: (groups?.['next'] ?? '').toUpperCase(),
    fix: 'suggest',
    level: 'hint',
  }));
  yield* byPattern(block, /^(?<a>\p{Lu}[\p{L}’'-]+) and (?<b>\p{Lu}[\p{L}’'-]+)(?= \p{Ll})/gu, ({ groups }) => ({
    entry: 'h.and-comma',
    to: `${groups?.['a']}, ${groups?.['b']}`,
    fix: 'suggest',
    level: 'hint',
  }));
}

export const headlineForm = formRule({
  id: 'style/headline-form',
  zones: ['headline'],
  level: 'information',
  summary: 'Headlines: figures, single marks, no full stop, sentence case.',
  why: 'A headline is short: figures for all numbers, single quotation marks, no stop at the end, and capitals as in a sentence.',
  source: 'AP Stylebook, “headlines”',
  quoted: 'read',
  examples: {
    bad: [
      {
        text: 'Two die in mill fire\n\nTwo people died when a mill burned down on Monday, the mayor said.',
        fixed: '2 die in mill fire\n\nTwo people died when a mill burned down on Monday, the mayor said.',
      },
    ],
    good: ['Mill fire kills 2\n\nTwo people died when a mill burned down on Monday, the mayor said.'],
  },
  read,
});

const isPlain = (word: string): boolean =>
  /^(?:to|the|a|an|and|or|of|in|on|for|with|from|at|by|as|over|after|before|is|are|was|his|her|its|their|not|no|new|will|up|out|into|about|amid|says|say|but|than|more)$/.test(
    word,
  ) || (lexiconBits(word) & PLAIN_BITS) !== 0;
const PLAIN_BITS = 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 512;
