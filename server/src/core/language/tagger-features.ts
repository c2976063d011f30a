/**
 * What the tagger looks at. Training and tagging share this file, so that a weight always means the same feature.
 * Every feature is a 24-bit number made by hashing; no strings are built.
 */
import { LEX_FORM, lexiconBits } from '../lexicons/lookup.ts';
import { tagIndex } from './tags.ts';
import { isUpper, normalise, shapeOf } from './word-form.ts';

/** One word as the tagger sees it, at a place in a sentence; the place enters as `context` only. */
export interface WordView {
  /** Hash of the lower-cased, normalised word. */
  readonly word: number;
  /** Hash of what kinds of word this may be. */
  readonly kind: number;
  /** Hash of how our word lists say it may be used. */
  readonly form: number;
  /** Hash of the last three letters. */
  readonly ending: number;
  /** Which auxiliary this is, 0 for none. */
  readonly auxiliary: number;
  /** The index of the only tag it can have, or -1. */
  readonly fixed: number;
  /** Whether it opens or closes a quotation with a straight mark. */
  readonly quote: boolean;
  /** The features that depend on the word alone. */
  readonly own: readonly number[];
}

/** The kinds a training dictionary knows for a word: an index, or -1. */
export type KindOf = (lower: string) => number;

const FIXED: ReadonlyMap<string, string> = new Map([
  [',', ','],
  [';', ':'],
  [':', ':'],
  ['.', '.'],
  ['?', '.'],
  ['!', '.'],
  ['?!', '.'],
  ['…', ':'],
  ['...', ':'],
  ['--', ':'],
  ['—', ':'],
  ['(', '-LRB-'],
  ['[', '-LRB-'],
  ['{', '-LRB-'],
  [')', '-RRB-'],
  [']', '-RRB-'],
  ['}', '-RRB-'],
  ['“', '``'],
  ['„', '``'],
  ['«', '``'],
  ['``', '``'],
  ['”', "''"],
  ['»', "''"],
  ["''", "''"],
  ['$', '$'],
  ['£', '$'],
  ['€', '$'],
  ['¥', '$'],
  ['%', 'NN'],
  ['&', 'CC'],
  ['cannot', 'MD'],
]);
const AUXILIARY: ReadonlyMap<string, number> = new Map(
  [
    "be is are was were been being am 's 're 'm",
    "have has had having 've",
    'do does did',
    "will would can could may might must shall should 'll 'd ca wo cannot",
    'to',
    'get gets got getting gotten',
    'help make let makes made see saw hear heard',
  ].flatMap((line, at) => line.split(' ').map((word): [string, number] => [word, at + 1])),
);

function hashText(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash;
}

/** Mixes a template number and a value into a 24-bit feature. */
export function feature(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 8;
}

function both(one: number, two: number): number {
  return (Math.imul(one, 0x27d4eb2f) ^ (one >>> 15)) + two;
}

/**
 * Reads one word. `context` is 1 for a word that opens a sentence or quotation, plus 2 in a sentence in title case,
 * or plus 4 in one all in capitals.
 */
export function viewWord(raw: string, context: number, kindOf: KindOf): WordView {
  const lower = normalise(raw);
  const length = lower.length;
  const word = hashText(lower, 0, length);
  const shape = shapeOf(raw);
  const capital = isUpper(raw.charCodeAt(0));
  const proper = capital && context === 0 ? 1 : 0;
  const bits = lexiconBits(lower);
  const known = kindOf(lower);
  const formed = both(shape, context);
  const hyphen = lower.lastIndexOf('-');
  const tail = hyphen > 0 && hyphen < length - 1 ? lower.slice(hyphen + 1) : lower;
  const tailBits = tail === lower ? bits : lexiconBits(tail);
  const end2 = hashText(lower, Math.max(0, length - 2), length);
  const end3 = hashText(lower, Math.max(0, length - 3), length);
  const mark = proper * 977 + (shape > 2 || context > 1 ? shape * 131 + context : 0);
  const kind = both(known >= 0 ? known + 1 : bits !== 0 ? both(bits, 7) : both(end2, shape), mark);
  const own = [feature(1, word), feature(2, formed), feature(3, both(bits, formed)), feature(4, both(known, formed))];
  if (context === 0 && capital) own.push(feature(5, word));
  if (shape !== 7 && shape !== 4) {
    for (let size = 1; size <= 5 && size <= length; size++) {
      own.push(feature(5 + size, hashText(lower, length - size, length)));
    }
    for (let size = 1; size <= 3 && size <= length; size++) own.push(feature(11 + size, hashText(lower, 0, size)));
    own.push(feature(15, both(end2, formed)), feature(16, both(end3, proper)), feature(17, both(end2, bits)));
    own.push(feature(18, both(bits & LEX_FORM, both(end3, 0))));
    if (tail !== lower) {
      own.push(
        feature(20, hashText(tail, 0, tail.length)),
        feature(21, tailBits),
        feature(22, hashText(lower, 0, hyphen)),
      );
      own.push(feature(23, hashText(tail, Math.max(0, tail.length - 2), tail.length)));
    }
  }
  const fixed = FIXED.get(raw);
  return {
    word,
    kind,
    form: both(bits === 0 ? end2 : bits, mark),
    ending: end3,
    auxiliary: AUXILIARY.get(lower) ?? 0,
    fixed: fixed === undefined ? -1 : tagIndex(fixed),
    quote: lower === '"',
    own,
  };
}

