import { Tokenizer } from 'htmlparser2';
import { SILENT } from '../../text/markup-events.ts';
import { segmentMap } from '../../text/segment-map.ts';
import type { Span } from '../../text/span.ts';
import { splitDateline } from '../dateline.ts';
import type { InlineIgnore, RawBlock, RawDraft, Zone } from '../draft.ts';
import { followZones, isBlock } from './html-zones.ts';
import { type IgnoreComment, ignoreComments } from './ignore-comments.ts';
import { decodeReference } from './markdown-inline.ts';
import { cutProse, PLACEHOLDER, type Prose, type ProseBuilder, proseBuilder } from './prose-builder.ts';
import { BYLINE, creditStart, DATE_ALONE, NOTE } from './wire.ts';

/** Longest alternative text that is read as a caption. */
const MAX_ALT = 2000;

/** Attributes that say what an element is, and the one that speaks for an image. */
const TELLING: ReadonlySet<string> = new Set(['class', 'itemprop', 'rel']);

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 12 || code === 13;

/**
 * Adds a run of text: references decoded, and white space as a browser shows it, one space for any run.
 * @param start offset of the run in `source`
 */
function addRun(prose: ProseBuilder, source: string, start: number, end: number): void {
  const text = source.slice(start, end);
  let done = 0;
  for (const { 0: special, index } of text.matchAll(/&#?\w{1,31};|[ \t\r\n\f]{2,}|[\t\r\n\f]/g)) {
    prose.verbatim(start + done, start + index);
    done = index + special.length;
    prose.decoded(start + index, start + done, special.startsWith('&') ? decodeReference(special) : ' ');
  }
  prose.verbatim(start + done, end);
}

function blockOf(zone: Zone, prose: Prose, span: Span, depth?: number): RawBlock {
  const head = depth === undefined ? {} : { depth };
  return { zone, ...head, span, text: prose.text, map: segmentMap(prose.segments) };
}

/** Cuts a paragraph in two where its words say so: dateline and body, caption and credit. */
function cutAt(prose: Prose, first: Zone, second: Zone, end: number, start: number, span: Span): RawBlock[] {
  const head = cutProse(prose, 0, end);
  const rest = cutProse(prose, start, prose.text.length);
  const border = rest.segments[0]?.source ?? span.end;
  return [
    blockOf(first, head, { start: span.start, end: border }),
    blockOf(second, rest, { start: border, end: span.end }),
  ].filter(({ text }) => text !== '');
}

/** The blocks of one paragraph. `top`: nothing of the story itself has come before it. */
function paragraphBlocks(zone: Zone, prose: Prose, span: Span, depth: number | undefined, top: boolean): RawBlock[] {
  const { text } = prose;
  if (zone === 'caption') {
    const credit = creditStart(text);
    if (credit !== undefined) return cutAt(prose, 'caption', 'credit', credit, credit, span);
  }
  if (zone !== 'body') return [blockOf(zone, prose, span, depth)];
  if (text.length < 600 && NOTE.test(text)) return [blockOf('note', prose, span)];
  if (top && text.length < 200 && BYLINE.test(text)) return [blockOf('byline', prose, span)];
  if (top && text.length < 200 && DATE_ALONE.test(text)) return [blockOf('dateline', prose, span)];
  const cut = splitDateline(text);
  return cut === undefined ? [blockOf('body', prose, span)] : cutAt(prose, 'dateline', 'body', cut.end, cut.body, span);
}

function ignoresOf(comments: readonly IgnoreComment[], blocks: readonly RawBlock[], length: number): InlineIgnore[] {
  let next = 0;
  return comments.flatMap((comment) => {
    const span = { start: comment.start, end: comment.end };
    while (next < blocks.length && (blocks[next] as RawBlock).span.end < span.end) next++;
    const covers = comment.file
      ? { start: 0, end: length }
      : (blocks[next]?.span ?? { start: span.end, end: span.end });
    return comment.rules.map((rule) => ({ rule, reason: comment.reason, span, covers }));
  });
}

/**
 * Reads HTML as blocks of prose without markup, each with its map to the source. Never throws; takes time in proportion to the text,
 * however elements are nested and whether or not they are closed. Scripts, menus and forms are passed over.
 */
export function readHtml(source: string): RawDraft {
  const blocks: RawBlock[] = [];
  const comments: IgnoreComment[] = [];
  const zones = followZones();
  let prose = proseBuilder(source);
  let begun: number | undefined;
  let last = 0;
  let spaced = false;
  let story = false;
  let tag = '';
  let attribute = '';
  let said = '';
  let alt: Span | undefined;

  const flush = (): void => {
    if (begun !== undefined) {
      const read = prose.finish();
      const zone = zones.zone();
      if (read.text !== '') {
        blocks.push(...paragraphBlocks(zone, read, { start: begun, end: last }, zones.depth, !story));
        story ||= zone === 'body' && blocks[blocks.length - 1]?.zone === 'body';
      }
      prose = proseBuilder(source);
    }
    begun = undefined;
    spaced = false;
  };
  const words = (from: number, to: number): void => {
    // What is not closed at the end of the text is said to go on past it.
    const end = Math.min(to, source.length);
    let start = from;
    // Two runs with markup between them show one space, not two.
    while (spaced && start < end && isSpace(source.charCodeAt(start))) start++;
    // A tag cut short by the end of the text is handed over as words without a beginning.
    if (from < 0 || zones.isUnread() || start >= end) return;
    begun ??= start;
    last = end;
    spaced = isSpace(source.charCodeAt(end - 1));
    if (zones.isOneThing()) prose.decoded(start, end, PLACEHOLDER);
    else addRun(prose, source, start, end);
  };
  const image = ({ start, end }: Span): void => {
    if (end - start > MAX_ALT || zones.isUnread()) return;
    const own = proseBuilder(source);
    addRun(own, source, start, end);
    const read = own.finish();
    // A word or two name the picture; a sentence describes it to readers.
    if ((read.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 3) blocks.push(blockOf('caption', read, { start, end }));
  };
  const opened = (end: number, closed: boolean): void => {
    if (tag === 'br' && begun !== undefined) {
      last = end + 1;
      prose.decoded(source.lastIndexOf('<', end), Math.min(end + 1, source.length), '\n');
    }
    if (isBlock(tag)) flush();
    if (tag === 'img' && alt !== undefined) {
      flush();
      image(alt);
    }
    if (!closed && !VOID.has(tag)) zones.open(tag, said);
    said = '';
    alt = undefined;
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ...SILENT,
      onopentagname(start, end) {
        tag = source.slice(start, end).toLowerCase();
      },
      onattribname(start, end) {
        attribute = source.slice(start, end).toLowerCase();
      },
      onattribdata(start, end) {
        if (TELLING.has(attribute)) said = `${said} ${source.slice(start, Math.min(end, start + 200))}`;
        else if (attribute === 'alt') alt = { start: alt?.start ?? start, end };
      },
      onopentagend: (end) => opened(end, false),
      onselfclosingtag: (end) => opened(end, true),
      onclosetag(start, end) {
        const name = source.slice(start, end).toLowerCase();
        if (isBlock(name)) flush();
        zones.close(name);
      },
      ontext: words,
      oncomment(start, end) {
        const from = Math.max(0, start - 4);
        for (const found of ignoreComments(source.slice(from, Math.min(source.length, end + 1) + 2)))
          comments.push({ ...found, start: found.start + from, end: found.end + from });
      },
      onend: flush,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return { blocks, ignores: ignoresOf(comments, blocks, source.length) };
}

/** Elements that have no inside. */
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
