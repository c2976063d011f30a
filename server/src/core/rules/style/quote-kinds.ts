import { PROSE_ZONES } from '../../draft/draft.ts';
import { type Form, formRule } from '../../forms/form-rule.ts';
import type { House } from '../../houses/house.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import type { Quotation } from '../../language/quotations.ts';
import type { Edit } from '../../text/span.ts';

/** Spellings of speech, as it sounds. */
const DIALECT =
  /(?<![\p{L}’'])(?:gonna|gotta|wanna|kinda|sorta|dunno|lemme|gimme|coulda|woulda|shoulda|oughta|outta|lotta|whatcha|gotcha|dontcha|betcha|cuz|nuthin|sumthin|y['’]all|ain['’]t|em|\p{Ll}{2,}in['’](?=[\s,.!?]))(?![\p{L}])/giu;

/** Where a mark opens, by what stands around it; undefined where that does not tell. */
function direction(text: string, i: number): 'opens' | 'closes' | undefined {
  const [before, after] = [text[i - 1] ?? ' ', text[i + 1] ?? ' '];
  const opens = /[\s([—–‘'/]/.test(before) && /[\p{L}\p{N}$‘'([…]/u.test(after);
  const closes = /[\p{L}\p{N}.,!?;:’'…)\]%]/u.test(before) && /[\s.,;:!?)\]’'—–-]/.test(after);
  return opens === closes ? undefined : opens ? 'opens' : 'closes';
}

/** Double marks inside double marks: “He told us “no” twice,” she said. */
function* nested({ text }: BlockFacts): Iterable<Form> {
  const stack: number[] = [];
  const pairs: [number, number][] = [];
  for (let i = 0; i < text.length; i++) {
    const mark = text[i] as string;
    if (!/["“”]/.test(mark)) continue;
    const way = direction(text, i) ?? (mark === '“' ? 'opens' : mark === '”' ? 'closes' : undefined);
    if (way === undefined) return;
    if (way === 'opens') stack.push(i);
    else {
      const open = stack.pop();
      if (open === undefined) return;
      if (stack.length === 1) pairs.push([open, i]);
    }
  }
  if (stack.length > 0) return;
  for (const [open, end] of pairs) {
    const curly = text[open] === '“';
    yield {
      start: open,
      end: end + 1,
      entry: 'q.nested',
      to: curly ? '‘ ’' : "' '",
      fix: 'suggest',
      edits: [
        { start: open, end: open + 1, text: curly ? '‘' : "'" },
        { start: end, end: end + 1, text: curly ? '’' : "'" },
      ],
      say: 'A quotation within a quotation has single marks.',
    };
  }
}

/** A curly mark that a straight one answers, or the other way. */
function* mixed({ text }: BlockFacts): Iterable<Form> {
  if (!text.includes('"') || !/[“”]/.test(text)) return;
  let open: number | undefined;
  for (let i = 0; i < text.length; i++) {
    const mark = text[i] as string;
    if (!/["“”]/.test(mark)) continue;
    const way = direction(text, i) ?? (mark === '“' ? 'opens' : mark === '”' ? 'closes' : undefined);
    if (way === 'opens') open = i;
    else if (way === 'closes' && open !== undefined) {
      const curly = text[open] !== '"';
      if (curly !== (mark !== '"'))
        yield {
          start: i,
          end: i + 1,
          entry: 'q.mixed',
          to: curly ? '”' : '"',
          fix: 'safe',
          say: 'One quotation has marks of two kinds, curly and straight.',
        };
      open = undefined;
    }
  }
}

/** A space between a mark and the words it belongs to. */
function* spaced({ text }: BlockFacts): Iterable<Form> {
  const marks = [...text.matchAll(/["“”]/g)].map(({ index }) => index);
  if (marks.length === 0 || marks.length % 2 !== 0) return;
  for (let k = 0; k + 1 < marks.length; k += 2) {
    const [open, end] = [marks[k] as number, marks[k + 1] as number];
    // Only where the marks can be nothing but a pair: a space or an edge on the outer side of both.
    if (!/^$|[\s([—–-]/.test(text.charAt(open - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(end + 1))) return;
    const edits: Edit[] = [];
    const lead = /^[ \u00a0]+/.exec(text.slice(open + 1, end))?.[0].length ?? 0;
    const trail = /[ \u00a0]+$/.exec(text.slice(open + 1, end))?.[0].length ?? 0;
    if (lead > 0) edits.push({ start: open + 1, end: open + 1 + lead, text: '' });
    if (trail > 0 && lead + trail < end - open - 1) edits.push({ start: end - trail, end, text: '' });
    const [first, last] = [edits[0], edits[edits.length - 1]];
    if (first === undefined || last === undefined) continue;
    yield {
      start: first.start,
      end: last.end,
      entry: 'p.quote-space',
      to: '',
      fix: 'suggest',
      edits,
      say: 'No space stands between a quotation mark and the words it belongs to.',
    };
  }
}

/** The marks of a quotation, changed or cut. */
const marksOf = ({ start, end }: Quotation, left: string, right: string): readonly Edit[] => [
  { start, end: start + 1, text: left },
  { start: end - 1, end, text: right },
];

function* kinds(block: BlockFacts, house: House): Iterable<Form> {
  for (const quotation of block.quotations) {
    const { start, end, inner, closed, kind, block: whole } = quotation;
    const words = block.text.slice(inner.start, inner.end);
    if (!whole)
      for (const { index, 0: found } of words.matchAll(DIALECT))
        yield {
          start: inner.start + index,
          end: inner.start + index + found.length,
          entry: 'q.dialect',
          fix: 'none',
          level: 'hint',
          say: `“${found}” shows how it was said. Keep it only where the sound matters; never tidy the words.`,
        };
    for (const { index, 0: found } of words.matchAll(/[[(]sic[\])]/gi))
      yield {
        start: inner.start + index,
        end: inner.start + index + found.length,
        entry: 'q.bracket',
        fix: 'none',
        level: 'hint',
        say: '“[sic]” may seem to mock the speaker. Quote a part, or say it in other words.',
      };
    if (whole || !closed || inner.start !== start + 1 || inner.end !== end - 1) continue;
    const before = block.text.slice(Math.max(0, start - 40), start);
    if (/\bso-called $/i.test(before))
      yield {
        start,
        end,
        entry: 'q.scare',
        to: words,
        edits: marksOf(quotation, '', ''),
        fix: 'suggest',
        say: 'After “so-called” no quotation marks are needed.',
      };
    if (
      (kind === 'scare' || kind === 'term') &&
      /\b(?:was|is|were|are|felt|feels|been|am) (?:very |so |too )?$/.test(before) &&
      /^\p{Ll}+[,.]?$/u.test(words)
    )
      yield {
        start,
        end,
        entry: 'q.partial-fragment',
        fix: 'none',
        level: 'hint',
        say: 'One plain word needs no quotation marks.',
      };
    if (
      /^['‘]$/.test(block.text.charAt(start)) &&
      house.switches['quotes'] === 'double' &&
      inner.end - inner.start > 3 &&
      /(?:^|\s)$/.test(before)
    ) {
      const curly = block.text.charAt(start) === '‘';
      yield {
        start,
        end,
        entry: 'q.single',
        to: curly ? '“ ”' : '" "',
        edits: marksOf(quotation, curly ? '“' : '"', curly ? '”' : '"'),
        fix: 'suggest',
        level: 'hint',
        say: 'Quoted words take double marks in text.',
      };
    }
  }
}

function* read(block: BlockFacts, house: House): Iterable<Form> {
  if (!/["“”‘']/.test(block.text)) return;
  yield* kinds(block, house);
  if (house.switches['quotes'] === 'double') yield* nested(block);
  yield* mixed(block);
  yield* spaced(block);
}

export const quoteKinds = formRule({
  id: 'style/quote-kinds',
  zones: PROSE_ZONES,
  level: 'information',
  summary: 'Which quotation marks stand where: double, single within, one kind, none after “so-called”.',
  why: 'Readers tell by the marks who speaks. Double marks hold what was said, single marks what was quoted within it, and both marks of a pair look alike.',
  source: 'AP Stylebook, “quotation marks”',
  quoted: 'marks',
  examples: {
    bad: [
      { text: '“He told us “no” twice,” the clerk said.', fixed: '“He told us ‘no’ twice,” the clerk said.' },
      { text: '“It is over," she said.', fixed: '“It is over,” she said.' },
      { text: 'The so-called “expert” left town.', fixed: 'The so-called expert left town.' },
      { text: 'The mayor said she was “happy” with the vote.' },
      { text: '“ It is over, ” she said.', fixed: '“It is over,” she said.' },
      { text: '“We’re gonna fight this,” she said.' },
    ],
    good: [
      '“He told us ‘no’ twice,” the clerk said.',
      'The board is 5" wide and 9" long.',
      'She called it “over” by noon.',
    ],
  },
  read,
});
