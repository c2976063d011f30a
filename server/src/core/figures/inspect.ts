import { type Draft, placedAll, READER_ZONES, type Zone } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';
import { isoOf, resolveDates } from './inspect-dates.ts';
import { readFigures } from './read-figures.ts';
import { settingOf } from './setting.ts';

/** A figure as `inspect` prints it. */
export interface InspectedFigure extends Span {
  readonly low: number | null;
  readonly high: number | null;
  readonly value: number;
  readonly unit: string | null;
  readonly kind: string;
  readonly hedge: string | null;
  readonly counts: string | null;
  /** When, where and of what its clause tells it: “2019-05”, “Port Vela”, “kill”. */
  readonly time: string | null;
  readonly place: string | null;
  readonly event: string | null;
  readonly zone: Zone;
}

/** A date as `inspect` prints it. */
export interface InspectedDate extends Span {
  readonly iso: string | null;
  readonly weekday: string | null;
  /** The year was not written and follows from the copy's own evidence. */
  readonly inferred: boolean;
}

const bound = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Ends of a range and both halves of a score or season are given as printed. */
function endsOf(figure: Figure): readonly [number, number] {
  const last = figure.parts[figure.parts.length - 1];
  if ((figure.kind === 'score' || figure.range) && last !== undefined)
    return [figure.parts[0].value, figure.kind === 'year' ? figure.high : last.value];
  return [figure.low, figure.high];
}

/** The figures of a draft as `inspect` prints them; offsets into its source. Clock times are no quantities. */
export function inspectFigures(draft: Draft): InspectedFigure[] {
  return placedAll(draft, READER_ZONES, (block) => block.fact(readFigures)).flatMap(({ start, end, block, fact }) => {
    if (fact.kind === 'time') return [];
    const [low, high] = endsOf(fact);
    const { time, place, event } = settingOf(block.facts, fact);
    return [
      {
        start,
        end,
        low: bound(low),
        high: bound(high),
        value: fact.value,
        unit: fact.unit ?? null,
        kind: fact.kind,
        hedge: fact.hedge ?? null,
        counts: fact.counts === undefined ? null : [...fact.counts.mods, fact.counts.head].join(' '),
        time: time ?? null,
        place: place ?? null,
        event: event ?? null,
        zone: block.zone,
      },
    ];
  });
}

/** The dates of a draft as `inspect` prints them; offsets into its source. */
export function inspectDates(draft: Draft): InspectedDate[] {
  return draft.fact(resolveDates).map((date) => ({
    start: date.start,
    end: date.end,
    iso: isoOf(date),
    weekday: date.weekday ?? null,
    inferred: date.inferred,
  }));
}
