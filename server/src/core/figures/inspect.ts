import type { Draft, Zone } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';
import { isoOf, resolveDates } from './inspect-dates.ts';

/** A figure as `inspect` prints it. */
export interface InspectedFigure extends Span {
  readonly low: number | null;
  readonly high: number | null;
  readonly value: number;
  readonly unit: string;
  readonly kind: string;
  readonly hedge: string | null;
  readonly counts: string | null;
  readonly zone: Zone;
}

/** A date as `inspect` prints it. */
export interface InspectedDate extends Span {
  readonly iso: string | null;
  readonly weekday: string | null;
  /** The year was not written and follows from the copy's own evidence. */
  readonly inferred: boolean;
}

export function inspectFigures(_draft: Draft): InspectedFigure[] {
  return [];
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
