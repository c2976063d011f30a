import type { BlockFacts, Sentence } from '../language/block-facts.ts';
import { CUE_ADVERBS, CUE_NOUNS, type CueClass } from '../lexicons/saying.ts';
import type { Span } from '../text/span.ts';
import { complementAfter, contentBefore } from './complement.ts';
import { type CueVerb, cueVerb } from './cue-table.ts';
import { endsNoun, finiteAt, isOwn, lowerAt, nounEnd, OPENS, OWN, type Shape, shapeOf, tagAt } from './shape.ts';
import { type BlockSource, sourceOf } from './sources.ts';
import { beforeGroup, earlierSubject, invertedSubject, leftSubject, type Phrase, phraseEnding } from './subject.ts';

/** Words that tie a statement to its source, as far as their own sentence tells. Offsets are into the block's prose. */
export interface BlockCue {
  readonly cue: Span;
  /** Base form of the word that makes it a cue: "say", "according", ":" */
  readonly word: string;
  readonly cueClass: CueClass;
  /** It reports speech, writing or findings; the others tell of a mind, a stance or an act. */
  readonly reporting: boolean;
  readonly source: BlockSource | null;
  /** Index of its sentence in the block. */
  readonly sentence: number;
  /** Where what was said stands: after the cue, before it, or on both sides. */
  readonly side: 'after' | 'before' | 'both';
}

const NOUNS: ReadonlySet<string> = new Set(CUE_NOUNS.split(' '));
const ADVERBS: ReadonlySet<string> = new Set(CUE_ADVERBS.split(' '));
/** Verbs that put their subject after them when what was said comes first. */
const INVERTS =
  /^(?:say|add|write|note|explain|ask|reply|recall|warn|argue|observe|report|announce|declare|insist|admit|continue|tweet|quip|joke|conclude|remark|agree|predict|respond|answer|claim|suggest|state|acknowledge|complain|exclaim|shout|read)$/;
