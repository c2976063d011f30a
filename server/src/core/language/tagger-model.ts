/** The tagger's machinery: unpacks a trained model and reads sentences with it. */
import {
  advance,
  NEIGHBOUR_FEATURES,
  neighbourFeatures,
  startHistory,
  viewWord,
  type WordView,
} from './tagger-features.ts';
import { TAGS, type Tag } from './tags.ts';
import { capitalsOf, opensAfter } from './word-form.ts';

/** A trained model as it is shipped: printable text only. */
export interface PackedModel {
  /** One kind of word a line: its words, separated by spaces. */
  readonly kinds: string;
  /** Features in ascending order, each with its weights by tag. See `unpackWeights`. */
  readonly weights: string;
}

/** The characters a packed model is written in, each standing for its place. */
export const ALPHABET = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
  (char) => char !== "'" && char !== '\\' && char !== '`',
);
const BASE = ALPHABET.length;
/** The weight that the middle of the alphabet stands for is 0. */
export const WEIGHT_ZERO = 46;
const COUNT = TAGS.length;
/** Words kept ready at once; what is kept never changes an answer. */
const KEPT_WORDS = 6000;

interface Kept {
  readonly view: WordView;
  /** The score of each tag by the word alone. */
  readonly scores: Int16Array;
}

class Weights {
  /** Open addressing, two numbers a slot: feature + 1 (0 where empty), and where its entries start. */
  readonly slots: Int32Array;
  /** Tag * 256 + weight + 128 of each entry; the last entry of a feature has a tag of COUNT or more. */
  readonly entries: Uint16Array;
  readonly mask: number;

  constructor(packed: string) {
    const places = new Uint8Array(128);
    ALPHABET.forEach((char, value) => {
      places[char.charCodeAt(0)] = value;
    });
    let at = 0;
    const next = (): number => places[packed.charCodeAt(at++)] ?? 0;
    const readNumber = (): number => {
      let number = 0;
      for (let place = 0; place < 4; place++) number = number * BASE + next();
      return number;
    };
    const features = readNumber();
    const entries = readNumber();
    let size = 1024;
    while (size < features * 2) size *= 2;
    this.mask = size - 1;
    const slots = new Int32Array(size * 2);
    this.slots = slots;
    this.entries = new Uint16Array(entries);
    let key = 0;
    let entry = 0;
    for (let count = 0; count < features; count++) {
      const high = next();
      key += high < BASE - 1 ? high * BASE + next() : readNumber();
      let slot = (key ^ (key >>> 11)) & this.mask;
      while (slots[slot * 2] !== 0) slot = (slot + 1) & this.mask;
      slots[slot * 2] = key + 1;
      slots[slot * 2 + 1] = entry;
      for (let last = false; !last; entry++) {
        const tag = next();
        this.entries[entry] = tag * 256 + next() - WEIGHT_ZERO + 128;
        last = tag >= COUNT;
      }
    }
  }

  /** Adds the weights of a feature to the scores. */
  add(key: number, scores: Int16Array | Int32Array): void {
    const { slots, mask, entries } = this;
    const wanted = key + 1;
    let slot = (key ^ (key >>> 11)) & mask;
    for (let found = slots[slot * 2]; found !== wanted; found = slots[slot * 2]) {
      if (found === 0) return;
      slot = (slot + 1) & mask;
    }
    for (let at = slots[slot * 2 + 1]!; ; at++) {
      const entry = entries[at]!;
      const tag = entry >> 8;
      const weight = (entry & 255) - 128;
      if (tag >= COUNT) {
        scores[tag - COUNT]! += weight;
        return;
      }
      scores[tag]! += weight;
    }
  }
}

/** Reads the kinds of a packed model into a table from word to kind. */
export function unpackKinds(kinds: string): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  let kind = 0;
  for (const line of kinds.split('\n')) {
    for (const word of line.split(' ')) table.set(word, kind);
    kind++;
  }
  return table;
}

/** A copy of a string that keeps no longer text alive. */
function ownCopy(word: string): string {
  return word.length < 13 ? word : ` ${word}`.slice(1);
}

/** Makes a tagger from a packed model. The same words always give the same tags, whatever was read before. */
export function createTagger(model: PackedModel): (words: readonly string[]) => Tag[] {
  const weights = new Weights(model.weights);
  const kinds = unpackKinds(model.kinds);
  const kindOf = (word: string): number => kinds.get(word) ?? -1;
  const kept: Map<string, Kept>[] = [];
  for (let context = 0; context < 8; context++) kept.push(new Map());
  let count = 0;

  const keep = (word: string, context: number): Kept => {
    if (count >= KEPT_WORDS) {
      for (const map of kept) map.clear();
      count = 0;
    }
    const view = viewWord(word, context, kindOf);
    const scores = new Int16Array(COUNT);
    if (view.fixed < 0) for (const own of view.own) weights.add(own, scores);
    const entry: Kept = { view, scores };
    if (word.length <= 40) {
      kept[context]!.set(ownCopy(word), entry);
      count++;
    }
    return entry;
  };

  const scores = new Int32Array(COUNT);
  const features = new Int32Array(NEIGHBOUR_FEATURES);
  return (words) => {
    const capitals = capitalsOf(words);
    const entries: Kept[] = [];
    const views: WordView[] = [];
    let opens = 1;
    for (const word of words) {
      const context = opens + capitals;
      const entry = kept[context]!.get(word) ?? keep(word, context);
      entries.push(entry);
      views.push(entry.view);
      opens = opensAfter(word) ? 1 : 0;
    }
    const tags: Tag[] = [];
    const history = startHistory();
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at]!;
      let best = entry.view.fixed;
      if (best < 0) {
        scores.set(entry.scores);
        const used = neighbourFeatures(views, at, history, features);
        for (let index = 0; index < used; index++) weights.add(features[index]!, scores);
        best = 0;
        for (let tag = 1; tag < COUNT; tag++) if (scores[tag]! > scores[best]!) best = tag;
      }
      tags.push(TAGS[best]!);
      advance(history, entry.view, best);
    }
    return tags;
  };
}
