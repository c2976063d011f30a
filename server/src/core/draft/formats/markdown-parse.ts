import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import type { Zone } from '../draft.ts';
import { type IgnoreComment, ignoreComments } from './ignore-comments.ts';
import { type Events, pastExit, readInline } from './markdown-inline.ts';
import { type Labels, type Piece, piecesOf, type Reading } from './markdown-pieces.ts';

const EXTENSIONS = [gfm({ singleTilde: false })];

/** A list of labels that answers for the whole document and remembers what it was asked. */
function answering(prefix: string, labels: Labels, asked: Map<string, boolean>): string[] {
  const own: string[] = [];
  own.includes = (label) => {
    const name = prefix + label;
    const known = own.indexOf(label) >= 0 || labels.has(name);
    asked.set(name, known);
    return known;
  };
  return own;
}

function tokenize(text: string, labels: Labels, asked: Map<string, boolean>): Events {
  const parser = parse({ extensions: EXTENSIONS });
  parser.defined = answering('', labels, asked);
  parser.gfmFootnotes = answering('^', labels, asked);
  const codes = preprocess();
  // A first call takes away the byte order mark of the text, which here may be the middle of one.
  codes('');
  return postprocess(parser.document().write(codes(text, undefined, true)));
}

const CONTAINERS: Readonly<Record<string, 'quote' | 'list' | 'note'>> = {
  blockQuote: 'quote',
  listOrdered: 'list',
  listUnordered: 'list',
  gfmFootnoteDefinition: 'note',
};
const normalize = (label: string): string =>
  label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
const HTML_ENDS: readonly (readonly [RegExp, RegExp, number])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i, 1],
  [/^<!--/, /-->/, 2],
  [/^<\?/, /\?>/, 1],
  [/^<!\[CDATA\[/, /\]\]>/, 9],
  [/^<![a-z]/i, />/, 2],
];

/** What closes an HTML block that starts so, and from which offset on; undefined for the kinds a blank line closes. */
export function htmlEnd(html: string): { readonly end: RegExp; readonly from: number } | undefined {
  const kind = HTML_ENDS.find(([start]) => start.test(html));
  return kind && { end: kind[1], from: kind[2] };
}

interface Walk {
  readonly source: string;
  readonly events: Events;
  readonly pieces: Piece[];
  readonly ignores: IgnoreComment[];
  readonly defines: string[];
  readonly within: { quote: number; list: number; note: number };
  open: Reading['open'];
}

function zoneIn(walk: Walk, own: Zone): Zone {
  if (walk.within.quote > 0) return 'blockQuote';
  if (walk.within.note > 0) return 'note';
  return own === 'body' && walk.within.list > 0 ? 'list' : own;
}

function findInside(walk: Walk, at: number, past: number, type: string): Events[number][1][] {
  const found: Events[number][1][] = [];
  for (let i = at; i < past; i++) {
    const [kind, token] = walk.events[i] as Events[number];
    if (kind === 'enter' && token.type === type) found.push(token);
  }
  return found;
}

/** The block that is left open at the end of the piece, if this one is. */
function openBlock(walk: Walk, at: number, past: number): Reading['open'] {
  const { source, within } = walk;
  if (within.quote + within.list + within.note > 0) return undefined;
  const token = (walk.events[at] as Events[number])[1];
  let start = token.start.offset;
  while (start > 0 && !/[\r\n]/.test(source[start - 1] as string)) start--;
  if (token.type === 'codeFenced') {
    if (findInside(walk, at, past, 'codeFencedFence').length > 1) return undefined;
    const sequence = findInside(walk, at, past, 'codeFencedFenceSequence')[0];
    return { at: start, fence: source.slice(sequence?.start.offset ?? 0, sequence?.end.offset ?? 0) };
  }
  const html = source.slice(token.start.offset, token.end.offset).trimStart();
  const kind = htmlEnd(html);
  const isLast = /^(?:\r\n|\r|\n)?$/.test(source.slice(token.end.offset));
  if (kind === undefined) return isLast ? { at: start, tillBlank: true } : undefined;
  return kind.end.test(html.slice(kind.from)) ? undefined : { at: start };
}

/** Reads the block entered at `at`; returns how far it was read. */
function readBlock(walk: Walk, at: number): number {
  const { source, events, pieces } = walk;
  const token = (events[at] as Events[number])[1];
  const span = { start: token.start.offset, end: token.end.offset };
  const add = (zone: Zone, past: number, depth?: number): void => {
    const inline = readInline(source, events, at + 1, past - 1);
    pieces.push(...piecesOf(inline, zoneIn(walk, zone), span, depth));
    walk.ignores.push(...inline.ignores);
  };
  if (/^(?:codeFenced|codeIndented|htmlFlow)$/.test(token.type)) {
    const past = pastExit(events, at);
    if (token.type !== 'codeIndented') walk.open = openBlock(walk, at, past);
    if (token.type === 'htmlFlow') {
      for (const found of ignoreComments(source.slice(span.start, span.end))) {
        walk.ignores.push({ ...found, start: found.start + span.start, end: found.end + span.start });
      }
    }
    return past;
  }
  if (/^(?:paragraph|atxHeading|setextHeading|tableHeader|tableData)$/.test(token.type)) {
    const past = pastExit(events, at);
    if (token.type === 'paragraph') add('body', past);
    else if (token.type.startsWith('table')) add('table', past);
    else {
      const mark = findInside(walk, at, past, `${token.type}${token.type === 'atxHeading' ? '' : 'Line'}Sequence`)[0];
      const atx = token.type === 'atxHeading';
      const underline = mark !== undefined && source[mark.start.offset] === '=' ? 1 : 2;
      add('subhead', past, atx ? (mark?.end.offset ?? 1) - (mark?.start.offset ?? 0) : underline);
    }
    return past;
  }
  if (token.type === 'definitionLabelString' || token.type === 'gfmFootnoteDefinitionLabelString') {
    const label = normalize((events[at] as Events[number])[2].sliceSerialize(token));
    walk.defines.push(token.type.startsWith('gfm') ? `^${label}` : label);
  }
  return at + 1;
}

/** Reads a piece of Markdown with micromark. `labels`: what the rest of the document defines. */
export function readPiece(source: string, labels: Labels): Reading {
  const asked = new Map<string, boolean>();
  const events = tokenize(source, labels, asked);
  const within = { quote: 0, list: 0, note: 0 };
  const walk: Walk = { source, events, pieces: [], ignores: [], defines: [], within, open: undefined };
  let i = 0;
  while (i < events.length) {
    const [kind, token] = events[i] as Events[number];
    const container = CONTAINERS[token.type];
    if (container !== undefined) within[container] += kind === 'enter' ? 1 : -1;
    i = kind === 'enter' ? readBlock(walk, i) : i + 1;
  }
  for (const label of walk.defines) asked.delete(label);
  const { pieces, ignores, defines, open } = walk;
  return { pieces, ignores, defines, asked, ...(open === undefined ? {} : { open }) };
}
