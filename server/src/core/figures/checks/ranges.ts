import type { BlockFacts } from '../../language/block-facts.ts';
import { CHANGE_WORD } from '../directions.ts';
import type { Figure } from '../figure.ts';
import { readFigures } from '../read-figures.ts';
import type { Check } from './check.ts';

const MOVING = new RegExp(
  `${CHANGE_WORD}(?:\\s(?:by|in|of|sharply|back|further|again))?\\s(?:from\\s)?(?:[\\p{L}-]+\\s){0,2}$`,
  'iu',
);
/** Things that rightly run backward. */
const BACKWARD =
  /\b(?:count(?:ed|ing|s)?\s?down|countdown|odds|ranks?|ranked|ranking|score[ds]?|reject\w*|approv\w*|pass(?:ed|es)?|carried|beat|won|win|lost|lead|led|defeat\w*|vot(?:e|es|ed|ing)|ruling|ruled|decision|series|record|aggregate|degrees (?:north|south|east|west)|latitude|longitude|seed(?:ed)?|favou?rites?)\b/i;
const ERA = /^\s?(?:B\.?C\b|BCE\b)/;
const FROM_TO = /\bfrom\s(?:[\p{L}]+\s){0,2}$/iu;
const BOUNDED =
  /\b(?:rang(?:e|es|ed|ing)|anywhere|between|aged?|ages|var(?:y|ies|ied|ying)|last(?:s|ed|ing)?|mayor|president|governor|served?|reigned|ruled|lived|worked|open|run|runs|ran|director|chief|editor|minister|coach(?:ed)?|led|chairman|chairwoman|prime|king|queen|senator|captain|played|taught|hires?|seats?|holds?|costs?|takes?|needs?|expects?|weighs?|measures?|pays?|earns?|draws?|attracts?|for)\b/i;

/** Ranges whose lower end stands last. */
export function readRanges(block: BlockFacts): readonly Check[] {
  const figures = block.fact(readFigures);
  const found: Check[] = [];
  figures.forEach((figure, i) => {
    const check = figure.range ? inOne(block, figure) : overTwo(block, figure, figures[i + 1]);
    if (check !== undefined) found.push(check);
  });
  return found;
}

/** Scores, votes and ranks are bare numbers; money and percentages do not run backward. */
const isPlain = ({ kind }: Figure): boolean => !/^(?:money|percent|duration|measure)$/.test(kind);

function wordsBefore(block: BlockFacts, { sentence }: Figure, at: number, length: number): string {
  const start = block.sentences[sentence]?.start ?? 0;
  return block.text.slice(Math.max(start, at - length), at);
}

function inOne(block: BlockFacts, figure: Figure): Check | undefined {
  const [a, b] = figure.parts;
  if (b === undefined || (figure.kind === 'percent' && Math.abs(a.value + b.value - 100) < 6)) return undefined;
  const before = wordsBefore(block, figure, figure.start, 60);
  const rest = block.text.slice(figure.end, figure.end + 30);
  if (figure.kind === 'year') {
    if (b.end - b.start < 4 || ERA.test(rest) || /^\s(?:[a-z]+\s)?[a-z]+[^s]s\b/.test(rest)) return undefined;
  } else if (MOVING.test(before) || (isPlain(figure) && BACKWARD.test(before + rest))) return undefined;
  return report(block, [figure], a, b, a.value < b.value);
}

/** “From 1989 to 1977”, “from 90 to 40 dollars”: two figures with words that bound and none that change. */
function overTwo(block: BlockFacts, a: Figure, b: Figure | undefined): Check | undefined {
  const bare = a.kind === 'count' && a.counts === undefined && b?.kind !== 'year' && b?.kind !== 'money';
  if (
    b === undefined ||
    a.range ||
    b.range ||
    (a.kind !== b.kind && !bare) ||
    a.sentence !== b.sentence ||
    a.quotation !== b.quotation
  )
    return undefined;
  if (
    !/^(?:year|money|measure|count|percent|age|duration|temp)$/.test(a.kind) ||
    (a.unit !== b.unit && a.unit !== undefined && b.unit !== undefined)
  )
    return undefined;
  const joint = block.text.slice(a.end, b.hedgeStart);
  const before = wordsBefore(block, a, a.hedgeStart, 60);
  if (!/^\s(?:to|until|till|through|and)\s$/.test(joint)) return undefined;
  const between = /^\sand\s$/.test(joint);
  if (
    between
      ? !/\bbetween\s(?:the\s(?:ages|years)\sof\s)?$/i.test(before)
      : !FROM_TO.test(before) && !/\b(?:aged|ages)\s$/i.test(before)
  )
    return undefined;
  const rest = block.text.slice(b.end, b.end + 30);
  if (MOVING.test(before) || (isPlain(a) && BACKWARD.test(before.replace(/\bled\b/i, '') + rest)) || ERA.test(rest))
    return undefined;
  if (!between && a.kind !== 'year' && !BOUNDED.test(before)) return undefined;
  return report(block, [a, b], a.parts[0], b.parts[0], a.value < b.value);
}

function report(
  block: BlockFacts,
  figures: readonly Figure[],
  a: Figure['parts'][0],
  b: Figure['parts'][0],
  holds: boolean,
): Check | undefined {
  if (a.value === b.value) return undefined;
  const [low, high] = [block.text.slice(a.start, a.end), block.text.slice(b.start, b.end)];
  return {
    at: { start: a.start, end: b.end },
    figures,
    holds,
    sum: `${high} is less than ${low}`,
    said: 'the upper end',
    fixes: holds
      ? []
      : [
          {
            title: `Swap “${low}” and “${high}”`,
            safe: false,
            edits: [
              { start: a.start, end: a.end, text: high },
              { start: b.start, end: b.end, text: low },
            ],
          },
        ],
  };
}
