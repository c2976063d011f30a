import type { Span } from '../../text/span.ts';
import { splitDateline } from '../dateline.ts';
import type { Zone } from '../draft.ts';
import type { IgnoreComment } from './ignore-comments.ts';
import { addText, type Inline } from './markdown-inline.ts';
import { cutProse, type Prose, proseBuilder } from './prose-builder.ts';
import { NOTE } from './wire.ts';

/** A block of a piece of Markdown. Offsets count from the start of the piece. */
export interface Piece extends Prose {
  readonly zone: Zone;
  readonly depth?: number;
  readonly span: Span;
  /** Helps to tell captions: a paragraph of nothing but an image, or of nothing but emphasised words. */
  readonly form?: 'image' | 'emphasis';
}

/** Labels of a document: of link definitions, and of footnotes with `^` before. */
export type Labels = ReadonlySet<string>;

/** A block that goes on past the piece it begins in. */
export interface OpenBlock {
  readonly at: number;
  /** The fence that closes it; HTML has none. */
  readonly fence?: string;
  /** HTML that a blank line closes: open only where a piece was cut. */
  readonly tillBlank?: boolean;
}

/** What is read from a piece of Markdown by itself. */
export interface Reading {
  readonly pieces: readonly Piece[];
  readonly ignores: readonly IgnoreComment[];
  /** Labels it defines. */
  readonly defines: readonly string[];
  /** Labels it asked for that it does not define, and the answer it was read with. */
  readonly asked: ReadonlyMap<string, boolean>;
  /** Where a code fence or an HTML block begins that nothing in the piece closes. */
  readonly open?: OpenBlock;
}

/** No labels at all. */
export const NO_LABELS: Labels = new Set();

/** A reading without a word. */
export const NOTHING_READ: Reading = { pieces: [], ignores: [], defines: [], asked: new Map() };

/** Words enough to read as a sentence. */
const isSentence = (text: string): boolean => (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0) >= 3;
const CREDIT = /^(?:(?:photo|image|picture|illustration|graphic|video)?\s*(?:credit|courtesy))\s*(?::|of\b)/i;
const CAPTION =
  /^(?:(?:file\s+)?photo(?:graph)?|(?:photo\s+)?caption|cutline|image|picture|pictured|illustration)\s*:/i;

/** The zone of a paragraph in the paper's own voice, by its first words. */
function bodyZone(text: string): Zone {
  if (text.length > 600) return 'body';
  return NOTE.test(text.replace(/\s+/g, ' '))
    ? 'note'
    : CREDIT.test(text)
      ? 'credit'
      : CAPTION.test(text)
        ? 'caption'
        : 'body';
}

/** Pieces of one paragraph, heading or cell: its words, its dateline, and the images in it. */
export function piecesOf(inline: Inline, zone: Zone, span: Span, depth?: number): Piece[] {
  const { text, segments } = inline;
  const images = inline.images
    .filter((image) => isSentence(image.text))
    .map((image): Piece => ({ zone: 'caption', ...image, form: 'image' }));
  if (text === '') {
    if (inline.imageCount === 0) return [];
    return images.length > 0 ? images : [{ zone, span, text, segments, form: 'image' }];
  }
  const head = depth === undefined ? {} : { depth };
  const words: Piece = { zone, span, text, segments, ...head, ...(inline.emphasised ? { form: 'emphasis' } : {}) };
  if (zone !== 'body') return [words, ...images];
  if (inline.imageCount > 0 && inline.emphasised) return [{ ...words, zone: 'caption' }, ...images];
  const cut = splitDateline(text);
  if (cut === undefined) return [{ ...words, zone: bodyZone(text) }, ...images];
  const dateline = cutProse(words, 0, cut.end);
  const body = cutProse(words, cut.body, text.length);
  const border = body.segments[0]?.source ?? span.end;
  return [
    { zone: 'dateline', span: { start: span.start, end: border }, ...dateline },
    { zone, span: { start: border, end: span.end }, ...body },
    ...images,
  ];
}

const isEnd = (code: number): boolean => code === 10 || code === 13;
const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/;

/** Anything that could be markup, and any line but a plain one. */
const MARKUP = /[\\*_~[\]<>&`|@\t\0\uFDD0\uFDD1]|:\/\/|www\.|(?:^|[\r\n])(?:[ #+=:-]|\d{1,9}[.)])| (?:[\r\n]|$)/i;

/** Reads a stretch that is one paragraph without any markup, as most news copy is; undefined where it may be something else. */
export function readSimple(source: string): Reading | undefined {
  const end = source.length - (/[\r\n]*$/.exec(source.slice(-64))?.[0].length ?? 0);
  if (end === 0 || isEnd(source.charCodeAt(0)) || isEnd(source.charCodeAt(end - 1))) return undefined;
  const words = source.slice(0, end);
  if (MARKUP.test(words) || BLANK_LINE.test(words)) return undefined;
  const segments = [{ prose: 0, source: 0, proseLength: end, sourceLength: end, verbatim: true }];
  const inline = { text: words, segments, images: [], imageCount: 0, emphasised: false, ignores: [] };
  return { ...NOTHING_READ, pieces: piecesOf(inline, 'body', { start: 0, end }) };
}

/** Reads a piece as paragraphs between blank lines, its marks left in: for text that costs too much to understand. */
export function readAsParagraphs(source: string): Reading {
  const pieces: Piece[] = [];
  const gaps = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)\s*/g;
  let start = 0;
  while (start < source.length) {
    const gap = gaps.exec(source);
    const prose = proseBuilder(source);
    const end = gap?.index ?? source.length;
    addText(prose, source, start, end);
    const read = prose.finish();
    if (read.text !== '') pieces.push({ zone: 'body', span: { start, end }, ...read });
    start = gap === null ? source.length : gap.index + gap[0].length;
  }
  return { ...NOTHING_READ, pieces };
}
