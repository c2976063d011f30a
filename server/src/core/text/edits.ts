import { byPlace, type Edit } from './span.ts';

/** True when the edits, in order of place, do not overlap and no two insert at one offset. */
export function areDisjoint(edits: readonly Edit[]): boolean {
  const sorted = [...edits].sort(byPlace);
  return sorted.every((edit, i) => {
    const next = sorted[i + 1];
    return next === undefined || (edit.end <= next.start && !(edit.start === next.start && edit.end === next.end));
  });
}

/**
 * `text` with `edits` applied. Edits may come in any order; they must be disjoint and inside the text.
 * @throws RangeError when they are not.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (!areDisjoint(edits)) throw new RangeError('Edits overlap.');
  let out = '';
  let at = 0;
  for (const edit of [...edits].sort(byPlace)) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length)
      throw new RangeError('Edit outside the text.');
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}
