import type { BlockFacts } from '../../language/block-facts.ts';
import type { Figure } from '../figure.ts';
import { isExplained, sameMeasure, sameVoice } from '../gates.ts';
import { beside, gap as distance, type Interval, over } from '../interval.ts';
import { repair } from '../repairs.ts';
import { figureOf, MARK, readPairs, type Skeleton, sentencesWithFigures, written } from '../skeleton.ts';
import { writeAs } from '../write-value.ts';
import { readChanges } from './changes.ts';
import { type Check, shortly } from './check.ts';
import { linkedPair } from './linked.ts';

const VERBS: readonly (readonly [number, string])[] = [
  [2, 'doubl(?:e|es|ed|ing)'],
  [3, '(?:tripl|trebl)(?:e|es|ed|ing)'],
  [4, 'quadrupl(?:e|es|ed|ing)'],
  [5, 'quintupl(?:e|es|ed|ing)'],
  [
    0.5,
    'halv(?:e|es|ed|ing)|(?:cut|fell|fallen|fall|dropped|reduced|slashed|shrank|shrunk|declined|down|drop|cutting)\\s(?:in|by|it in|them in|that in)\\s(?:half|\uE006)',
  ],
];
const TIMES: readonly (readonly [number, string])[] = [
  [2, 'twice|double'],
  [3, 'triple|treble|thrice'],
  [4, 'quadruple'],
];
const HEDGE =
  '(?:\\b(more\\sthan|over|well\\sover|less\\sthan|nearly|almost|roughly|about|around|approximately|just\\sover|not\\squite|close\\sto|virtually|some|at\\sleast|exactly)\\s)?';
/** A verb of multiplication and no other sense of it: not “doubled as”, “doubled down”, “halved the lead”. */
const VERB = new RegExp(
  `${HEDGE}\\b(?:${VERBS.map(([, source]) => `(${source})`).join('|')})(?![\\p{L}])(?!\\s(?:as|down|back|over|up\\s|in\\s(?:pain|agony)|that|whammy|digits?|check|murder))`,
  'iu',
);
/** “Twice the 450”, “three times as many as the 20”, “four times what it was”. */
const THAN = new RegExp(
  `${HEDGE}(?:\\b(${TIMES.map(([, source]) => source).join('|')})|(${MARK.count})\\stimes)(?:\\s(?:as|more|the\\s(?:size|number|price|length|height|amount|level|total|rate|cost|value|figure)|higher|larger|greater|bigger|what|that|longer|taller|heavier|faster|of|than))?`,
  'iu',
);
const V = MARK.value;
const FOLD_NOUN =
  /^\s(?:[\p{L}-]+\s)?(?:rise|increase|jump|growth|gain|surge|leap|expansion|return|hike|climb|spike|boost|in\b|over\b|since\b|to\b|from\b|,)|^[,.]/iu;

const OTHER_VALUE = /\b(?:adjusted for|after adjust\w*|in real terms|per capita|on average)\b/i;

interface Cue {
  readonly factor: number;
  readonly hedge: string | undefined;
  readonly at: number;
  readonly end: number;
  /** “N times more” may mean N or N + 1. */
  readonly more: boolean;
  readonly figure: Figure | undefined;
}

/** The second sentence goes on about what the first one told. */
const SAME_SUBJECT =
  /[.!?]\s(?:(?:By|In)\s\uE00B|(?:It|That|This|They|Now|Today|Since\sthen|Last\syear|A\s(?:year|decade)|The\s(?:number|figure|price|total|rate|population|count|toll|cost|sum|amount|value)\s(?:has|had|is|was|now|then|later|soon|stands|rose|fell|doubled|tripled|halved))\b)/u;

