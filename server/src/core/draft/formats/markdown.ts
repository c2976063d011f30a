import { type SegmentMap, segmentMap } from '../../text/segment-map.ts';
import { shift } from '../../text/span.ts';
import type { InlineIgnore, RawBlock, RawDraft, Zone } from '../draft.ts';
import { readFrontMatter } from './front-matter.ts';
import { type Chunk, readChunks } from './markdown-chunks.ts';
import type { Piece } from './markdown-pieces.ts';
import { coverShortcodes } from './shortcodes.ts';
import { BYLINE, DATE_ALONE } from './wire.ts';

/** The map of a piece that starts at `by`. Made without touching its segments: most blocks are never asked. */
function placedMap(map: SegmentMap, by: number): SegmentMap {
  return {
    toSource: (span) => shift(map.toSource(span), by),
    toEditable(span) {
      const found = map.toEditable(span);
      return found && shift(found, by);
    },
    toProse: (source) => map.toProse(source - by),
    get segments() {
      return map.segments.map((segment) => ({ ...segment, source: segment.source + by }));
    },
  };
}

const maps = new WeakMap<Piece, SegmentMap>();

function mapOf(piece: Piece): SegmentMap {
  let map = maps.get(piece);
  if (map === undefined) {
    map = segmentMap(piece.segments);
    maps.set(piece, map);
  }
  return map;
}

/** What a line above the story is: who wrote it, or when. */
function topZone(text: string): Zone | undefined {
  if (text.length > 200) return undefined;
  return BYLINE.test(text) ? 'byline' : DATE_ALONE.test(text) ? 'dateline' : undefined;
}

/** Blocks of the pieces in order; which heading is the headline and which emphasised line a caption depends on what is before. */
function blocksOf(chunks: readonly Chunk[], from: number, titled: boolean): RawBlock[] {
  const placed = chunks.flatMap(({ start, reading }) => reading.pieces.map((piece) => ({ piece, by: start + from })));
  const headings = placed.filter(({ piece }) => piece.zone === 'subhead');
  const opening = titled || placed[0]?.piece.zone !== 'subhead' ? undefined : placed[0];
  const headline = opening ?? headings.find(({ piece }) => piece.depth === 1);
  const blocks: RawBlock[] = [];
  let afterImage = false;
  let begun = false;
  for (const item of placed) {
    const { piece, by } = item;
    const isCaption = afterImage && piece.form === 'emphasis' && piece.zone === 'body';
    const top: Zone | undefined = begun || piece.zone !== 'body' ? undefined : topZone(piece.text);
    const zone: Zone = item === headline ? 'headline' : isCaption ? 'caption' : (top ?? piece.zone);
    begun ||= zone === 'body' || zone === 'list';
    afterImage = piece.form === 'image';
    if (piece.text === '') continue;
    const depth = piece.depth === undefined ? {} : { depth: piece.depth };
    blocks.push({ zone, ...depth, span: shift(piece.span, by), text: piece.text, map: placedMap(mapOf(piece), by) });
  }
  return blocks;
}

/** The ignores of a draft. A comment covers the whole draft, the block it stands in, or the one that follows. */
function ignoresOf(
  chunks: readonly Chunk[],
  from: number,
  blocks: readonly RawBlock[],
  length: number,
): InlineIgnore[] {
  const ignores: InlineIgnore[] = [];
  let next = 0;
  for (const { start: by, reading } of chunks) {
    for (const comment of reading.ignores) {
      const span = shift({ start: comment.start, end: comment.end }, by + from);
      while (next < blocks.length && (blocks[next] as RawBlock).span.end < span.end) next++;
      const block = blocks[next]?.span ?? { start: span.end, end: span.end };
      const covers = comment.file ? { start: 0, end: length } : block;
      ignores.push(...comment.rules.map((rule) => ({ rule, reason: comment.reason, span, covers })));
    }
  }
  return ignores;
}

/**
 * Reads Markdown (CommonMark with GitHub's tables, footnotes, task lists and addresses, YAML front matter, Hugo and Liquid tags) as
 * blocks of prose without markup, each with its map to the source. Never throws, and takes time in proportion to the text: a stretch
 * without a blank line longer than 16,000 characters is cut at a line, a longer single line and a stretch with more marks than words
 * are read as plain paragraphs, marks and all. After an edit only the stretch between blank lines around it is read again.
 */
export function readMarkdown(text: string): RawDraft {
  const front = readFrontMatter(text);
  const from = front?.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const chunks = readChunks(coverShortcodes(text.slice(from)));
  const titled = front?.blocks.some((block) => block.zone === 'headline') ?? false;
  const body = blocksOf(chunks, from, titled);
  const ignores = ignoresOf(chunks, from, body, text.length);
  const blocks = front === undefined ? body : [...front.blocks, ...body];
  return { blocks, ...(front === undefined ? {} : { frontMatter: front.frontMatter }), ignores };
}
