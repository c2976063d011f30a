import type { Zone } from '../draft/draft.ts';
import { type Meter, NO_METER } from '../engine/meter.ts';
import type { Span } from '../text/span.ts';
import { mask } from './mask.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { splitSentences } from './sentences.ts';
import { type Tag, tagSentence } from './tagger.ts';
import { type Token, tokenize } from './tokens.ts';

/** A pure function from a block to something understood of it. Its identity is its key. */
export type BlockReader<T> = (block: BlockFacts) => T;

/** A sentence of a block. Offsets are into the block's prose. */
export interface Sentence extends Span {
  readonly block: BlockFacts;
  readonly index: number;
  readonly text: string;
  /** The same characters with quoted words blotted out: what wording rules read. */
  readonly masked: string;
  /** Tokens of this sentence are `block.tokens.slice(first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly tokens: readonly Token[];
  /** Part of speech of each token; read on first use. */
  readonly tags: readonly Tag[];
}

/** What is understood of one block's words. It depends on zone and text alone, so equal blocks share it. */
export interface BlockFacts {
  readonly zone: Zone;
  readonly text: string;
  readonly masked: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** What `reader` finds in this block; found on first use and kept. */
  fact<T>(reader: BlockReader<T>): T;
}

/** Runs `make` on the first call and keeps its answer. */
export function lazy<T>(make: () => T): () => T {
  let value: T;
  let made = false;
  return () => {
    if (!made) {
      value = make();
      made = true;
    }
    return value;
  };
}

/** A memo keyed by the reading function itself. */
export function factStore<U>(unit: () => U, meter: Meter = NO_METER): <T>(reader: (unit: U) => T) => T {
  const known = new Map<unknown, unknown>();
  return <T>(reader: (unit: U) => T): T => {
    const found = known.get(reader);
    // Most facts are something: one look is enough for them.
    if (found !== undefined || known.has(reader)) return found as T;
    const value = meter(`fact ${reader.name}`, () => reader(unit()));
    known.set(reader, value);
    return value;
  };
}

/**
 * Facts of a block, each found on first use.
 * @param zone what the block is to the desk; a block quote is quoted speech as a whole
 * @param text the block's prose, without markup
 */
export function readBlock(zone: Zone, text: string, meter: Meter = NO_METER): BlockFacts {
  const tokens = lazy(() => meter('read tokens', () => tokenize(text)));
  const quotations = lazy(() => meter('read quotations', () => findQuotations(text, zone)));
  const masked = lazy(() => mask(text, quotations()));
  const sentences = lazy(() => {
    const all = tokens();
    let next = 0;
    return meter('read sentences', () => splitSentences(text, all)).map((span, index): Sentence => {
      while (next < all.length && (all[next] as Token).start < span.start) next++;
      const first = next;
      while (next < all.length && (all[next] as Token).start < span.end) next++;
      const last = next;
      const own = lazy(() => all.slice(first, last));
      const tags = lazy(() => meter('read tags', () => tagSentence(own().map((token) => token.text))));
      return {
        block: facts,
        index,
        start: span.start,
        end: span.end,
        text: text.slice(span.start, span.end),
        first,
        last,
        get masked() {
          return masked().slice(span.start, span.end);
        },
        get tokens() {
          return own();
        },
        get tags() {
          return tags();
        },
      };
    });
  });
  const facts: BlockFacts = {
    zone,
    text,
    get masked() {
      return masked();
    },
    get tokens() {
      return tokens();
    },
    get sentences() {
      return sentences();
    },
    get quotations() {
      return quotations();
    },
    fact: factStore(() => facts, meter),
  };
  return facts;
}
