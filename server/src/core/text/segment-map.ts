import type { Span } from './span.ts';

/**
 * A run of prose and where it stands in the source. `verbatim`: the same characters, one to one. Otherwise the prose was decoded
 * (an entity, an escape, a placeholder for code) and only the whole run maps.
 */
export interface Segment {
  /** Offset into the block's prose. */
  readonly prose: number;
  /** Offset into the draft's source. */
  readonly source: number;
  readonly proseLength: number;
  readonly sourceLength: number;
  readonly verbatim: boolean;
}

/** Maps a block's prose to the draft's source and back. Segments are in order and cover the prose without gaps. */
export interface SegmentMap {
  /** The source span a prose span stands on; markup between its ends is included, markup at its ends is not. */
  toSource(span: Span): Span;
  /** The source span of an edit, or undefined where the edit would cross markup or a decoded character. */
  toEditable(span: Span): Span | undefined;
  /** Prose offset of a source offset; offsets in markup go to the next prose character. */
  toProse(source: number): number;
  readonly segments: readonly Segment[];
}

function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle] as Segment).prose <= offset) low = middle;
    else high = middle;
  }
  return low;
}

const startIn = (s: Segment, prose: number): number => (s.verbatim ? s.source + (prose - s.prose) : s.source);
const endIn = (s: Segment, prose: number): number =>
  s.verbatim ? s.source + (prose - s.prose) : s.source + s.sourceLength;

/** The map of `segments`. An empty list maps everything to offset 0. */
export function segmentMap(segments: readonly Segment[]): SegmentMap {
  const toSource = (span: Span): Span => {
    const first = segments[segmentAt(segments, span.start)];
    if (first === undefined) return { start: 0, end: 0 };
    const start = startIn(first, Math.min(span.start, first.prose + first.proseLength));
    if (span.end <= span.start) return { start, end: start };
    const last = segments[segmentAt(segments, span.end - 1)] as Segment;
    return { start, end: endIn(last, Math.min(span.end, last.prose + last.proseLength)) };
  };
  return {
    segments,
    toSource,
    toEditable(span) {
      const from = segmentAt(segments, span.start);
      // An insertion at the end of one segment belongs to that segment, so that "*word*" gains a letter inside the emphasis.
      const to = span.end > span.start ? segmentAt(segments, span.end - 1) : from;
      let expected: number | undefined;
      for (let i = from; i <= to; i++) {
        const segment = segments[i];
        if (segment === undefined) return undefined;
        const whole = span.start <= segment.prose && segment.prose + segment.proseLength <= span.end;
        if (!segment.verbatim && !(whole && from === to)) return undefined;
        if (expected !== undefined && segment.source !== expected) return undefined;
        expected = segment.source + segment.sourceLength;
      }
      return toSource(span);
    },
    toProse(source) {
      for (const s of segments) {
        if (source < s.source) return s.prose;
        if (source < s.source + s.sourceLength) return s.verbatim ? s.prose + (source - s.source) : s.prose;
      }
      const last = segments[segments.length - 1];
      return last === undefined ? 0 : last.prose + last.proseLength;
    },
  };
}

/** The map of prose that stands in the source as it is, from `source` on. */
export function identityMap(source: number, length: number): SegmentMap {
  return segmentMap([{ prose: 0, source, proseLength: length, sourceLength: length, verbatim: true }]);
}
