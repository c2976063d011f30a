import type { BlockFacts, Sentence } from '../language/block-facts.ts';
import { CUE_ADVERBS, CUE_NOUNS } from '../lexicons/saying.ts';
import type { BlockCue } from './block-cue.ts';
import { type Complement, complementsAfter, contentBefore, quoteAfterColon } from './complement.ts';
import { type CueVerb, cueVerb } from './cue-table.ts';
import { colonCue, dashCue } from './marks.ts';
import { CLOSES, endsNoun, finiteAt, isOwn, lowerAt, nounEnd, OWN, type Shape, shapeOf, tagAt } from './shape.ts';
import { type BlockSource, sourceOf } from './sources.ts';
import { beforeGroup, earlierSubject, invertedSubject, leftSubject, type Phrase, phraseEnding } from './subject.ts';

const NOUNS: ReadonlySet<string> = new Set(CUE_NOUNS.split(' '));
const ADVERBS: ReadonlySet<string> = new Set(CUE_ADVERBS.split(' '));
/** Verbs that put their subject after them when what was said comes first. */
const INVERTS =
  /^(?:say|add|write|note|explain|ask|reply|recall|warn|argue|observe|report|announce|declare|insist|admit|continue|tweet|quip|joke|conclude|remark|agree|predict|respond|answer|claim|suggest|state|acknowledge|complain|exclaim|shout|read)$/;
