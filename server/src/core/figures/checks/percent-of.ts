import type { BlockFacts } from '../../language/block-facts.ts';
import { CHANGE_NOUN } from '../directions.ts';
import type { Figure } from '../figure.ts';
import { isExplained, sameMeasure, sameVoice } from '../gates.ts';
import { gap, type Interval, over, times } from '../interval.ts';
import { repair } from '../repairs.ts';
import { ahead, figureOf, MARK, readPairs, type Skeleton, sentencesWithFigures, words, written } from '../skeleton.ts';
import { type Check, shortly } from './check.ts';

const V = MARK.value;
const P = `[${MARK.percent}${MARK.fraction}${MARK.ratio}]`;
/** “, or”, “ (”, “ — about”: what stands between a figure and the same thing said again. */
const LINK =
  "(?:or\\s|i\\.e\\.,?\\s|namely\\s|which\\s(?:(?:gives|gave|leaves|left)\\s(?:it|them|him|her)|is|was|makes|equals|represents|means|amounts to|comes to|works out (?:to|at))\\s|that(?:\\sis|['’]s)?,?\\s|(?:meaning|representing|equal to|equivalent to|amounting to|making up|accounting for|(?:giving|leaving|gives|leaves|gave|left)(?:\\s(?:it|them|him|her|the\\s[\\p{L}]+))?(?:\\swith)?|for)\\s|(?:a|an|the)\\s(?!(?:[\\p{L}-]+\\s){0,2}(?:loss|drop|fall|decline|decrease|increase|rise|gain|jump|cut|growth|reduction|change|hike)\\b)(?:[\\p{L}-]+\\s){1,3}of\\s)";
const ONLY =
  '(?:(?:just|only|about|roughly|some|nearly|almost|fully|exactly|more precisely|a total of|a full|the equivalent of|an?)\\s)?';
const AGAIN = `(?:;\\s(?:that|this|which)(?:\\sis|['’]s)\\s${ONLY}|(?:,?\\s?[(—–:]\\s?|,?\\s--?\\s|,\\s)${LINK}?|,?\\s${LINK})${ONLY}`;

interface Shape {
  readonly pattern: RegExp;
  /** Which of the three marks, in reading order, is the part, the whole and the share. */
  readonly roles: readonly [part: number, whole: number, share: number];
}
const shape = (source: string, roles: Shape['roles']): Shape => ({ pattern: new RegExp(source, 'u'), roles });

