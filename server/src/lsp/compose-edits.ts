import { applyEdits, type Edit, type Span } from '../core/index.ts';

interface Region {
  start: number;
  end: number;
}

/** Joins ranges that overlap or touch, in reading order. */
function join(spans: readonly Span[]): readonly Region[] {
  const joined: Region[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined[joined.length - 1];
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

const growth = (edit: Edit): number => edit.text.length - (edit.end - edit.start);

/**
 * One list of edits that does what two lists do one after the other.
 * @param first disjoint edits of `text`, in reading order
 * @param second disjoint edits of the text that `first` makes, in reading order
 */
export function composeEdits(text: string, first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  const middle = applyEdits(text, first);
  let moved = 0;
  const written = first.map((edit) => {
    const start = edit.start + moved;
    moved += growth(edit);
    return { start, end: start + edit.text.length };
  });
  // The edges of a region lie in words that `first` left alone, so they have one place in `text`.
  const toText = (at: number, side: 'start' | 'end'): number =>
    first.reduce((place, edit, i) => {
      const made = written[i] as Span;
      const before = side === 'start' ? made.start < at : made.end <= at;
      return before ? place - growth(edit) : place;
    }, at);
  return join([...written, ...second]).map(({ start, end }) => {
    const inside = second.filter((edit) => start <= edit.start && edit.end <= end);
    const moves = inside.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    return {
      start: toText(start, 'start'),
      end: toText(end, 'end'),
      text: applyEdits(middle.slice(start, end), moves),
    };
  });
}
