import type { BlockFacts } from '../../language/block-facts.ts';
import type { Figure } from '../figure.ts';
import { sameVoice } from '../gates.ts';
import { figureOf, MARK, type Skeleton, sentencesWithFigures, written } from '../skeleton.ts';
import type { Check } from './check.ts';

const OF = new RegExp(
  `(${MARK.ordinal})(?:\\s[\\p{L}-]+)?\\sof\\s(?:the\\s|his\\s|her\\s|its\\s|their\\s)?(${MARK.count})\\s[\\p{L}-]+`,
  'u',
);
const BEHIND = new RegExp(
  `(${MARK.ordinal})(?:[-\\s][\\p{L}’'-]+){0,6},?\\s(?:behind|after)\\s((?:the\\s)?\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}.’'-]*){0,3}(?:(?:,\\s(?:and\\s)?|\\sand\\s)(?:the\\s)?\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}.’'-]*){0,3})*)(?:[.,;)]|$)`,
  'u',
);
const RANKED =
  /\b(?:largest|biggest|busiest|highest|longest|tallest|oldest|richest|smallest|fastest|best|worst|most|finish\w*|place|placed|came|ranked|ranks|richest|poorest|deepest|second-place)\b/i;
const LOOSE = /\b(?:only|tie[ds]?|tying|one of|joint|equal|among|seconds|minutes|points? behind|strokes)\b/i;

/** Ranks against what stands before them. */
export function readRanks(block: BlockFacts): readonly Check[] {
  return sentencesWithFigures(block).flatMap((skeleton) => {
    const check = ofMany(skeleton) ?? behind(skeleton);
    return check === undefined ? [] : [check];
  });
}

function ofMany(skeleton: Skeleton): Check | undefined {
  const match = OF.exec(skeleton.text);
  if (match === null) return undefined;
  const rank = figureOf(skeleton, match.index);
  const all = figureOf(skeleton, match.index + match[0].indexOf(match[2] as string));
  if (all.value < 2 || all.hedge !== undefined || !sameVoice([rank, all]) || all.range) return undefined;
  return found(skeleton, rank, rank.value <= all.value, `${written(all, skeleton.block)} has no`, [rank, all]);
}

function behind(skeleton: Skeleton): Check | undefined {
  const match = BEHIND.exec(skeleton.text);
  if (match === null || LOOSE.test(skeleton.words) || !RANKED.test(skeleton.words)) return undefined;
  const rank = figureOf(skeleton, match.index);
  const names = (match[2] as string).split(/,\s(?:and\s)?|\sand\s/).length;
  if (rank.value < 2 || rank.value > 6) return undefined;
  return found(
    skeleton,
    rank,
    names === rank.value - 1,
    `Behind ${names === 1 ? 'one' : names} stands place ${names + 1}`,
    [rank],
  );
}

function found(skeleton: Skeleton, rank: Figure, holds: boolean, sum: string, figures: readonly Figure[]): Check {
  return {
    at: { start: rank.start, end: rank.end },
    figures,
    holds,
    sum,
    said: written(rank, skeleton.block),
    fixes: [],
  };
}
