import { FRACTION_GLYPHS, GLYPH_CLASS, SIMPLE_NUMBERS } from '../lexicons/number-words.ts';
import type { Numeral } from './figure.ts';

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['mln', 1e6],
  ['mn', 1e6],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trn', 1e12],
  ['tn', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
]);
const LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);
const GLYPHS: ReadonlyMap<string, number> = new Map(
  [...FRACTION_GLYPHS].map(([glyph, [top, bottom]]) => [glyph, top / bottom]),
);

const SMALL = [...SIMPLE_NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');
const WORD_SCALES = 'hundred|thousand|million|billion|trillion|dozen';
/** Where a numeral may begin. */
export const NUMERAL_START = `\\d|[${GLYPH_CLASS}]|\\b(?:${SMALL}|${WORD_SCALES}|half)\\b|\\b(?:${SMALL})(?=fold\\b)`;

const DIGITS = /(?:\d{1,3}(?:,\d{3})+(?![\d])|\d+)(?:\.\d+)?/y;
const SIMPLE_FRACTION = /(?:[\s-](?:and\s)?)?([1-7])\/([2-8]|10|16)(?![\d/])/y;
const GLYPH = new RegExp(`\\s?([${GLYPH_CLASS}])`, 'y');
const AND_A = /(?:\s|-)and(?:\s|-)(?:a|one)(?:\s|-)(half|quarter|third)\b/iy;
const SCALE = new RegExp(`(?:\\s{1,2}|-)?(${[...SCALES.keys()].join('|')})\\b`, 'iy');
const LETTER = /([kmbt])(?![\p{L}\d])/iuy;
const WORD = new RegExp(`(\\s(?:and\\s)?|-(?:and-)?)?(${SMALL}|${WORD_SCALES})(?:\\b|(?=fold\\b))`, 'iy');

/** Runs a sticky pattern at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const finish = (
  start: number,
  end: number,
  value: number,
  rest: Partial<Numeral> & { style: Numeral['style'] },
): Numeral => ({
  start,
  end,
  value,
  decimals: 0,
  scale: 1,
  mantissaEnd: end,
  round: false,
  ...rest,
});

/** A multiplier after a number that ends at `at`: “ million”, “bn”, and single letters where `money` or a noun says so. */
function readScale(text: string, at: number, money: boolean): { end: number; scale: number } | undefined {
  const word = matchAt(SCALE, text, at);
  if (word !== null)
    return { end: at + word[0].length, scale: SCALES.get((word[1] as string).toLowerCase()) as number };
  const letter = matchAt(LETTER, text, at);
  if (letter === null) return undefined;
  const name = letter[1] as string;
  const low = name.toLowerCase();
  const ahead = text.slice(at + 1, at + 24);
  // “1.2m people” are millions, “13.7m wide” and “the 100m final” are meters.
  const counted = /^\s(?:people|[a-z]+ing?\s[a-z]+s|[a-z-]{3,}(?:[^su\s]s|men|women|children))\b/.test(ahead);
  const capital = name === 'M' || name === 'B' || low === 'k';
  return money || capital || (low !== 't' && counted) ? { end: at + 1, scale: LETTERS.get(low) as number } : undefined;
}

/** “.300”, “$.50”: a decimal without its zero. */
function readBareDecimal(text: string, at: number): Numeral | undefined {
  if (text[at - 1] !== '.' || LETTER_OR_DIGIT.test(text[at - 2] ?? ' ')) return undefined;
  const digits = matchAt(/\d+/y, text, at)?.[0] ?? '';
  const end = at + digits.length;
  return finish(at - 1, end, Number(`0.${digits}`), { style: 'digits', decimals: digits.length });
}
const LETTER_OR_DIGIT = /[\p{L}\d.)]/u;

function readDigits(text: string, at: number, money: boolean): Numeral | undefined {
  const bare = readBareDecimal(text, at);
  if (bare !== undefined) return bare;
  const digits = matchAt(DIGITS, text, at);
  if (digits === null) return undefined;
  const plain = digits[0];
  let end = at + plain.length;
  let value = Number(plain.replaceAll(',', ''));
  let round = false;
  const dot = plain.indexOf('.');
  const decimals = dot < 0 ? 0 : plain.length - dot - 1;
  const glyph = matchAt(GLYPH, text, end) ?? (decimals === 0 ? matchAt(SIMPLE_FRACTION, text, end) : null);
  if (glyph !== null && !/^\//.test(glyph[0])) {
    value += glyph[2] === undefined ? (GLYPHS.get(glyph[1] as string) as number) : Number(glyph[1]) / Number(glyph[2]);
    end += glyph[0].length;
    round = true;
  }
  const half = matchAt(AND_A, text, end);
  if (half !== null) {
    value += half[1]?.toLowerCase() === 'half' ? 0.5 : half[1]?.toLowerCase() === 'third' ? 1 / 3 : 0.25;
    end += half[0].length;
    round = true;
  }
  const mantissaEnd = end;
  const scaled = readScale(text, end, money);
  if (scaled !== undefined) {
    value *= scaled.scale;
    end = scaled.end;
    if (scaled.scale === 12) round = true;
  }
  return finish(at, end, value, { style: 'digits', decimals, scale: scaled?.scale ?? 1, mantissaEnd, round });
}

