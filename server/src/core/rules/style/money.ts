import { READER_ZONES } from '../../draft/draft.ts';
import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import { readNumerals } from '../../forms/numerals.ts';
import { CAPITAL, lowerAt, opens } from '../../forms/sentence.ts';
import type { House } from '../../houses/house.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import type { Token } from '../../language/tokens.ts';
import { withCommas } from '../../lexicons/number-words.ts';

/** Letter codes that stand before a sum, with the word that stands after it instead. */
const CODES: Readonly<Record<string, string>> = {
  GBP: 'pounds',
  EUR: 'euros',
  JPY: 'yen',
  CNY: 'yuan',
  RMB: 'yuan',
  CHF: 'Swiss francs',
  INR: 'rupees',
  RUB: 'rubles',
  BRL: 'reais',
  MXN: 'Mexican pesos',
  KRW: 'won',
  SEK: 'Swedish kronor',
  NOK: 'Norwegian kroner',
  DKK: 'Danish kroner',
  PLN: 'zlotys',
  TRY: 'lira',
  ZAR: 'rand',
  ILS: 'shekels',
  CAD: 'Canadian dollars',
  AUD: 'Australian dollars',
  NZD: 'New Zealand dollars',
  UAH: 'hryvnias',
  NGN: 'naira',
  '£': 'pounds',
  '¥': 'yen',
  '₹': 'rupees',
  '₽': 'rubles',
};

function* dollars(block: BlockFacts): Iterable<Form> {
  for (const { sentence, first, last, start, end, words, value, figure } of block.fact(readNumerals)) {
    const unit = lowerAt(sentence, last);
    if (!/^(?:dollars?|bucks|cents?)$/.test(unit)) continue;
    const close = sentence.tokens[last] as Token;
    const before = block.text.charAt(start - 1);
    if (/^[$£€¥]$/.test(before)) {
      if (before === '$' && unit !== 'cents' && unit !== 'cent')
        yield { start: start - 1, end: close.end, entry: 'usd.double', to: `$${figure}`, fix: 'safe' };
      continue;
    }
    if (words && opens(sentence, first) && CAPITAL.test(sentence.tokens[first]?.text ?? '')) continue;
    if (
      /[-–\d.,]/.test(before) ||
      lowerAt(sentence, last + 1) === 'bill' ||
      (/^(?:and|or|to)$/.test(lowerAt(sentence, first - 1)) &&
        /\d|^(?:two|three|five|ten)$/.test(lowerAt(sentence, first - 2)))
    )
      continue;
    if (unit.startsWith('cent')) {
      // "two cents" is an opinion when it is somebody's.
      if (words && !/^(?:my|his|her|their|your|our)$/.test(lowerAt(sentence, first - 1)))
        yield { start, end, entry: 'usd.cents', to: figure, fix: 'safe' };
      continue;
    }
    if (unit === 'dollar' && value !== 1) continue;
    if (unit !== 'bucks') yield { start, end: close.end, entry: 'usd.sign', to: `$${figure}`, fix: 'safe' };
  }
}

function* marks(block: BlockFacts): Iterable<Form> {
  yield* byPattern(
    block,
    /\$(?<number>\d[\d,]*(?:\.\d+)?)(?<scale>\s(?:million|billion|trillion))?\s(?:USD|usd)\b/g,
    ({ groups }) => ({ entry: 'usd.double', to: `$${groups?.['number']}${groups?.['scale'] ?? ''}`, fix: 'safe' }),
  );
  yield* byPattern(block, /\bUS\$(?=\d)/g, () => ({ entry: 'usd.double', to: '$', fix: 'suggest', level: 'hint' }));
  yield* byPattern(block, /\$(?<number>\d[\d,]*)\.00(?![\d\w])/g, ({ groups }) => ({
    entry: 'usd.cents-zero',
    to: `$${groups?.['number']}`,
    fix: 'safe',
  }));
  yield* byPattern(block, /\$0?\.(?<cents>\d\d)(?![\d\w%]|\s(?:million|billion|trillion)\b|[-–])/g, ({ groups }) => {
    const cents = Number(groups?.['cents']);
    return cents === 0
      ? undefined
      : { entry: 'usd.cents', to: `${cents} ${cents === 1 ? 'cent' : 'cents'}`, fix: 'safe' };
  });
  yield* byPattern(block, /(?<![\w.$])(?<cents>\d{1,2})\s?¢/g, ({ groups }) => ({
    entry: 'usd.cents',
    to: `${groups?.['cents']} ${groups?.['cents'] === '1' ? 'cent' : 'cents'}`,
    fix: 'safe',
  }));
  yield* byPattern(block, /(?<![\w.$£€-])(?<number>\d[\d,]*(?:\.\d+)?)\s?\$(?![\d\w])/g, ({ groups }) => ({
    entry: 'usd.suffix',
    to: `$${groups?.['number']}`,
    fix: 'safe',
  }));
  yield* byPattern(
    block,
    /(?<sign>[$£€])(?<number>\d+\.\d{3,})(?=\s(?:million|billion|trillion)\b)/g,
    ({ groups }) => ({
      entry: 'usd.decimals',
      to: `${groups?.['sign']}${Number(Number(groups?.['number']).toFixed(2))}`,
      fix: 'suggest',
    }),
  );
}

