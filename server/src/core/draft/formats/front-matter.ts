import { isMap, isScalar, isSeq, parseDocument, type YAMLError } from 'yaml';
import { segmentMap } from '../../text/segment-map.ts';
import type { Span } from '../../text/span.ts';
import type { FrontMatter, RawBlock, Zone } from '../draft.ts';
import { withIndentedValues, withNewLines } from './yaml-lenient.ts';
import { scalarProse } from './yaml-prose.ts';

/** Front matter, the blocks of prose in it, and where the draft's own text begins. */
export interface FrontMatterReading {
  readonly frontMatter: FrontMatter;
  readonly blocks: RawBlock[];
  readonly end: number;
}

const ZONES: Readonly<Record<string, Zone>> = {
  title: 'headline',
  headline: 'headline',
  description: 'deck',
  standfirst: 'deck',
  deck: 'deck',
  dek: 'deck',
  subtitle: 'deck',
  summary: 'deck',
  excerpt: 'deck',
  social: 'deck',
  social_text: 'deck',
  tweet: 'deck',
  og_title: 'deck',
  og_description: 'deck',
  seo_title: 'deck',
  seotitle: 'deck',
  author: 'byline',
  byline: 'byline',
  authors: 'byline',
  caption: 'caption',
  credit: 'credit',
  slug: 'slug',
  dateline: 'dateline',
  location: 'dateline',
};
/** Fields that are never prose, whatever they hold. */
const UNREAD =
  /^(?:date|lastmod|updated|published|embargo|expires?|expirydate|publishdate|tags?|categor(?:y|ies)|keywords?|topics?|layout|template|type|kind|format|permalink|redirect(?:_from|_to)?|aliases|url|uri|link|href|src|path|file(?:name)?|id|u?uid|guid|lang(?:uage)?|locale|weight|order|draft|toc|math|css|class|style|theme|icon|color|e?mail|twitter|github)$/i;
/** Longer front matter is not read: it is somebody's data, not a story's. */
const LONGEST = 65_536;
const DEEPEST = 4;

const PROBLEMS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A value with a colon in it needs quotation marks around it.',
  DUPLICATE_KEY: 'This front-matter field stands here twice.',
  TAB_AS_INDENT: 'Front matter is indented with spaces, not with tabs.',
  MISSING_CHAR: 'A closing quotation mark or bracket, or a comma, is missing in the front matter.',
  BAD_INDENT: 'A bracket is left open in the front matter, or a line is not indented like those above.',
  BAD_SCALAR_START: 'A front-matter value that starts with this character needs quotation marks around it.',
  MULTILINE_IMPLICIT_KEY: 'This front-matter line has no field name with a colon.',
};

function problemOf(error: YAMLError | undefined, base: number, inside: Span): NonNullable<FrontMatter['problem']> {
  const clamp = (offset: number): number => Math.max(inside.start, Math.min(base + offset, inside.end));
  const [start, end] = error?.pos ?? [0, 0];
  const from = Math.min(clamp(start), Math.max(inside.start, inside.end - 1));
  const message = PROBLEMS[error?.code ?? ''] ?? 'The front matter is not valid YAML here, so its fields are not read.';
  return { message, span: { start: from, end: Math.min(inside.end, Math.max(clamp(end), from + 1)) } };
}

/** A string worth reading: three words, and not an address or a path. */
function isProse(text: string): boolean {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0) >= 3 && !/^\S+$|^\w+:\/\//.test(text.trim());
}

interface Reading {
  readonly source: string;
  readonly base: number;
  readonly blocks: RawBlock[];
}

function addScalar(into: Reading, node: unknown, zone: Zone, field: string): void {
  if (!isScalar(node) || node.value === null || typeof node.value === 'boolean' || !node.range) return;
  const prose = scalarProse(into.source, node);
  if (prose.text === '' || (zone === 'frontMatter' && (typeof node.value !== 'string' || !isProse(prose.text)))) return;
  const { base } = into;
  const segments = prose.segments.map((segment) => ({ ...segment, source: segment.source + base }));
  const span = { start: base + node.range[0], end: base + node.range[1] };
  into.blocks.push({ zone, field, span, text: prose.text, map: segmentMap(segments) });
}

