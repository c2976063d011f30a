import type { Draft } from '../../draft/draft.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import { readSentenceWords } from '../../language/plain-words.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

/** Words as they are compared. */
interface Words {
  readonly count: number;
  readonly key: string;
  /** Neighbouring words; of whole paragraphs alone. */
  readonly pairs: ReadonlySet<string>;
}

interface Passage extends Span {
  readonly words: Words;
  readonly whole: boolean;
  readonly block: number;
}

const NO_PAIRS: ReadonlySet<string> = new Set();

/** The words of a paragraph, and of each of its sentences: read once for all versions of the draft that have it. */
function readPassages(block: BlockFacts): { readonly whole: Words; readonly sentences: readonly Words[] } {
  const bySentence = block.fact(readSentenceWords);
  const words = bySentence.flat();
  return {
    whole: {
      count: words.length,
      key: words.join(' '),
      pairs: new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`)),
    },
    sentences: bySentence.map((own) => ({ count: own.length, key: own.join(' '), pairs: NO_PAIRS })),
  };
}

/** Shortest passage that is compared, in words: shorter ones repeat by right ("He was not hurt."). */
const MIN_WORDS = 7;
/** Share of a paragraph's word pairs that must stand in the other for the two to be one, pasted twice. */
const SAME = 0.85;

function passagesOf(draft: Draft): Passage[] {
  return draft.blocks.flatMap((block): Passage[] => {
    // A question or a line that leads into a list repeats by right in interviews and instructions.
    if (block.zone !== 'body' || /[?:…]$|\.\.\.$/.test(block.text.trim())) return [];
    // "Duration: two weeks" under every entry of a list of entries.
    if (/^\p{Lu}[\p{L} ]{2,20}: /u.test(block.text)) return [];
    const { sentences } = block.facts;
    const read = block.facts.fact(readPassages);
    const whole: Passage = {
      ...block.map.toSource({ start: 0, end: block.text.length }),
      words: read.whole,
      whole: true,
      block: block.index,
    };
    return [
      whole,
      ...(sentences.length < 2 ? [] : sentences).flatMap((sentence, i): Passage[] => {
        const words = read.sentences[i];
        return words === undefined || words.count < MIN_WORDS
          ? []
          : [{ ...block.map.toSource(sentence), words, whole: false, block: block.index }];
      }),
    ].filter((passage) => passage.words.count >= MIN_WORDS);
  });
}

export const repeatedPassage = defineRule({
  id: 'consistency/repeated-passage',
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
    const exact = new Map<string, Passage>();
    const byPair = new Map<string, Passage[]>();
    const done = new Set<number>();
    for (const passage of passagesOf(draft)) {
      const { key, pairs } = passage.words;
      const twin = exact.get(key);
      const what = passage.whole ? 'paragraph' : 'sentence';
      if (twin !== undefined && !(twin.start <= passage.start && passage.end <= twin.end)) {
        if (!done.has(passage.block) || passage.whole)
          yield {
            at: passage,
            say: ['twice', what],
            related: [{ start: twin.start, end: twin.end, note: 'It stands here too.' }],
          };
        if (passage.whole) done.add(passage.block);
        continue;
      }
      exact.set(key, passage);
      if (!passage.whole || passage.words.count < 2 * MIN_WORDS) continue;
      const votes = new Map<Passage, number>();
      for (const pair of pairs)
        for (const other of byPair.get(pair) ?? []) votes.set(other, (votes.get(other) ?? 0) + 1);
      for (const [other, shared] of votes) {
        const size = Math.max(pairs.size, other.words.pairs.size);
        if (shared / size < SAME) continue;
        yield {
          at: passage,
          say: ['nearly', what],
          level: 'information',
          related: [{ start: other.start, end: other.end, note: 'The like of it stands here.' }],
        };
        done.add(passage.block);
        break;
      }
      for (const pair of pairs) {
        const known = byPair.get(pair);
        // A pair that stands everywhere ("of the") tells nothing and would cost quadratic time.
        if (known === undefined) byPair.set(pair, [passage]);
        else if (known.length < 8) known.push(passage);
      }
    }
  },
});
