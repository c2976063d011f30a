import { CALENDAR } from '../lexicons/name-words.ts';
import {
  CLOSES,
  finiteAt,
  isOwn,
  longNounEnd,
  lowerAt,
  nounEnd,
  OPENS,
  QUOTED,
  type Shape,
  TERM,
  tagAt,
} from './shape.ts';

/** What follows a cue verb: what was said (a clause, a quotation), or something else. */
export type Complement = 'clause' | 'quote' | 'object' | 'to' | 'preposition' | 'as' | 'end' | 'other';

const DAY_WORD =
  /^(?:today|yesterday|tonight|tomorrow|recently|earlier|later|again|once|twice|ago|then|now|here|there|out)$/;
const SETTING =
  /^(?:statement|interview|tweet|email|e-mail|letter|speech|post|message|release|conference|report|briefing|call|hearing|debate|rally|video|op-ed|memo|article|column|book|filing|blog|facebook|twitter|television|tv|radio|appearance|testimony|memoir|note|response|meeting|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|morning|night|evening|afternoon|day|time|news|cnn|msnbc|show|program|court|reporters|press)$/;

/** Index after adverbs, days and settings: "said | on Tuesday in a statement | that". */
function pastSettings(shape: Shape, from: number): number {
  let i = from;
  for (let hops = 0; hops < 6; hops++) {
    const lower = lowerAt(shape, i);
    if (!isOwn(shape, i)) return i;
    if ((tagAt(shape, i) === 'RB' || DAY_WORD.test(lower)) && lower !== 'so') i++;
    else if (CALENDAR.has(lower)) i = /^(?:CD|NN)$/.test(tagAt(shape, i + 1)) ? nounEnd(shape, i) : i + 1;
    else if (/^(?:last|this|late|early|next)$/.test(lower)) {
      const end = nounEnd(shape, i);
      if (!SETTING.test(lowerAt(shape, end - 1))) return i;
      i = end;
    } else if (/^(?:in|on|at|during|to|via|through|after|before|from|of)$/.test(lower)) {
      const end = longNounEnd(shape, i + 1);
      let setting = false;
      for (let k = i + 1; k < end && k < i + 12; k++) setting ||= SETTING.test(lowerAt(shape, k));
      if (end === i + 1 || !setting) return i;
      i = end;
    } else return i;
  }
  return i;
}

const quoteAt = (shape: Shape, i: number): boolean =>
  shape.part[i] === OPENS || shape.part[i] === QUOTED || shape.part[i] === TERM;

/** What follows the word at `verb`, past an addressee ("told reporters"), days and settings. */
export function complementAfter(shape: Shape, verb: number): Complement {
  let i = pastSettings(shape, verb + 1);
  const { tokens } = shape;
  let object = false;
  let first: Complement | undefined;
  for (let hops = 0; hops < 3; hops++) {
    if (i >= tokens.length || shape.part[i] === CLOSES) return first ?? 'end';
    if (quoteAt(shape, i)) return 'quote';
    const lower = lowerAt(shape, i);
    const tag = tagAt(shape, i);
    if (lower === ',' || lower === ':' || lower === '—' || lower === '--' || lower === '-') {
      if (quoteAt(shape, i + 1)) return 'quote';
      if (lower === ':') return 'clause';
      // "said, in a statement, that": one aside.
      return first ?? 'end';
    }
    if (/^[.?!;)…]|^\.{2,}$/.test(lower)) return first ?? 'end';
    if (lower === 'that') return 'clause';
    if (/^(?:how|why|whether|if|what|who|where|when)$/.test(lower))
      return hops === 0 || object ? 'clause' : (first ?? 'other');
    if (tag === 'TO' || lower === 'to')
      return first === 'object' ? 'to' : /^VB/.test(tagAt(shape, i + 1)) ? 'to' : (first ?? 'preposition');
    if (lower === 'as') return first === undefined || first === 'object' ? 'as' : first;
    if (tag === 'IN' || lower === 'about' || lower === 'against') {
      first ??= 'preposition';
      const end = longNounEnd(shape, i + 1);
      if (end === i + 1) return first;
      i = pastSettings(shape, end);
      if (quoteAt(shape, i)) return 'quote';
      if (lowerAt(shape, i) === 'that') return 'clause';
      return first;
    }
    const end = longNounEnd(shape, i);
    if (end > i) {
      let k = end;
      while (isOwn(shape, k) && tagAt(shape, k) === 'RB') k++;
      // An aside between the subject and the verb of the clause: "said Smith, a lawyer, was".
      if (lowerAt(shape, k) === ',') {
        let z = k + 1;
        while (z < tokens.length && z < k + 14 && isOwn(shape, z) && lowerAt(shape, z) !== ',') z++;
        if (lowerAt(shape, z) === ',' && finiteAt(shape, z + 1) && !finiteAt(shape, k + 1)) k = z + 1;
      }
      if (finiteAt(shape, k) && !(object && tag !== 'PRP')) return 'clause';
      if (first !== undefined) return first;
      first = 'object';
      object = true;
      i = pastSettings(shape, end);
      continue;
    }
    return first ?? 'other';
  }
  return first ?? 'other';
}

/** Whether what was said stands before `at` (the first token of "Smith said" or of "said Smith"): a quotation or a clause with a comma. */
export function contentBefore(shape: Shape, at: number): boolean {
  let i = at - 1;
  if (i < 0) return false;
  if (shape.part[i] === CLOSES || shape.part[i] === QUOTED) return true;
  if (!/^(?:,|--|—|–|-)$/.test(lowerAt(shape, i)) || !isOwn(shape, i)) return false;
  i--;
  for (let seen = 0; i >= 0 && seen < 80; i--, seen++) if (finiteAt(shape, i) || shape.part[i] === QUOTED) return true;
  return false;
}
