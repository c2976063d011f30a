import type { BlockFacts } from '../language/block-facts.ts';
import type { SegmentMap } from '../text/segment-map.ts';
import type { Span } from '../text/span.ts';

/**
 * How a draft is written down. `article` is wire copy with marked headline, byline, dateline and caption lines; `ninjs` a news item in JSON.
 */
export type Format = 'plain' | 'markdown' | 'html' | 'article' | 'ninjs';

/** What a block is to the desk. A rule names the zones it reads. */
export type Zone =
  | 'slug'
  | 'headline'
  | 'deck'
  | 'subhead'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'credit'
  | 'body'
  | 'blockQuote'
  | 'list'
  | 'table'
  | 'code'
  | 'note'
  | 'frontMatter';

/** Zones of running prose in the paper's own voice. */
export const PROSE_ZONES: readonly Zone[] = ['body', 'list', 'caption', 'deck'];
/** Prose and the display lines above it. */
export const READER_ZONES: readonly Zone[] = ['headline', 'deck', 'subhead', 'body', 'list', 'table', 'caption'];

/** What a format reader makes of one paragraph, heading, cell or front-matter field, before anything is understood. */
export interface RawBlock {
  readonly zone: Zone;
  /** Name of the front-matter field the text came from. */
  readonly field?: string;
  /** Level of a heading, 1 to 6. */
  readonly depth?: number;
  /** Where the block stands in the draft's source, its markup included. */
  readonly span: Span;
  /** The block's words without markup. */
  readonly text: string;
  readonly map: SegmentMap;
}

/** A block in its draft. Its facts are shared by all blocks of the same zone and words, so they use prose offsets. */
export interface Block extends RawBlock {
  readonly index: number;
  readonly facts: BlockFacts;
}

/** `<!-- copydesk-ignore style/percent: house name -->`: what it turns off and where. */
export interface InlineIgnore {
  /** Rule id, a family such as `style`, or `*`. */
  readonly rule: string;
  readonly reason: string;
  /** The comment itself, in the source. */
  readonly span: Span;
  /** The source it covers: the block that follows, or the whole draft for `copydesk-ignore-file`. */
  readonly covers: Span;
}

export interface FrontMatter {
  readonly span: Span;
  /** Fields as written: strings, numbers, lists; dates stay strings. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** What is wrong with it, in one sentence; its fields are then empty. */
  readonly problem?: { readonly message: string; readonly span: Span };
}

/** What a format reader returns. */
export interface RawDraft {
  readonly blocks: readonly RawBlock[];
  readonly frontMatter?: FrontMatter;
  readonly ignores: readonly InlineIgnore[];
}

/** Something to review. */
export interface Source {
  readonly uri: string;
  readonly text: string;
  /** Guessed from the URI's ending where it is not given. */
  readonly format?: Format;
  /** Day of publication, YYYY-MM-DD, where the desk knows it. */
  readonly date?: string;
}

/** A pure function from a draft to something understood of it. Its identity is its key: name it, do not make it anew per call. */
export type DraftReader<T> = (draft: Draft) => T;

/** A draft that has been read. Everything in it is derived from `text`, `format` and `date` alone. */
export interface Draft {
  readonly uri: string;
  readonly text: string;
  readonly format: Format;
  readonly date: string | undefined;
  readonly blocks: readonly Block[];
  readonly frontMatter: FrontMatter | undefined;
  readonly ignores: readonly InlineIgnore[];
  /** What `reader` finds in this draft; found on first use and kept. */
  fact<T>(reader: DraftReader<T>): T;
}

/** Drafts of one story, read together. */
export interface Story {
  readonly drafts: readonly Draft[];
}

/** Something found in a block, with where it stands in the draft's source. */
export interface Placed<T> extends Span {
  readonly block: Block;
  readonly fact: T;
}

/** Facts of a block placed in the source. */
export function placed<T extends Span>(block: Block, facts: readonly T[]): Placed<T>[] {
  return facts.map((fact) => ({ block, fact, ...block.map.toSource(fact) }));
}

/** The same fact over the whole draft, in reading order, placed in the source. */
export function placedAll<T extends Span>(
  draft: Draft,
  zones: readonly Zone[],
  read: (facts: BlockFacts) => readonly T[],
): Placed<T>[] {
  return draft.blocks.flatMap((block) => (zones.includes(block.zone) ? placed(block, read(block.facts)) : []));
}
