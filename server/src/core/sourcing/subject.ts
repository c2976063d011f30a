import { CALENDAR } from '../lexicons/name-words.ts';
import { isSpeakerNoun } from './nouns.ts';
import { endsNoun, finiteAt, isOwn, lowerAt, nounEnd, nounStart, type Shape, tagAt } from './shape.ts';

/** A noun phrase: tokens `[first, last)`. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

const AUX =
  /^(?:have|has|had|having|be|is|are|was|were|been|being|am|do|does|did|will|would|can|could|may|might|must|shall|should|'s|’s|'ve|’ve|'d|’d|'ll|’ll|'re|’re|'m|’m|not|n't|n’t|to|get|gets|got|getting|keep|keeps|kept|go|goes|went|on|ca|wo|both|all)$/;
/** Adverbs that the tagger may take for adjectives or nouns before a verb. */
const ADVERB =
  /^(?:also|then|later|further|first|even|once|now|still|again|previously|recently|repeatedly|earlier|never|always|often|just|only|soon|since|already|ever|long|too|since|himself|herself|themselves|itself|simply|rightly|explicitly|flatly|publicly|privately)$/;

/** Last token left of the verb group of `verb`: "had also repeatedly | said" and "declined to | say" are passed over. */
export function beforeGroup(shape: Shape, verb: number): number {
  let i = verb - 1;
  while (i > verb - 16 && isOwn(shape, i)) {
    const tag = tagAt(shape, i);
    const lower = lowerAt(shape, i);
    if (/^(?:RB|RBR|RBS|MD|RP)$/.test(tag) || AUX.test(lower) || ADVERB.test(lower)) {
      const chained = lower === 'to' && /^(?:VB|JJ)/.test(tagAt(shape, i - 1)) && isOwn(shape, i - 1);
      i -= chained ? 2 : 1;
    } else break;
  }
  return i;
}

/** The phrase that ends at `end`, with the phrases it hangs on: "officials in Ohio" for "Ohio". */
export function phraseEnding(shape: Shape, end: number): Phrase {
  const adjacent = nounStart(shape, end);
  let first = adjacent;
  for (let hops = 0; hops < 5; hops++) {
    const link = first - 1;
    if (
      !isOwn(shape, link) ||
      !/^(?:of|for|in|at|from|with|on|to|by|about|against|behind|between|under|near|outside)$/.test(
        lowerAt(shape, link),
      )
    )
      break;
    if (!endsNoun(shape, link - 1)) return { first: adjacent, last: end + 1 };
    first = nounStart(shape, link - 1);
  }
  // The head of the chain, up to its first preposition.
  return first === adjacent ? { first, last: end + 1 } : { first, last: nounEnd(shape, first) };
}

const BREAK = /^(?:,|--?|—|–|\(|\)|:|;|-LRB-|-RRB-|…)$/;

/** The subject before a comma: past appositions, relative clauses and asides. */
function beyondAsides(shape: Shape, comma: number): Phrase | undefined {
  let end = comma;
  let best: Phrase | undefined;
  for (let pieces = 0; pieces < 8 && end > 0; pieces++) {
    let k = end - 1;
    let finite = false;
    while (k >= 0 && k > end - 60 && isOwn(shape, k) && !BREAK.test(lowerAt(shape, k))) {
      if (finiteAt(shape, k)) finite = true;
      else if (/^W(?:P|DT)/.test(tagAt(shape, k))) finite = false;
      k--;
    }
    let from = k + 1;
    if (from >= end) break;
    if (
      /^(?:and|but|or|that|while|as|because|so|yet|though|although|when|if|since)$/.test(lowerAt(shape, from)) &&
      from + 1 < end
    )
      from++;
    const opener = lowerAt(shape, from);
    const relative = /^(?:who|which|whose|where|whom)$/.test(opener);
    if (finite && !relative) {
      // "he told them before Smith, a lawyer, said": the phrase at the end of the clause may be the subject, after a conjunction.
      break;
    }
    if (!relative && /^(?:DT|NN|PRP|CD|JJ|PDT|EX)/.test(tagAt(shape, from)) && !CALENDAR.has(opener)) {
      const last = nounEnd(shape, from);
      if (last > from) best = { first: from, last };
    }
    if (k < 0 || !isOwn(shape, k) || /^[:;]$/.test(lowerAt(shape, k))) break;
    end = k;
  }
  return best;
}

