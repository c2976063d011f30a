import type { House } from '../../houses/house.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import { ABBREVIATED, FULL, fullMonth, MONTHS, withDay } from '../calendar.ts';
import { byPattern, type Form } from '../form-rule.ts';

const monthName = (number: number): string => MONTHS[number - 1] ?? '';

const DMY = new RegExp(
  `(?<![\\w.,$/-]|\\b(?:No|from|of the|some|about|of) )(?:the )?(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)? (?:of )?(?<month>${FULL}|${ABBREVIATED}\\.?)(?<year>,? (?:1[5-9]|20)\\d\\d)?(?<comma>,)?(?![\\w-]| \\d)`,
  'g',
);
const DMY_2 = new RegExp(
  `\\b(?<month>${FULL}|${ABBREVIATED}\\.?) (?<day>[12]?\\d|3[01])(?:st|nd|rd|th)?(?:, (?<year>(?:1[5-9]|20)\\d\\d),?)?(?![\\w:-]|,\\d)`,
  'g',
);

/** Whole dates with their parts in the order of the house, and dates of figures alone written out. */
export function* dates(block: BlockFacts, house: House): Iterable<Form> {
  if (/\d[/.-]\d{1,2}[/.-]\d/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w/.-])(?<a>\d{1,2})(?<mark>[/.-])(?<b>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d|\d\d)(?![\w/-]|\.\d)/g,
      ({ groups }) => {
        const [a, b] = [Number(groups?.['a']), Number(groups?.['b'])];
        const year =
          (groups?.['year'] ?? '').length === 2
            ? `${Number(groups?.['year']) > 50 ? 19 : 20}${groups?.['year']}`
            : groups?.['year'];
        if (groups?.['mark'] !== '/' && (groups?.['year'] ?? '').length === 2) return undefined;
        const form = (m: number, d: number): string | undefined =>
          m >= 1 && m <= 12 && d >= 1 && d <= 31
            ? house.switches['dateOrder'] === 'day first'
              ? `${d} ${monthName(m)} ${year}`
              : `${withDay(monthName(m), house)} ${d}, ${year}`
            : undefined;
        const [us, uk] = [form(a, b), form(b, a)];
        const [to, or] = house.switches['dateOrder'] === 'day first' ? [uk ?? us, us] : [us ?? uk, uk];
        if (to === undefined || (a === 24 && b === 7)) return undefined;
        return {
          entry: 'date.slash',
          to,
          fix: 'suggest',
          ...(or === undefined || or === to ? {} : { or }),
          say: `Write the date out: “${to}”${or === undefined || or === to ? '' : ` or “${or}”`}.`,
        };
      },
    );
  if (house.switches['dateOrder'] === 'month first' && /\d(?:st|nd|rd|th)? (?:of )?\p{Lu}/u.test(block.masked))
    yield* byPattern(block, DMY, ({ groups, index, 0: all }) => {
      const { day = '', month = '', year, comma } = groups ?? {};
      const rest = block.masked.slice(index + all.length, index + all.length + 14);
      const before = block.masked.slice(Math.max(0, index - 12), index);
      if (/^the \d/.test(all) && !/(?:st|nd|rd|th)\b/.test(all)) return undefined;
      if (/\bof /.test(all) && !/(?:st|nd|rd|th) of/.test(all)) return undefined;
      if (/of July/.test(all)) return undefined;
      // "From 12 – 17 February 2016": two days, of which this is the second.
      if (/\d(?:st|nd|rd|th)?\s?(?:[-–—]|and|to|or)\s?$/.test(before)) return undefined;
      // "the 12 May attended": only a date where a year or a preposition says so.
      if (
        /^(?:May|March)$/.test(month) &&
        year === undefined &&
        !/\b(?:on|of|by|until|since|from|to|before|after|between|and)\s(?:the\s)?$/i.test(before)
      )
        return undefined;
      if (
        year === undefined &&
        /^\s(?:\p{Ll}+s\b)/u.test(rest) &&
        !/^\s(?:was|is|has|as|this|its|his|hours)\b/.test(rest)
      )
        return undefined;
      const right = `${withDay(month, house)} ${day}`;
      if (year === undefined)
        return { entry: 'date.dmy', end: index + all.length - (comma ?? '').length, to: right, fix: 'safe' };
      const closes = comma !== undefined || !/^\s[\p{L}\d]/u.test(rest);
      return {
        entry: 'date.dmy',
        to: `${right}, ${year.replace(/^,? /, '')}${comma ?? (closes ? '' : ',')}`,
        fix: 'safe',
      };
    });
  else if (house.switches['dateOrder'] === 'day first')
    yield* byPattern(block, DMY_2, ({ groups }) => {
      const { day = '', month = '', year } = groups ?? {};
      return {
        entry: 'date.dmy',
        to: `${day} ${fullMonth(month)}${year === undefined ? '' : ` ${year}`}`,
        fix: 'safe',
      };
    });
}