/** “Tripled from 1,100 to 2,400”, “twice the 450 of the old one”. */
export function readMultiple(block: BlockFacts): readonly Check[] {
  const found: Check[] = [];
  const read = (skeleton: Skeleton): void => {
    if (skeleton.figures.length < 2 || OTHER_VALUE.test(skeleton.words) || isExplained(skeleton.words)) return;
    const own = [...byVerb(skeleton), ...byTimes(skeleton)];
    for (const check of own.length > 0 ? own : byLink(skeleton))
      if (!found.some(({ figures }) => check.figures.some((figure) => figures.includes(figure)))) found.push(check);
  };
  for (const skeleton of sentencesWithFigures(block)) read(skeleton);
  for (const pair of block.fact(readPairs)) {
    if (OTHER_VALUE.test(pair.words) || isExplained(pair.words) || !SAME_SUBJECT.test(pair.text)) continue;
    for (const check of byTime(pair))
      if (!found.some(({ figures }) => check.figures.some((figure) => figures.includes(figure)))) found.push(check);
  }
  return found;
}

function verbCue(skeleton: Skeleton): Cue | undefined {
  const match = VERB.exec(skeleton.text);
  // A third or a quarter is a rate of change and no half.
  const part = match?.[0].endsWith(MARK.fraction) ? figureOf(skeleton, match.index + match[0].length - 1) : undefined;
  if (match !== null && (part === undefined || part.value === 0.5)) {
    const index = match.slice(2).findIndex((group) => group !== undefined);
    const factor = VERBS[index]?.[0] ?? 1;
    return {
      factor,
      hedge: match[1]?.toLowerCase(),
      at: match.index,
      end: match.index + match[0].length,
      more: false,
      figure: undefined,
    };
  }
  const i = skeleton.figures.findIndex(({ kind }) => kind === 'multiple');
  const figure = skeleton.figures[i];
  if (figure === undefined) return undefined;
  const at = skeleton.places[i] as number;
  if (!FOLD_NOUN.test(skeleton.text.slice(at + 1, at + 30))) return undefined;
  return {
    factor: figure.value,
    hedge:
      figure.hedge === undefined
        ? undefined
        : {
            more: 'more than',
            atLeast: 'more than',
            nearly: 'nearly',
            less: 'less than',
            atMost: 'less than',
            about: 'about',
            some: 'about',
            record: 'about',
          }[figure.hedge],
    at,
    end: at + 1,
    more: false,
    figure,
  };
}

/** Verbs of multiplication with the two values of a change. */
function byVerb(skeleton: Skeleton): readonly Check[] {
  const cue = verbCue(skeleton);
  if (cue === undefined) return [];
  const all = readChanges(skeleton, false);
  const changes = (all.length > 0 ? all : readChanges(skeleton, true)).filter(
    ({ from, to }) =>
      (cue.at >= from && cue.at <= to) || Math.min(Math.abs(cue.end - from), Math.abs(cue.at - to)) < 30,
  );
  const [change] = changes;
  // “Prices doubled, and wages rose from 10 to 12”: two statements.
  const apart =
    change !== undefined && /,\s(?:and|but|while|whereas)\s|;/.test(skeleton.text.slice(cue.end, change.from));
  if (change !== undefined)
    return changes.length === 1 && !apart
      ? judge(skeleton, change.fresh, change.old, cue, skeleton.text.slice(cue.at, cue.end))
      : [];
  return aroundVerb(skeleton, cue);
}

