import type { BlockFacts } from '../../language/block-facts.ts';
import { cardinals, FRACTION_GLYPHS, GLYPH_CLASS, inWords, ordinalWord } from '../../lexicons/number-words.ts';
import { byPattern, type Form } from '../form-rule.ts';

/** Denominators that copy spells out. */
const SPELLED = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16]);

const fraction = (top: number, bottom: number): string | undefined => {
  const part = bottom === 2 ? 'half' : bottom === 4 ? 'quarter' : ordinalWord(bottom);
  if (!SPELLED.has(bottom) || top < 1 || top >= bottom) return undefined;
  return `${inWords(top)}-${part}${top > 1 ? (part === 'half' ? '' : 's') : ''}`;
};

const HAS_FRACTION = new RegExp(String.raw`\d/\d|[${GLYPH_CLASS}]`);
/** “2/3 of”, “½ the”. */
const FIGURE_FRACTION = new RegExp(
  String.raw`(?<![\w/.,–-]|\d\s)(?:(?<top>\d)\/(?<bottom>\d{1,2})(?:rds?|ths?)?|(?<glyph>[${GLYPH_CLASS}]))(?=\s(?:of|the|majority|vote|cent|share|stake|full|empty|owner|ownership|interest|more|less|as|percent|point|chance)\b|[.,;]?$|[.,;]\s)(?!\/)`,
  'g',
);
/** “two thirds”, without its hyphen. */
const PARTED = new RegExp(
  String.raw`(?<![\w-])(?<top>${cardinals(1, 9)}|eleven|thirteen|fifteen) (?<part>thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twelfths?|sixteenths?|hundredths?|quarters?)(?![\w-])(?<rest>\s(?:of|the|majority|vote|full|empty|share|stake|interest|as|more|less|larger|smaller)\b)?`,
  'gi',
);

/** Fractions in figures that copy spells out, and those in words without their hyphen. */
export function* fractions(block: BlockFacts): Iterable<Form> {
  if (HAS_FRACTION.test(block.masked))
    yield* byPattern(block, FIGURE_FRACTION, ({ groups }) => {
      const [top, bottom] =
        groups?.['glyph'] === undefined
          ? [Number(groups?.['top']), Number(groups?.['bottom'])]
          : (FRACTION_GLYPHS.get(groups['glyph']) as readonly [number, number]);
      const to = fraction(top, bottom);
      return to === undefined ? undefined : { entry: 'num.fraction-spell', to, fix: 'safe' };
    });
  if (/third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|sixteenth|hundredth|quarter/.test(block.masked))
    yield* byPattern(block, PARTED, ({ groups, 0: all }) => {
      const { top = '', part = '', rest = '' } = groups ?? {};
      const one = top.toLowerCase() === 'one';
      // "in three quarters" may be a span of months; "one third place" a rank.
      if (/^quarter/i.test(part) && !(/^\s(?:of|full|empty)/.test(rest) && (/three/i.test(top) || one)))
        return undefined;
      if (one !== !part.endsWith('s') || (one && rest === '')) return undefined;
      return {
        entry: 'num.fraction-hyphen',
        to: `${top}-${part}${all.slice(top.length + 1 + part.length)}`,
        fix: 'safe',
      };
    });
}
