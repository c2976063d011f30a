import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import type { House } from '../../houses/house.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import { cardinal } from '../../lexicons/number-words.ts';
import type { Edit } from '../../text/span.ts';

const NUMBER = /(?<![\p{L}-])\p{L}+(?:-\p{L}+)?(?![\p{L}-]|['’]\p{L})/gu;
/** What is counted after “one”, where the word is no pronoun. */
const COUNTED =
  /^ (?:dead|killed|hurt|injured|missing|arrested|charged|held|shot|person|people|man|woman|boy|girl|teen|child|student|worker|officer|soldier|dies|die|in \d|day|week|month|year|hour)\b/i;
/** A name or a phrase that has the word: “Big Three”, “Day One”. */
const NAMED = /\b(?:Big|Day|Phase|Part|No|no|Chapter|Grade|Gang of|Formula|Air Force|Square|Group of|at) $/;

/** One form of all the places of a line, set right together. */
function* together(edits: readonly Edit[], form: Omit<Form, 'start' | 'end'>): Iterable<Form> {
  const [first, last] = [edits[0], edits[edits.length - 1]];
  if (first === undefined || last === undefined) return;
  const right = edits.map((edit) => edit.text).join(', ');
  yield { ...form, start: first.start, end: last.end, edits, ...(form.fix === 'none' ? {} : { to: right }) };
}

function* numbers(block: BlockFacts): Iterable<Form> {
  const edits = [...block.masked.matchAll(NUMBER)].flatMap(({ index, 0: word }): Edit[] => {
    const value = cardinal(word.toLowerCase());
    if (value === undefined || value === 0) return [];
    const [before, after] = [block.masked.slice(0, index), block.masked.slice(index + word.length)];
    if (value === 1 && !COUNTED.test(after)) return [];
    // A capital in the middle of the line is a name's: "the Twelve", "Ocean's Eleven".
    if (NAMED.test(before) || (/^\p{Lu}/u.test(word) && /\p{L}/u.test(before) && !/[:;—–-] ?$/.test(before))) return [];
    if (/^ (?:million|billion|trillion|hundred|thousand)\b/i.test(after) && value > 9) return [];
    return [{ start: index, end: index + word.length, text: String(value) }];
  });
  const shown = edits.map((edit) => `“${edit.text}”`).join(', ');
  yield* together(edits, {
    entry: 'h.numerals',
    fix: 'safe',
    say: `Headlines have all numbers in figures: ${shown}.`,
  });
}

function* initials(block: BlockFacts, house: House): Iterable<Form> {
  if (house.switches['headlineUs'] !== 'US') return;
  const edits = [...block.text.matchAll(/\b(?:U\.S\.A|[UE]\.[SKNU])\.(?=['’\s,;:?!)-]|$)/g)].map(
    ({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
      text: word.replaceAll('.', ''),
    }),
  );
  yield* together(edits, {
    entry: 'h.us-uk',
    fix: 'safe',
    say: `Headlines have no full stops here: “${edits[0]?.text ?? ''}”.`,
  });
}

/** Double marks around quoted words, and what the house sets for them. */
function* marks(block: BlockFacts, house: House): Iterable<Form> {
  if (house.switches['quotes'] !== 'double' || !/["“”]/.test(block.text)) return;
  const edits = block.quotations.flatMap(({ start, end, closed, inner }): Edit[] => {
    const open = block.text.charAt(start);
    if (!closed || !/["“]/.test(open) || inner.start !== start + 1) return [];
    const [left, right] = open === '"' ? ["'", "'"] : ['‘', '’'];
    return [
      { start, end: start + 1, text: left as string },
      { start: end - 1, end, text: right as string },
    ];
  });
  const first = block.text.search(/["“”]/);
  const say = 'Headlines take single quotation marks.';
  if (edits.length === 0) yield { start: first, end: first + 1, entry: 'h.single-quotes', fix: 'none', say };
  else yield* together(edits, { entry: 'h.single-quotes', fix: 'suggest', say });
}

function* read(block: BlockFacts, house: House): Iterable<Form> {
  const text = block.text;
  yield* byPattern(block, /(?<=[\p{L}\d%][\p{L}\d%’”'"]|\s\d)\.(?=['’"”]?$)/gu, ({ index }) =>
    /\b(?:Inc|Corp|Co|Jr|Sr|Ltd|St|vs|No|a\.m|p\.m|Ave|Blvd|Gov|Sen|Rep|Dr|D\.C|U\.S|U\.K|U\.N)\.$/.test(
      text.slice(0, index + 1),
    ) || /\p{Lu}\.\p{Lu}\.$/u.test(text.slice(0, index + 1))
      ? undefined
      : { entry: 'h.period', to: '', fix: 'safe', say: 'A headline has no full stop.' },
  );
  yield* numbers(block);
  yield* initials(block, house);
  yield* marks(block, house);
  if (/\?['’"”]?$/.test(text))
    yield {
      start: text.lastIndexOf('?'),
      end: text.lastIndexOf('?') + 1,
      entry: 'h.question',
      fix: 'none',
      level: 'hint',
      say: 'A headline that asks may promise an answer the story does not give.',
    };
}

export const headlineForm = formRule({
  id: 'style/headline-form',
  zones: ['headline'],
  level: 'information',
  summary: 'Headlines: figures, single marks, no full stop, US without stops.',
  why: 'A headline is short: figures for all numbers, single quotation marks, no stop at the end and none in US, UK and UN.',
  source: 'AP Stylebook, “headlines”',
  quoted: 'marks',
  examples: {
    bad: [
      {
        text: 'Two die in mill fire\n\nTwo people died when a mill burned down on Monday, the mayor said.',
        fixed: '2 die in mill fire\n\nTwo people died when a mill burned down on Monday, the mayor said.',
      },
      {
        text: 'Mayor: “We will rebuild”\n\n“We will rebuild,” the mayor said on Monday after the fire at the mill.',
        fixed: 'Mayor: ‘We will rebuild’\n\n“We will rebuild,” the mayor said on Monday after the fire at the mill.',
      },
      {
        text: 'U.S. to send grain to Kenya\n\nThe U.S. will send grain to Kenya in May, the mayor said.',
        fixed: 'US to send grain to Kenya\n\nThe U.S. will send grain to Kenya in May, the mayor said.',
      },
    ],
    good: [
      'Mill fire kills 2\n\nTwo people died when a mill burned down on Monday, the mayor said.',
      'One of us must go, mayor says\n\nOne of us must go, the mayor said on Monday after the vote of the council.',
    ],
  },
  read,
});