const BE = /^(?:am|is|are|was|were|be|been|being|'s|’s|'re|’re|'m|’m|get|gets|got|getting)$/;
const HAVE = /^(?:have|has|had|having|'ve|’ve|'d|’d)$/;

type Voice = 'active' | 'passive' | 'participle';

/** How the verb at `i` is used; undefined for a noun or an adjective. */
function voiceOf(shape: Shape, i: number, complements: readonly Complement[]): Voice | undefined {
  const tag = tagAt(shape, i);
  const lower = lowerAt(shape, i);
  const before = lowerAt(shape, i - 1);
  if (lower.endsWith('ing') && /^(?:VBG|NN|JJ)$/.test(tag)) {
    if (tag === 'VBG') return /^(?:the|a|his|her|their|its|of)$/.test(before) ? undefined : 'active';
    // A participle taken for a noun: "is warning", "Roe asking, “Why?”"
    if (BE.test(before) && isOwn(shape, i - 1)) return 'active';
    return /^(?:quote|that)$/.test(complements[0] ?? '') && !/^(?:DT|PRP\$|JJ|IN|POS)$/.test(tagAt(shape, i - 1))
      ? 'active'
      : undefined;
  }
  if (tag === 'VBN' || tag === 'VBD') {
    for (let k = i - 1; k >= 0 && k > i - 6; k--) {
      const word = lowerAt(shape, k);
      if (BE.test(word) && !(tag === 'VBD' && /['’]s/.test(word))) return 'passive';
      if (HAVE.test(word)) return 'active';
      if (!/^(?:RB|RBR|PRP)/.test(tagAt(shape, k)) && word !== 'not') break;
    }
    if (tag === 'VBD' || /^(?:said|told|wrote)$/.test(lower)) return 'active';
    // A past tense taken for a participle: its subject right before it, its object or clause right behind.
    const subject = /^(?:NNP|PRP)/.test(tagAt(shape, i - 1)) && isOwn(shape, i - 1);
    const aside = before === ',' && leftSubject(shape, i) !== undefined;
    return (subject || aside) && /^(?:object|writing|bare|that|quote)$/.test(complements[0] ?? '')
      ? 'active'
      : 'participle';
  }
  if (/^(?:says|tells)$/.test(lower)) return 'active';
  return tag.startsWith('VB') ? 'active' : undefined;
}

const FRAMES: Readonly<Partial<Record<Complement, string>>> = {
  object: 'n',
  writing: 'n',
  to: 't',
  preposition: 'p',
  about: 'p',
  as: 'a',
};

/** Whether `verb` is a cue with what follows it. */
function mayFollow(
  verb: CueVerb,
  complements: readonly Complement[],
  voice: Voice,
  source: BlockSource | null,
): boolean {
  const has = (flag: string): boolean => verb.frames.includes(flag);
  const [first, second] = complements;
  if (voice !== 'active') {
    // "the proposed ban", "an estimated 300": no more than adjectives.
    if (voice === 'participle' && (first === 'object' || first === 'writing' || first === 'bare' || first === 'end'))
      return false;
    return has('v') || (has('k') && first === 'as');
  }
  if (has('x')) return true;
  if (first === 'object' || first === 'writing') {
    if (has('m') && second !== undefined && /^(?:object|writing|other|quote|as|bare)$/.test(second)) return true;
    if (has('w') && first === 'writing') return true;
    if (has('d') && source?.kind === 'document') return true;
  }
  if (first === 'other' && has('j')) return true;
  if (has('o') && complements.includes('about')) return true;
  return complements.some((complement, at) => {
    // Behind an object a clause is what was said only with verbs that take an addressee or an object of speech.
    const said = at === 0 || !has('s');
    if (complement === 'that' || complement === 'quote') return said;
    return (complement === 'bare' && !has('s')) || has(FRAMES[complement] ?? '-');
  });
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

/** Whether the words from the verb on end with a comma: "he noted, has", "he noted in a letter, has". */
function aside(shape: Shape, verb: number): boolean {
  for (let i = verb + 1; i < verb + 12 && isOwn(shape, i); i++) {
    if (lowerAt(shape, i) === ',') return true;
    if (finiteAt(shape, i)) return false;
  }
  return false;
}

function verbCue(shape: Shape, i: number): BlockCue | undefined {
  const verb = cueVerb(lowerAt(shape, i));
  if (verb === undefined || (verb.lemma === 'think' && /^tanks?$/.test(lowerAt(shape, i + 1)))) return undefined;
  const complements = complementsAfter(shape, i);
  const voice = voiceOf(shape, i, complements);
  if (voice === undefined) return undefined;
  const ends = complements[0] === 'end';
  const group = beforeGroup(shape, i);
  const invertible =
    (INVERTS.test(verb.lemma) || (shape.part[i - 1] === CLOSES && verb.cueClass !== 'mental')) &&
    voice === 'active' &&
    tagAt(shape, i) !== 'VBG';
  const inverted = invertible && contentBefore(shape, i) ? invertedSubject(shape, i) : undefined;
  let source = voice === 'active' ? leftSubject(shape, i) : agentAfter(shape, i);
  if (voice === 'active' && tagAt(shape, i) === 'VBG' && !endsNoun(shape, group))
    source = earlierSubject(shape, i) ?? source;
  let side: BlockCue['side'] = 'after';
  if (inverted !== undefined && (source === undefined || !endsNoun(shape, group))) {
    source = inverted;
    side = 'before';
  } else if (source !== undefined && contentBefore(shape, source.first)) side = ends ? 'before' : 'both';
  else if (ends && contentBefore(shape, group + 1)) side = 'before';
  const credited = source === undefined ? null : sourceOf(shape, source);
  // "As Roe explained, …": what was said surrounds it.
  // "The bridge, Roe noted, is old" likewise.
  const lead = source === undefined ? '' : lowerAt(shape, source.first - 1);
  const parenthetic = ends && (lead === 'as' || (lead === ',' && aside(shape, i)));
  const spoken = (side !== 'after' || parenthetic) && (/[ex]/.test(verb.frames) || inverted !== undefined);
  const quotes =
    voice === 'active' && verb.cueClass !== 'mental' && verb.cueClass !== 'evidential' && quoteAfterColon(shape, i);
  if (!spoken && !quotes && !mayFollow(verb, complements, voice, credited)) return undefined;
  if (voice === 'active' && source === undefined && verb.cueClass === 'mental') return undefined;
  // "Roe contributed reporting": a noun.
  if (tagAt(shape, i) === 'VBG' && ends && side === 'after') return undefined;
  return {
    cue: { start: shape.tokens[i]?.start ?? 0, end: shape.tokens[i]?.end ?? 0 },
    word: verb.lemma,
    cueClass: verb.cueClass,
    reporting: verb.reporting && (spoken || quotes || reports(shape, i, complements, voice, credited)),
    source: /^(?:seem|appear)$/.test(verb.lemma) ? null : credited,
    sentence: shape.sentence.index,
    side,
  };
}

/** Whether "not" stands in the three words before the verb. */
function denied(shape: Shape, verb: number): boolean {
  for (let i = verb - 1; i >= verb - 3 && isOwn(shape, i); i--)
    if (/^(?:not|n['’]t|never)$/.test(lowerAt(shape, i))) return true;
  return false;
}

/**
 * Whether the use reports that something was said, and not only that it may be, should be or is to be ("tell a joke", "to confirm a
 * judge", "please ask").
 */
function reports(
  shape: Shape,
  verb: number,
  complements: readonly Complement[],
  voice: Voice,
  source: BlockSource | null,
): boolean {
  const [first = 'end'] = complements;
  if (/^(?:that|quote|bare)$/.test(first)) return true;
  // “Did not respond to a request”: nothing was said.
  if (first === 'preposition' && denied(shape, verb)) return false;
  const tag = tagAt(shape, verb);
  const bare = tag === 'VB' && voice === 'active';
  const infinitive = bare && lowerAt(shape, verb - 1) === 'to';
  if (infinitive && /^(?:object|writing|preposition)$/.test(first)) return false;
  if (tag === 'VBG' && first === 'preposition') return false;
  return !(bare && !infinitive && source === null && first !== 'about');
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

function cuesOf(sentence: Sentence): BlockCue[] {
  const shape = shapeOf(sentence);
  const found: BlockCue[] = [];
  const colon = colonCue(shape);
  if (colon !== undefined) found.push(colon);
  const dash = dashCue(shape);
  for (let i = 0; i < shape.tokens.length; i++) {
    if (shape.part[i] !== OWN || shape.tokens[i]?.kind !== 'word') continue;
    const cue = frameCue(shape, i) ?? nounCue(shape, i) ?? verbCue(shape, i);
    if (cue !== undefined) found.push(cue);
  }
  if (dash !== undefined) found.push(dash);
  return found;
}

/** Every cue of a block in reading order, quoted words left out. */
export function readCues(block: BlockFacts): readonly BlockCue[] {
  return block.sentences.flatMap(cuesOf);
}
