import type { Span } from '../text/span.ts';
import { isAbbreviation } from './abbreviations.ts';

/** `word`: letters, with inner hyphens, apostrophes and dots. `number`: starts with a digit. `mark`: punctuation. `symbol`: the rest. */
export type TokenKind = 'word' | 'number' | 'mark' | 'symbol';

/** A word, number or mark. Offsets are into the text that was tokenized. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
}

const WORD = /[\p{L}\p{M}_]/u;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code > 127 && code !== 0xfffc && !isPunctuation(code) && WORD.test(String.fromCharCode(code)));
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isPunctuation = (code: number): boolean => code >= 0x2010 && code <= 0x206f;
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 160 ||
  code === 0x85 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0xfeff ||
  code === 0x3000;
const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

const URL =
  /(?:https?:\/\/|www\.)[^\s<>"“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|co\.uk|io)\b(?:\/[^\s<>"“”]*)?/y;
/** What is split off the end of a word: "Kim|'s", "do|n't". */
const CLITIC = /(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$/i;
const INITIALS = /^\p{L}(?:\.\p{L})+$/u;

/** Where the run of letters, digits and inner marks that starts at `from` ends. */
function wordEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (isLetter(code) || isDigit(code)) i++;
    else if (isSurrogate(code) && WORD.test(String.fromCodePoint(text.codePointAt(i) as number))) i += 2;
    else {
      const next = text.charCodeAt(i + 1);
      const joins =
        code === 45 || code === 0x2010 || code === 0x2011 || isApostrophe(code) || code === 38 || code === 46;
      if (!joins || i === from || !(isLetter(next) || (isDigit(next) && code !== 46))) break;
      // A dot joins single letters only ("U.S", "a.m"): "end.Next" is a missing space, not a word.
      if (code === 46 && !(isSingle(text, i - 1, from) && isSingleAhead(text, i + 1))) break;
      i++;
    }
  }
  return i;
}

/** The letter at `i` stands alone in its part of the word. */
const isSingle = (text: string, i: number, from: number): boolean =>
  isLetter(text.charCodeAt(i)) && (i === from || text.charCodeAt(i - 1) === 46 || text.charCodeAt(i - 1) === 45);
const isSingleAhead = (text: string, i: number): boolean =>
  !isLetter(text.charCodeAt(i + 1)) ||
  text.charCodeAt(i + 1) === 46 ||
  /^(?:D|Va|Gov|Col|Gen)\b/.test(text.slice(i, i + 4));

/** Where the number that starts at `from` ends: digits, grouping commas, decimals, and letters that follow ("9th", "1980s", "4.5m"). */
function numberEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    if (isDigit(code)) i++;
    else if ((code === 44 || code === 46) && isDigit(next) && isDigit(text.charCodeAt(i - 1))) i++;
    else if (isLetter(code)) i = wordEnd(text, i);
    else if (code === 45 && isLetter(next)) i = wordEnd(text, i + 1);
    else break;
  }
  return i;
}

/**
 * Splits `text` into tokens in reading order. Spaces are in no token; everything else is in exactly one. Clitics are tokens of their
 * own, hyphenated words one token, abbreviations keep their full stop.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const push = (kind: TokenKind, start: number, end: number): void => {
    const own = text.slice(start, end);
    tokens.push({ kind, start, end, text: own, lower: own.toLowerCase() });
  };
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) i++;
    else if (isLetter(code)) i = pushWord(text, i, push);
    else if (isDigit(code)) {
      const end = numberEnd(text, i);
      push('number', i, end);
      i = end;
    } else if (code === 46 || code === 45) {
      let end = i + 1;
      while (text.charCodeAt(end) === code) end++;
      push('mark', i, end);
      i = end;
    } else {
      const width = (text.codePointAt(i) as number) > 0xffff ? 2 : 1;
      const mark =
        code < 128
          ? !/[$%+<=>^`|~#@*_\\]/.test(text[i] as string)
          : isPunctuation(code) || code === 0xab || code === 0xbb;
      push(mark ? 'mark' : 'symbol', i, i + width);
      i += width;
    }
  }
  return tokens;
}

function pushWord(text: string, from: number, push: (kind: TokenKind, start: number, end: number) => void): number {
  let end = wordEnd(text, from);
  const after = text.charCodeAt(end);
  if (after === 58 || after === 46 || after === 64) {
    URL.lastIndex = from;
    const url = URL.exec(text);
    if (url !== null) {
      let { length } = url[0];
      while (length > 0 && '.,;:!?)’”"\''.includes(url[0][length - 1] as string)) length--;
      push('symbol', from, from + length);
      return from + length;
    }
  }
  const word = text.slice(from, end);
  if (after === 46 && text.charCodeAt(end + 1) !== 46 && keepsDot(word, text, end)) {
    end++;
    // "U.S.-led", "D.C.-based"
    if (text.charCodeAt(end) === 45 && isLetter(text.charCodeAt(end + 1))) end = wordEnd(text, end + 1);
  }
  const clitic = CLITIC.exec(word);
  if (clitic !== null && clitic.index > 0 && end === from + word.length) {
    push('word', from, from + clitic.index);
    push('word', from + clitic.index, end);
  } else push('word', from, end);
  return end;
}

/** Whether the full stop after `word` belongs to it. Whether it also ends the sentence is decided there. */
function keepsDot(word: string, text: string, dot: number): boolean {
  if (INITIALS.test(word) || word === 'v') return true;
  // "(b. 1960)", "p. 4", "c. 1300"
  if (/^[bcdpm]$/.test(word)) return /^\s\d/.test(text.slice(dot + 1, dot + 3));
  if (word.length === 1)
    return word !== 'I' && word >= 'A' && word <= 'Z' && /^\s+\p{Lu}|^\p{Lu}|^[,;]/u.test(text.slice(dot + 1, dot + 4));
  if (word.includes('-')) {
    const last = word.slice(word.lastIndexOf('-') + 1);
    return /^[DRI]-/.test(word) && (isAbbreviation(last) || INITIALS.test(last));
  }
  if (!isAbbreviation(word)) return false;
  // "no.", "min.", "sun." and other everyday words are abbreviations only before a number or with a capital in the right place.
  const ahead = text.slice(dot + 1, dot + 3);
  const lower = word === word.toLowerCase();
  if (/^(?:no|nos|art|fig|min|mins|hr|hrs)$/i.test(word)) return /^\s?\d/.test(ahead);
  if (
    /^(?:sun|sat|wed|mon|fri|mar|dec|la|miss|mass|ill|ore|wash|ark|del|co|pa|md|me|ch|st|ft|sec|vice|fed|dist|est|al|art|mo|ind|ca|mt|rep|br|spec|dep|cos|coun|det)$/.test(
      word,
    ) &&
    lower
  )
    return /^(?:co|al|est|ft)$/.test(word);
  return true;
}