/** The subject of a finite verb or of the verb group that ends at `verb`, left of it; undefined where none is seen. */
export function leftSubject(shape: Shape, verb: number, depth = 0): Phrase | undefined {
  const j = beforeGroup(shape, verb);
  if (j < 0 || depth > 3) return undefined;
  if (shape.part[j] !== 0) return endsNoun(shape, j) ? phraseEnding(shape, j) : undefined;
  const lower = lowerAt(shape, j);
  const tag = tagAt(shape, j);
  if (/^W(?:P|DT)$/.test(tag) || (lower === 'that' && endsNoun(shape, j - 1) && finiteAt(shape, j + 1))) {
    let k = j - 1;
    if (lowerAt(shape, k) === ',') {
      return endsNoun(shape, k - 1) ? phraseEnding(shape, k - 1) : undefined;
    }
    while (k > 0 && /^(?:IN|TO)$/.test(tagAt(shape, k))) k--;
    return endsNoun(shape, k) ? phraseEnding(shape, k) : undefined;
  }
  if (CALENDAR.has(lower)) {
    // "Smith on Tuesday said", "Smith Tuesday said"
    const k = /^(?:on|in|last|late|early)$/.test(lowerAt(shape, j - 1)) ? j - 2 : j - 1;
    if (endsNoun(shape, k)) return phraseEnding(shape, k);
    if (lowerAt(shape, k) === ',') return beyondAsides(shape, k);
  }
  // "footage of Mary Roe asking": the name right before a participle.
  if (tagAt(shape, verb) === 'VBG' && /^NNP/.test(tag)) return { first: nounStart(shape, j), last: j + 1 };
  if (endsNoun(shape, j)) return phraseEnding(shape, j);
  // A surname that looks like a verb: "Stocking said".
  if (
    j === 0 &&
    /^(?:VB|JJ)/.test(tag) &&
    /^\p{Lu}\p{Ll}/u.test(shape.tokens[0]?.text ?? '') &&
    /^VB[DNZ]/.test(tagAt(shape, verb))
  )
    return { first: 0, last: 1 };
  if (BREAK.test(lower)) return beyondAsides(shape, j) ?? (depth < 3 ? earlierSubject(shape, j, depth + 1) : undefined);
  return earlierSubject(shape, j + 1, depth + 1);
}

/** The subject of the nearest finite verb before `at`: whom a participle, an infinitive or a second verb goes with. */
export function earlierSubject(shape: Shape, at: number, depth = 0): Phrase | undefined {
  if (depth > 3) return undefined;
  for (let i = at - 1, seen = 0; i >= 0 && seen < 60; i--, seen++) {
    if (!finiteAt(shape, i) || finiteAt(shape, i - 1)) continue;
    const subject = leftSubject(shape, i, depth + 1);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** The subject after the verb at index `verb`, as in “said Smith”: a phrase that no finite verb follows. */
export function invertedSubject(shape: Shape, verb: number): Phrase | undefined {
  let first = verb + 1;
  while (isOwn(shape, first) && tagAt(shape, first) === 'RB') first++;
  if (!isOwn(shape, first) || CALENDAR.has(lowerAt(shape, first))) return undefined;
  let last = nounEnd(shape, first);
  // "said television host Mary Roe": the role taken for a verb.
  if (last > first && isSpeakerNoun(lowerAt(shape, last)) && /^NNP/.test(tagAt(shape, last + 1)))
    last = nounEnd(shape, last + 1);
  if (last === first || finiteAt(shape, last)) return undefined;
  if (/^(?:it|them|him|us|me|her|there)$/.test(lowerAt(shape, first)) && last === first + 1) return undefined;
  if (/^(?:year|month|week|day|morning|night|evening|afternoon)$/.test(lowerAt(shape, last - 1))) return undefined;
  return { first, last };
}