const BE = /^(?:am|is|are|was|were|be|been|being|'s|’s|'re|’re|'m|’m|get|gets|got|getting)$/;
const HAVE = /^(?:have|has|had|having|'ve|’ve|'d|’d)$/;

type Voice = 'active' | 'passive' | 'participle';

/** How the verb at `i` is used; undefined for a noun or an adjective. */
function voiceOf(shape: Shape, i: number): Voice | undefined {
  const tag = tagAt(shape, i);
  const lower = lowerAt(shape, i);
  if (/^(?:said|says|told|tells|wrote)$/.test(lower) && tag !== 'VBN') return 'active';
  if (tag === 'VBG') {
    const before = lowerAt(shape, i - 1);
    // "the saying", "his telling": a noun.
    return /^(?:the|a|his|her|their|its|of)$/.test(before) ? undefined : 'active';
  }
  if (tag === 'VBN' || tag === 'VBD') {
    for (let k = i - 1; k >= 0 && k > i - 6; k--) {
      const word = lowerAt(shape, k);
      if (BE.test(word) && !(tag === 'VBD' && /['’]s/.test(word))) return 'passive';
      if (HAVE.test(word)) return 'active';
      if (!/^(?:RB|RBR|PRP)/.test(tagAt(shape, k)) && word !== 'not') break;
    }
    return tag === 'VBD' ? 'active' : 'participle';
  }
  return tag.startsWith('VB') ? 'active' : undefined;
}

const ALLOWS: Readonly<Record<string, string>> = { object: 'n', to: 't', preposition: 'p', as: 'a', end: 'e' };

function mayFollow(verb: CueVerb, complement: string, voice: Voice): boolean {
  if (voice !== 'active') return verb.frames.includes('v');
  if (complement === 'clause' || complement === 'quote' || verb.frames.includes('x')) return true;
  const flag = ALLOWS[complement];
  return flag !== undefined && verb.frames.includes(flag);
}

/** Whoever a passive credits: "by officials". */
function agentAfter(shape: Shape, verb: number): Phrase | undefined {
  for (let i = verb + 1; i < verb + 8 && isOwn(shape, i); i++)
    if (lowerAt(shape, i) === 'by') {
      const last = nounEnd(shape, i + 1);
      return last > i + 1 ? { first: i + 1, last } : undefined;
    }
  return undefined;
}

function verbCue(shape: Shape, i: number): BlockCue | undefined {
  const verb = cueVerb(lowerAt(shape, i));
  if (verb === undefined) return undefined;
  const voice = voiceOf(shape, i);
  if (voice === undefined) return undefined;
  const complement = complementAfter(shape, i);
  const group = beforeGroup(shape, i);
  const invertible = INVERTS.test(verb.lemma) && voice === 'active' && tagAt(shape, i) !== 'VBG';
  const inverted = invertible && contentBefore(shape, i) ? invertedSubject(shape, i) : undefined;
  let source = voice === 'active' ? leftSubject(shape, i) : agentAfter(shape, i);
  if (voice === 'active' && tagAt(shape, i) === 'VBG' && !endsNoun(shape, group))
    source = earlierSubject(shape, i) ?? source;
  let side: BlockCue['side'] = 'after';
  if (inverted !== undefined && (source === undefined || !endsNoun(shape, group))) {
    source = inverted;
    side = 'before';
  } else if (source !== undefined && contentBefore(shape, source.first))
    side = complement === 'end' ? 'before' : 'both';
  else if (complement === 'end' && contentBefore(shape, group + 1)) side = 'before';
  const spoken = side !== 'after' && (verb.frames.includes('e') || verb.frames.includes('x') || inverted !== undefined);
  if (!spoken && !mayFollow(verb, complement, voice)) return undefined;
  if (voice === 'active' && source === undefined && verb.cueClass === 'mental') return undefined;
  return {
    cue: { start: shape.tokens[i]?.start ?? 0, end: shape.tokens[i]?.end ?? 0 },
    word: verb.lemma,
    cueClass: verb.cueClass,
    reporting: verb.reporting,
    source: source === undefined ? null : sourceOf(shape, source),
    sentence: shape.sentence.index,
    side,
  };
}

/** "According to", "per", "in the view of", and adverbs such as "reportedly". */
function frameCue(shape: Shape, i: number): BlockCue | undefined {
  const lower = lowerAt(shape, i);
  const token = shape.tokens[i];
  if (token === undefined) return undefined;
  const make = (last: number, source: Phrase | undefined, word: string): BlockCue => ({
    cue: { start: token.start, end: shape.tokens[last]?.end ?? token.end },
    word,
    cueClass: 'evidential',
    reporting: true,
    source: source === undefined ? null : sourceOf(shape, source),
    sentence: shape.sentence.index,
    side: i === 0 || lowerAt(shape, i - 1) !== ',' ? 'after' : 'before',
  });
  if (lower === 'according' && lowerAt(shape, i + 1) === 'to') {
    const last = nounEnd(shape, i + 2);
    return make(i + 1, last > i + 2 ? { first: i + 2, last } : undefined, 'according');
  }
  if (lower === 'per' && /^NNP/.test(tagAt(shape, i + 1))) {
    const last = nounEnd(shape, i + 1);
    return make(i, { first: i + 1, last }, 'per');
  }
  if (ADVERBS.has(lower)) return make(i, undefined, lower);
  if (
    lower === 'in' &&
    /^(?:the|his|her|their|its)$/.test(lowerAt(shape, i + 1)) &&
    /^(?:view|opinion|words|eyes)$/.test(lowerAt(shape, i + 2))
  ) {
    const last = nounEnd(shape, i + 4);
    return make(i + 2, lowerAt(shape, i + 3) === 'of' && last > i + 4 ? { first: i + 4, last } : undefined, 'view');
  }
  return undefined;
}

/** "His claim that …", "allegations of …": a noun that holds a statement. */
function nounCue(shape: Shape, i: number): BlockCue | undefined {
  if (!/^NNS?$/.test(tagAt(shape, i))) return undefined;
  const lower = lowerAt(shape, i);
  const singular = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.replace(/s$/, '');
  if (!NOUNS.has(lower) && !NOUNS.has(singular)) return undefined;
  const next = lowerAt(shape, i + 1);
  if (next !== 'that' || !isOwn(shape, i + 1) || finiteAt(shape, i + 2)) return undefined;
  let source: Phrase | undefined;
  const first = lowerAt(shape, i - 1);
  for (let k = i - 1; k > i - 5 && k >= 0; k--) {
    if (tagAt(shape, k) === 'PRP$') source = { first: k, last: k + 1 };
    if (tagAt(shape, k) === 'POS' && endsNoun(shape, k - 1)) source = phraseEnding(shape, k - 1);
  }
  if (source === undefined && first !== 'no') source = earlierSubject(shape, i);
  return {
    cue: { start: shape.tokens[i]?.start ?? 0, end: shape.tokens[i]?.end ?? 0 },
    word: singular,
    cueClass: 'neutral',
    reporting: true,
    source: source === undefined ? null : sourceOf(shape, source),
    sentence: shape.sentence.index,
    side: 'after',
  };
}

const LABEL =
  /^(?:note|update|updates|photo|photos|related|watch|read|more|see|also|source|sources|video|correction|editor|tip|tips|time|date|where|when|who|what|location|cost|total|subject|re|ps|exclusive|breaking|opinion|poll|analysis|listen|click|here|bottom|line|the)$/;

/** A speaker's name, a colon, and what was said: "SMITH: Thank you." */
function colonCue(shape: Shape): BlockCue | undefined {
  const { tokens } = shape;
  if (shape.part[0] !== OWN) return undefined;
  let i = 0;
  while (i < 12 && i < tokens.length && lowerAt(shape, i) !== ':') {
    if (shape.part[i] !== OWN) return undefined;
    i++;
  }
  if (lowerAt(shape, i) !== ':' || i === 0 || tokens[i + 1] === undefined) return undefined;
  const colon = tokens[i];
  const quoted = shape.part[i + 1] === OPENS;
  const names = tokens.slice(0, i).filter((token) => token.kind === 'word');
  const capital = names.every((token) => /^\p{Lu}/u.test(token.text));
  const first = names[0]?.lower ?? '';
  if (names.length === 0 || LABEL.test(first)) return undefined;
  const short = capital && names.length <= 5 && (quoted || /^\p{Lu}/u.test(tokens[i + 1]?.text ?? ''));
  if (!short || (shape.sentence.index > 0 && !/^\p{Lu}{2}/u.test(tokens[0]?.text ?? ''))) return undefined;
  return {
    cue: { start: colon?.start ?? 0, end: colon?.end ?? 0 },
    word: ':',
    cueClass: 'neutral',
    reporting: true,
    source: sourceOf(shape, { first: 0, last: i }),
    sentence: shape.sentence.index,
    side: 'after',
  };
}

function cuesOf(sentence: Sentence): BlockCue[] {
  const shape = shapeOf(sentence);
  const found: BlockCue[] = [];
  const colon = colonCue(shape);
  if (colon !== undefined) found.push(colon);
  for (let i = 0; i < shape.tokens.length; i++) {
    if (shape.part[i] !== OWN || shape.tokens[i]?.kind !== 'word') continue;
    const cue = frameCue(shape, i) ?? nounCue(shape, i) ?? verbCue(shape, i);
    if (cue !== undefined) found.push(cue);
  }
  return found;
}

/** Every cue of a block in reading order, quoted words left out. */
export function readCues(block: BlockFacts): readonly BlockCue[] {
  return block.sentences.flatMap(cuesOf);
}
