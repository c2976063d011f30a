import type { Token } from '../language/tokens.ts';
import { ordinalValue } from '../lexicons/number-words.ts';

const MONTH_KEYS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_KEYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** The name of a month in lower case, in full or shortened. */
export const MONTH =
  /^(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)$/;
const WEEKDAY =
  /^(?:sun(?:day|\.)?|mon(?:day|\.)?|tue(?:s(?:day|\.)?|\.)?|wed(?:nesday|s?\.)?|thu(?:rs?(?:day|\.)?|\.)?|fri(?:day|\.)?|sat(?:urday|\.)?)$/;
const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

/** Number of the month a token names, from 1; 0 for another word. */
export const monthOf = (token: Token | undefined): number =>
  token !== undefined && token.kind === 'word' && MONTH.test(token.lower) && isCapital(token)
    ? MONTH_KEYS.indexOf(token.lower.slice(0, 3)) + 1
    : 0;

/** Number of the weekday a token names, Sunday being 0; -1 for another word. */
export const weekdayIn = (token: Token | undefined): number =>
  token !== undefined && token.kind === 'word' && WEEKDAY.test(token.lower) && isCapital(token)
    ? DAY_KEYS.indexOf(token.lower.slice(0, 3))
    : -1;

/** A day of the month in digits (“4”, “4th”) or as an ordinal in words; undefined for another token. */
export function dayIn(token: Token | undefined): { readonly value: number; readonly ordinal: boolean } | undefined {
  if (token === undefined) return undefined;
  const found = /^(\d{1,2})(st|nd|rd|th)?$/.exec(token.lower);
  if (found !== null) return { value: Number(found[1]), ordinal: found[2] !== undefined };
  const word = token.kind === 'word' ? ordinalValue(token.lower) : 0;
  return word === 0 || word > 31 ? undefined : { value: word, ordinal: true };
}

/** A year of four digits; 0 for another token. */
export const yearIn = (token: Token | undefined): number =>
  token !== undefined && /^(?:1[5-9]|20)\d\d$/.test(token.text) ? Number(token.text) : 0;
