import type { BlockFacts } from '../language/block-facts.ts';
import { groupDigits, writeLike } from '../lexicons/number-words.ts';
import type { Fix } from '../rules/rule.ts';
import type { Figure, Numeral } from './figure.ts';

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

/** A fix that puts `value` in place of one numeral of a figure; none where it would change nothing or cannot be written. */
export function repair(
  block: BlockFacts,
  figure: Figure,
  value: number,
  part: Numeral = figure.parts[0],
): readonly Fix[] {
  const text = writeAs(value, part, block.text);
  const old = block.text.slice(part.start, part.end);
  if (text === undefined || text === old) return [];
  return [replace(block, part.start, part.end, text)];
}

/** A fix that replaces words of the copy. */
export function replace(block: BlockFacts, start: number, end: number, text: string): Fix {
  return { title: `Change “${block.text.slice(start, end)}” to “${text}”`, safe: false, edits: [{ start, end, text }] };
}
