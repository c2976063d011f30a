import { CALENDAR } from '../lexicons/name-words.ts';
import { isDocumentNoun } from './nouns.ts';
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
export type Complement =
  | 'that'
  | 'bare'
  | 'quote'
  | 'object'
  | 'writing'
  | 'to'
  | 'about'
  | 'preposition'
  | 'as'
  | 'end'
  | 'other';

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
    if ((tagAt(shape, i) === 'RB' || DAY_WORD.test(lower)) && lower !== 'so' && tagAt(shape, i) !== 'EX') i++;
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

/**
 * What follows the word at `verb`, past days and settings: up to two things in a row, as an addressee and then a clause ("told
 * reporters that"), or an object and then "as".
 */
export function complementsAfter(shape: Shape, verb: number): readonly Complement[] {
  const found: Complement[] = [];
  let i = verb + 1;
  // "pointed out", "fired back"
  if (/^(?:out|back|up|down|off)$/.test(lowerAt(shape, i)) && isOwn(shape, i)) i++;
  for (let hops = 0; hops < 3; hops++) {
    i = pastSettings(shape, i);
    const step = complementAt(shape, i, found[0] === 'object' || found[0] === 'writing');
    if (step.is === 'end' && found.length > 0) break;
    found.push(step.is);
    if (step.next === undefined) break;
    i = step.next;
  }
  return found;
}

const SPEECH =
  /^(?:speech|address|remarks?|comments?|concerns?|doubts?|questions?|criticism|praise|condolences|apology|apologies|warnings?|demands?|threats?|ultimatum|verdict|toast|lecture|sermon|eulogy|talk|testimony|word|words|quote|link)$/;

/** Whether the phrase `[from, end)` is something written or said. */
function writes(shape: Shape, from: number, end: number): boolean {
  const head = lowerAt(shape, end - 1);
  return end > from && isOwn(shape, end - 1) && (isDocumentNoun(head) || SPEECH.test(head));
}

interface Step {
  readonly is: Complement;
  /** Where to look for what follows it. */
  readonly next?: number;
}

/** What stands at `i`; `object`: an object of the verb stands before it. */
function complementAt(shape: Shape, i: number, object: boolean): Step {
  if (i >= shape.tokens.length || shape.part[i] === CLOSES) return { is: 'end' };
  if (quoteAt(shape, i)) return { is: 'quote' };
  const lower = lowerAt(shape, i);
  const tag = tagAt(shape, i);
  if (/^(?:,|:|—|–|--?)$/.test(lower)) {
    if (quoteAt(shape, i + 1)) return { is: 'quote' };
    return lower === ':' ? { is: 'that' } : { is: 'end' };
  }
  if (/^(?:[.?!;)…]|\.{2,})$/.test(lower)) return { is: 'end' };
  if (lower === 'that' && !/^(?:,|\.)$/.test(lowerAt(shape, i + 1))) return { is: 'that' };
  if (/^(?:how|why|whether|if|what|who|where|when)$/.test(lower))
    return { is: /^(?:when|where|if)$/.test(lower) ? 'other' : 'that' };
  if (tag === 'TO' || lower === 'to') {
    if (/^VB/.test(tagAt(shape, i + 1))) return { is: 'to' };
    return { is: 'preposition', next: Math.max(longNounEnd(shape, i + 1), i + 1) };
  }
  if (tag === 'VBG') return { is: 'to' };
  if (lower === 'as') return { is: 'as' };
  if (/^(?:about|of|regarding)$/.test(lower)) return { is: 'about', next: Math.max(longNounEnd(shape, i + 1), i + 1) };
  if (/^(?:IN|RP)$/.test(tag)) return { is: 'preposition', next: Math.max(longNounEnd(shape, i + 1), i + 1) };
  const end = longNounEnd(shape, i);
  if (end === i) return { is: 'other' };
  let k = end;
  while (isOwn(shape, k) && tagAt(shape, k) === 'RB') k++;
  // An aside between the subject and the verb of the clause: "said Smith, a lawyer, was".
  if (lowerAt(shape, k) === ',') {
    let z = k + 1;
    while (z < shape.tokens.length && z < k + 14 && isOwn(shape, z) && lowerAt(shape, z) !== ',') z++;
    if (lowerAt(shape, z) === ',' && finiteAt(shape, z + 1) && !finiteAt(shape, k + 1)) k = z + 1;
  }
  if (finiteAt(shape, k) && !(object && tag !== 'PRP')) return { is: 'bare' };
  return { is: writes(shape, i, nounEnd(shape, i)) ? 'writing' : 'object', next: end };
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

/** Whether a colon with a quotation behind it follows the verb at index `verb` in the sentence: "Roe answered, with a smile: “No.”" */
export function quoteAfterColon(shape: Shape, verb: number): boolean {
  for (let i = verb + 1; i < shape.tokens.length && i < verb + 30 && isOwn(shape, i); i++)
    if (lowerAt(shape, i) === ':') return quoteAt(shape, i + 1);
  return false;
}
