import { amend } from '../rules/fixes.ts';
import type { Fix } from '../rules/rule.ts';
import type { FigureClaim } from './claims.ts';
import type { Numeral } from './figure.ts';
import { writeAs } from './write-value.ts';

/** The words of a claim's figure. */
export const saidOf = ({ block, figure }: FigureClaim): string => block.text.slice(figure.start, figure.end);

/** What a claim's part of the draft is called in a message. */
export const zoneOf = ({ block }: FigureClaim): string =>
  block.zone === 'body' || block.zone === 'list' ? 'story' : block.zone;

/** Changes the number of `claim` to that of `other`, in its own style; offsets into the source of its draft. */
export function changeTo(claim: FigureClaim, other: FigureClaim): Fix[] {
  const { block, figure } = claim;
  const part: Numeral = figure.parts[0];
  const text = figure.parts.length === 1 ? writeAs(other.figure.value, part, block.text) : undefined;
  const old = block.text.slice(part.start, part.end);
  if (text === undefined || text === old) return [];
  return [amend(block.map.toSource({ start: part.start, end: part.end }), old, text)];
}
