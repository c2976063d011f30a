import type { House } from '../../houses/house.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import { LARGE_NUMBERS, withCommas } from '../../lexicons/number-words.ts';
import { byPattern, type Form } from '../form-rule.ts';

const SHORT_SCALES: Readonly<Record<string, string>> = {
  m: 'million',
  mn: 'million',
  mln: 'million',
  mil: 'million',
  mm: 'million',
  b: 'billion',
  bn: 'billion',
  bln: 'billion',
  bil: 'billion',
  t: 'trillion',
  tn: 'trillion',
  trn: 'trillion',
};

/** The short forms of houses that write “£4m”. */
const LETTERS: Readonly<Record<string, string>> = { million: 'm', billion: 'bn', trillion: 'tn' };

/** Millions and above: in words for a row of noughts, without a hyphen, and with the short or long name of the house. */
export function* largeNumbers(block: BlockFacts, house: House): Iterable<Form> {
  if (/\d,\d{3},/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w.,])(?<sign>[$£€]?)(?<number>\d{1,3}(?:,\d{3}){2,4})(?![\d\w%,–-]|\.\d)/g,
      (match) => {
        const { sign = '', number = '' } = match.groups ?? {};
        const value = Number(number.replaceAll(',', ''));
        const [unit, name] = LARGE_NUMBERS.find(([size]) => value >= size) ?? [1, ''];
        const scaled = value / unit;
        if (name === '' || Math.abs(scaled * 100 - Math.round(scaled * 100)) > 1e-9) return undefined;
        const short = String(Math.round(scaled * 100) / 100);
        if (house.switches['millions'] === 'm' && sign !== '')
          return {
            entry: 'num.million-words',
            to: `${sign}${short}${LETTERS[name]}`,
            fix: 'safe',
          };
        return { entry: 'num.million-words', to: `${sign}${short} ${name}`, fix: 'safe' };
      },
    );
  if (/\d-[mbt]r?illion/i.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w.]|\d,)(?<sign>[$£€])(?<number>[\d.,]*\d)-(?<scale>[mb]illion|trillion)(?![\w-])/gi,
      ({ groups }) => ({
        entry: 'num.million-hyphen',
        to: `${groups?.['sign']}${groups?.['number']} ${groups?.['scale']}`,
        fix: 'safe',
      }),
    );
  if (/\d-[mbt]r?illion/i.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w.$£€]|\d,)(?<number>\d[\d.,]*)-(?<scale>million|billion|trillion)(?=\s+(?:people|dollars?|euros?|pounds|residents|voters|jobs|homes|acres|barrels|members)\b)/gi,
      ({ groups }) => ({
        entry: 'num.million-hyphen',
        to: `${groups?.['number']} ${groups?.['scale']}`,
        fix: 'safe',
      }),
    );
  if (house.switches['millions'] === 'm')
    yield* byPattern(
      block,
      /(?<sign>[$£€])(?<number>\d[\d.,]*)\s(?<scale>million|billion|trillion)\b(?!-)/g,
      ({ groups }) => ({
        entry: 'num.million-abbrev',
        to: `${groups?.['sign']}${groups?.['number']}${LETTERS[groups?.['scale'] ?? '']}`,
        fix: 'safe',
      }),
    );
  else
    yield* byPattern(
      block,
      /(?<![\w.]|\d,)(?<sign>[$£€]?)(?<number>\d[\d,]*(?:\.\d+)?)\s?(?<scale>[MmBb]|[Mm][Nn]|[Mm][Ll][Nn]|[Mm][Mm]|[Bb][Nn]|[Bb][Ll][Nn]|[Bb][Ii][Ll]|[Mm][Ii][Ll]|[Tt][Rr]?[Nn]|[TKk])(?![\w])(?<stop>\.(?=\s\p{Ll}))?/gu,
      ({ groups, 0: all }) => {
        const { sign = '', number = '', scale = '' } = groups ?? {};
        const key = scale.toLowerCase();
        // "£7m" is "7 million pounds", which the rule of sums says.
        if (sign === '£' && house.switches['spelling'] === 'american') return undefined;
        // Without a sign of money "4m" is a length and "10K" a race.
        if (sign === '' && !/^(?:mln|bln|bn|mn|trn|tn)$/.test(key)) return undefined;
        if (sign !== '' && /\s/.test(all) && key.length === 1) return undefined;
        if (key === 'k')
          return {
            entry: 'num.million-abbrev',
            to: `${sign}${withCommas(Math.round(Number(number.replaceAll(',', '')) * 1000))}`,
            fix: 'safe',
          };
        return { entry: 'num.million-abbrev', to: `${sign}${number} ${SHORT_SCALES[key]}`, fix: 'safe' };
      },
    );
}