function* currencies(block: BlockFacts, house: House): Iterable<Form> {
  yield* byPattern(
    block,
    /(?<=\d[\d,.]*\s(?:million\s|billion\s|trillion\s)?|\b(?:million|billion|thousand|hundred|of|in)\s)(?<word>Euros?|Yen|Yuan|Pounds|Dollars?|Pesos?|Rubles?|Rupees?|Francs?|Kron(?:er|or|a)|Won|Cents|Pounds|Shekels?|Lira|Zlotys?)(?![\w-]|\s\p{Lu}|\s\d{4})/gu,
    ({ groups, index, 0: all }) => {
      // "in Euros" may be the tournament.
      if (
        /^(?:Euro|Won|Francs?|Yen|Pounds|Cents|Dollar)$/.test(all) &&
        !/\d[\d,.]*\s(?:[mbt]r?illion\s)?$/.test(block.masked.slice(Math.max(0, index - 22), index))
      )
        return undefined;
      if (
        /\b(?:of|in)\s$/.test(block.masked.slice(Math.max(0, index - 4), index)) &&
        !/\b(?:millions|billions|thousands|hundreds)\sof\s$|\bpaid in\s$|\bpriced in\s$/.test(
          block.masked.slice(Math.max(0, index - 14), index),
        )
      )
        return undefined;
      return { entry: 'cur.euro-caps', to: (groups?.['word'] ?? '').toLowerCase(), fix: 'safe' };
    },
  );
  yield* byPattern(
    block,
    /(?<![\w])(?<code>GBP|EUR|JPY|CNY|RMB|CHF|INR|RUB|BRL|MXN|KRW|SEK|NOK|DKK|PLN|TRY|ZAR|ILS|CAD|AUD|NZD|UAH|NGN|USD)\s?(?<number>\d[\d,]*(?:\.\d+)?)(?<scale>\s?(?:million|billion|trillion|bn|mn|m)\b)?(?![\d\w])/g,
    ({ groups }) => money(groups ?? {}),
  );
  yield* byPattern(
    block,
    /(?<![\w$£€]|\d,)(?<number>\d[\d,]*(?:\.\d+)?)(?<scale>\s(?:million|billion|trillion))?\s(?<code>GBP|EUR|JPY|CNY|RMB|CHF|INR|RUB|MXN|KRW|CAD|AUD|USD)\b/g,
    ({ groups }) => money(groups ?? {}),
  );
  if (house.switches['millions'] === 'million' && house.switches['spelling'] === 'american')
    yield* byPattern(
      block,
      /(?<code>[£¥₹₽])(?<number>\d[\d,]*(?:\.\d+)?)(?<scale>\s?(?:million|billion|trillion|bn|mn|m)\b)?(?![\d\w-])/g,
      ({ groups }) => ({ ...money(groups ?? {}), level: 'hint' as const }),
    );
}

const LONG: Readonly<Record<string, string>> = { m: 'million', mn: 'million', bn: 'billion' };
function money({
  code = '',
  number = '',
  scale = '',
}: Record<string, string | undefined>): Omit<Form, 'start' | 'end'> {
  const short = (scale ?? '').trim();
  const size = short === '' ? '' : ` ${LONG[short] ?? short}`;
  const plain = size === '' && /^\d{5,}$/.test(number ?? '') ? withCommas(Number(number)) : number;
  return {
    entry: 'cur.pounds',
    fix: 'suggest',
    to: code === 'USD' ? `$${plain}${size}` : `${plain}${size} ${CODES[code ?? '']}`,
  };
}

function* read(block: BlockFacts, house: House): Iterable<Form> {
  if (/\b(?:dollars?|cents?)\b/.test(block.masked)) yield* dollars(block);
  if (/[$¢]/.test(block.masked)) yield* marks(block);
  if (/\d/.test(block.masked) || /lions of|sands of/.test(block.masked)) yield* currencies(block, house);
}

export const sums = formRule({
  id: 'style/money',
  zones: READER_ZONES,
  level: 'information',
  summary: 'Sums of money in the form of the house.',
  why: 'The dollar sign with a figure is shorter than the word and is read at once; sums below a dollar are in cents, whole sums have no zeros.',
  source: 'AP Stylebook, “dollars”, “cents”, “currency conversions”',
  examples: {
    bad: [
      { text: 'The fine is forty dollars.', fixed: 'The fine is $40.' },
      { text: 'A ticket costs $5.00 at the door.', fixed: 'A ticket costs $5 at the door.' },
      { text: 'Stamps went up by $0.05 in July.', fixed: 'Stamps went up by 5 cents in July.' },
      { text: 'He paid $30 dollars for it.', fixed: 'He paid $30 for it.' },
      { text: 'The fare is 10 Euros.', fixed: 'The fare is 10 euros.' },
    ],
    good: [
      'It cost $5.25, or 5 cents a page.',
      'Millions of dollars were lost in Euro 2024.',
      'Forty dollars was found.',
    ],
  },
  read,
});
