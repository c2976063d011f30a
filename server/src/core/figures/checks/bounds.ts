import type { BlockFacts } from '../../language/block-facts.ts';
import type { Figure } from '../figure.ts';
import { isExplained, isSubset, sameMeasure, sameVoice } from '../gates.ts';
import { readFigures } from '../read-figures.ts';
import { repair } from '../repairs.ts';
import { written } from '../skeleton.ts';
import type { Check } from './check.ts';

const EXACT =
  /\b(?:exactly|precisely|to be (?:exact|precise|specific)|the exact|the precise|the actual|the final|the official|all told|in all|in total|in fact|actually|more precisely|the (?:figure|number|count|total|tally) (?:was|is|stood|came))\b/i;
const EXACT_AFTER =
  /^(?:\s(?!of\s)[\p{L}-]+){0,2}(?:\sof\s(?:them|those))?,?\s(?:to be (?:exact|precise|specific)|exactly|in all|in total|all told|altogether|according to|by (?:the |his |her |their )?(?:[\p{L}’']+ )?(?:latest|official|final|count|tally|estimate|own|records?|account|reckoning|figures)|by its own|as of|at last count|on the (?:books|rolls)|overall|precisely)\b/iu;
/** What joins a bound to the same thing said exactly. */
const JOINT =
  /^((?:\s[\p{L}’'-]+){0,8}?(?:,(?:\s[\p{L}’'-]+){1,5}\s(?:said|says|found|reported|showed))?)(,?\s?[—–]\s?|\s--?\s|\s\(|:\s|,\sor\s|;\s|,\s)((?:(?:the\s)?(?:exact|precise|actual|final|official|full|total)\s(?:number|count|figure|total|tally|amount|sum)?\s?(?:was|is|stood at|came to)\s)|(?:exactly|precisely|in fact|actually|a total of|some)\s|(?:[\p{L}’'-]+\s){1,3}(?:counted|recorded|tallied|put it at|found|listed|lists|shows|showed|counts|records|names)\s)?$/iu;
const NEXT =
  /^[^.!?]*[.!?]\s+(?:It|They|The\s(?:exact|final|actual|precise|official|full|petition|document|register|roll|list|count|tally|total|number|figure|clerk|records?|books)|In all|Exactly|Organi[sz]ers counted|(?:Officials|Police|Organi[sz]ers|Authorities|Rescuers|The\s[\p{L}-]+)\s(?:later\s)?(?:put|gave|set)\s(?:the|its|their)\s(?:exact\s|final\s|official\s)?(?:number|figure|total|toll|count|tally)\s(?:at|as)|Officials counted|That is|To be exact|To be precise|Records show|The)\b[^.!?]*$/u;
const COUNTED =
  /\b(?:carries|carried|bears|bore|drew|lists?|counts?|counted|contains?|holds?|held|has|had|number(?:ed|s)?|total(?:ed|s)?|stood at|stands at|came to|was|is|were|shows?|showed|recorded|tallied|put the|according to|exact)\b/i;
const LATER =
  /\b(?:later|earlier|last year|this year|a year|so far|since|before|after|then|now|previous|another|other|more|additional|remaining|rest|rose|fell|up from|down from|expected|hoped|forecast|target|goal|capacity|limit|needed|required|allowed|capped)\b/i;

/** A bound and the exact figure of the same thing beside it. */
export function readBounds(block: BlockFacts): readonly Check[] {
  const figures = block.fact(readFigures);
  return figures
    .flatMap((figure, i) => {
      const next = figures.slice(i + 1, i + 3).find(({ kind }) => kind !== 'year' && kind !== 'ordinal');
      const check =
        next === undefined ? undefined : judge(block, figure, next, figures.slice(Math.max(0, i - 6), i + 8));
      return check === undefined ? [] : [check];
    })
    .concat(readVague(block, figures));
}

/** “Tens of thousands”, “hundreds”, “dozens”: what the word alone promises. */
const VAGUE =
  /\b(?:(tens|dozens|scores|hundreds)\sof\s(thousands|millions)|(dozens|scores|hundreds|thousands|millions))(?:\sof\s(?!the\b|its\b|their\b|dollars|euros|pounds)(?:[\p{L}-]+\s){0,2}?([\p{L}-]+))?/giu;
const LEAST: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 20,
  scores: 30,
  hundreds: 100,
  thousands: 1000,
  millions: 1e6,
};

/** A vague number that the exact one beside it does not reach. */
function readVague(block: BlockFacts, figures: readonly Figure[]): Check[] {
  return [...block.text.matchAll(VAGUE)].flatMap((match) => {
    const end = match.index + match[0].length;
    const exact = figures.find(({ start }) => start >= end);
    if (exact === undefined || exact.kind !== 'count' || exact.range || exact.hedge !== undefined) return [];
    const [first = '', second = 'x'] = match[1] === undefined ? [match[3]] : [match[1], match[2]];
    const value = (LEAST[first.toLowerCase()] ?? 1) * (LEAST[second.toLowerCase()] ?? 1);
    const sentence = block.sentences.findIndex((one) => one.start <= match.index && match.index < one.end);
    const quotation = block.quotations.findIndex((one) => one.start <= match.index && end <= one.end);
    const bound: Figure = {
      ...exact,
      start: match.index,
      end,
      hedgeStart: match.index,
      hedge: 'atLeast',
      value,
      counts: undefined,
      sentence,
      quotation,
    };
    if (exact.value < value / 30 || exact.value > value * 300 || !sameVoice([bound, exact])) return [];
    if (!isSameClaim(block, bound, exact, figures)) return [];
    return [
      {
        at: { start: exact.start, end: exact.end },
        figures: [exact],
        holds: exact.value >= value,
        sum: `${written(exact, block)} is less than ${match[1] === undefined ? first.toLowerCase() : `${first.toLowerCase()} of ${second.toLowerCase()}`}`,
        said: `“${match[0]}”`,
        fixes: [],
      },
    ];
  });
}

const isBound = ({ hedge }: Figure): boolean =>
  hedge === 'more' || hedge === 'atLeast' || hedge === 'less' || hedge === 'atMost' || hedge === 'nearly';

function judge(block: BlockFacts, bound: Figure, exact: Figure, figures: readonly Figure[]): Check | undefined {
  if (
    !isBound(bound) ||
    exact.hedge !== undefined ||
    bound.range ||
    exact.range ||
    !sameMeasure(bound, exact) ||
    !sameVoice([bound, exact])
  )
    return undefined;
  if (
    !/^(?:count|money|percent|measure)$/.test(bound.kind) ||
    exact.value <= 0 ||
    exact.value > bound.value * 3 ||
    exact.value < bound.value / 3
  )
    return undefined;
  if (!isSameClaim(block, bound, exact, figures)) return undefined;
  const holds = keeps(bound, exact);
  const words = block.text.slice(bound.hedgeStart, bound.end);
  return {
    at: { start: exact.start, end: exact.end },
    figures: [bound, exact],
    holds,
    sum: `${written(exact, block)} is ${exact.value < bound.value ? 'less' : 'more'} than ${written(bound, block)}`,
    said: `“${words}”`,
    fixes: holds ? [] : [...repair(block, bound, rounded(bound, exact)), ...repair(block, exact, bound.value)],
  };
}

function keeps(bound: Figure, exact: Figure): boolean {
  const [low, high] = [exact.shown.low, exact.shown.high];
  switch (bound.hedge) {
    case 'more':
      return high > bound.value;
    case 'atLeast':
      return high >= bound.value;
    case 'less':
      return low < bound.value;
    default:
      return low <= bound.value;
  }
}

/** The bound as round as it was, on the right side of the figure. */
function rounded(bound: Figure, exact: Figure): number {
  let unit = 1;
  while (unit < bound.value && bound.value % (unit * 10) === 0) unit *= 10;
  const up = bound.hedge === 'less' || bound.hedge === 'atMost' || bound.hedge === 'nearly';
  return (up ? Math.ceil(exact.value / unit) : Math.floor(exact.value / unit)) * unit;
}

/** Whether both figures speak of one thing: side by side in one sentence, or the next sentence counts it exactly. */
function isSameClaim(block: BlockFacts, bound: Figure, exact: Figure, figures: readonly Figure[]): boolean {
  const between = block.text.slice(bound.end, exact.start);
  const after = block.text.slice(exact.end, exact.end + 40);
  const heads = [bound.counts?.head, exact.counts?.head];
  const sameHead = heads[1] === undefined || heads[0] === undefined || heads[0] === heads[1] || heads[1] === 'figure';
  if (isSubset(between.replace(/^\sof (?:them|those)\b/, '')) || isExplained(between)) return false;
  const ofThem = /^\sof\s(?:them|those)(?:,?\sto be (?:exact|precise)|\sin all|\sexactly)/.test(after);
  if (
    !ofThem &&
    /^\s(?:of\s(?:them|whom|which|those|these|the)|more|were\s(?!counted|recorded|registered|tallied|listed|cast|issued)\p{L}+ed|others?)\b/u.test(
      after,
    )
  )
    return /^\sof\s(?:them|those)[.,;]/.test(after) && /,\sor\s$/.test(between);
  if (bound.sentence === exact.sentence) {
    const joint = JOINT.exec(between);
    if (joint === null) return false;
    const [, , mark = '', cue = ''] = joint;
    const said =
      /(?:counted|recorded|tallied|put it at|found|listed|lists|shows|showed|counts|records|names)\s$/i.test(cue) ||
      EXACT.test(cue) ||
      EXACT_AFTER.test(after) ||
      EXACT.test(after);
    if (/\(/.test(mark)) return sameHead && /^(?:\s[\p{L}’'-]+){0,4}(?:\)|,)/u.test(after);
    if (/\bor\s$/.test(mark)) return sameHead && /^(?:\s[\p{L}-]+){0,3}[,.)—–]/u.test(after);
    if (said) return sameHead;
    if (bound.kind === 'percent')
      return (/,\s$/.test(mark) && /^,/.test(after)) || (/[—–]|--/.test(mark) && /^\s?(?:[—–.]|--)/.test(after));
    return /[—–:]|--/.test(mark) && heads[1] === undefined;
  }
  if (exact.sentence !== bound.sentence + 1 || LATER.test(between)) return false;
  const others = figures.filter(
    ({ sentence, kind }) => (sentence === bound.sentence || sentence === exact.sentence) && kind === bound.kind,
  );
  return (
    others.length === 2 &&
    NEXT.test(between) &&
    (/[.!?]\s+(?:In all|In total|All told)\b/.test(between) || COUNTED.test(between + after)) &&
    (/[.!?]\s+(?:In all|In total|All told|Exactly|Precisely)\b/.test(between) ||
      EXACT.test(between + after) ||
      /\baccording to\b/.test(after) ||
      /\b(?:exact|final|actual|precise|official)\b|\b(?:put|gave|set)\s(?:the|its|their)\s[\p{L}\s]{3,24}(?:at|as)\s$/iu.test(
        between,
      ) ||
      (/[.!?]\s+(?:It|They)\s/.test(between) && sameOrName(heads)))
  );
}

/** “Customers signed the petition. It carries 6,727 signatures.” */
const sameOrName = ([a, b]: readonly (string | undefined)[]): boolean =>
  a === b || b === 'signature' || b === 'name' || b === undefined;
