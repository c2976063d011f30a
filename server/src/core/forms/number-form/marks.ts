import type { BlockFacts } from '../../language/block-facts.ts';
import { cardinals, TENS_CHOICE } from '../../lexicons/number-words.ts';
import { byPattern, type Form } from '../form-rule.ts';

const HAS_CONSECUTIVE = new RegExp(`ty (?:${cardinals(1, 9)})`, 'i');
const CONSECUTIVE = new RegExp(
  `(?<![\\w-])(?<tens>${TENS_CHOICE}) (?<unit>${cardinals(1, 9)})(?![\\w-]*[-–])(?!\\s(?:hundred|thousand|million|of\\s(?:the|them|us)|or|to))(?![\\w])`,
  'gi',
);

/** The marks of a number: its raised ending, “No.”, the nought before a decimal, the hyphen of “twenty-five”. */
export function* marks(block: BlockFacts): Iterable<Form> {
  if (/[ˢⁿʳᵗ]/.test(block.masked))
    yield* byPattern(block, /(?<=\d)(?:ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ)/gu, ({ 0: all }) => ({
      entry: 'num.ordinal-superscript',
      to: { ˢᵗ: 'st', ⁿᵈ: 'nd', ʳᵈ: 'rd', ᵗʰ: 'th' }[all] ?? '',
      fix: 'safe',
    }));
  if (/\b[Nn][Oo]\b|[Nn]umber 1|#\d|\bNo\d/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w.#&/])(?:(?:No\.|no\.|NO\.)(?<tight>\d)|(?:no\.|NO\.)\s(?<low>\d)|(?:No|Number|number|no)\s(?<bare>1)(?=\s(?:pick|seed|ranked|ranking|song|hit|team|spot|draft|overall|in the|player|priority|single|choice|cause|album|selection|box|show|book|issue|concern|reason)\b)|#(?<hash>\d{1,2})(?=\s(?:pick|seed|ranked|ranking|song|hit|team|spot|draft|overall|in|player|priority|single|choice|cause|album|selection|show|book|issue|concern|reason)\b)|No(?<none>\d)(?=\d?\s))/g,
      ({ groups }) => {
        const digit =
          groups?.['tight'] ?? groups?.['low'] ?? groups?.['bare'] ?? groups?.['hash'] ?? groups?.['none'] ?? '';
        return { entry: 'num.no-dot', to: `No. ${digit}`, fix: 'safe' };
      },
    );
  if (/(?:^|[\s$£€(])\.\d/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w.,)\]…])(?<sign>[$£€]?)\.(?<digits>\d{1,2})(?=%|\s(?:percent|percentage|of|million|billion|trillion|points?|inch(?:es)?|miles?|seconds?|feet|acres?|degrees?|kilometers?|meters?|grams?|ounces?|gallons?|liters?)\b)(?!\s?-?(?:caliber|cal))/g,
      ({ groups }) => ({
        entry: 'num.decimal-leading-zero',
        to: `${groups?.['sign']}0.${groups?.['digits']}`,
        fix: 'safe',
      }),
    );
  if (HAS_CONSECUTIVE.test(block.masked))
    yield* byPattern(block, CONSECUTIVE, ({ groups }) => ({
      entry: 'num.consecutive',
      to: `${groups?.['tens']}-${groups?.['unit']}`,
      fix: 'safe',
    }));
}
