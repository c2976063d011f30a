import type { BlockFacts } from '../../language/block-facts.ts';
import { CHANGE_NOUN, CHANGE_WORD, directionOf, lastChange, turned } from '../directions.ts';
import type { Figure } from '../figure.ts';
import { isExplained, isOtherRate, sameVoice } from '../gates.ts';
import { beside, gap as distance, type Interval } from '../interval.ts';
import { repair, replace } from '../repairs.ts';
import { figureOf, MARK, readPairs, type Skeleton, sentencesWithFigures, written } from '../skeleton.ts';
import { type Change, readChanges } from './changes.ts';
import { type Check, shortly } from './check.ts';
import { linkedPair } from './linked.ts';

const BEFORE = new RegExp(
  `(?:${CHANGE_WORD}(?:\\s(?:by|of|in\\svalue\\sby|some|about|nearly|an?\\s[\\p{L}-]+|another|as\\smuch\\sas|sharply|modestly|slightly|only|just|to)){0,2}\\s|,\\s(?:or|which is|that is)\\s(?:by\\s)?|\\(|\\ba(?:n)?\\s|\\bof\\s|\\bby\\s|\\bthe\\s|\\bthat\\s)$`,
  'iu',
);
const AFTER = new RegExp(`^(?:\\)|[\\s-](?:[\\p{L}-]+\\s){0,2}?${CHANGE_NOUN}|[\\s,]|\\.|$)`, 'iu');
const NOUN_AFTER = new RegExp(`^[\\s-](?:[\\p{L}-]+\\s){0,2}?${CHANGE_NOUN}`, 'iu');
/** A share of something, a rate of its own: not the change of the two values. */
const SHARE_OF =
  /^\s(?:of\s(?!a\s(?:percent|point))|stake|interest|owned|chance|rate|tax|sales tax|alcohol|coupon|yield)/i;
/** “Lost half of its area” is a change, “half of the 300 jobs” a share. */
const isShare = ({ kind }: Figure, rest: string): boolean =>
  SHARE_OF.test(rest) &&
  !(kind === 'fraction' && /^\sof\s(?:its|their|his|her)\s[\p{L}-]+(?:,|\s[\p{L}]+ing\b)/u.test(rest));
const NEXT_SENTENCE = new RegExp(
  `[.!]\\s(?:(?:That|This|It|Which)(?:\\s(?:is|was|represents|represented|marks|marked|amounts to|would be|means|equals|works out (?:to|at))|[’']s)\\s(?:an?\\s|about\\s|roughly\\s|up\\s|down\\s){0,2}|The\\s)(?:(${MARK.percent})[\\s-](?:[\\p{L}-]+\\s){0,2}?${CHANGE_WORD}|(?:[\\p{L}-]+\\s){0,2}${CHANGE_NOUN}\\sof\\s(${MARK.percent}))`,
  'iu',
);

/** Changes in percent, and the way they are said to go. */
export function readPercentChange(block: BlockFacts): readonly Check[] {
  const found: Check[] = [];
  for (const skeleton of sentencesWithFigures(block)) {
    const changes = readChanges(skeleton, false);
    const rates = ratesOf(skeleton).filter(({ range }) => !range);
    for (const change of changes) {
      const rate = pick(skeleton, change, rates, changes);
      const check = rate === undefined ? judgeDirection(skeleton, change) : judge(skeleton, change, rate);
      if (check !== undefined) found.push(check);
    }
  }
  for (const pair of block.fact(readPairs)) {
    const next = NEXT_SENTENCE.exec(pair.text);
    if (next === null) continue;
    const rate = figureOf(pair, next.index + next[0].indexOf((next[1] ?? next[2]) as string));
    const changes = readChanges(pair, false).filter(({ to }) => to <= next.index + 1);
    const [change] = changes;
    if (change === undefined || changes.length !== 1 || found.some(({ figures }) => figures.includes(rate))) continue;
    const check = judge(pair, change, rate);
    if (check !== undefined) found.push(check);
  }
  for (const skeleton of [...sentencesWithFigures(block), ...block.fact(readPairs)]) {
    const check = byLink(skeleton);
    if (check !== undefined && !found.some(({ figures }) => figures.some((figure) => check.figures.includes(figure))))
      found.push(check);
  }
  return found;
}

const BY_PART = new RegExp(`${CHANGE_WORD}(?:\\s(?:by|of|as much as|another|only|just|almost|fully))?\\s$`, 'iu');

/** Percentages, and fractions in words that are the size of a change: “cut by a quarter”, “a third more”. */
const ratesOf = (skeleton: Skeleton): Figure[] =>
  skeleton.figures.filter((figure, i) => {
    if (figure.kind === 'percent') return true;
    if (figure.kind !== 'fraction' || figure.value >= 1) return false;
    const at = skeleton.places[i] as number;
    const rest = skeleton.text.slice(at + 1, at + 40);
    if (/^\sas\s(?:many|much)/.test(rest)) return false;
    return NOUN_AFTER.test(rest) || BY_PART.test(skeleton.text.slice(Math.max(0, at - 30), at));
  });

