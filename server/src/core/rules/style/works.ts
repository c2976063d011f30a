import { PROSE_ZONES } from '../../draft/draft.ts';
import { type Form, formRule } from '../../forms/form-rule.ts';
import { isCurly } from '../../forms/sentence.ts';
import type { House } from '../../houses/house.ts';
import type { BlockFacts, Sentence } from '../../language/block-facts.ts';
import type { Token } from '../../language/tokens.ts';
import { GIVEN_NAMES } from '../../lexicons/given-names.ts';
import { CALENDAR } from '../../lexicons/name-words.ts';
import { spanAt } from '../../text/span.ts';

/** Kinds of works whose titles stand in quotation marks. */
const KIND =
  /^(?:book|novel|novella|memoir|autobiography|biography|film|movie|documentary|musical|play|opera|ballet|album|song|ballad|poem|sitcom|thriller|sequel|prequel|bestseller|podcast|painting|sculpture|essay|trilogy|blockbuster|soap|miniseries|cartoon|anthem)$/;
/** Small words that titles have between their capitals. */
const SMALL = /^(?:of|the|and|a|an|in|on|to|for|from|with|at|by|but|or|de|la|le|&)$/;
/** Titles that stand without marks: holy books and reference works. */
const PLAIN = /^(?:Bible|Koran|Quran|Torah|Talmud|Encyclopaedia|Encyclopedia|Webster|Oxford|Gray|World|Guinness|Jane)$/;
const VERB = /^(?:VBD|VBZ|VBP|MD)$/;

/** The last token of a title that begins at `i`: capitals, figures and the small words between them. */
function titleEnd(tokens: readonly Token[], i: number): number {
  let last = i;
  for (let k = i + 1; k < Math.min(tokens.length, i + 10); k++) {
    const { text, kind, start } = tokens[k] as Token;
    if (kind === 'mark' && !(/^['’]s?$/.test(text) && start === tokens[k - 1]?.end)) break;
    if (/^\p{Lu}/u.test(text) || (kind === 'number' && last === k - 1)) last = k;
    else if (!SMALL.test(text) && !/^['’]s?$/.test(text)) break;
  }
  return last;
}

function* ofSentence(sentence: Sentence): Iterable<Form> {
  const { tokens, tags, block } = sentence;
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const kind = tokens[i - 1] as Token;
    if (!/^[\p{Lu}\d]/u.test(token.text) || !KIND.test(kind.lower) || token.start !== kind.end + 1) continue;
    if (!/^(?:the|a|an|his|her|their|its|hit|new|this|that|\p{Ll}+|['’]s)$/u.test(tokens[i - 2]?.lower ?? '')) continue;
    if (CALENDAR.has(token.lower) || PLAIN.test(token.text) || spanAt(block.quotations, token.start) !== undefined)
      continue;
    if (
      token.kind !== 'word' ||
      GIVEN_NAMES.has(token.lower) ||
      /^(?:I|He|She|They|We|You|It|NBC|ABC|CBS|HBO|BBC|Netflix|Season|Series|Episode)$/.test(token.text)
    )
      continue;
    const last = titleEnd(tokens, i);
    // "the book Roe wrote", "the film Kubrick made": a name with its verb, and not the title as the subject of one.
    if (last === i && VERB.test(tags[i + 1] ?? '') && kind.lower !== 'album' && kind.lower !== 'song') continue;
    if (
      last - i === 1 &&
      /^(?:wrote|made|directed|starred|sang|recorded|published|produced|released|loved|read|had|has)$/.test(
        tokens[last + 1]?.lower ?? '',
      )
    )
      continue;
    const { start } = token;
    const { end } = tokens[last] as Token;
    const stop = /^[.,]/.exec(block.text.slice(end))?.[0] ?? '';
    const [left, right] = isCurly(block) ? ['“', '”'] : ['"', '"'];
    yield {
      start,
      end,
      entry: 'cap.composition',
      to: `${left}${block.text.slice(start, end)}${stop}${right}`,
      edits: [
        { start, end: start, text: left as string },
        { start: end, end: end + stop.length, text: `${stop}${right}` },
      ],
      fix: 'suggest',
      say: 'The title of a work stands in quotation marks.',
    };
    i = last;
  }
}

function* read(block: BlockFacts, house: House): Iterable<Form> {
  if (house.switches['works'] === 'quotes') for (const sentence of block.sentences) yield* ofSentence(sentence);
}

export const works = formRule({
  id: 'style/works',
  zones: PROSE_ZONES,
  level: 'hint',
  summary: 'Titles of books, films, songs and plays in quotation marks.',
  why: 'Marks show where the title begins and ends. Holy books, reference works and newspapers have none.',
  source: 'AP Stylebook, “composition titles”',
  examples: {
    bad: [
      { text: 'She wrote the novel Harbor Lights in 2010.', fixed: 'She wrote the novel "Harbor Lights" in 2010.' },
      { text: 'He starred in the film The Long Road.', fixed: 'He starred in the film "The Long Road."' },
    ],
    good: [
      'She wrote the novel “Harbor Lights” in 2010.',
      'It was the book Roe wrote in 2010.',
      'They read from the book in May.',
    ],
  },
  read,
});
