import type { BlockFacts } from '../language/block-facts.ts';
import { amend } from '../rules/fixes.ts';
import type { Fix } from '../rules/rule.ts';
import type { Figure, Numeral } from './figure.ts';
import { writeAs } from './write-value.ts';

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

/** A fix that replaces the words of the copy from `start` to `end`, offsets into the block's prose. */
export const replace = (block: BlockFacts, start: number, end: number, text: string): Fix =>
  amend({ start, end }, block.text.slice(start, end), text);
