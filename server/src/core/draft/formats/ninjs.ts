import { throughSegments } from '../../text/compose-maps.ts';
import { segmentMap } from '../../text/segment-map.ts';
import type { InlineIgnore, RawBlock, RawDraft, Zone } from '../draft.ts';
import { readHtml } from './html.ts';
import { type JsonString, jsonStrings, readString } from './json-strings.ts';
import { readPlain } from './plain.ts';
import type { Prose } from './prose-builder.ts';

/** A field of a news item that holds words of its own. */
type Field = 'headline' | 'byline' | 'slug' | 'dateline' | 'deck' | 'body' | 'caption';

interface Found extends JsonString {
  readonly field: Field;
  readonly html: boolean;
  /** The same words may be there as HTML and as text: one of them is read. */
  readonly group: string;
}

/** Names of fields in ninjs 1, 2 and 3, and what they hold. */
const FIELDS: readonly (readonly [RegExp, Field])[] = [
  [/^(?:headline(?:_\w+)?|headlines)$/, 'headline'],
  [/^(?:byline|bylines)$/, 'byline'],
  [/^slugline$/, 'slug'],
  [/^(?:located|dateline)$/, 'dateline'],
  [/^(?:description_(?!usageterms)\w+|descriptions)$/, 'deck'],
  [/^(?:body_\w+|bodies)$/, 'body'],
];
const LISTS: ReadonlySet<string> = new Set(['headlines', 'descriptions', 'bodies', 'bylines']);
/** Keys of the items of such a list: only this one holds the words. */
const VALUES: ReadonlySet<string> = new Set(['value', 'byline', 'text']);

/**
 * What a string holds by the keys that lead to it. A picture that goes with the story has a caption to be read; the words of other
 * associated items are those of other stories.
 */
function fieldOf(path: readonly string[]): Field | undefined {
  const associated = path[0] === 'associations';
  // Version 1 names each association, later ones list them.
  for (const skip of associated ? [1, 2] : [0]) {
    const [key = '', inner, ...more] = path.slice(skip);
    const field = FIELDS.find(([name]) => name.test(key))?.[1];
    const whole = inner === undefined || (LISTS.has(key) && VALUES.has(inner) && more.length === 0);
    if (field === undefined || !whole) continue;
    if (!associated) return field;
    return field === 'deck' ? 'caption' : undefined;
  }
  return undefined;
}

const isMarkup = (text: string): boolean => /^\s*</.test(text);

/** The strings that are words of the story; of alternatives the one with markup, for that says more. */
function pick(source: string): readonly Found[] {
  const found: Found[] = [];
  for (const string of jsonStrings(source)) {
    const field = fieldOf(string.path);
    if (field === undefined) continue;
    const html = isMarkup(readString(source, { ...string, end: Math.min(string.end, string.start + 400) }).text);
    const alternatives = field === 'body' || field === 'deck' || field === 'caption';
    const item = string.path[0] === 'associations' ? `${string.path[1]} ${string.owner}` : '';
    found.push({ ...string, field, html, group: alternatives ? `${field} ${item}` : `${field} ${string.start}` });
  }
  const best = new Map<string, Found>();
  for (const one of found) {
    const other = best.get(one.group);
    if (other === undefined || (one.html && !other.html)) best.set(one.group, one);
  }
  return found.filter((one) => best.get(one.group) === one);
}

/** Zones that a body has of its own; headline, byline and slug are fields beside it. */
const ABOVE: ReadonlySet<Zone> = new Set(['headline', 'byline', 'slug']);

/** A draft read out of a string, with every place carried back to the source. */
function place(raw: RawDraft, outer: Prose, field: Field): RawDraft {
  const { segments } = outer;
  const map = segmentMap(segments);
  const blocks = raw.blocks.map((block): RawBlock => {
    const zone = field === 'body' ? (ABOVE.has(block.zone) ? 'body' : block.zone) : field;
    return {
      ...block,
      zone: zone === 'caption' && block.zone === 'credit' ? 'credit' : zone,
      span: map.toSource(block.span),
      map: segmentMap(throughSegments(block.map.segments, segments)),
    };
  });
  const ignores = raw.ignores.map(
    (ignore): InlineIgnore => ({ ...ignore, span: map.toSource(ignore.span), covers: map.toSource(ignore.covers) }),
  );
  return { blocks, ignores };
}

/**
 * Reads ninjs, the news item of the wire services in JSON: headline, byline, dateline, summary, captions and the body, which may be HTML
 * or text inside a JSON string. Every offset is one of the JSON text. Never throws; what is no ninjs has no words.
 */
export function readNinjs(source: string): RawDraft {
  const blocks: RawBlock[] = [];
  const ignores: InlineIgnore[] = [];
  for (const one of pick(source)) {
    const prose = readString(source, one);
    if (prose.text === '') continue;
    const raw = one.html ? readHtml(prose.text) : readPlain(prose.text);
    const placed = place(raw, prose, one.field);
    blocks.push(...placed.blocks);
    ignores.push(...placed.ignores);
  }
  return { blocks, ignores };
}
