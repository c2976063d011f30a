import { escapeMarkup, type LineIndex, lineIndex, type Span } from '../../core/index.ts';

/** A place as people and other programs count: lines and columns from 1, the end after the last character. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Places in one text; columns count UTF-16 units. */
export interface Places {
  readonly lines: LineIndex;
  at(span: Span): Place;
  /** The same with columns that count UTF-8 bytes. */
  inBytes(span: Span): Place;
}

const encoder = new TextEncoder();

export function placesIn(text: string): Places {
  const lines = lineIndex(text);
  const bytesBefore = (offset: number): number => {
    const { line } = lines.positionAt(offset);
    return encoder.encode(text.slice(lines.offsetAt({ line, character: 0 }), offset)).length;
  };
  const at = ({ start, end }: Span): Place => {
    const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
    return { line: from.line + 1, column: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1 };
  };
  return {
    lines,
    at,
    inBytes: (span) => ({
      ...at(span),
      column: bytesBefore(span.start) + 1,
      endColumn: bytesBefore(span.end) + 1,
    }),
  };
}

/** Text in an attribute of XML, white space kept as it is. */
export const xml = (text: string): string =>
  escapeMarkup(text).replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);

/** Items of a JSON list that is written bit by bit: a comma before each but the first. */
export function commas(): (items: readonly string[]) => string {
  let first = true;
  return (items) =>
    items
      .map((item) => {
        const mark = first ? '\n' : ',\n';
        first = false;
        return mark + item;
      })
      .join('');
}
