import type { Span } from '../../text/span.ts';

interface Line extends Span {
  readonly blank: boolean;
}

function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let start = from;
  for (let i = from; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10;
    if (code !== 10 && code !== 13) continue;
    lines.push({ start, end: i, blank: text.slice(start, i).trim() === '' });
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
  return lines;
}

const OWN_LINE =
  /^(?:By\s+\p{Lu}|(?:Headline|Hed|Deck|Dek|Standfirst|Summary|Byline|Author|(?:Photo )?Caption|Cutline|(?:Photo )?Credit|Slug|Social|Dateline)\s*:)/u;
/** Widest line of hard-wrapped copy. */
const MAX_WRAP = 100;

/**
 * Whether the lines of a run were broken by an editor at a column: no first word of a line would have fitted on the line before. Wire
 * copy has one paragraph a line instead.
 */
function isWrapped(text: string, run: readonly Line[]): boolean {
  if (run.length < 2) return false;
  // A byline or a labelled line under a headline is a line of its own.
  if (run.slice(1).some(({ start, end }) => OWN_LINE.test(text.slice(start, Math.min(end, start + 40))))) return false;
  const width = run.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  if (width > MAX_WRAP || width < 40) return false;
  return run.slice(0, -1).every((line, i) => {
    const next = run[i + 1] as Line;
    const word = /^\s*(\S+)/.exec(text.slice(next.start, Math.min(next.end, next.start + MAX_WRAP)))?.[1] ?? '';
    return line.end - line.start + 1 + word.length > width - 1;
  });
}

/** White space, a byte order mark (which `\\s` counts) or a stray NUL. */
const isBlank = (character: string): boolean => character === '\0' || /\s/.test(character);

const trim = (text: string, span: Span): Span => {
  let { start, end } = span;
  while (start < end && isBlank(text[start] as string)) start++;
  while (end > start && isBlank(text[end - 1] as string)) end--;
  return { start, end };
};

/**
 * Paragraphs of plain text: one a line as wire copy has it, or several lines where they were wrapped at a column. Offsets are into
 * `text`; white space at either end belongs to none.
 */
export function paragraphsOf(text: string, from: number): Span[] {
  const spans: Span[] = [];
  let run: Line[] = [];
  const flush = (): void => {
    const first = run[0];
    const last = run[run.length - 1];
    if (first !== undefined && last !== undefined) {
      if (isWrapped(text, run)) spans.push(trim(text, { start: first.start, end: last.end }));
      else for (const line of run) spans.push(trim(text, line));
    }
    run = [];
  };
  for (const line of linesOf(text, from)) {
    if (line.blank) flush();
    else run.push(line);
  }
  flush();
  return spans.filter((span) => span.end > span.start);
}
