import type { Block, Draft, Format, RawBlock, Source, Zone } from '../draft/draft.ts';
import { formatOf, readRaw } from '../draft/formats/index.ts';
import { type BlockFacts, factStore, readBlock } from '../language/block-facts.ts';
import { type Meter, NO_METER } from './meter.ts';

/** Reads drafts and keeps what it understood of their blocks, so that a keystroke re-reads one paragraph. */
export interface Reader {
  /** Reads a draft. Never throws for any text. The answer depends on the source alone. */
  read(source: Source): Draft;
}

/** How many UTF-16 units of prose each of the two generations of the cache may hold, unless told otherwise. */
const GENERATION = 2_000_000;

/** A cache of two generations: what was not asked for while one filled up is forgotten. */
function blockCache(meter: Meter, generation: number): (zone: Zone, text: string) => BlockFacts {
  let young = new Map<string, BlockFacts>();
  let old = new Map<string, BlockFacts>();
  let size = 0;
  return (zone, text) => {
    // Joining copies the text: a slice kept as a key would keep its whole draft alive.
    const key = `${zone}\n${text}`;
    let facts = young.get(key);
    if (facts !== undefined) return facts;
    facts = old.get(key) ?? readBlock(zone, key.slice(zone.length + 1), meter);
    young.set(key, facts);
    size += key.length;
    if (size > generation) {
      old = young;
      young = new Map();
      size = 0;
    }
    return facts;
  };
}

/**
 * A reader with a cache of its own.
 * @param meter is told what each fact takes; for `copydesk review --timing`
 * @param generation UTF-16 units of prose that each generation of its cache may hold; archives need few
 */
export function createReader(meter: Meter = NO_METER, generation = GENERATION): Reader {
  const factsOf = blockCache(meter, generation);
  return {
    read(source) {
      const format: Format = source.format ?? formatOf(source.uri);
      const raw = meter('read format', () => readRaw(source.text, format));
      const blocks = raw.blocks.map(
        (block: RawBlock, index): Block => ({ ...block, index, facts: factsOf(block.zone, block.text) }),
      );
      const draft: Draft = {
        uri: source.uri,
        text: source.text,
        format,
        date: source.date,
        blocks,
        frontMatter: raw.frontMatter,
        ignores: raw.ignores,
        fact: factStore(() => draft, meter),
      };
      return draft;
    },
  };
}
