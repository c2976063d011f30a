import type { Position, Range } from 'vscode-languageserver';
import { type LineIndex, lineIndex, type Span } from '../core/index.ts';

export type Encoding = 'utf-16' | 'utf-8';

/** Turns the core's offsets into the editor's positions and back, for one text. */
export interface Positions {
  range(span: Span): Range;
  /** @returns the offsets of a range; positions outside the text are clamped */
  span(range: Range): Span;
  offset(position: Position): number;
}

const utf8Length = (text: string): number => {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
};

/** UTF-16 units that the first `bytes` bytes of `text` take. */
function unitsOf(text: string, bytes: number): number {
  let units = 0;
  let seen = 0;
  for (const character of text) {
    seen += utf8Length(character);
    if (seen > bytes) break;
    units += character.length;
  }
  return units;
}

/** Positions in `text`, counted as the editor counts columns. */
export function positionsIn(text: string, encoding: Encoding): Positions {
  const lines: LineIndex = lineIndex(text);
  const position = (offset: number): Position => {
    const at = lines.positionAt(offset);
    if (encoding === 'utf-16') return at;
    const start = lines.offsetAt({ line: at.line, character: 0 });
    return { line: at.line, character: utf8Length(text.slice(start, start + at.character)) };
  };
  const offset = (at: Position): number => {
    if (encoding === 'utf-16') return lines.offsetAt(at);
    const start = lines.offsetAt({ line: at.line, character: 0 });
    const end = lines.offsetAt({ line: at.line, character: Number.MAX_SAFE_INTEGER });
    return start + unitsOf(text.slice(start, end), at.character);
  };
  return {
    range: (span) => ({ start: position(span.start), end: position(span.end) }),
    span: (range) => ({ start: offset(range.start), end: offset(range.end) }),
    offset,
  };
}
