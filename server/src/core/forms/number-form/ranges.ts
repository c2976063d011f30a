import type { BlockFacts } from '../../language/block-facts.ts';
import { byPattern, type Form } from '../form-rule.ts';

const AMOUNT = '[$£€]?\\d[\\d,]*(?:\\.\\d+)?(?:%|(?:st|nd|rd|th)\\b)?';
const RANGE_FROM_DASH = new RegExp(
  `(?<![\\w-])(?<lead>from|between)\\s+(?<low>${AMOUNT})\\s?[-–—]\\s?(?<high>${AMOUNT})(?![\\d\\w-]|\\s+(?:down|ahead|up|behind|lead)\\b|\\s?(?:a\\.m|p\\.m))`,
  'giu',
);

/** “From 8-10” and “between 8-10”: a dash where “to” or “and” belongs. */
export function* ranges(block: BlockFacts): Iterable<Form> {
  if (/\d\s?[-–—]\s?[$£€]?\d/.test(block.masked))
    yield* byPattern(block, RANGE_FROM_DASH, ({ groups, 0: all, index }) => {
      const { lead = '', low = '', high = '' } = groups ?? {};
      const from = lead.toLowerCase() === 'from';
      const left =
        high.endsWith('%') && !low.endsWith('%') ? `${low}%` : /^[$£€]/.test(low) && /^\d/.test(high) ? low : low;
      const right = /^[$£€]/.test(low) && /^\d/.test(high) ? `${low[0]}${high}` : high;
      // "from 2012-13": the second half of a year is not a number of its own.
      const years = /^\d{4}$/.test(low) && /^\d{2}$/.test(high) ? `${low.slice(0, 2)}${high}` : right;
      const start = index + all.indexOf(low, lead.length);
      return {
        entry: from ? 'num.range-from-dash' : 'num.between-dash',
        start,
        end: index + all.length,
        to: `${left} ${from ? 'to' : 'and'} ${years}`,
        fix: 'safe',
      };
    });
}
