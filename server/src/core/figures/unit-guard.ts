import type { Numeral } from './figure.ts';
import type { UnitWord } from './unit-words.ts';

const SHORT = /^(?:in\.?|ha|g|m|t|mi|C|F|sec|min|hp|yd|cl|gal|pc|pp|bp|°)$/;
const INCHES_AFTER = /^\s?(?:\(|[x×]\s?\d|(?:long|wide|tall|deep|high|of\s(?:rain|snow))\b)/;
const GOES_ON = /^[-'’]|^\s\p{Lu}/u;

/**
 * Whether a short unit after a number is one: not “in 9 C”, “12 in all”, “7 F-16s”.
 * @param digit the number is in digits
 */
export function isPlausibleUnit(
  text: string,
  unit: UnitWord & { readonly end: number; readonly joint: string },
  numeral: Numeral,
  digit: boolean,
): boolean {
  const written = text.slice(numeral.end, unit.end).replace(/^[\s-]+/, '');
  if (!SHORT.test(written)) return true;
  if (!digit) return false;
  const after = text.slice(unit.end, unit.end + 12);
  if (written === 'in')
    return (
      unit.joint === '' ||
      INCHES_AFTER.test(after) ||
      /(?:ft|feet|foot|['’])\s?$/.test(text.slice(Math.max(0, numeral.start - 6), numeral.start))
    );
  if (/^[CF]$/.test(written)) return numeral.value < 250 && !GOES_ON.test(after.slice(0, 2));
  return true;
}