const EDGE: WordView = { word: 11, kind: 13, form: 15, ending: 17, auxiliary: 0, fixed: -1, quote: false, own: [] };

/** What the words before have been read as. */
export interface History {
  /** Tag one and two words before, as indexes; -1 before the sentence. */
  one: number;
  two: number;
  /** The last verb or auxiliary: its kind, and how far back (capped). */
  verb: number;
  since: number;
  /** 1 inside straight double quotation marks. */
  open: number;
}

/** The features one place has from its neighbours. */
export const NEIGHBOUR_FEATURES = 21;

/** Writes the features of the place `at` that come from its neighbours into `out`, and returns how many. */
export function neighbourFeatures(
  views: readonly WordView[],
  at: number,
  history: Readonly<History>,
  out: Int32Array,
): number {
  const here = views[at] ?? EDGE;
  const left = views[at - 1] ?? EDGE;
  const left2 = views[at - 2] ?? EDGE;
  const right = views[at + 1] ?? EDGE;
  const right2 = views[at + 2] ?? EDGE;
  const { one, two } = history;
  const pair = one * 64 + two;
  out[0] = feature(30, one);
  out[1] = feature(31, pair);
  out[2] = feature(32, left.word);
  out[3] = feature(33, right.word);
  out[4] = feature(34, right.kind);
  out[5] = feature(35, both(right.kind, right2.kind));
  out[6] = feature(36, both(here.kind, one));
  out[7] = feature(37, both(here.kind, right.kind));
  out[8] = feature(38, both(right.kind, one));
  out[9] = feature(39, both(here.word, one));
  out[10] = feature(40, both(here.kind, pair));
  out[11] = feature(41, both(here.kind, history.verb * 8 + history.since));
  out[12] = feature(42, left2.word);
  out[13] = feature(43, right2.word);
  out[14] = feature(44, both(both(here.kind, right.kind), one));
  out[15] = feature(45, both(here.ending, history.verb * 64 + one));
  out[16] = feature(46, both(here.word, history.open));
  out[17] = feature(47, both(here.form, pair));
  out[18] = feature(48, both(here.form, right.form));
  out[19] = feature(49, both(here.form, history.verb * 8 + history.since));
  out[20] = feature(50, both(left.form, both(here.form, right.form)));
  return NEIGHBOUR_FEATURES;
}

const VERB_FROM = tagIndex('VB');
const VERB_TO = tagIndex('VBZ');
const MODAL = tagIndex('MD');
const INFINITIVE = tagIndex('TO');

/** A history for the start of a sentence. */
export function startHistory(): History {
  return { one: -1, two: -1, verb: 0, since: 0, open: 0 };
}

/** Moves the history on past a word that was given a tag. */
export function advance(history: History, view: WordView, tag: number): void {
  history.two = history.one;
  history.one = tag;
  if ((tag >= VERB_FROM && tag <= VERB_TO) || tag === MODAL || tag === INFINITIVE) {
    history.verb = view.auxiliary > 0 ? view.auxiliary : 10 + tag;
    history.since = 0;
  } else if (history.since < 4) history.since++;
  if (view.quote) history.open ^= 1;
}
