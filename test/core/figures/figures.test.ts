import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../server/src/core/figures/figure.ts';
import { gap, meets, minus, over, plus, times } from '../../../server/src/core/figures/interval.ts';
import { readFigures } from '../../../server/src/core/figures/read-figures.ts';
import { readBlock } from '../../../server/src/core/language/block-facts.ts';

const read = (text: string): readonly Figure[] => readFigures(readBlock('body', text));
const show = ({ kind, value, unit, range, parts }: Figure): string =>
  [kind, range || kind === 'score' ? parts.map((part) => part.value).join('-') : value, unit]
    .filter((part) => part !== undefined)
    .join(' ');

describe('figures of news copy', () => {
  it.each([
    ['Some 14 ferries sank', 'count 14'],
    ['one hundred and six ferries', 'count 106'],
    ['Two thousand three hundred fans', 'count 2300'],
    ['half a million homes', 'count 500000'],
    ['a half-dozen boats', 'count 6'],
    ['three dozen goats', 'count 36'],
    ['two and a half million trees', 'count 2500000'],
    ['a deal for £2.5m', 'money 2500000 GBP'],
    ['worth $7-9bn', 'money 7000000000-9000000000 USD'],
    ['USD12m in aid', 'money 12000000 USD'],
    ['40 cents a pound', 'money 0.4 USD'],
    ['85 pence', 'money 0.85 GBP'],
    ['two million euros', 'money 2000000 EUR'],
    ['he stood 6ft 2in', 'measure 74 inch'],
    ['a 6-foot-4 guard', 'measure 76 inch'],
    ['a 40-mile ride', 'measure 40 mile'],
    ['30 square miles', 'measure 30 square mile'],
    ['minus 7 degrees Celsius', 'temp -7 celsius'],
    ['rose 12.5 per cent', 'percent 12.5 percent'],
    ['two and a half percent', 'percent 2.5 percent'],
    ['0.4 percentage points', 'points 0.4 percentage point'],
    ['A 34-year-old man', 'age 34 year'],
    ['Ana Ruiz, 34, was', 'age 34 year'],
    ['nine in 10 drivers', 'ratio 0.9'],
    ['three-fifths of the vote', 'fraction 0.6'],
    ['a fourfold rise', 'multiple 4'],
    ['won 61-38 in the House', 'score 61-38'],
    ['the 21st and last', 'ordinal 21'],
    ['the 2021-22 season', 'year 2021-22'],
    ['12 to 15 boats', 'count 12-15'],
    ['between 20 and 30 boats', 'count 20-30'],
    ['at 7:45 p.m.', 'time 7.75'],
  ])('%s', (text, expected) => {
    expect(read(text).map(show)).toEqual([expected]);
  });

  it.each([
    'Route 9',
    'an F-16',
    'the G7 met',
    'No. 12',
    'the 9/11 memorial',
    'Covid-19',
    'No one came',
    'Boeing 737 jets',
  ])('reads no quantity in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads hedges as open or wider intervals', () => {
    const bounds = (text: string) => read(text).map(({ low, high }) => [low, high]);
    expect(bounds('at least 40 boats')).toEqual([[40, Number.POSITIVE_INFINITY]]);
    expect(bounds('up to 40 boats')).toEqual([[Number.NEGATIVE_INFINITY, 40]]);
    expect(bounds('about 40 boats')).toEqual([[36, 44]]);
    expect(bounds('nearly 40 boats')).toEqual([[36, 40]]);
    expect(bounds('$1.2 million')).toEqual([[1150000, 1250000]]);
  });

  it('knows what is counted', () => {
    const [figure] = read('The 435 House seats were filled');
    expect(figure?.counts).toMatchObject({ head: 'seat', mods: ['House'] });
  });

  it('takes time in proportion to the length', () => {
    const text = 'On 4 and 5 of 12, 13-14, a half, two, three and 5, 6; '.repeat(400);
    const started = performance.now();
    read(text);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

it('compares intervals and never points', () => {
  const [a, b] = [
    { low: 1, high: 2 },
    { low: 3, high: 5 },
  ];
  expect(meets(a, b)).toBe(false);
  expect(gap(a, b)).toBe(1);
  expect(plus(a, b)).toEqual({ low: 4, high: 7 });
  expect(minus(b, a)).toEqual({ low: 1, high: 4 });
  expect(over(a, b)).toEqual({ low: 0.2, high: 2 / 3 });
  expect(times(a, 2)).toEqual({ low: 2, high: 4 });
});
