import { type Segment, segmentMap } from './segment-map.ts';

/**
 * The segments of prose that was read out of a text which itself was decoded from a source.
 * @param inner prose and where it stands in the text
 * @param outer the text and where it stands in the source; in order, without gaps
 */
export function throughSegments(inner: readonly Segment[], outer: readonly Segment[]): readonly Segment[] {
  const map = segmentMap(outer);
  const made: Segment[] = [];
  let at = 0;
  for (const s of inner) {
    const end = s.source + s.sourceLength;
    if (!s.verbatim) {
      const span = map.toSource({ start: s.source, end });
      made.push({ ...s, source: span.start, sourceLength: span.end - span.start });
      continue;
    }
    while (at > 0 && (outer[at] as Segment | undefined) !== undefined && (outer[at] as Segment).prose > s.source) at--;
    while (at + 1 < outer.length && (outer[at + 1] as Segment).prose <= s.source) at++;
    for (let i = at; i < outer.length && (outer[i] as Segment).prose < end; i++) {
      const o = outer[i] as Segment;
      const [from, to] = [Math.max(s.source, o.prose), Math.min(end, o.prose + o.proseLength)];
      if (to <= from) continue;
      const run = { prose: s.prose + (from - s.source), proseLength: to - from, verbatim: o.verbatim };
      made.push(
        o.verbatim
          ? { ...run, source: o.source + (from - o.prose), sourceLength: to - from }
          : { ...run, source: o.source, sourceLength: o.sourceLength },
      );
    }
  }
  return made;
}
