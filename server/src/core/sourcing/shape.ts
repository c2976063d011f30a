import type { Sentence } from '../language/block-facts.ts';
import type { Tag } from '../language/tags.ts';
import type { Token } from '../language/tokens.ts';
import { lastStartingAt } from '../text/span.ts';
import { isSpeakerNoun } from './nouns.ts';

/** What a token is to its sentence: the paper's own words, or part of a quotation. */
export const OWN = 0;
export const QUOTED = 1;
export const OPENS = 2;
export const CLOSES = 3;
/** Words or marks of a quoted term of a few words, which stands in the paper's sentence like a noun. */
export const TERM = 4;

/** A sentence as its cues are read: tokens, tags, and which of them are quoted. Indexes are into `tokens`. */
export interface Shape {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly part: Uint8Array;
}

/** The shape of a sentence. */
export function shapeOf(sentence: Sentence): Shape {
  const { tokens, tags, block } = sentence;
  const part = new Uint8Array(tokens.length);
  const { quotations } = block;
  let q = Math.max(0, lastStartingAt(quotations, sentence.start));
  for (let i = 0; i < tokens.length; i++) {
    const { start, end } = tokens[i] as Token;
    while (q < quotations.length && (quotations[q]?.end ?? 0) <= start) q++;
    const quotation = quotations[q];
    if (quotation === undefined || end <= quotation.start) continue;
    if (quotation.kind !== 'speech' && quotation.inner.end - quotation.inner.start < 40) part[i] = TERM;
    else if (start < quotation.inner.start) part[i] = OPENS;
    else part[i] = start >= quotation.inner.end ? CLOSES : QUOTED;
  }
  return { sentence, tokens, tags: withSpeakers(tokens, tags), part };
}

/** “one senior official said”: a person whom the tagger took for an adjective, right before a verb. */
function withSpeakers(tokens: readonly Token[], tags: readonly Tag[]): readonly Tag[] {
  let mended: Tag[] | undefined;
  tags.forEach((tag, i) => {
    if (tag !== 'JJ' || !/^(?:VB[DNPZ]|MD)$/.test(tags[i + 1] ?? '')) return;
    if (!isSpeakerNoun(tokens[i]?.lower ?? '')) return;
    mended ??= [...tags];
    mended[i] = 'NN';
  });
  return mended ?? tags;
}

const NOUN = /^NN/;
const NOUN_PART = /^(?:NN|JJ|RBR|CD|DT|PDT|PRP\$|POS|HYPH|\$|FW|VBN|VBG|SYM)/;

/** The token at index `i` in lower case, or an empty string beyond either end. */
export const lowerAt = (shape: Shape, i: number): string => shape.tokens[i]?.lower ?? '';
/** The part of speech of the token at index `i`, or an empty string beyond either end. */
export const tagAt = (shape: Shape, i: number): string => shape.tags[i] ?? '';
/** Whether the token at index `i` is the paper's own: there, and in no quotation. */
export const isOwn = (shape: Shape, i: number): boolean => i >= 0 && i < shape.tokens.length && shape.part[i] === OWN;
/** Whether the token at index `i` is a finite verb of the paper's own. */
export const finiteAt = (shape: Shape, i: number): boolean =>
  isOwn(shape, i) && /^(?:VBD|VBZ|VBP|MD)$/.test(tagAt(shape, i));

/** Whether a noun phrase may end at `i`: a noun, a pronoun, a quoted term, "many", "the two". */
export function endsNoun(shape: Shape, i: number): boolean {
  if (i < 0 || i >= shape.tokens.length) return false;
  if (shape.part[i] === TERM) return true;
  if (shape.part[i] !== OWN) return false;
  const tag = tagAt(shape, i);
  if (NOUN.test(tag) || tag === 'PRP' || tag === 'CD' || tag === 'EX') return true;
  // "the official, who": an adjective that stands for a noun.
  if (/^JJ/.test(tag) && tagAt(shape, i - 1) === 'DT' && isOwn(shape, i - 1)) return true;
  return /^(?:some|many|most|others|few|several|all|both|one|two|this|that|these|those|more|another|each|any|none|former|latter|poor|rich)$/.test(
    lowerAt(shape, i),
  );
}

/** Longest noun phrase, in tokens: what is longer is a list or no prose, and reading it to the end at every verb would cost quadratic time. */
const MAX_PHRASE = 40;

/** First token of the noun phrase that ends at `end`, without prepositional phrases. Names joined by "and" are one phrase. */
export function nounStart(shape: Shape, end: number): number {
  if (tagAt(shape, end) === 'PRP' && shape.part[end] === OWN) return end;
  let i = end;
  while (i > 0 && i > end - MAX_PHRASE) {
    const before = i - 1;
    const tag = tagAt(shape, before);
    if (shape.part[before] === TERM) i = before;
    else if (shape.part[before] !== OWN) break;
    else if (lowerAt(shape, before) === 'and' || lowerAt(shape, before) === '&') {
      // "Smith and Jones", "police and prosecutors", not "the vote was lost and Smith".
      if (!NOUN.test(tagAt(shape, before - 1)) || !isOwn(shape, before - 1) || tagAt(shape, i) === 'DT') break;
      i = before - 1;
    } else if (tag === 'DT' || tag === 'PRP$' || tag === 'PDT') {
      i = before;
      if (tag !== 'PDT' && tagAt(shape, before - 1) !== 'PDT') break;
    } else if (NOUN_PART.test(tag)) {
      // A participle or gerund belongs to the phrase only with a determiner or adjective before it: "the proposed rule".
      if (/^VB[NG]/.test(tag) && !/^(?:DT|JJ|PRP\$|POS|CD)/.test(tagAt(shape, before - 1))) break;
      i = before;
    } else break;
  }
  return i;
}

/** Index after the noun phrase that starts at `from` ("the mayor of the city" up to "mayor"); `from` where there is none. */
export function nounEnd(shape: Shape, from: number): number {
  if (tagAt(shape, from) === 'PRP' || tagAt(shape, from) === 'EX') return isOwn(shape, from) ? from + 1 : from;
  let i = from;
  let end = from;
  const limit = Math.min(shape.tokens.length, from + MAX_PHRASE);
  while (i < limit) {
    const tag = tagAt(shape, i);
    if (shape.part[i] === TERM) {
      i++;
      end = i;
    } else if (shape.part[i] !== OWN) break;
    else if (NOUN.test(tag) || tag === 'CD') {
      i++;
      end = i;
    } else if (NOUN_PART.test(tag) || (tag === 'RB' && /^(?:JJ|VBN|CD)/.test(tagAt(shape, i + 1)))) i++;
    else if (/^(?:and|&)$/.test(lowerAt(shape, i)) && end === i && /^NN/.test(tagAt(shape, i + 1))) i++;
    else break;
  }
  if (end > from) return end;
  if (endsNoun(shape, from)) return from + 1;
  // "an Italian", "the accused": an adjective that stands for a noun.
  return i > from + 1 && /^(?:DT|CD)$/.test(tagAt(shape, from)) ? i : from;
}

/** Index after the noun phrase at `from` with its "of", "for", "in" phrases. */
export function longNounEnd(shape: Shape, from: number): number {
  let end = nounEnd(shape, from);
  while (
    end > from &&
    end < from + MAX_PHRASE &&
    isOwn(shape, end) &&
    /^(?:of|for|in|at|from|with|on|to)$/.test(lowerAt(shape, end))
  ) {
    const next = nounEnd(shape, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}
