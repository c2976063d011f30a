import { cardinals, ordinalValue } from '../lexicons/number-words.ts';
import { currencyAfter } from './currency-words.ts';
import type { FigureKind } from './figure.ts';
import { isIdentifier } from './identifiers.ts';
import { matchAt, readNumeral } from './numerals.ts';
import { endsFraction, partOf } from './ordinals.ts';
import type { One } from './read-one.ts';

/**
 * Ordinals, and the fractions “half”, “a third”, “a quarter”: what the word reads as, or the offset to read on from.
 * @param at where the word begins
 * @param before the text before it
 * @param name the word, in lower case
 * @param floor where the figure before it ends: nothing is read across it
 */
export function readNamed(text: string, at: number, before: string, name: string, floor: number): One | number {
  const end = at + name.length;
  const article = /\b(?:an?|one)(?:\s|-)$/i.exec(before);
  const rank = ordinalValue(name);
  const one = (kind: FigureKind, start: number, to: number, value: number, unit?: string): One => ({
    start,
    end: to,
    numeral: {
      start,
      end: to,
      value,
      style: 'words',
      decimals: 0,
      scale: 1,
      mantissaEnd: to,
      round: kind === 'fraction',
    },
    value,
    kind,
    unit,
    marked: true,
  });
  if (name === 'half') return readHalf(text, at, before, floor, one);
  const parts = partOf(name);
  const after = text.slice(end, end + 24);
  if (
    article !== null &&
    parts > 2 &&
    text[end] !== '-' &&
    !/^\s(?:century|hour|past|mile|final|time|term|party|straight|year|day|week)\b/.test(after)
  ) {
    const fraction = /-$/.test(article[0]) || endsFraction(text, end);
    if (
      fraction &&
      !/^\s(?:of\s(?:19|20)\d\d|ago|earlier|later)\b/.test(after) &&
      !(parts === 4 && /^\s(?:in|to|of\san?\s(?:century|hour|mile))\b/.test(after))
    )
      return one('fraction', at - article[0].length, end, 1 / parts);
  }
  if (rank === 0 || COUNT_AFTER.test(after)) return end;
  if (name === 'second' && /^s\b/.test(after)) return end;
  if (
    isIdentifier(text, at, end, false, false) ||
    /\bat\s$/.test(before) ||
    /^\s(?:Street|St\.|Avenue|Ave\.|Road|Amendment|Lady|Ladies)\b/.test(after)
  )
    return end;
  if (
    name === 'first' &&
    /^(?:,|\s(?:and foremost|of all)\b)/.test(after) &&
    !/\b(?:the|in|placed|finished)\s$/i.test(before)
  )
    return end;
  return one('ordinal', at, end, rank);
}

/** What an ordinal before it is not counted with: “the first two”, “the second half”. */
const COUNT_AFTER = new RegExp(`^\\s(?:\\d+|${cardinals(2, 10)}|dozen|few|couple|half)\\b`);

function readHalf(
  text: string,
  at: number,
  before: string,
  floor: number,
  one: (kind: FigureKind, start: number, to: number, value: number, unit?: string) => One,
): One | number {
  const end = at + 4;
  const led = matchAt(/half(?:\s|-)(?:an?(?:\s|-))?(million|billion|trillion|dozen|thousand|hundred)\b/iy, text, at);
  if (led !== null) {
    const scaleAt = at + led[0].length - (led[1] as string).length;
    const numeral = readNumeral(text, scaleAt, floor, false);
    if (numeral !== undefined) {
      const lead = /\ban?\s$/i.exec(before);
      const start = lead === null ? at : at - lead[0].length;
      const money = currencyAfter(text, numeral.end);
      const whole = { ...numeral, start: Math.min(start, numeral.start) };
      return {
        start: whole.start,
        end: money?.end ?? numeral.end,
        numeral: whole,
        value: numeral.value,
        kind: money === undefined ? 'count' : 'money',
        unit: money?.unit,
        marked: money !== undefined,
      };
    }
  }
  const span =
    matchAt(/half(?:\san\s|-)(hour|inch|mile|day|year|century|decade|minute|second|pound)\b/iy, text, at) ??
    matchAt(/half\sa\s(mile|day|century|year|decade|minute|second|pound|ton)\b/iy, text, at);
  if (span !== null) {
    const unit = (span[1] as string).toLowerCase();
    const kind = /hour|day|year|century|decade|minute|second/.test(unit) ? 'duration' : 'measure';
    const made = one(kind, at, at + span[0].length, 0.5, unit);
    return { ...made, numeral: { ...made.numeral, end, mantissaEnd: end, round: true } };
  }
  if (
    /\b(?:first|second|latter|other|better|final|opening|early|back|top|bottom|last|this|that)[\s-]$/i.test(before) ||
    text[end] === '-' ||
    /-$/.test(before)
  ) {
    const lead = /\bone-$/i.exec(before);
    if (lead === null) return end;
    return one('fraction', at - lead[0].length, end, 0.5);
  }
  if (
    /^\s(?:time|brother|sister|century|past|price|board|measures?|full|empty|hearted|staff|marathon)\b/.test(
      text.slice(end, end + 12),
    )
  )
    return end;
  // “an hour and a half”.
  if (/\band\sa\s$/i.test(before)) return end;
  const article = /\ba\s$/i.exec(before);
  return one('fraction', article === null ? at : at - article[0].length, end, 0.5);
}
