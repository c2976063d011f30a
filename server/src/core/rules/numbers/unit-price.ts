import type { Figure } from '../../figures/figure.ts';
import { readUnitPrices, type UnitPrice } from '../../figures/unit-prices.ts';
import { writeValue } from '../../figures/write-value.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import { amend } from '../fixes.ts';
import { defineRule, type Fix } from '../rule.ts';

/** Words that let the parts not make the whole. */
const LOOSE =
  /\b(?:plus|excluding|including (?:tax|fees)|before (?:tax|fees)|after (?:tax|fees|expenses|costs)|depending|varies|at least one|on average|average|median|typical|installments?|interest|first year|phased?|gradually|rising to|starting|discount|adjusted|declin\w*|additional|another|as many|minus|less)\b/i;
const POWERS = [10, 100, 1000, 1e4, 1e5, 1e6, 1e9];
/** Smallest difference that is told where no factor of ten explains it. */
const FLOOR = 1.08;

export const unitPrice = defineRule({
  id: 'numbers/unit-price',
  scope: 'block',
  zones: ['headline', 'deck', 'subhead', 'body', 'list', 'table', 'caption'],
  level: 'information',
  summary: 'A number of things, the price of one and the total do not go together.',
  why: 'Millions and billions are mixed up more often than anything else in copy. A count, a price and a total check each other, and a slip of the zeros shows at once.',
  source:
    'Newsroom accuracy checklists: is it millions or billions?; Editors Canada, Professional Editorial Standards, D7',
  quoted: 'skip',
  weight: 2,
  options: {},
  messages: {
    zeros: (count: string, each: string, right: string, said: string) =>
      `${count} at ${each} come to ${right}, not ${said}: check the zeros of all three.`,
    differs: (count: string, each: string, right: string, said: string) =>
      `${count} at ${each} come to about ${right}, not ${said}. Check all three.`,
  },
  examples: {
    bad: [
      {
        text: 'The line ordered 205 looms at $500,000 each, for $102,500 in all.',
        fixed: 'The line ordered 205 looms at $500,000 each, for $102.5 million in all.',
      },
      { text: 'The program will cost $770 million over 10 years, or $7.7 million a year.' },
      { text: 'Suppliers raised prices by 10 cents a pound on 400 million pounds of chicken and made $4 billion.' },
    ],
    good: [
      'The line ordered 205 looms at $500,000 each, for $102.5 million in all.',
      'The program will cost $770 million over 10 years, or $77 million a year.',
      'The bank earned $42 million on sales of $5.8 billion.',
      'It sold 120,000 shares at $8.33 each, for about $1 million.',
    ],
  },
  *check(block) {
    for (const price of block.fact(readUnitPrices)) {
      const low = price.each.loose.low * price.countRange.low * price.times;
      const high = price.each.loose.high * price.countRange.high * price.times;
      const total = price.total;
      const claim =
        total.hedge === undefined
          ? total.loose
          : { low: Math.min(total.low, total.loose.low), high: Math.max(total.high, total.loose.high) };
      const slack = price.times === 1 ? 1 : 1.05;
      if (claim.low <= high * slack && low <= claim.high * slack) continue;
      const right = price.each.value * price.countValue * price.times;
      const off = Math.max(total.value / right, right / total.value);
      const zeros = POWERS.some((power) => off > power * 0.93 && off < power * 1.07);
      if (!zeros && (off < FLOOR || LOOSE.test(sentencesOf(block, price)))) continue;
      const say = ({ start, end }: { readonly start: number; readonly end: number }): string =>
        block.text.slice(start, end);
      yield {
        at: { start: total.start, end: total.end },
        ...(zeros ? { level: 'warning' as const } : {}),
        say: [
          zeros ? 'zeros' : 'differs',
          say(price.countAt),
          say(price.each),
          money(right, total),
          say(total),
        ] as const,
        related: [
          { start: price.each.start, end: price.each.end, note: 'the price of one' },
          { start: price.countAt.start, end: price.countAt.end, note: 'how many' },
        ],
        fixes: [
          ...change(block, total, right),
          ...change(block, price.each, total.value / price.countValue / price.times),
          ...(price.count === undefined
            ? []
            : change(block, price.count, total.value / price.each.value / price.times)),
        ],
      };
    }
  },
});

function sentencesOf(block: BlockFacts, { each, total }: UnitPrice): string {
  const [a, b] = [Math.min(each.sentence, total.sentence), Math.max(each.sentence, total.sentence)];
  return block.text.slice(block.sentences[a]?.start ?? 0, block.sentences[b]?.end ?? 0);
}

const SIGNS: Readonly<Record<string, string>> = { USD: '$', GBP: '£', EUR: '€', JPY: '¥', AUD: 'A$', CAD: 'C$' };

function money(value: number, { unit }: Figure): string {
  const sign = SIGNS[unit ?? ''] ?? '';
  const tail = sign === '' ? ` ${unit ?? ''}` : '';
  for (const [scale, word] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const)
    if (value >= scale) return `${sign}${Number((value / scale).toPrecision(4))} ${word}${tail}`;
  return `${sign}${Number(value.toPrecision(5)).toLocaleString('en-US', { maximumFractionDigits: 2 })}${tail}`;
}

function change(block: BlockFacts, figure: Figure, value: number): Fix[] {
  if (figure.parts.length !== 1 || !(value > 0)) return [];
  const [part] = figure.parts;
  // Cents are written as cents.
  const unit = figure.value === 0 ? 1 : part.value / figure.value;
  const old = block.text.slice(part.start, part.end);
  const text = writeValue(block.text, part, value * unit, 4);
  return text === old ? [] : [amend(part, old, text)];
}