const OF = `\\s(?:of|out\\sof|among|from\\samong|in\\severy)\\s${ahead(5)}`;
const SHAPES: readonly Shape[] = [
  // “60 of the 240 ferries, or 25 percent”; “60 of the 240 ferries inspected failed, meaning 25 percent”
  shape(`(${V})${words(3)}${OF}(${V})${words(6)}${AGAIN}(${P})`, [0, 1, 2]),
  // “25 percent of the fleet, 60 of 240 ferries”
  shape(
    `(${P})${words(6)}(?:,?\\s?[(—–:-]{1,2}\\s?|,\\s(?:or\\s|with\\s|that is,?\\s)?|\\sor\\s|,?\\swith\\s)${ahead(2)}(${V})${words(3)}${OF}(${V})`,
    [1, 2, 0],
  ),
  // “Of the 240 ferries inspected, 60, or 25 percent”
  shape(
    `\\b(?:[Oo]f|[Oo]ut\\sof|[Aa]mong)\\s${ahead(4)}(${V})${words(9)},\\s${ahead(6)}(${V})${words(6)}${AGAIN}(${P})`,
    [1, 0, 2],
  ),
  // “The council has 40 members, and 14 of them, 35 percent”
  shape(
    `(${V})${words(6)}[,;]?\\s(?:and\\s|but\\s|with\\s|of (?:whom|which|them)\\s|—\\s)?${ahead(2)}(${V})(?:\\sof\\s(?:them|whom|those|these|which))?${words(3)}${AGAIN}(${P})`,
    [1, 0, 2],
  ),
  // “Fourteen villages, 28 percent of the district's 50”, “the 60 women make up 30 percent of the 200 members”
  shape(
    `(${V})${words(5)}(?:${AGAIN}|,?\\s(?:now\\s)?(?:make|makes|made|making)\\sup\\s|,?\\s(?:account|accounts|accounted|accounting)\\sfor\\s|,?\\s(?:represent|constitute|form|comprise|are|is|were|was)(?:s|d|ed|ing)?\\s)(${P})\\sof\\s${ahead(4)}(${V})`,
    [0, 2, 1],
  ),
  // “30 percent of its 200 members, or 60”
  shape(
    `(${P})\\s(?:of\\s|(?=the\\s|its\\s|their\\s|his\\s|her\\s|all\\s))${ahead(4)}(${V})${words(4)}(?:,?\\s?[(—–]\\s?|,?\\sor\\s|:\\s|,\\s(?=${ahead(1)}${V}(?:\\s(?:in\\sall|of\\sthem|altogether|in\\stotal|people|[\\p{L}]+s))?[,.)]))${ahead(1)}(${V})`,
    [2, 1, 0],
  ),
  // “The 48 women in the 120-seat chamber make up 40 percent of it”
  shape(
    `(${V})${words(3)}\\s(?:in|of|on|at)\\s(?:the|its|a|an)\\s(${V})-(?:seat|member|strong|person|bed|room|unit|man|woman|pupil|student)${words(4)}\\s(?:make|makes|made|making|account|accounts|represent|are|were|is|constitute|form)\\s(?:up\\s|for\\s)?(${P})`,
    [0, 1, 2],
  ),
  // “25 percent, or 60, of the 240”
  shape(`(${P})(?:,?\\s?[(—–]\\s?|,?\\sor\\s|,\\s)(${V})[)—–]?,?\\sof\\s${ahead(4)}(${V})`, [1, 2, 0]),
  // “60, or 25 percent, of the 240”
  shape(`(${V})${words(3)}(?:,?\\s?[(—–]\\s?|,\\sor\\s|,\\s)(${P})[)—–]?,?\\sof\\s${ahead(4)}(${V})`, [0, 2, 1]),
];
/** “… 667,000 of the 1.3 million came from markets. That is a little less than half.” */
const NEXT = new RegExp(
  `[.!]\\s(?:That|This|It|Which|The (?:figure|number|sum|total|amount))(?:\\s(?:is|was|represents|represented|amounts to|equals|means|works out (?:to|at)|comes to|would be|made up|makes up|accounts for)|[’']s)\\s${ahead(3)}(${P})`,
  'u',
);
/** “There are 25 members. Ten of them, or 40 percent, are women.” */
const OF_THEM = new RegExp(
  `^[^${MARK.count}]*(${MARK.count})[^${MARK.count}]*[.!]\\s${ahead(2)}(${MARK.count})\\sof\\s(?:them|these|those)${words(3)}${AGAIN}(${P})`,
  'u',
);
const PAIR: readonly Shape[] = [
  shape(`(${V})${words(3)}${OF}(${V})[^.!?]*$`, [0, 1, 2]),
  shape(`\\b(?:[Oo]f|[Oo]ut\\sof)\\s${ahead(4)}(${V})[^.!?,]*,\\s${ahead(6)}(${V})[^.!?]*$`, [1, 0, 2]),
];
/** Words after the share that give it another base or make it a change. */
const OTHER_BASE = new RegExp(
  `^\\)?,?\\s(?:as\\s(?:many|much|large|big|high)\\b|to\\s\\d|of\\s(?:(?:those|these)\\s(?:who|that|which|whose|with|in|under|over|aged)|them|whom|which|the\\s(?:remaining|rest|others?|respondents|votes?\\scast))|(?:[\\p{L}-]+\\s)?${CHANGE_NOUN}|above|below|discount|interest|stake|chance|likelihood|over\\s(?:last|the)|from\\s|compared|than\\b|annual|a\\syear|per\\s)`,
  'iu',
);
const SIDES: Readonly<Record<string, -1 | 1>> = { more: 1, atLeast: 1, less: -1, atMost: -1, nearly: -1 };
const DIRECTION: readonly (readonly [RegExp, -1 | 1])[] = [
  [/\b(?:less than|under|below|short of|shy of|nearly|almost|not quite)\s$/i, -1],
  [/\b(?:more than|over|above|better than)\s$/i, 1],
];

/** A share claimed of two amounts, where the copy states it. */
export function readPercentOf(block: BlockFacts): readonly Check[] {
  const found: Check[] = [];
  for (const skeleton of sentencesWithFigures(block)) {
    if (skeleton.figures.length < 3) continue;
    const check = SHAPES.map((one) => first(skeleton, one)).find((made) => made !== undefined);
    if (check !== undefined) found.push(check);
  }
  for (const pair of block.fact(readPairs)) {
    const check = acrossSentences(pair);
    if (check !== undefined && !found.some(({ figures }) => figures.some((figure) => check.figures.includes(figure))))
      found.push(check);
  }
  return found;
}

function first(skeleton: Skeleton, { pattern, roles }: Shape): Check | undefined {
  const match = pattern.exec(skeleton.text);
  if (match === null) return undefined;
  const places = placesOf(match, skeleton);
  if (places.length < 3) return undefined;
  const [part, whole, share] = roles.map((role) => figureOf(skeleton, places[role] as number)) as [
    Figure,
    Figure,
    Figure,
  ];
  return judge(skeleton, part, whole, share);
}