/** What a rate claims, in percent. A fraction in words has room of a point and a half, or one side where the copy says which. */
function claimOf(rate: Figure): Interval {
  if (rate.kind === 'percent') return { low: rate.low, high: rate.high };
  const point = rate.value * 100;
  switch (rate.hedge) {
    case 'more':
    case 'atLeast':
      return { low: point, high: point + 15 };
    case 'nearly':
    case 'less':
    case 'atMost':
      return { low: point - 12, high: point };
    default:
      return { low: point - 2, high: point + 2 };
  }
}

/** The rate that belongs to a change: in its place and with its words, and no nearer to another change. */
function pick(
  skeleton: Skeleton,
  change: Change,
  rates: readonly Figure[],
  changes: readonly Change[],
): Figure | undefined {
  const place = (figure: Figure): number => skeleton.places[skeleton.figures.indexOf(figure)] as number;
  const far = (one: Change, at: number): number => (at < one.from ? one.from - at : at > one.to ? at - one.to : 0);
  const fitting = rates
    .map((rate) => ({ rate, at: place(rate) }))
    .filter(({ rate, at }) => {
      const text = skeleton.text;
      if (far(change, at) > 60 || changes.some((other) => other !== change && far(other, at) < far(change, at)))
        return false;
      if (at < change.from && ownsOther(skeleton, at, change)) return false;
      if (APART.test(at < change.from ? text.slice(at, change.from) : text.slice(change.to, Math.max(at, change.to))))
        return false;
      if (/[;]/.test(at < change.from ? text.slice(at, change.from) : text.slice(change.to, at))) return false;
      const rest = text.slice(at + 1, at + 40);
      const lead = text.slice(Math.max(0, at - 40), at);
      if (at < change.from && /,\s(?:\p{Lu}|and\s|but\s|while\s)/u.test(text.slice(at, change.from))) return false;
      if (isShare(rate, rest) || /\b(?:to|from|at|below|above|than)\s$/i.test(lead)) return false;
      return (
        BEFORE.test(lead) || NOUN_AFTER.test(rest) || (AFTER.test(rest) && /[(—–,:]\s?$/.test(lead) && at > change.from)
      );
    })
    .sort((a, b) => far(change, a.at) - far(change, b.at));
  return fitting.length === 0 || (fitting.length > 1 && far(change, fitting[1]?.at as number) === 0)
    ? undefined
    : fitting[0]?.rate;
}

const OWN_VALUE = new RegExp(`^,?\\sto\\s(?:[\\p{L}-]+\\s){0,3}${MARK.value}`, 'u');
/** A rate and a pair with such words between them are two statements. */
const APART = new RegExp(
  `\\b(?:while|whereas|although|though|but)\\b|\\band\\s(?:[\\p{L}-]+\\s){1,3}${CHANGE_WORD}`,
  'iu',
);

/** Any other wording: one rate with its direction, and one pair of values that the copy compares. */
function byLink(skeleton: Skeleton): Check | undefined {
  const rates = ratesOf(skeleton);
  const [rate] = rates;
  if (rates.length !== 1 || rate === undefined || rate.range || skeleton.figures.length > 7) return undefined;
  const at = skeleton.places[skeleton.figures.indexOf(rate)] as number;
  const rest = skeleton.text.slice(at + 1, at + 40);
  const lead = skeleton.text.slice(Math.max(0, at - 40), at);
  if (isShare(rate, rest) || /\b(?:to|at|below|above|than)\s$/i.test(lead)) return undefined;
  const noun = NOUN_AFTER.exec(rest)?.[0];
  const cue = noun ?? (BEFORE.test(lead) ? lastChange(lead)?.word : undefined);
  const direction = cue === undefined ? 0 : directionOf(cue);
  const pair = direction === 0 ? undefined : linkedPair(skeleton);
  if (pair !== undefined && ownsOther(skeleton, at, { old: pair.a, fresh: pair.b })) return undefined;
  if (pair !== undefined && /[;]/.test(at < pair.from ? skeleton.text.slice(at, pair.from) : '')) return undefined;
  if (
    pair !== undefined &&
    APART.test(
      at < pair.from ? skeleton.text.slice(at, pair.from) : skeleton.text.slice(pair.to, Math.max(pair.to, at)),
    )
  )
    return undefined;
  if (pair === undefined || Math.min(Math.abs(at - pair.from), Math.abs(at - pair.to)) > 110) return undefined;
  const [low, high] = pair.a.value < pair.b.value ? [pair.a, pair.b] : [pair.b, pair.a];
  const [old, fresh] = direction > 0 ? [low, high] : [high, low];
  return judge(skeleton, { old, fresh, from: pair.from, to: pair.to, cue: undefined, direction }, rate);
}

/** “Sales rose 5 percent to $200 million, with profit of …”: the rate has a value of its own. */
function ownsOther(skeleton: Skeleton, at: number, { old, fresh }: Pick<Change, 'old' | 'fresh'>): boolean {
  const owned = OWN_VALUE.exec(skeleton.text.slice(at + 1, at + 40));
  return owned !== null && ![old, fresh].includes(figureOf(skeleton, at + owned[0].length));
}

const spread = (old: Interval, fresh: Interval): Interval => {
  const corners = [old.low, old.high].flatMap((a) => [fresh.low, fresh.high].map((b) => (Math.abs(b - a) / a) * 100));
  const crosses = old.low <= fresh.high && fresh.low <= old.high;
  return { low: crosses ? 0 : Math.min(...corners), high: Math.max(...corners) };
};

function judge(skeleton: Skeleton, { old, fresh, direction }: Change, rate: Figure): Check | undefined {
  const { block } = skeleton;
  if (!sameVoice([old, fresh, rate]) || isExplained(skeleton.words) || isOtherRate(skeleton.words)) return undefined;
  if (old.value <= 0 || fresh.value < 0 || !Number.isFinite(old.low) || !Number.isFinite(fresh.low)) return undefined;
  const [a, b] = [beside(old, fresh), beside(fresh, old)];
  if (a.low <= 0 || old.value === fresh.value) return undefined;
  const exact = ((fresh.value - old.value) / old.value) * 100;
  const size = Math.abs(exact);
  const computed = spread(a, b);
  const said = rate.kind === 'percent' ? rate.value : rate.value * 100;
  const off = distance(computed, claimOf(rate));
  const unit = 10 ** -rate.parts[0].decimals;
  const floor =
    rate.hedge === 'about' || rate.hedge === 'some' || rate.hedge === 'nearly' ? Math.max(unit, said * 0.1) : unit;
  const text = (figure: Figure) => written(figure, block);
  const holds = off <= floor;
  const whole = rate.parts[0].decimals === 0 && said % 10 === 0 && said > 0;
  const slip = holds ? undefined : slipOf(old.value, fresh.value, said);
  return {
    at: { start: rate.start, end: rate.end },
    figures: [old, fresh, rate],
    holds,
    rounded: holds && Math.abs(size - said) > unit * 0.51,
    sum: `From ${text(old)} to ${text(fresh)} is ${exact < 0 ? 'down' : 'up'} ${shortly(size, Math.max(1, rate.parts[0].decimals))} percent`,
    said: text(rate),
    ...(slip === undefined ? {} : { slip }),
    ...(whole && off <= Math.max(5, said * 0.1) && slip === undefined ? { level: 'hint' as const } : {}),
    fixes: holds
      ? []
      : [
          ...(rate.kind === 'percent' ? repair(block, rate, size) : []),
          ...repair(block, fresh, old.value * (1 + ((direction || Math.sign(exact)) * said) / 100)),
        ],
  };
}

/** A usual slip that gives the printed rate. */
function slipOf(old: number, fresh: number, said: number): string | undefined {
  const near = (value: number): boolean => Math.abs(value - said) <= Math.max(0.6, said * 0.01);
  const change = (Math.abs(fresh - old) / old) * 100;
  if (near((Math.abs(fresh - old) / fresh) * 100)) return 'was the base swapped?';
  if (near((fresh / old) * 100)) return fresh > old ? 'did the first 100 stay in?' : 'is that what is left?';
  if (near(change * 10) || near(change / 10)) return 'is the decimal point right?';
  return undefined;
}

/** “Fell from 310 to 350”. */
function judgeDirection(skeleton: Skeleton, { old, fresh, cue, direction, from }: Change): Check | undefined {
  const { block } = skeleton;
  if (cue === undefined || direction === 0 || cue.at > from + 60) return undefined;
  const governs = new RegExp(
    `^${cue.word.replace(/[.*+?^$()|[\]\\]/g, '')}\\s(?:[\\p{L}-]+\\s){0,2}?from\\s`,
    'iu',
  ).test(skeleton.text.slice(cue.at));
  if (!governs || cue.at > from || !sameVoice([old, fresh]) || old.hedge !== undefined || fresh.hedge !== undefined)
    return undefined;
  if (
    /^(?:more|fewer|less|higher|lower|greater|larger|smaller|raised|lost|cut|cuts)$/i.test(cue.word) &&
    !/cut|raised/.test(cue.word)
  )
    return undefined;
  const rising = fresh.value > old.value;
  if (fresh.value === old.value) return undefined;
  const holds = rising === direction > 0;
  const start = skeleton.block.text.indexOf(cue.word, skeleton.start);
  const other = turned(cue.word);
  const text = (figure: Figure) => written(figure, block);
  return {
    at: { start: fresh.start, end: fresh.end },
    figures: [old, fresh],
    holds,
    sum: `From ${text(old)} to ${text(fresh)} is ${rising ? 'up' : 'down'}`,
    said: `“${cue.word}”`,
    fixes:
      holds || other === undefined || start < 0 || start > old.start
        ? []
        : [replace(block, start, start + cue.word.length, other), ...swapped(block, old, fresh)],
  };
}

function swapped(block: BlockFacts, a: Figure, b: Figure) {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const title = `Swap “${written(first, block)}” and “${written(second, block)}”`;
  return [
    {
      title,
      safe: false,
      edits: [
        { start: first.start, end: first.end, text: written(second, block) },
        { start: second.start, end: second.end, text: written(first, block) },
      ],
    },
  ];
}
