import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';

/** Marks that stand twice, or two that cannot stand together. A row of full stops is an ellipsis. */
const DOUBLED =
  /(?<=[\p{L}\p{N}”"’)])([!?])[!?]+|(?<![,.])([,;:])\2(?![,.])|(?<=\p{L})\.\.(?=\s|$)|(?<=\p{L})(?:,\.|\.,(?=\s\p{Ll}{3})|;,|,;)/gu;

export const doubledMark = defineRule({
  id: 'style/doubled-mark',
  scope: 'block',
  zones: READER_ZONES,
  level: 'information',
  summary: 'A mark of punctuation that stands twice.',
  why: 'A second mark adds nothing and is most often a slip of the finger.',
  source: 'AP Stylebook, “punctuation”',
  quoted: 'skip',
  weight: 1,
  options: {},
  messages: { twice: (said: string, to: string) => `“${said}” should be “${to}”.` },
  examples: {
    bad: [
      { text: 'He left at once..', fixed: 'He left at once.' },
      { text: 'It was over,, she said.', fixed: 'It was over, she said.' },
      { text: 'Who knew?? Nobody did.', fixed: 'Who knew? Nobody did.' },
    ],
    good: ['Wait ... what?', 'He came at 9 a.m., and left.', 'It was over.'],
  },
  *check(block) {
    // Most paragraphs have no two marks side by side, and a pattern that looks back is slow to say so.
    if (!/[!?,;:.]{2}/.test(block.masked)) return;
    for (const match of block.masked.matchAll(DOUBLED)) {
      const said = match[0];
      // "Acme Inc., a maker", "9 p.m., he said"
      if (
        said === '.,' &&
        /(?:\b\p{L}|\.\p{L}|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|St|Ave|Blvd|Dr|etc|al|No|Mr|Mrs|Ms|Rep|Sen|Gov|[A-Z][a-z]{1,4}))$/u.test(
          block.text.slice(Math.max(0, match.index - 12), match.index),
        )
      )
        continue;
      const to = said.includes('?') ? '?' : said === ',.' || said === '..' ? '.' : said === '.,' ? ',' : said.charAt(0);
      const at = { start: match.index, end: match.index + said.length };
      yield {
        at,
        say: ['twice', said, to],
        entry: 'p.doubled',
        fixes: [{ title: `Change to “${to}”`, safe: said === ',,' || said === ';;', edits: [{ ...at, text: to }] }],
      };
    }
  },
});
