import type { Block } from '../../draft/draft.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import { readSentenceWords } from '../../language/plain-words.ts';
import { contains, type Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

/** Words as they are compared. */
interface Words {
  readonly count: number;
  readonly key: string;
  /** Neighbouring words; of whole paragraphs alone. */
  readonly pairs: ReadonlySet<string>;
  /** Those pairs by which a near twin is looked up: see `marksOf`. */
  readonly marks: readonly string[];
}

/** A paragraph or a sentence of one. Offsets are into the block's prose. */
interface Passage extends Span {
  readonly words: Words;
  readonly whole: boolean;
}

/** A passage where it stands. */
interface PlacedPassage {
  readonly passage: Passage;
  readonly block: Block;
}

const NO_PAIRS: ReadonlySet<string> = new Set();
const NONE: readonly string[] = [];

/** Shortest passage that is compared, in words: shorter ones repeat by right ("He was not hurt."). */
const MIN_WORDS = 7;
/** Share of a paragraph's word pairs that must stand in the other for the two to be one, pasted twice. */
const SAME = 0.85;

/** An order of strings in which frequent pairs of words stand anywhere: FNV-1a. */
function scatter(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}

/**
 * Pairs by which a near twin is found: two sets that share `SAME` of the larger one share at least one of the first `1 - SAME` of each,
 * whatever the order (prefix filtering; Chaudhuri, Ganti and Kaushik, “A primitive operator for similarity joins”, 2006).
 */
function marksOf(pairs: ReadonlySet<string>): readonly string[] {
  const order = [...pairs].map((pair) => ({ pair, at: scatter(pair) })).sort((a, b) => a.at - b.at);
  return order.slice(0, Math.floor((1 - SAME) * pairs.size) + 1).map(({ pair }) => pair);
}

function wholeOf(words: readonly string[]): Words {
  const pairs = new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));
  const near = words.length >= 2 * MIN_WORDS;
  return { count: words.length, key: words.join(' '), pairs, marks: near ? marksOf(pairs) : NONE };
}

/** The passages of a paragraph that are compared, itself first: read once for all versions of the draft that have it. */
function readPassages(block: BlockFacts): readonly Passage[] {
  // A question or a line that leads into a list repeats by right in interviews and instructions.
  if (block.zone !== 'body' || /[?:…]$|\.\.\.$/.test(block.text.trim())) return [];
  // "Duration: two weeks" under every entry of a list of entries.
  if (/^\p{Lu}[\p{L} ]{2,20}: /u.test(block.text)) return [];
  const bySentence = block.fact(readSentenceWords);
  const whole = { start: 0, end: block.text.length, words: wholeOf(bySentence.flat()), whole: true };
  if (whole.words.count < MIN_WORDS) return [];
  const sentences = block.sentences.length < 2 ? [] : block.sentences;
  return [
    whole,
    ...sentences.flatMap(({ start, end }, i): Passage[] => {
      const own = bySentence[i] ?? [];
      const words = { count: own.length, key: own.join(' '), pairs: NO_PAIRS, marks: NONE };
      return own.length < MIN_WORDS ? [] : [{ start, end, words, whole: false }];
    }),
  ];
}

/** Whether two paragraphs share so many of their word pairs that they are one. */
function isNear({ pairs }: Words, other: Words): boolean {
  const larger = Math.max(pairs.size, other.pairs.size);
  let spare = pairs.size - larger * SAME;
  for (const pair of pairs) if (spare < 0 || (!other.pairs.has(pair) && --spare < 0)) return false;
  return spare >= 0;
}

/** The first earlier paragraph that is nearly the same. */
function nearTwin(words: Words, byMark: ReadonlyMap<string, readonly PlacedPassage[]>): PlacedPassage | undefined {
  const seen = new Set<PlacedPassage>();
  for (const mark of words.marks)
    for (const other of byMark.get(mark) ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      if (isNear(words, other.passage.words)) return other;
    }
  return undefined;
}

const place = ({ passage, block }: PlacedPassage): Span => block.map.toSource(passage);
const encloses = (outer: PlacedPassage, inner: PlacedPassage): boolean =>
  outer.block === inner.block && contains(outer.passage, inner.passage);

export const repeatedPassage = defineRule({
  id: 'consistency/repeated-passage',
  entry: 'd.para-dup',
  scope: 'draft',
  zones: [],
  level: 'warning',
  summary: 'A sentence or paragraph stands twice.',
  why: 'Passages are pasted twice when copy is moved or merged, and the eye slides over the second one.',
  source: 'Copy-desk practice',
  quoted: 'read',
  options: {},
  messages: {
    twice: (what: string) => `This ${what} stands twice in the story. Delete one.`,
    nearly: (what: string) => `This ${what} stands almost word for word above. Keep one.`,
  },
  examples: {
    bad: [
      {
        text: 'The council will meet on Monday to vote on the bridge.\n\nThe mayor declined to comment.\n\nThe council will meet on Monday to vote on the bridge.',
      },
      {
        text: 'The council will meet on Monday evening to vote on the new bridge over the river.\n\nThe mayor declined to comment.\n\nThe council will meet on Monday to vote on the new bridge over the river.',
      },
    ],
    good: [
      'The council will meet on Monday to vote on the bridge.\n\nThe council will meet on Friday to vote on the park.',
    ],
  },
  *check(draft) {
    const exact = new Map<string, PlacedPassage>();
    const byMark = new Map<string, PlacedPassage[]>();
    for (const block of draft.blocks) {
      let done = false;
      for (const passage of block.facts.fact(readPassages)) {
        const { words, whole } = passage;
        const here = { passage, block };
        const what = whole ? 'paragraph' : 'sentence';
        const twin = exact.get(words.key);
        if (twin !== undefined && !encloses(twin, here)) {
          if (!done || whole)
            yield {
              at: place(here),
              say: ['twice', what],
              related: [{ ...place(twin), note: 'It stands here too.' }],
            };
          if (whole) done = true;
          continue;
        }
        exact.set(words.key, here);
        if (words.marks.length === 0) continue;
        const near = nearTwin(words, byMark);
        if (near !== undefined) {
          yield {
            at: place(here),
            say: ['nearly', what],
            level: 'information',
            related: [{ ...place(near), note: 'The like of it stands here.' }],
          };
          done = true;
        }
        for (const mark of words.marks) {
          const known = byMark.get(mark);
          // A pair that stands everywhere ("of the") tells nothing and would cost quadratic time.
          if (known === undefined) byMark.set(mark, [here]);
          else if (known.length < 8) known.push(here);
        }
      }
    }
  },
});
