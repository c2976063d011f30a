import type { Segment } from '../../text/segment-map.ts';

/** Stands in the prose for something that is one thing to the reader but not words: a code span, a bare address, a variable. */
export const PLACEHOLDER = '\uFFFC';

/** Prose and where each run of it stands. */
export interface Prose {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** Collects the prose of one block, in order. Offsets are those of `source`. */
export interface ProseBuilder {
  /** Characters that read as they stand. */
  verbatim(start: number, end: number): void;
  /** Characters that read as `text`: an escape, an entity, a placeholder. */
  decoded(start: number, end: number, text: string): void;
  /** The prose without white space at its ends; empty where nothing can be read. */
  finish(): Prose;
}

type Open = { -readonly [K in keyof Segment]: Segment[K] };

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

/** White space at the ends is layout, not words. Segments of white space go, others are shortened. */
function trimmed(text: string, segments: readonly Segment[], start: number, end: number): Prose {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  if (from === 0 && to === text.length) return { text, segments };
  const kept: Segment[] = [];
  for (const s of segments) {
    const first = Math.max(s.prose, from);
    const last = Math.min(s.prose + s.proseLength, to);
    if (last <= first) continue;
    const source = s.verbatim ? s.source + (first - s.prose) : s.source;
    const sourceLength = s.verbatim ? last - first : s.sourceLength;
    kept.push({ prose: first - from, source, proseLength: last - first, sourceLength, verbatim: s.verbatim });
  }
  return { text: text.slice(from, to), segments: kept };
}

/** A builder over `source`. Runs that touch in the source become one segment. */
export function proseBuilder(source: string): ProseBuilder {
  const segments: Open[] = [];
  const parts: string[] = [];
  let length = 0;
  return {
    verbatim(start, end) {
      if (end <= start) return;
      parts.push(source.slice(start, end));
      const last = segments[segments.length - 1];
      if (last?.verbatim && last.source + last.sourceLength === start) {
        last.proseLength += end - start;
        last.sourceLength += end - start;
      } else {
        const size = end - start;
        segments.push({ prose: length, source: start, proseLength: size, sourceLength: size, verbatim: true });
      }
      length += end - start;
    },
    decoded(start, end, text) {
      if (text === '') return;
      parts.push(text);
      const sizes = { proseLength: text.length, sourceLength: end - start };
      segments.push({ prose: length, source: start, ...sizes, verbatim: false });
      length += text.length;
    },
    finish() {
      const text = parts.join('');
      return trimmed(text, segments, 0, text.length);
    },
  };
}

/** The part of some prose from `from` to `to`. */
export function cutProse(prose: Prose, from: number, to: number): Prose {
  return trimmed(prose.text, prose.segments, from, to);
}
