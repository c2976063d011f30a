import type { BlockFacts } from '../../language/block-facts.ts';
import type { Figure } from '../figure.ts';
import { isExplained, sameVoice } from '../gates.ts';
import { gap as distance, type Interval } from '../interval.ts';
import { repair } from '../repairs.ts';
import { figureOf, MARK, type Skeleton, sentencesWithFigures, words, written } from '../skeleton.ts';
import { type Check, shortly } from './check.ts';

const R = `[${MARK.ratio}${MARK.fraction}]`;
const P = MARK.percent;
const SAME =
  '(?:,?\\s?[(—–][(—–]?\\s?|,?\\s-{1,2}\\s|,\\s(?:or\\s|which\\sis\\s|that\\s(?:is|means),?\\s|means\\s(?:that\\s)?|i\\.e\\.,?\\s|equal\\sto\\s|equivalent\\sto\\s|namely\\s|representing\\s|meaning\\s)?|\\s(?:or|—)\\s)(?:exactly\\s|precisely\\s|just\\s|only\\s|a\\stotal\\sof\\s)?';
const SHAPES = [new RegExp(`(${R})${words(6)}${SAME}(${P})`, 'gu'), new RegExp(`(${P})${words(6)}${SAME}(${R})`, 'gu')];
const OTHER =
  /^\)?(?:\sof\s(?:those|them|these|whom|which)|\s(?:more|less|fewer|higher|lower|said|were|was|did|do|had|have|increase|rise|drop|fall|decline|up|down|from|in\s(?:19|20)\d\d|a\syear|last|of\s(?:men|women|the\s\p{L}+\s(?:said|were|who)))\b)/iu;
/** The words after a percentage set off by a plain comma make it another statement. */
const ASIDE_END = /^(?:\)|,|\s?[—–]|[.;]|$|\sof\s|\s--?\s)/;

/** “One in five (30 percent)”: one share said twice. */
export function readRatioPercent(block: BlockFacts): readonly Check[] {
  const found: Check[] = [];
  for (const skeleton of sentencesWithFigures(block)) {
    if (skeleton.figures.length < 2) continue;
    for (const pattern of SHAPES) {
      for (const match of skeleton.text.matchAll(pattern)) {
        const first = figureOf(skeleton, match.index);
        const last = figureOf(skeleton, match.index + match[0].length - 1);
        const check = judge(skeleton, first, last, match[0].slice(1, -1));
        if (check !== undefined && !found.some(({ figures }) => figures.includes(first) || figures.includes(last)))
          found.push(check);
      }
    }
  }
  return found;
}

function judge(skeleton: Skeleton, first: Figure, last: Figure, joint: string): Check | undefined {
  const { block } = skeleton;
  const [ratio, percent] = first.kind === 'percent' ? [last, first] : [first, last];
  if (!sameVoice([ratio, percent]) || ratio.range || percent.range || isExplained(skeleton.words) || ratio.value > 1)
    return undefined;
  const rest = block.text.slice(last.end, last.end + 40);
  const plainComma = /,\s$/.test(joint);
  if (OTHER.test(rest) && !/[(—–]/.test(joint) && !/\bor\s/.test(joint)) return undefined;
  if (OTHER.test(rest) && /^\)?\sof\s(?:those|them|these|whom|which)/.test(rest)) return undefined;
  if (plainComma && !ASIDE_END.test(rest)) return undefined;
  if (/^\sas\b|\bagain\b/.test(joint)) return undefined;
  if (/\b(?:but|while|and|compared|against|than|versus|up|down|from|rose|fell)\b/i.test(joint)) return undefined;
  const said = (percent.value / 100) * 100;
  const shown: Interval = claimOf(percent, percent.low, percent.high, 1);
  const point = ratio.value * 100;
  const open = ratio.hedge ?? percent.hedge;
  // Of small shares two points are too much: “one in 50 (5 percent)”.
  const loose = (open === undefined ? 2 : 4) * (point < 8 ? 0.5 : 1);
  const computed = claimOf(ratio, point - loose, point + loose, 100);
  const holds = distance(shown, computed) <= 0.5;
  const text = (figure: Figure) => written(figure, block);
  const parts = ratio.parts;
  const fixes = holds
    ? []
    : [
        ...repair(block, percent, point),
        ...(parts.length === 2 && parts[0].value === 1 && parts[1] !== undefined && said > 0
          ? repair(block, ratio, Math.round(100 / said), parts[1])
          : []),
      ];
  return {
    at: { start: percent.start, end: percent.end },
    figures: [ratio, percent],
    holds,
    sum: `${block.text.slice(ratio.start, ratio.end)} is ${shortly(point)} percent`,
    said: text(percent),
    fixes,
  };
}

/** A side the copy gives (“more than a third”) is kept; about and some are not a side. */
function claimOf(figure: Figure, low: number, high: number, scale: number): Interval {
  const value = figure.value * scale;
  switch (figure.hedge) {
    case 'more':
    case 'atLeast':
      return { low: value - (scale === 1 ? 0 : 0.7), high: value + 20 };
    case 'less':
    case 'atMost':
    case 'nearly':
      return { low: value - (figure.hedge === 'nearly' ? 8 : 20), high: value + (scale === 1 ? 0 : 0.7) };
    default:
      return { low, high };
  }
}
