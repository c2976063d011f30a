import type { BlockFacts } from '../../language/block-facts.ts';
import type { Figure } from '../figure.ts';
import { isExplained, sameMeasure } from '../gates.ts';
import { figureOf, MARK, readPairs, type Skeleton, sentencesWithFigures } from '../skeleton.ts';
import { readChanges } from './changes.ts';
import type { Check } from './check.ts';
import { linkedPair } from './linked.ts';
import { type Cue, ratioCue, THAN, TIMES, verbCue } from './multiple-cues.ts';
import { judge, judgeEither } from './multiple-judge.ts';

const V = MARK.value;

const OTHER_VALUE = /\b(?:adjusted for|after adjust\w*|in real terms|per capita|on average)\b/i;

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
  // “28 in eight games, three times as many as at the same stage”: the count of that stage is not in the copy.
  if (/^\sas\s(?:at|in|on|during|under)\b/.test(rest) && ![a, b].some(({ at }) => at > cue.end)) return [];
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

/** “Leap 15 delivered 1.5 times the usual 60 months”: a bare number is no length of time. */
const isAlike = (a: Figure, b: Figure): boolean =>
  (a.kind === 'duration') === (b.kind === 'duration') && sameMeasure(a, b);
