import writeGood from 'write-good';
import type { BlockFacts, BlockReader } from '../../language/block-facts.ts';
import type { Span } from '../../text/span.ts';

/** The checks of write-good, by its own names. */
export type WriteGoodCheck =
  | 'weasel'
  | 'illusion'
  | 'so'
  | 'thereIs'
  | 'passive'
  | 'adverb'
  | 'tooWordy'
  | 'cliches'
  | 'eprime';

const NONE = {
  weasel: false,
  illusion: false,
  so: false,
  thereIs: false,
  passive: false,
  adverb: false,
  tooWordy: false,
  cliches: false,
  eprime: false,
};

/**
 * Two of write-good's parts assign to a variable `match` that they never declare, which throws in a bundle, as that is strict code.
 * The variable is there while they run, and gone afterwards.
 */
function runWriteGood(text: string, options: writeGood.Options): readonly writeGood.Problem[] {
  const scope = globalThis as { match?: unknown };
  const own = Object.hasOwn(scope, 'match');
  const before = scope.match;
  scope.match = undefined;
  try {
    return writeGood(text, options);
  } finally {
    if (own) scope.match = before;
    else delete scope.match;
  }
}

/** Longest text that is handed to write-good, in UTF-16 units: some of its patterns take quadratic time where no sentence ends. */
const MAX_STRETCH = 4000;
/** Longest block that write-good reads. A paragraph of a hundred thousand units is no copy, and its lists would cost it a minute. */
const MAX_BLOCK = 100_000;

/** The block's own words, whole where it is short, else sentence by sentence. A longer sentence is no copy and is passed over. */
function stretchesOf(block: BlockFacts): readonly (Span & { readonly text: string })[] {
  const { masked } = block;
  if (masked.length > MAX_BLOCK) return [];
  if (masked.length <= MAX_STRETCH) return [{ start: 0, end: masked.length, text: masked }];
  return block.sentences
    .filter((sentence) => sentence.end - sentence.start <= MAX_STRETCH)
    .map(({ start, end }) => ({ start, end, text: masked.slice(start, end) }));
}

/** Words that write-good pointed at, in lower case, single-spaced. Offsets are into the block's prose. */
export interface Pointed extends Span {
  readonly words: string;
}

/**
 * One check of write-good over a block's own words: quotations are blotted out first. Its allow-list is not used, as it never finds
 * a term that opens the text; each rule passes over words by itself.
 */
function reader(check: WriteGoodCheck): BlockReader<readonly Pointed[]> {
  const options = { ...NONE, [check]: true };
  return (block: BlockFacts) => {
    const places: Pointed[] = [];
    for (const { start, text } of stretchesOf(block)) {
      for (const { index, offset } of runWriteGood(text, options)) {
        // The list of clichés has terms that end in a space.
        const found = text.slice(index, index + offset).trimEnd();
        const words = found.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");
        places.push({ start: start + index, end: start + index + found.length, words });
      }
    }
    return places;
  };
}

/** What each check says of a block. */
export const pointed: { readonly [K in WriteGoodCheck]: BlockReader<readonly Pointed[]> } = {
  weasel: reader('weasel'),
  illusion: reader('illusion'),
  so: reader('so'),
  thereIs: reader('thereIs'),
  passive: reader('passive'),
  adverb: reader('adverb'),
  tooWordy: reader('tooWordy'),
  cliches: reader('cliches'),
  eprime: reader('eprime'),
};
