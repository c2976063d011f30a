/** Half-open range of UTF-16 offsets. Which text it indexes is said where it is used: a draft's source or a block's prose. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replace `[start, end)` by `text`. An insertion has `start === end`. */
export interface Edit extends Span {
  readonly text: string;
}

/** True when the two ranges share at least one offset. Empty ranges share nothing. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies within `outer`, ends included. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when an edit would change or split what `span` covers; an insertion at either end does not. */
export function touches(edit: Span, span: Span): boolean {
  return edit.start === edit.end ? span.start < edit.start && edit.start < span.end : overlaps(edit, span);
}

/** `span` moved by `by` offsets. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Sorts by start, then by end: the order of reading. */
export function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/**
 * Index of the last item of `spans` (sorted by start) that starts at or before `offset`; -1 where there is none.
 */
export function lastStartingAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The item of `spans` (sorted, disjoint) that covers `offset`, if any. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const found = spans[lastStartingAt(spans, offset)];
  return found !== undefined && offset < found.end ? found : undefined;
}