/** Where the marks of a match's groups stand: they are the only figures the groups hold. */
function placesOf(match: RegExpExecArray, skeleton: Skeleton): number[] {
  const end = match.index + match[0].length;
  return skeleton.places.filter((place) => place >= match.index && place < end);
}

function acrossSentences(pair: Skeleton): Check | undefined {
  const them = OF_THEM.exec(pair.text);
  if (them !== null) {
    const [whole, part, share] = pair.places
      .filter(
        (place) =>
          place < them[0].length &&
          new RegExp(`[${MARK.count}${MARK.percent}${MARK.fraction}]`).test(pair.text[place] as string),
      )
      .map((place) => figureOf(pair, place));
    return whole === undefined || part === undefined || share === undefined
      ? undefined
      : judge(pair, part, whole, share);
  }
  const next = NEXT.exec(pair.text);
  if (next === null) return undefined;
  const share = figureOf(pair, next.index + next[0].length - 1);
  const before = pair.text.slice(0, next.index);
  for (const { pattern, roles } of PAIR) {
    const match = pattern.exec(before);
    if (match === null) continue;
    const marks = pair.places.filter((place) => place >= match.index && place < next.index);
    const two = marks.slice(0, 2).map((place) => figureOf(pair, place));
    const [part, whole] = [two[roles[0]], two[roles[1]]];
    if (part !== undefined && whole !== undefined && marks.length === 2) return judge(pair, part, whole, share);
  }
  return undefined;
}

/** What share words like “half” allow: a point and a half either way, or one side where the copy says which. */
function claimed(share: Figure, block: BlockFacts): Interval {
  if (share.kind === 'percent') return { low: Math.max(share.low, -1e9), high: Math.min(share.high, 1e9) };
  const point = share.value * 100;
  const before = block.text.slice(Math.max(0, share.start - 24), share.start);
  const side = SIDES[share.hedge ?? ''] ?? DIRECTION.find(([pattern]) => pattern.test(before))?.[1];
  const wide = share.hedge === 'about' || share.hedge === 'some' ? 5 : share.kind === 'ratio' ? 2 : 1.5;
  if (side === 1) return { low: point, high: point + 16 };
  if (side === -1) return { low: point - 16, high: point };
  return { low: point - wide, high: point + wide };
}

const FROM_TO = new RegExp(`\\b[Ff]rom\\s${ahead(3)}${V}${words(3)}\\sto\\s${ahead(3)}${V}`, 'u');

function judge(skeleton: Skeleton, part: Figure, whole: Figure, share: Figure): Check | undefined {
  const { block } = skeleton;
  if (!sameVoice([part, whole, share]) || !sameMeasure(part, whole) || isExplained(skeleton.words)) return undefined;
  if (part.value < whole.value / 500) return undefined;
  if (part.value > whole.value || part.value <= 0 || part.range || whole.range || share.range) return undefined;
  if (part.kind === 'count' && whole.kind === 'count' && part.hedge === 'atMost') return undefined;
  const rest = block.text.slice(share.end, share.end + 40);
  // “Checked 2,500 drivers and fined 500, 20 percent of them”: with no third number they are the drivers.
  const ofWhole =
    /^\sof (?:them|those)(?:[.,;)]|$)/.test(rest) && whole.start < part.start && skeleton.figures.length === 3;
  if (!ofWhole && OTHER_BASE.test(rest)) return undefined;
  if (FROM_TO.test(skeleton.text)) return undefined;
  const computed = times(over(claimOf(part), claimOf(whole)), 100);
  const said = claimed(share, block);
  const distance = gap(computed, said);
  const unit = share.kind === 'percent' ? 10 ** -share.parts[0].decimals : 1;
  const exact = (100 * part.value) / whole.value;
  const decimals = share.kind === 'percent' ? share.parts[0].decimals : 1;
  const text = (figure: Figure) => written(figure, block);
  const holds = distance <= unit * (share.kind === 'percent' ? 1 : 0.5) && !(share.kind === 'fraction' && distance > 0);
  return {
    at: { start: share.start, end: share.end },
    figures: [part, whole, share],
    holds,
    rounded: holds && share.kind === 'percent' && Math.abs(exact - share.value) > unit * 0.51,
    sum: `${text(part)} of ${text(whole)} is ${shortly(exact, Math.max(decimals, holds ? 0 : 1))} percent`,
    said: text(share),
    fixes: holds
      ? []
      : [
          ...(share.kind === 'percent' ? repair(block, share, exact) : []),
          ...repair(block, part, (whole.value * share.value) / (share.kind === 'percent' ? 100 : 1)),
        ],
  };
}

/** A figure's interval, its trailing zeros taken as rounding. */
const claimOf = (figure: Figure): Interval => ({
  low: Math.max(0, Math.min(figure.low, figure.loose.low)),
  high: Math.max(figure.high, figure.loose.high),
});
