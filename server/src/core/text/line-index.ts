/** Line and column, both from 0; the column counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where lines start. Line ends are \r\n, \n and \r, as the Language Server Protocol has them. */
export interface LineIndex {
  /** Position of an offset; offsets outside the text are clamped. */
  positionAt(offset: number): Position;
  /** Offset of a position; a column past the line's end is the line's end. */
  offsetAt(position: Position): number;
  readonly lineCount: number;
}

/** Builds the index of `text` in one pass. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) continue;
    if (code === 10 || code === 13) starts.push(i + 1);
  }
  const startOf = (line: number): number => starts[line] ?? text.length;
  return {
    lineCount: starts.length,
    positionAt(offset) {
      const at = Math.max(0, Math.min(offset, text.length));
      let low = 0;
      let high = starts.length;
      while (low + 1 < high) {
        const middle = (low + high) >> 1;
        if (startOf(middle) <= at) low = middle;
        else high = middle;
      }
      return { line: low, character: at - startOf(low) };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      let end = line + 1 < starts.length ? startOf(line + 1) : text.length;
      while (end > startOf(line) && line + 1 < starts.length && /[\r\n]/.test(text[end - 1] as string)) end--;
      return Math.min(startOf(line) + Math.max(0, character), end);
    },
  };
}
