import type { Zone } from '../draft.ts';

/** Elements whose words no reader of the story reads as copy. */
const UNREAD: ReadonlySet<string> = new Set(
  'head script style noscript template svg math nav footer form button select option textarea iframe object canvas audio video title'.split(
    ' ',
  ),
);
/** Elements that begin and end a paragraph. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Read as one thing: its letters are not words. */
const ONE_THING: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt', 'var']);
/** Words taken out. */
const STRUCK: ReadonlySet<string> = new Set(['del', 's', 'strike']);

/** Elements of NITF, the wire services' own markup, which say what they are. */
const NITF: readonly (readonly [string, Zone])[] = [
  ['hl1', 'headline'],
  ['hl2', 'subhead'],
  ['byline', 'byline'],
  ['dateline', 'dateline'],
  ['abstract', 'deck'],
  ['media-caption', 'caption'],
  ['media-producer', 'credit'],
  ['note', 'note'],
  ['tagline', 'note'],
];
const NITF_NAMES: ReadonlySet<string> = new Set(NITF.map(([name]) => name));

/** What a class or an attribute says that a paragraph is. */
const SAID: readonly (readonly [RegExp, Zone])[] = [
  [/\b(?:by-?line|author)\b/i, 'byline'],
  [/\b(?:dek|deck|standfirst|subtitle|sub-?headline)\b/i, 'deck'],
  [/\b(?:photo-?credit|image-?credit|credit)\b/i, 'credit'],
  [/\bcaption\b/i, 'caption'],
  [/\b(?:headline|entry-title)\b/i, 'headline'],
];

/** Follows the elements that are open, and says what words at the present place are. */
export interface Zones {
  /** @param said its `class`, `itemprop` and `rel` values */
  open(tag: string, said: string): void;
  close(tag: string): void;
  zone(): Zone;
  /** Words here are nobody's: a script, a menu, words struck out. */
  isUnread(): boolean;
  /** Words here stand for one thing, such as a name in code. */
  isOneThing(): boolean;
  readonly depth: number | undefined;
}

/** Whether an element, named in lower case, begins and ends a paragraph of its own. */
export const isBlock = (tag: string): boolean => BLOCKS.has(tag) || NITF_NAMES.has(tag) || tag.startsWith('body.');

/** Counts open elements by name instead of building a tree: nesting however deep costs nothing, and what is never closed harms nothing. */
export function followZones(): Zones {
  const open = new Map<string, number>();
  let named: { readonly tag: string; readonly zone: Zone; readonly at: number } | undefined;
  let unread = 0;
  let oneThing = 0;
  const count = (tag: string): number => open.get(tag) ?? 0;
  const heading = (): number | undefined => [1, 2, 3, 4, 5, 6].find((depth) => count(`h${depth}`) > 0);
  return {
    open(tag, said) {
      open.set(tag, count(tag) + 1);
      if (UNREAD.has(tag) || STRUCK.has(tag)) unread++;
      if (ONE_THING.has(tag)) oneThing++;
      if (named !== undefined || said === '' || !isBlock(tag)) return;
      const zone = SAID.find(([form]) => form.test(said))?.[1];
      if (zone !== undefined) named = { tag, zone, at: count(tag) };
    },
    close(tag) {
      const before = count(tag);
      if (before === 0) return;
      open.set(tag, before - 1);
      if (UNREAD.has(tag) || STRUCK.has(tag)) unread--;
      if (ONE_THING.has(tag)) oneThing--;
      if (named?.tag === tag && named.at === before) named = undefined;
    },
    zone() {
      const depth = heading();
      if (count('pre') > 0) return 'code';
      if (named !== undefined) return named.zone;
      if (depth !== undefined) return depth === 1 ? 'headline' : 'subhead';
      const own = NITF.find(([name]) => count(name) > 0);
      if (own !== undefined) return own[1];
      if (count('figcaption') > 0) return 'caption';
      if (count('table') > 0) return 'table';
      if (count('blockquote') > 0) return 'blockQuote';
      if (count('ul') > 0 || count('ol') > 0) return 'list';
      return 'body';
    },
    isUnread: () => unread > 0,
    isOneThing: () => oneThing > 0 && count('pre') === 0,
    get depth() {
      return heading();
    },
  };
}
