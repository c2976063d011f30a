import type { BlockFacts } from '../language/block-facts.ts';
import { lastStartingAt } from '../text/span.ts';
import { readCounted } from './counted.ts';
import { readDates } from './dates.ts';
import type { Figure, Numeral } from './figure.ts';
import { readHedge, widen } from './hedges.ts';
import { around, exactly, type Interval } from './interval.ts';
import { type Joined, joinFigures } from './join.ts';
import { readSingles } from './read-one.ts';

/** The figures of a block in reading order. Digits that name things (“F-16”, “Route 66”) and the parts of dates are none. */
export function readFigures(block: BlockFacts): readonly Figure[] {
  const { text } = block;
  // “In May 62 percent were for it”: the number counts and is no day.
  const dates = block
    .fact(readDates)
    .filter((date) => date.year !== undefined || !COUNTS.test(text.slice(date.day.end, date.day.end + 12)));
  const joined = joinFigures(text, readSingles(text, dates));
  return joined.map((one) => toFigure(block, one));
}

const COUNTS = /^\s?(?:%|percent\b|per cent\b|(?:million|billion|people|percentage)\b)/;

/** Half a unit of the last printed digit. */
const half = ({ decimals, scale }: Numeral): number => 0.5 * 10 ** -decimals * scale;

/** Half a unit of the last digit that is not zero, at most a twentieth: what a rounded whole number may stand for. */
function looseSlack(value: number): number {
  const size = Math.abs(value);
  if (size < 100 || !Number.isInteger(size) || size % 10 !== 0) return 0;
  let unit = 10;
  while (size % (unit * 10) === 0 && unit < size) unit *= 10;
  return Math.min(unit / 2, size * 0.05);
}

/** What the printed digits allow. */
function shownBy(one: Joined, numeral: Numeral, value: number): { readonly shown: Interval; readonly loose: Interval } {
  const wide = (slack: number): Interval => around(value, slack);
  const same = (interval: Interval) => ({ shown: interval, loose: interval });
  if (numeral.round && one.kind !== 'fraction') {
    const exact = numeral.scale === 1 || numeral.scale === 12;
    return { shown: exact ? exactly(value) : wide(Math.abs(value) * 0.1), loose: wide(Math.abs(value) * 0.1) };
  }
  switch (one.kind) {
    case 'percent':
    case 'points':
    case 'temp':
      return same(wide(half(numeral)));
    case 'measure':
      return same(wide(Math.min(half(numeral), Math.abs(value) * 0.1)));
    case 'money':
    case 'count':
    case 'multiple': {
      if (numeral.scale > 100 || numeral.decimals > 0) {
        const cents = one.kind === 'money' && numeral.scale === 1 && numeral.decimals === 2;
        return cents ? { shown: exactly(value), loose: wide(0.005) } : same(wide(half(numeral)));
      }
      return { shown: exactly(value), loose: wide(looseSlack(value)) };
    }
    default:
      return same(exactly(value));
  }
}

function toFigure(block: BlockFacts, one: Joined): Figure {
  const { text } = block;
  const sentence = Math.max(0, lastStartingAt(block.sentences, one.start));
  const own = block.sentences[sentence];
  const from = Math.max(own?.start ?? 0, one.start - 40);
  const limit = own?.end ?? text.length;
  const timed = one.kind === 'year' || one.kind === 'ordinal' || one.kind === 'time' || one.kind === 'score';
  const hedged = timed
    ? undefined
    : readHedge(
        text.slice(from, one.start),
        text.slice(one.end, Math.min(limit, one.end + 24)),
        one.kind === 'duration',
      );
  const [first, last] = [one.parts[0], one.parts[one.parts.length - 1] as Numeral];
  const low = shownBy(one, first, one.ends[0]);
  const high = one.range ? shownBy(one, last, one.ends[1]) : low;
  const shown = { low: low.shown.low, high: high.shown.high };
  const loose = { low: low.loose.low, high: high.loose.high };
  const claim =
    hedged === undefined
      ? shown
      : widen(
          loose,
          hedged.hedge,
          one.range ? (hedged.hedge === 'atMost' || hedged.hedge === 'less' ? one.ends[1] : one.ends[0]) : one.value,
        );
  const quotation = lastStartingAt(block.quotations, one.start);
  const quoted = quotation >= 0 && one.end <= (block.quotations[quotation]?.end ?? 0);
  const counted = one.kind === 'count' || (one.kind === 'ratio' && /\p{L}/u.test(text.slice(one.end + 1, one.end + 2)));
  return {
    start: one.start,
    end: one.end,
    kind: one.kind,
    parts: one.parts,
    range: one.range,
    value: one.value,
    low: one.range && hedged !== undefined ? Math.min(claim.low, loose.low) : claim.low,
    high: one.range && hedged !== undefined ? Math.max(claim.high, loose.high) : claim.high,
    shown,
    loose,
    hedge: hedged?.hedge,
    hedgeStart: one.start - (hedged?.length ?? 0),
    unit: one.unit,
    counts: counted ? readCounted(text, one.end, one.value <= 1 || one.kind === 'ratio', limit) : undefined,
    sentence,
    quotation: quoted ? quotation : -1,
  };
}