function addValue(into: Reading, node: unknown, zone: Zone, field: string, depth: number): void {
  if (depth > DEEPEST) return;
  if (isSeq(node)) for (const item of node.items) addValue(into, item, zone, field, depth + 1);
  else if (!isMap(node)) addScalar(into, node, zone, field);
  else {
    for (const { key, value } of node.items) {
      const name = isScalar(key) && typeof key.value === 'string' ? key.value : '';
      const own = name === 'name' ? zone : (ZONES[name.toLowerCase()] ?? 'frontMatter');
      if (name === '' || (own === 'frontMatter' && UNREAD.test(name))) continue;
      addValue(into, value, own, field === '' ? name : `${field}.${name}`, depth + 1);
    }
  }
}

const OPENING = /^\uFEFF?---[ \t]*(\r\n|\r|\n)/;
const CLOSING = /(^|[\r\n])---[ \t]*(?=[\r\n]|$)/g;

function parsed(source: string): ReturnType<typeof parseDocument> {
  const options = { prettyErrors: false, logLevel: 'silent' } as const;
  const strict = withNewLines(source);
  const document = parseDocument(strict, options);
  if (document.errors.length === 0) return document;
  const lenient = parseDocument(withIndentedValues(strict), options);
  return lenient.errors.length === 0 ? lenient : document;
}

function read(source: string, base: number, span: Span): Omit<FrontMatterReading, 'end'> | undefined {
  const inside = { start: base, end: base + source.length };
  const failed = (error?: YAMLError): Omit<FrontMatterReading, 'end'> => ({
    frontMatter: { span, fields: {}, problem: problemOf(error, base, inside.end > inside.start ? inside : span) },
    blocks: [],
  });
  if (source.length > LONGEST) return failed();
  try {
    const document = parsed(source);
    const named = /^[^\s#:][^:\r\n]*:(?:\s|$)/m.test(source);
    const { errors } = document;
    if (errors.length > 0) {
      // A bracket or quotation mark left open makes errors all the way down; it is the one to name.
      return named ? failed(errors.find(({ code }) => code === 'MISSING_CHAR') ?? errors[0]) : undefined;
    }
    if (document.contents !== null && !isMap(document.contents)) {
      return isScalar(document.contents) && document.contents.value === null
        ? { frontMatter: { span, fields: {} }, blocks: [] }
        : undefined;
    }
    const fields = (document.toJS({ maxAliasCount: 50 }) ?? {}) as Record<string, unknown>;
    const into: Reading = { source, base, blocks: [] };
    addValue(into, document.contents, 'frontMatter', '', 0);
    return { frontMatter: { span, fields }, blocks: into.blocks };
  } catch {
    return failed();
  }
}

/**
 * Reads YAML between `---` lines at the very start of a text. Fields of prose become blocks, with the zone their name stands for.
 * @returns undefined where there is none: no such lines, no closing line, or no fields between them
 */
export function readFrontMatter(text: string): FrontMatterReading | undefined {
  const opening = OPENING.exec(text.slice(0, 64));
  if (opening === null) return undefined;
  const base = opening[0].length;
  CLOSING.lastIndex = base - 1;
  const closing = CLOSING.exec(text);
  if (closing === null) return undefined;
  const inner = text.slice(base, Math.max(base, closing.index + (closing[1] ?? '').length));
  const stop = closing.index + closing[0].length;
  const lineEnd = /^(?:\r\n|\r|\n)?/.exec(text.slice(stop, stop + 2))?.[0].length ?? 0;
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const found = read(inner, base, { start, end: stop });
  return found && { ...found, end: stop + lineEnd };
}