type Last = 'none' | 'unit' | 'teen' | 'tens' | 'hundred' | 'scale';

/** Number words from `at`: “one hundred and twenty-five thousand”. */
function readWords(text: string, at: number): Numeral | undefined {
  let total = 0;
  let current = 0;
  let largest = Number.POSITIVE_INFINITY;
  let last: Last = 'none';
  let end = at;
  let scale = 1;
  let mantissaEnd = at;
  let dozen = false;
  for (;;) {
    const word = matchAt(WORD, text, end);
    if (word === null) break;
    const joint = word[1] ?? '';
    if ((last === 'none') !== (joint === '')) break;
    const name = (word[2] as string).toLowerCase();
    const small = SIMPLE_NUMBERS.get(name);
    if (/and/.test(joint) && last !== 'hundred' && last !== 'scale') break;
    if (small !== undefined) {
      const kind: Last = small < 10 ? 'unit' : small < 20 ? 'teen' : 'tens';
      const open =
        last === 'none' || last === 'hundred' || last === 'scale' || (kind === 'unit' && last === 'tens' && small > 0);
      if (!open || (last === 'scale' && dozen)) break;
      current += small;
      last = kind;
    } else {
      const by = SCALES.get(name) as number;
      if (last === 'none') return undefined;
      if (name === 'hundred') {
        if (last !== 'unit' && last !== 'teen') break;
        current *= 100;
        last = 'hundred';
      } else {
        if (by >= largest || current === 0) break;
        if (total === 0) mantissaEnd = end;
        total += current * by;
        current = 0;
        largest = by;
        last = 'scale';
        scale = by;
        dozen = by === 12;
      }
    }
    end += word[0].length;
  }
  if (end === at) return undefined;
  if (current > 0 || scale === 1) {
    scale = 1;
    mantissaEnd = end;
  }
  let value = total + current;
  let round = dozen;
  const half = matchAt(AND_A, text, end);
  if (half !== null && scale === 1) {
    value += half[1]?.toLowerCase() === 'half' ? 0.5 : half[1]?.toLowerCase() === 'third' ? 1 / 3 : 0.25;
    end += half[0].length;
    mantissaEnd = end;
    round = true;
    const scaled = readScale(text, end, false);
    if (scaled !== undefined) {
      value *= scaled.scale;
      scale = scaled.scale;
      end = scaled.end;
    }
  }
  return finish(at, end, value, { style: 'words', scale, mantissaEnd, round });
}

const LEAD = /(?:\b(half(?:\s|-)an?|an?\shalf|half|an?))(?:\s|-)$/i;

/** “A million”, “half a million”, “a half-dozen”: the multiplier stands at `at`, its number before it. */
function readLed(text: string, at: number, floor: number): Numeral | undefined {
  const before = text.slice(Math.max(floor, at - 12), at);
  const lead = LEAD.exec(before);
  if (lead === null) return undefined;
  const word = matchAt(WORD, text, at);
  const by = SCALES.get(word?.[2]?.toLowerCase() ?? '');
  if (word === null || by === undefined || word[1] !== undefined) return undefined;
  const half = /half/i.test(lead[1] as string);
  const start = at - lead[0].length;
  let [value, scale, end] = [by, by, at + word[0].length];
  // “a hundred thousand”, “half a million dozen” is nobody's number.
  const more = matchAt(SCALE, text, end);
  if (more !== null && by === 100) {
    const next = SCALES.get((more[1] as string).toLowerCase()) as number;
    value *= next;
    scale = value;
    end += more[0].length;
  }
  if (half) value /= 2;
  return finish(start, end, value, { style: 'words', scale, mantissaEnd: at, round: half || by === 12 || !half });
}

/**
 * The numeral whose first digit or number word stands at `at`.
 * @param floor where the figure before it ends: a lead such as “half a” is not read across it
 * @param money a currency stands before it, so that “m” is a million
 */
export function readNumeral(text: string, at: number, floor: number, money: boolean): Numeral | undefined {
  const first = text.charCodeAt(at);
  if (first >= 48 && first <= 57) {
    const fraction = matchAt(/([1-7])\/([2-8]|10)(?![\d/])/y, text, at);
    if (fraction !== null && Number(fraction[1]) < Number(fraction[2])) {
      const value = Number(fraction[1]) / Number(fraction[2]);
      return finish(at, at + fraction[0].length, value, { style: 'digits', round: true });
    }
    return readDigits(text, at, money);
  }
  const glyph = GLYPHS.get(text[at] as string);
  if (glyph !== undefined) return finish(at, at + 1, glyph, { style: 'digits', round: true });
  const word = matchAt(WORD, text, at)?.[2]?.toLowerCase();
  if (word === undefined) return undefined;
  return SIMPLE_NUMBERS.has(word) ? readWords(text, at) : readLed(text, at, floor);
}