/** “The population, 4,000 in 1950, has since doubled to 8,000”; “has halved, from 80 to 40”; “doubled to 60, compared with 30”. */
function aroundVerb(skeleton: Skeleton, cue: Cue): readonly Check[] {
  const values = skeleton.figures.flatMap((figure, i) =>
    /^(?:count|money|measure)$/.test(figure.kind) && figure !== cue.figure
      ? [{ figure, at: skeleton.places[i] as number }]
      : [],
  );
  const [a, b] = values;
  if (values.length !== 2 || a === undefined || b === undefined) return [];
  const text = skeleton.text;
  const toAfter = /^(?:[\s\p{L}-]{0,30})\bto\s(?:[\p{L}'’-]+\s){0,3}$/u;
  // “Prices have tripled: what cost 20 now costs 60”.
  if (
    a.at > cue.end &&
    /\bnow\s(?:[\p{L}'’-]+\s){0,3}$/u.test(text.slice(a.at + 1, b.at)) &&
    !/[.;]/.test(text.slice(cue.end, b.at))
  )
    return judge(skeleton, b.figure, a.figure, cue, text.slice(cue.at, cue.end));
  const before = a.at < cue.at && b.at > cue.end && toAfter.test(text.slice(cue.end, b.at));
  if (before) return judge(skeleton, b.figure, a.figure, cue, text.slice(cue.at, cue.end));
  const from =
    a.at > cue.end &&
    toAfter.test(text.slice(cue.end, a.at)) &&
    /\b(?:from|compared (?:with|to)|against|versus)\s(?:[\p{L}'’.-]+\s){0,5}$/u.test(text.slice(a.at + 1, b.at));
  return from ? judge(skeleton, a.figure, b.figure, cue, text.slice(cue.at, cue.end)) : [];
}

/** “900, twice the 450 of the old one”. */
function byTimes(skeleton: Skeleton): readonly Check[] {
  const match = THAN.exec(skeleton.text);
  if (match === null) return [];
  const at = match.index;
  const end = at + match[0].length;
  const figure = match[3] === undefined ? undefined : figureOf(skeleton, at + match[0].indexOf(match[3]));
  const factor =
    figure?.value ?? TIMES.find(([, source]) => new RegExp(`^(?:${source})$`, 'i').test(match[2] ?? ''))?.[0];
  if (factor === undefined || factor < 1.5) return [];
  const text = skeleton.text;
  const before = text.slice(0, at);
  const tail = text.slice(end);
  const first = [...before.matchAll(new RegExp(V, 'gu'))].map(({ index }) => index);
  const second = [...tail.matchAll(new RegExp(V, 'gu'))].map(({ index }) => end + index);
  const hedge =
    match[1]?.toLowerCase() ??
    (figure?.hedge === 'more'
      ? 'more than'
      : figure?.hedge === 'nearly'
        ? 'nearly'
        : figure?.hedge === 'about'
          ? 'about'
          : undefined);
  const cue: Cue = {
    factor,
    hedge,
    at,
    end,
    more: /\b(?:more|higher|larger|greater|bigger|longer|taller|heavier|faster)$/i.test(match[0]),
    figure,
  };
  const big = first[first.length - 1];
  const base = second[0];
  if (base === undefined) return [];
  const lead = text.slice(end, base);
  if (
    big !== undefined &&
    /^[\s-](?:[\p{L}'’.,-]+[\s-]){0,9}\(?$/u.test(lead) &&
    !/[.;]/.test(text.slice(big, at)) &&
    at - big < 70 &&
    second.length === 1
  ) {
    if (/\b(?:when|after|before|until|since|because|although|while|if)\b/.test(lead)) return [];
    if (/,\s(?:is|was|are|were|has|had|and|but|while)\s|\bexpected\b.*,\s/.test(lead)) return [];
    // “20 goals in 38 games, double his 10”: of several values before the word one that fits is meant.
    const near = first
      .filter((place) => at - place < 70 && isAlike(figureOf(skeleton, place), figureOf(skeleton, base)))
      .reverse();
    const made = near.flatMap((place) =>
      judge(skeleton, figureOf(skeleton, place), figureOf(skeleton, base), cue, text.slice(at, end)),
    );
    const fitting = made.find(({ holds }) => holds) ?? made[0];
    return fitting === undefined ? [] : [fitting];
  }
  // “Four times the normal 20 millimeters: 60 millimeters fell”.
  const told = second[1];
  if (
    second.length === 2 &&
    told !== undefined &&
    big === undefined &&
    /^(?:\s[\p{L}’'-]+){0,3}(?::|,|\s?[—–])\s(?:[\p{L}’'-]+\s){0,2}$/u.test(text.slice(base + 1, told))
  )
    return judgeEither(skeleton, figureOf(skeleton, told), figureOf(skeleton, base), cue, text.slice(at, end));
  // “Rents are four times what they were: 1,600 now against 400 then.”
  const against = /(?:against|compared (?:with|to)|versus|from|up from)/;
  if (second.length === 2 && big === undefined && against.test(text.slice(second[0], second[1]))) {
    return judgeEither(
      skeleton,
      figureOf(skeleton, second[0] as number),
      figureOf(skeleton, second[1] as number),
      cue,
      text.slice(at, end),
    );
  }
  return [];
}

/** “Half as many”, “a third as much”. */
const PART_AS = new RegExp(
  `${HEDGE}(${MARK.fraction})\\s(?:(?:of\\s)?what\\b|the\\s(?:size|number|length|height|amount|level|total|price|cost|rate)\\sof\\b|as\\s(?:many|much|big|large|high|long|tall|wide|deep|heavy|expensive|fast|few)\\b(?!\\sagain))`,
  'iu',
);
/** “Twice as many”, “three times as much”. */
const TIMES_AS = new RegExp(
  `${HEDGE}(?:\\b(${TIMES.map(([, source]) => source).join('|')})|(${MARK.count})(?:\\s|-)times)\\sas\\s(?:many|much|big|large|high|long|tall|wide|deep|heavy|expensive|fast|few)\\b`,
  'iu',
);
const RATIO_WORD = /\b(?:twice|times|double|triple|half|third|quarter)\b/gi;

/** The word of a ratio that other patterns make nothing of. */
function ratioCue(skeleton: Skeleton): Cue | undefined {
  const part = PART_AS.exec(skeleton.text);
  const match = part ?? TIMES_AS.exec(skeleton.text);
  if (match === null || (skeleton.words.match(RATIO_WORD)?.length ?? 0) > 1) return undefined;
  const mark = part === null ? match[3] : match[2];
  const figure = mark === undefined ? undefined : figureOf(skeleton, match.index + match[0].indexOf(mark));
  const word = TIMES.find(([, source]) => new RegExp(`^(?:${source})$`, 'i').test(match[2] ?? ''))?.[0];
  const factor = figure?.value ?? word;
  if (factor === undefined || factor === 1) return undefined;
  return {
    factor,
    hedge: match[1]?.toLowerCase(),
    at: match.index,
    end: match.index + match[0].length,
    more: false,
    figure,
  };
}

const SUBSET = /\b(?:of (?:the|them|whom|which|those|these|its|their)|including|from|to|by)\s(?:[\p{L}'’-]+\s){0,2}$/u;

/** Any other wording: one word of a ratio, and just two values of one kind beside it. */
function byLink(skeleton: Skeleton): readonly Check[] {
  const timed = byTime(skeleton);
  if (timed.length > 0) return timed;
  const cue = ratioCue(skeleton);
  if (cue === undefined || (cue.factor > 1 && cue.factor < 1.5)) return [];
  const values = skeleton.figures.flatMap((figure, i) =>
    /^(?:count|money|measure)$/.test(figure.kind) && figure !== cue.figure
      ? [{ figure, at: skeleton.places[i] as number }]
      : [],
  );
  const [a, b] = values;
  if (values.length !== 2 || a === undefined || b === undefined || !isAlike(a.figure, b.figure)) return [];
  // “Twice as many as expected, and 300 volunteers”: what is compared with is no figure.
  const heads = [a, b].map(({ figure }) => figure.counts?.head);
  const rest = skeleton.text.slice(cue.end, cue.end + 30);
  if (/^\sas\s(?:expected|planned|usual|ever|before|needed|forecast|predicted)\b/.test(rest)) return [];
  if (heads.every((head) => head !== undefined) && heads[0] !== heads[1] && !/^\s[\p{L}]+\s?\(?/u.test(rest)) return [];
  if ([a, b].some(({ at }) => SUBSET.test(skeleton.text.slice(Math.max(0, at - 30), at)))) return [];
  if (Math.max(a.figure.value, b.figure.value) > 30 * Math.min(a.figure.value, b.figure.value)) return [];
  if (skeleton.text.slice(Math.min(a.at, cue.at), Math.max(b.at, cue.end)).length > 140) return [];
  return judgeEither(skeleton, a.figure, b.figure, cue, skeleton.text.slice(cue.at, cue.end));
}

/** A verb of multiplication and the one pair of values that the words set against each other in time. */
function byTime(skeleton: Skeleton): readonly Check[] {
  const cue = verbCue(skeleton);
  const pair = cue === undefined || skeleton.figures.length > 6 ? undefined : linkedPair(skeleton);
  if (cue === undefined || pair === undefined || pair.a === cue.figure || pair.b === cue.figure) return [];
  if (
    Math.min(Math.abs(cue.at - pair.from), Math.abs(cue.at - pair.to)) > 90 &&
    !(cue.at > pair.from && cue.at < pair.to)
  )
    return [];
  if (/,\s(?:and|but|while|whereas)\s/.test(skeleton.text.slice(cue.end, Math.max(cue.end, pair.from)))) return [];
  return judgeEither(skeleton, pair.a, pair.b, cue, skeleton.text.slice(cue.at, cue.end));
}

/** Where the words do not say which value came first, the larger one is the multiple. */
function judgeEither(skeleton: Skeleton, a: Figure, b: Figure, cue: Cue, said: string): readonly Check[] {
  const rising = cue.factor > 1;
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  return judge(skeleton, rising ? high : low, rising ? low : high, cue, said);
}

/** “Leap 15 delivered 1.5 times the usual 60 months”: a bare number is no length of time. */
const isAlike = (a: Figure, b: Figure): boolean =>
  (a.kind === 'duration') === (b.kind === 'duration') && sameMeasure(a, b);

/** What the words allow the ratio to be. */
function allowed({ factor, hedge, more }: Cue): Interval {
  const up = more ? factor + 1 : factor;
  switch (hedge) {
    case 'more than':
    case 'over':
    case 'at least':
    case 'well over':
    case 'just over':
      return factor < 1 ? { low: factor * 0.5, high: factor * 1.01 } : { low: factor * 0.99, high: up * 1.5 };
    case 'less than':
      return { low: factor * 0.5, high: factor * 1.01 };
    case 'nearly':
    case 'almost':
    case 'not quite':
    case 'close to':
    case 'virtually':
      return factor < 1 ? { low: factor * 0.99, high: factor * 1.2 } : { low: factor * 0.82, high: factor * 1.02 };
    default:
      return { low: factor * 0.9, high: up * 1.1 };
  }
}

function judge(skeleton: Skeleton, fresh: Figure, old: Figure, cue: Cue, said: string): readonly Check[] {
  const { block } = skeleton;
  if (
    fresh === old ||
    !sameVoice([fresh, old]) ||
    !sameMeasure(fresh, old) ||
    old.value <= 0 ||
    fresh.value <= 0 ||
    fresh.range ||
    old.range
  )
    return [];
  if (fresh === cue.figure || old === cue.figure) return [];
  const ratio = over(beside(fresh, old), beside(old, fresh));
  if (!Number.isFinite(ratio.high)) return [];
  const holds = distance(ratio, allowed(cue)) <= cue.factor * 0.01;
  const exact = fresh.value / old.value;
  const text = (figure: Figure) => written(figure, block);
  const words =
    cue.figure === undefined
      ? said.trim()
      : block.text.slice(cue.figure.hedgeStart, Math.max(cue.figure.end, cue.figure.hedgeStart + said.length)).trim();
  const right = writeAs(old.value * cue.factor, fresh.parts[0], block.text);
  return [
    {
      at: { start: fresh.start, end: fresh.end },
      figures: [old, fresh, ...(cue.figure === undefined ? [] : [cue.figure])],
      holds,
      sum: `${text(fresh)} is ${shortly(exact, 2)} times ${text(old)}`,
      said: `“${words}”`,
      fixes:
        holds || right === undefined
          ? []
          : [...repair(block, fresh, old.value * cue.factor), ...repair(block, old, fresh.value / cue.factor)],
    },
  ];
}
