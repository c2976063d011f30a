/** Words for nought to nineteen, in order. */
const BELOW_TWENTY =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
/** Words for twenty, thirty … ninety. */
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS_BELOW_TWENTY =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

/** The numbers below a hundred that are one word, from “zero” to “ninety”, with their values. */
export const SIMPLE_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...BELOW_TWENTY.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
]);

/** Powers of ten that copy writes as words, the largest first. */
export const LARGE_NUMBERS: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** Fractions that are one character, as numerator and denominator. */
export const FRACTION_GLYPHS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
]);

/** A whole number from 0 below a million in words, as American copy has it: “two hundred fifty”. */
export function inWords(value: number): string {
  if (value < 20) return BELOW_TWENTY[value] as string;
  if (value < 100)
    return `${TENS[Math.floor(value / 10) - 2]}${value % 10 === 0 ? '' : `-${BELOW_TWENTY[value % 10]}`}`;
  const [unit, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = value % unit;
  return `${inWords(Math.floor(value / unit))} ${name}${rest === 0 ? '' : ` ${inWords(rest)}`}`;
}

/** The ordinal of a whole number from 1 to 99: “third”, “twenty-first”. */
export function ordinalWord(value: number): string {
  if (value < 20) return ORDINALS_BELOW_TWENTY[value - 1] as string;
  const ten = TENS[Math.floor(value / 10) - 2] as string;
  return value % 10 === 0 ? `${ten.slice(0, -1)}ieth` : `${ten}-${ordinalWord(value % 10)}`;
}

const CARDINALS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 100 }, (_, value) => [inWords(value), value]),
);
const ORDINALS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 99 }, (_, i) => [ordinalWord(i + 1), i + 1]),
);

/** The value of one word or hyphenated word for a number below a hundred; undefined for another. `word` is in lower case. */
export const cardinal = (word: string): number | undefined => CARDINALS.get(word);

/** The value of the ordinal of a number from 1 to 99, hyphenated where it has two words; 0 for another word. */
export const ordinalValue = (word: string): number => ORDINALS.get(word.toLowerCase()) ?? 0;

/** The value of a number below a thousand in digits, or below a hundred in words; undefined for another word. */
export const smallNumber = (word: string): number | undefined =>
  /^\d{1,3}$/.test(word) ? Number(word) : cardinal(word.toLowerCase());

/** A number in words as its digits; what is in digits or names no number below a hundred comes back as it is. */
export const inFigures = (word: string): string => String(cardinal(word.toLowerCase()) ?? word);

const listed = (low: number, high: number, between: string, word: (value: number) => string): string =>
  Array.from({ length: high - low + 1 }, (_, i) => word(low + i)).join(between);

/**
 * The words for the numbers from `low` to `high`, both among them and in order.
 * @param between what stands between two of them: by itself the bar of a pattern's choice
 */
export const cardinals = (low: number, high: number, between = '|'): string => listed(low, high, between, inWords);
/** The ordinals from `low` to `high`, as `cardinals` lists the numbers. */
export const ordinals = (low: number, high: number, between = '|'): string => listed(low, high, between, ordinalWord);

/** A choice of the words for twenty, thirty … ninety, for a pattern. */
export const TENS_CHOICE = TENS.join('|');
/** A choice of the words for one to ninety-nine, hyphenated where they have two words, for a pattern. */
export const CARDINAL_CHOICE = `${cardinals(1, 19)}|(?:${TENS_CHOICE})(?:-(?:${cardinals(1, 9)}))?`;
/** The fractions that are one character, for the class of a pattern. */
export const GLYPH_CLASS = [...FRACTION_GLYPHS.keys()].join('');

/** `value` written as `like` is: in words, with its capital, where that was words and the whole number is below a hundred. */
export function writeLike(value: number, like: string): string {
  if (/^\d/.test(like) || value < 0 || value > 99) return String(value);
  const text = inWords(value);
  return /^[A-Z]/.test(like) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}

/** A whole number with “st”, “nd”, “rd” or “th” behind it. */
export function withEnding(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

/** Digits of a whole number with a comma before each three. */
export const groupDigits = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ',');

/**
 * A number in digits with its thousands set off.
 * @param decimals digits after the point; without it, as many as the number has
 */
export function withCommas(value: number, decimals?: number): string {
  const [whole = '', part] = (decimals === undefined ? String(value) : value.toFixed(decimals)).split('.');
  return part === undefined ? groupDigits(whole) : `${groupDigits(whole)}.${part}`;
}
