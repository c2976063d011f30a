import type { Figure } from '../figure.ts';
import { isEach, isExplained, isSubset, sameMeasure, sameVoice } from '../gates.ts';
import { gap as distance, exactly, type Interval, plus } from '../interval.ts';
import { repair } from '../repairs.ts';
import { type Skeleton, written } from '../skeleton.ts';
import { type Check, shortly } from './check.ts';

/** A figure with the place of its mark in the skeleton. */
export interface Placed {
  readonly figure: Figure;
  readonly at: number;
}
/** The figures whose marks stand from `from` to `to`. */
export const placed = (skeleton: Skeleton, from: number, to: number): Placed[] =>
  skeleton.figures.flatMap((figure, i) => {
    const at = skeleton.places[i] as number;
    return at >= from && at < to ? [{ figure, at }] : [];
  });
/** Whether a figure is of a kind that adds up: a count, money or a measure. */
export const isAmount = ({ figure }: Placed): boolean => /^(?:count|money|measure)$/.test(figure.kind);

/** The parts in a stretch of a skeleton's text, from `from` to `to`: amounts in a list, each after a comma, “and” or “plus”; undefined where it is no plain list. */
export function partsIn(skeleton: Skeleton, from: number, to: number, total: Figure): readonly Figure[] | undefined {
  const { text } = skeleton;
  const inside = placed(skeleton, from, to).filter(({ figure }) => figure !== total);
  const amounts = inside.filter(
    (one) => isAmount(one) || (total.kind === 'duration' && one.figure.kind === 'duration'),
  );
  // “The four farms have 120, 80 and 60 acres”: what comes before the list is no part.
  while (amounts.length > 2 && !sameMeasure((amounts[0] as Placed).figure, total)) amounts.shift();
  // “Two buses carrying 45 and 38 pilgrims”: nor is one that no comma parts from the list.
  while (
    amounts.length > 2 &&
    !/[,;/+]|\b(?:and|plus)\b/.test(text.slice((amounts[0] as Placed).at, (amounts[1] as Placed).at))
  )
    amounts.shift();
  const own = amounts.filter(({ figure }) => sameMeasure(figure, total));
  if (own.length !== amounts.length || own.length < 2 || own.some(({ figure }) => figure.range)) return undefined;
  if (inside.some(({ figure }) => /^(?:score|ratio|fraction|points|multiple)$/.test(figure.kind))) return undefined;
  for (let i = 1; i < own.length; i++) {
    const between = text.slice((own[i - 1] as Placed).at + 1, (own[i] as Placed).at);
    if (
      between.length > 70 ||
      !/[,;/+]|\b(?:and|plus|then|followed by)\b/.test(between) ||
      /\b(?:of (?:them|whom|which)|from|to|than|compared)\s(?:[\p{L}-]+\s)?$/u.test(between)
    )
      return undefined;
  }
  const stretch = text
    .slice(from, Math.min(to, (own[own.length - 1] as Placed).at + 24))
    .replace(/,?\s(?:or|for|a|an|with|in|which)\s*[\p{L}\s]*$/u, '');
  return isSubset(stretch) ||
    isEach(stretch) ||
    /\b(?:another|others? (?:were|was)|also|respectively|or|speaks?|spoke|uses?|likes?|drives?|reads?|watch(?:es)?|wants?|wanted|hopes?|claims?|seeks?|expects?)\b/i.test(
      stretch,
    ) ||
    // “70 in Varn, 30 in Karst and the rest abroad”: a part that is not counted.
    /\bthe (?:rest|others|remainder|remaining)\b/.test(text.slice((own[own.length - 1] as Placed).at + 1, to))
    ? undefined
    : own.map(({ figure }) => figure);
}

/** Half a unit for each figure that is rounded, none for exact counts. */
function claim(figure: Figure): Interval {
  const rounded = figure.hedge === 'about' || figure.hedge === 'some' || figure.hedge === 'nearly';
  if (rounded) return { low: figure.low, high: figure.high };
  return { low: Math.max(figure.low, figure.shown.low), high: Math.min(figure.high, figure.shown.high) };
}

/** Whether the parts make the total. */
export function judgeSum(
  skeleton: Skeleton,
  total: Figure,
  parts: readonly Figure[],
  level?: 'hint' | 'information',
): Check | undefined {
  const { block } = skeleton;
  const all = [total, ...parts];
  if (!sameVoice(all) || isExplained(skeleton.words)) return undefined;
  if (all.some(({ hedge }) => hedge === 'more' || hedge === 'less' || hedge === 'atLeast' || hedge === 'atMost'))
    return undefined;
  const sum = parts.reduce((range, figure) => plus(range, claim(figure)), exactly(0));
  const exact = Number(parts.reduce((value, figure) => value + figure.value, 0).toPrecision(12));
  const loose =
    parts.some(({ value }) => value % 10 !== 0) && total.value % 10 === 0 && total.value >= 100
      ? total.loose
      : claim(total);
  const off = distance(sum, loose);
  const holds = off <= Math.abs(total.value) * 1e-9;
  // “60 musicians, none of the old 45: 35 from Varn and 25 from Lund”: another number of the passage is their sum.
  if (skeleton.figures.some((figure) => !all.includes(figure) && figure.value === exact && sameMeasure(figure, total)))
    return undefined;
  const text = (figure: Figure) => written(figure, block);
  const [first] = parts;
  const scale = total.parts[0].scale > 1 && first !== undefined ? total.parts[0].scale : 1;
  const unit =
    scale > 1
      ? ({ 1000: ' thousand', 1000000: ' million', 1000000000: ' billion', 1000000000000: ' trillion' }[scale] ?? '')
      : '';
  // “$2.1 million”: in the total's money and scale.
  const sign = /^\p{Sc}/u.exec(text(total))?.[0] ?? '';
  const amount = (value: number): string => `${sign}${shortly(value / scale, 2)}${unit}`;
  const closing = (figure: Figure) => repair(block, figure, figure.value + total.value - exact);
  return {
    at: { start: total.start, end: total.end },
    figures: [...parts, total],
    holds,
    sum: `${parts.map(({ value }) => amount(value)).join(' + ')} is ${amount(exact)}`,
    said: text(total),
    ...(level === undefined ? {} : { level }),
    fixes: holds
      ? []
      : [...repair(block, total, exact), ...parts.slice(-1).flatMap(closing), ...parts.slice(0, -1).flatMap(closing)],
  };
}
