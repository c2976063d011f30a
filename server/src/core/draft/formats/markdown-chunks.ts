import { ignoreComments } from './ignore-comments.ts';
import { htmlEnd, readPiece } from './markdown-parse.ts';
import {
  type Labels,
  NO_LABELS,
  NOTHING_READ,
  type OpenBlock,
  type Reading,
  readAsParagraphs,
  readSimple,
} from './markdown-pieces.ts';

/** A stretch of a document that is read by itself. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
}

/** No longer stretch is given to the parser, whose worst cases are quadratic; a single longer line is read as it stands. */
const LONGEST = 16_000;
/** Marks a stretch may have before it counts as noise: this many, and one in eight characters. */
const MARKS = 400;
/** UTF-16 units of source each of the two generations of the memo may hold. */
const GENERATION = 2_000_000;

/** Tags that begin a block whose marks are not looked at. */
const HTML_BLOCK =
  /^ {0,3}<\/?(?:article|aside|blockquote|center|details|div|dl|figure|footer|form|h[1-6]|header|iframe|li|ol|p|section|table|tbody|td|th|thead|tr|ul)[\s>]/i;

interface Remembered {
  reading: Reading;
}

let young = new Map<string, Remembered>();
let old = new Map<string, Remembered>();
let size = 0;

function countMarks(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Line ends and * [ ] _ ` < > ! ~
    if (code === 10 || code === 13 || code === 42 || code === 91 || code === 93 || code === 95 || code === 96) count++;
    else if (code === 60 || code === 62 || code === 33 || code === 126) count++;
  }
  return count;
}

function readFresh(text: string, labels: Labels): Reading {
  const simple = readSimple(text);
  if (simple !== undefined) return simple;
  const noisy = !HTML_BLOCK.test(text) && countMarks(text) > MARKS + text.length / 8;
  if (noisy || text.length > LONGEST) return readAsParagraphs(text);
  try {
    return readPiece(text, labels);
  } catch {
    return readAsParagraphs(text);
  }
}

function agrees(reading: Reading, labels: Labels): boolean {
  for (const [label, answer] of reading.asked) if (labels.has(label) !== answer) return false;
  return true;
}

/** A pure function of its arguments; the memo only saves time. `labels` undefined: any answer about labels will do. */
function readChunk(slice: string, labels: Labels | undefined): Reading {
  if (slice.length > LONGEST) return readFresh(slice, labels ?? NO_LABELS);
  // Joining copies the text: a slice kept as a key would keep its whole document alive.
  const key = `#${slice}`;
  let entry = young.get(key) ?? old.get(key);
  if (entry === undefined) entry = { reading: readFresh(key.slice(1), labels ?? NO_LABELS) };
  else if (labels !== undefined && !agrees(entry.reading, labels)) entry.reading = readFresh(key.slice(1), labels);
  if (!young.has(key)) {
    young.set(key, entry);
    size += key.length;
    if (size > GENERATION) {
      old = young;
      young = new Map();
      size = 0;
    }
  }
  return entry.reading;
}

const isEnd = (code: number): boolean => code === 10 || code === 13;
const isSpace = (code: number): boolean => code === 32 || code === 9;

/** Offset of the line after the one `at` stands in. */
function nextLine(text: string, at: number): number {
  let i = at;
  while (i < text.length && !isEnd(text.charCodeAt(i))) i++;
  return i + (text.charCodeAt(i) === 13 && text.charCodeAt(i + 1) === 10 ? 2 : 1);
}

/**
 * Where the stretch that starts at `from` may end: before a line without indentation that follows a blank line, where every list,
 * quotation and footnote is over. What may still be open there, a fence or an HTML block, is known when the stretch has been read.
 */
function stretchEnd(text: string, from: number): { readonly end: number; readonly forced: boolean } {
  let blankBefore = false;
  let indented = false;
  let cut = -1;
  let line = from;
  while (line < text.length) {
    let i = line;
    while (i < text.length && isSpace(text.charCodeAt(i))) i++;
    const blank = i >= text.length || isEnd(text.charCodeAt(i));
    if (line > from) {
      // micromark lets fewer blocks begin after indented code, blank line or not; so do we.
      const held = indented && !/[\p{L}#"“(]/u.test(text[i] ?? '');
      if (blankBefore && !blank && i === line && !held) return { end: line, forced: false };
      if (line - from > LONGEST) return { end: cut > from ? cut : line, forced: true };
      // The last place that will do: one that came early would have the rest read again and again.
      if (cut < 0 || i === line || blank) cut = line;
    }
    blankBefore = blank;
    if (!blank) indented = i > line;
    line = nextLine(text, i);
  }
  if (text.length - from > LONGEST && cut > from) return { end: cut, forced: true };
  return { end: text.length, forced: false };
}

const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[ \t]*(?=[\r\n])/g;

/** Where the block that opens at `at` is over: after the line that closes it, or at the end of the text. */
function closingEnd(text: string, at: number, { fence, tillBlank }: OpenBlock): number {
  const start = at + (/^[ \t]*/.exec(text.slice(at, at + 8))?.[0].length ?? 0);
  const kind = tillBlank ? { end: BLANK_LINE, from: 0 } : htmlEnd(text.slice(start, start + 20));
  const mark = fence?.[0] === '~' ? '~' : '`';
  const ofFence = `[\\r\\n] {0,3}${mark}{${fence?.length ?? 3},}[ \\t]*(?=[\\r\\n]|$)`;
  const close = new RegExp(fence === undefined ? (kind?.end.source ?? '') : ofFence, 'gi');
  close.lastIndex = start + (fence === undefined ? (kind?.from ?? 0) : 0);
  return close.test(text) ? Math.min(nextLine(text, close.lastIndex), text.length) : text.length;
}

/** Whether the first line with words is indented. After a forced cut it would read as code: what it belongs to is behind the cut. */
function startsIndented(slice: string): boolean {
  return /[ \t]$/.test(/^\s*/.exec(slice)?.[0] ?? '');
}

/** Splits a document where that cannot change what it means, and reads each stretch. */
function stretches(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  let wasForced = false;
  while (start < text.length) {
    const { end, forced } = stretchEnd(text, start);
    const slice = text.slice(start, end);
    const reading = wasForced && startsIndented(slice) ? readAsParagraphs(slice) : readChunk(slice, undefined);
    const { open } = reading;
    if (open === undefined || (open.tillBlank && !forced)) {
      chunks.push({ start, end, reading });
      start = end;
      wasForced = forced;
      continue;
    }
    const opens = start + open.at;
    if (open.at > 0) chunks.push({ start, end: opens, reading: readChunk(text.slice(start, opens), undefined) });
    start = closingEnd(text, opens, open);
    const ignores = open.fence === undefined ? ignoreComments(text.slice(opens, start)) : [];
    chunks.push({ start: opens, end: start, reading: { ...NOTHING_READ, ignores } });
    wasForced = false;
  }
  return chunks;
}

/**
 * Reads a document stretch by stretch; what was read before is remembered, so that a keystroke reads one stretch again. The answer
 * is that of reading the document at once, but for stretches of more than 16,000 characters without a blank line, which are cut at
 * a line, and for stretches with more marks than words, which are read as plain paragraphs.
 */
export function readChunks(text: string): Chunk[] {
  const chunks = stretches(text);
  const labels: Labels = new Set(chunks.flatMap(({ reading }) => reading.defines));
  return chunks.map((chunk) => {
    if (agrees(chunk.reading, labels)) return chunk;
    return { ...chunk, reading: readChunk(text.slice(chunk.start, chunk.end), labels) };
  });
}
