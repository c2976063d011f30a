import type { Figure } from '../figure.ts';
import { isEach, sameMeasure } from '../gates.ts';
import type { Skeleton } from '../skeleton.ts';

/** Words before a value that make it the old one, and words after it that put it in the past. */
const OLD_BEFORE =
  /\b(?:from|against|than|compared\s(?:with|to)|versus|vs\.?|over|after|exceeding|(?:start|open|begin|began|begun)(?:ed|ing)?\s(?:[\p{L}'’-]+\s){0,3}at|instead\sof|as\sopposed\sto|used\sto\s(?:be|cost|have)|once|(?:than|from)\sin\s\uE00B,?\swhen)\s(?:the\s|its\s|his\s|her\s|their\s|last\s\p{L}+['’]s\s|[\p{L}.'’-]+\s){0,5}$/iu;
/** A clause that is told of a time before. */
const OLD_LEAD =
  /(?:^|[.;,:]\s)(?:(?:[Ll]ast|[Tt]he\s(?:previous|prior|preceding))\s(?:year|month|week|season|quarter|decade|century|time)|(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Tt]en|\uE001|\uE00C)\s?(?:(?:years?|decades?|months?|weeks?)\s)?(?:ago|earlier|before)|[Bb]ack\sthen|[Pp]reviously|[Uu]ntil\s(?:now|then)),?\s(?:[\p{L}'’-]+\s){0,5}$/u;
const OLD_AFTER =
  /^(?:\s[\p{L}'’-]+){0,4}?\s(?:(?:an?|one|two|three|four|five|ten|\uE001)\s(?:years?|decades?|months?|weeks?|quarters?)\s(?:ago|earlier|before|previously)|last\s(?:year|month|week|quarter|season|spring|summer|fall|autumn|winter)|(?:the\s)?(?:previous|prior|preceding|year-earlier)\s(?:year|month|week|quarter|period|season)|years\sago|a\syear\sbefore)/u;
const TIMED =
  /^(?:\s[\p{L}'’-]+){0,3}?\s(?:in|by|for|during|since)\s(?:\uE00B|(?:early|late|mid-?)?\s?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.))/u;
const NOW = /\b(?:now|today|currently|this (?:year|month|week|quarter))\b/i;

interface Pair {
  readonly a: Figure;
  readonly b: Figure;
  readonly from: number;
  readonly to: number;
}

/**
 * The one pair of values in a passage that the copy sets against each other in time or by comparison, whatever the wording; undefined
 * where there is none or more than one.
 */
export function linkedPair(skeleton: Skeleton): Pair | undefined {
  const { text } = skeleton;
  const values = skeleton.figures.flatMap((figure, i) =>
    /^(?:count|money|measure)$/.test(figure.kind) && !figure.range
      ? [{ figure, at: skeleton.places[i] as number }]
      : [],
  );
  const pairs: Pair[] = [];
  for (let i = 0; i < values.length && values.length <= 6; i++)
    for (let j = i + 1; j < values.length; j++) {
      const [a, b] = [values[i], values[j]] as [(typeof values)[number], (typeof values)[number]];
      if (isPair(a.figure, b.figure)) pairs.push({ a: a.figure, b: b.figure, from: a.at, to: b.at + 1 });
    }
  const [pair] = pairs;
  if (pair === undefined || pairs.length !== 1) return undefined;
  const places = [pair.from, pair.to - 1];
  const [first, second] = places.map((at) => {
    const before = text.slice(Math.max(0, at - 50), at);
    const after = text.slice(at + 1, at + 60);
    return {
      old: OLD_BEFORE.test(before) || OLD_AFTER.test(after) || OLD_LEAD.test(before),
      timed: TIMED.test(after) || /(?:\bIn|\bBy)\s\uE00B,?\s(?:[\p{L}'’-]+\s){0,6}$/u.test(before),
      now: NOW.test(before.slice(-30)) || /^\s(?:today|now|currently)\b/.test(after),
      each: isEach(after.slice(0, 14)),
    };
  });
  if (first === undefined || second === undefined || (first.each !== second.each && pair.a.kind !== 'money'))
    return undefined;
  const linked =
    first.old !== second.old ||
    (first.timed && second.timed) ||
    (first.timed !== second.timed &&
      /\b(?:grown|risen|fallen|shrunk|climbed|dropped|declined|increased|decreased|halved|doubled|tripled|trebled|quadrupled|quintupled)\b/.test(
        text,
      )) ||
    (first.timed && second.now) ||
    (second.timed && first.now) ||
    (first.now !== second.now && /\b(?:was|were|cost|had|used to|ago|then)\b/.test(text));
  return linked ? pair : undefined;
}

function isPair(a: Figure, b: Figure): boolean {
  if (!sameMeasure(a, b) || a.value <= 0 || b.value <= 0 || a.value === b.value) return false;
  const heads = [a.counts?.head, b.counts?.head];
  if (heads[0] !== undefined && heads[1] !== undefined && heads[0] !== heads[1]) return false;
  return Math.max(a.value, b.value) <= 12 * Math.min(a.value, b.value);
}
