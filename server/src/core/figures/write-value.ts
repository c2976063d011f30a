import { groupDigits, LARGE_NUMBERS, withCommas, writeLike } from '../lexicons/number-words.ts';
import type { Numeral } from './figure.ts';

const SHORT = {
  m: [
    [1e12, 'tn'],
    [1e9, 'bn'],
    [1e6, 'm'],
  ],
  M: [
    [1e12, 'T'],
    [1e9, 'B'],
    [1e6, 'M'],
  ],
  mln: [
    [1e12, 'trln'],
    [1e9, 'bln'],
    [1e6, 'mln'],
  ],
} as const;

/** Digits of a printed number that are not trailing zeros. */
const significant = (printed: string): number => {
  const digits = printed.replace(/\D/g, '').replace(/^0+/, '');
  return Math.max(1, printed.includes('.') ? digits.length : digits.replace(/0+$/, '').length);
};

/** `value` rounded to `digits` significant digits. */
const rounded = (value: number, digits: number): number =>
  value === 0 ? 0 : Number(value.toPrecision(Math.min(15, digits)));

const decimalsOf = (value: number): number => (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length;

/**
 * Writes `value` as a numeral of the copy is written: in words or digits, with its separators, its “million” and about as many digits.
 * @param text the prose the numeral stands in
 * @param least significant digits to keep, so that what a fix writes does not disagree again
 */
export function writeValue(text: string, numeral: Numeral, value: number, least = 2): string {
  const old = text.slice(numeral.start, numeral.end);
  if (numeral.style === 'words' && numeral.scale === 1 && Number.isInteger(value) && value < 100)
    return writeLike(value, old);
  const printed = text.slice(numeral.start, numeral.mantissaEnd);
  const digits = Math.max(least, Math.min(4, significant(printed)));
  const suffix = text.slice(numeral.mantissaEnd, numeral.end);
  const word = suffix.trim().replace(/^-/, '');
  const scaled = numeral.scale > 1 && word !== '';
  if (!scaled && value < 1e6) {
    const plain =
      numeral.decimals > 0 && value < 1000
        ? Number(value.toFixed(numeral.decimals))
        : rounded(value, Math.max(digits, Math.abs(value) >= 10 ? 2 : 1));
    const close = Math.abs(plain - value) <= Math.abs(value) * 0.02;
    return withCommas(
      close ? plain : rounded(value, 3),
      numeral.decimals > 0 && close && value < 1000 ? numeral.decimals : decimalsOf(close ? plain : rounded(value, 3)),
    );
  }
  const family = /^m$|^bn$|^tn$/.test(word)
    ? SHORT.m
    : /^[MBT]$/.test(word)
      ? SHORT.M
      : /ln$/.test(word)
        ? SHORT.mln
        : LARGE_NUMBERS;
  const row = (family ?? LARGE_NUMBERS).find(([scale]) => value >= scale);
  if (row === undefined)
    return withCommas(rounded(value, Math.max(3, digits)), decimalsOf(rounded(value, Math.max(3, digits))));
  const mantissa = rounded(value / row[0], Math.max(digits, 2));
  const joint = /^[\s-]/.exec(suffix)?.[0] ?? (scaled ? '' : ' ');
  return `${withCommas(mantissa, decimalsOf(mantissa))}${joint}${row[1]}`;
}

/** `value` in digits: `decimals` places, commas where the copy has or would have them. */
function inDigits(value: number, decimals: number, commas: boolean): string {
  const [whole = '0', part] = value.toFixed(decimals).split('.');
  const grouped = commas || whole.length > 4 ? groupDigits(whole) : whole;
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/**
 * A number written as the copy writes `like`: in words or digits, with its decimals and its multiplier; undefined where that style
 * cannot show it.
 */
export function writeAs(value: number, like: Numeral, text: string): string | undefined {
  const old = text.slice(like.start, like.end);
  if (!Number.isFinite(value) || value < 0) return undefined;
  const mantissa = text.slice(like.start, like.mantissaEnd);
  const tail = text.slice(like.mantissaEnd, like.end);
  const scaled = value / like.scale;
  if (like.style === 'words') {
    if (like.round || !Number.isInteger(Number(scaled.toFixed(6)))) return undefined;
    if (scaled > 99) return like.scale === 1 ? inDigits(scaled, 0, true) : undefined;
    return writeLike(Math.round(scaled), mantissa) + tail;
  }
  if (like.round && like.scale !== 12) return undefined;
  const exact = Number(scaled.toFixed(like.decimals));
  // “$5 million” becomes “$6.5 million” where a whole number would not do.
  const more =
    like.scale > 1 && Math.abs(exact - scaled) > Math.abs(scaled) * 0.005 ? like.decimals + 1 : like.decimals;
  const made = inDigits(scaled, more, /,/.test(old) || scaled >= 1000);
  return Number(made.replaceAll(',', '')) === 0 && value !== 0 ? undefined : made + tail;
}
