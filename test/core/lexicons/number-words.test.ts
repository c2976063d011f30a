import { describe, expect, it } from 'vitest';
import {
  cardinal,
  cardinals,
  groupDigits,
  inFigures,
  inWords,
  ordinals,
  ordinalValue,
  ordinalWord,
  smallNumber,
  withCommas,
  withEnding,
  writeLike,
} from '../../../server/src/core/lexicons/number-words.ts';

describe('number words', () => {
  it('reads every word it writes', () => {
    for (let value = 0; value < 100; value++) expect(cardinal(inWords(value))).toBe(value);
    for (let value = 1; value < 100; value++) expect(ordinalValue(ordinalWord(value))).toBe(value);
  });

  it.each([
    [0, 'zero'],
    [15, 'fifteen'],
    [40, 'forty'],
    [99, 'ninety-nine'],
    [250, 'two hundred fifty'],
    [12_000, 'twelve thousand'],
    [300_021, 'three hundred thousand twenty-one'],
  ])('writes %i in words', (value, words) => expect(inWords(value)).toBe(words));

  it.each([
    [1, 'first', '1st'],
    [12, 'twelfth', '12th'],
    [20, 'twentieth', '20th'],
    [33, 'thirty-third', '33rd'],
    [42, 'forty-second', '42nd'],
    [90, 'ninetieth', '90th'],
  ])('writes the ordinals of %i', (value, word, figure) => {
    expect(ordinalWord(value)).toBe(word);
    expect(withEnding(value)).toBe(figure);
  });

  it('knows no other words', () => {
    expect(cardinal('dozen')).toBeUndefined();
    expect(ordinalValue('last')).toBe(0);
    expect(smallNumber('1200')).toBeUndefined();
    expect(smallNumber('Twenty-One')).toBe(21);
    expect([inFigures('Seven'), inFigures('7:30'), inFigures('several')]).toEqual(['7', '7:30', 'several']);
  });

  it('lists a range for a pattern or a word list', () => {
    expect(cardinals(1, 4)).toBe('one|two|three|four');
    expect(ordinals(20, 22, ' ')).toBe('twentieth twenty-first twenty-second');
  });

  it('writes a number as the copy writes another', () => {
    expect([writeLike(7, 'Six'), writeLike(7, '6'), writeLike(120, 'six')]).toEqual(['Seven', '7', '120']);
    expect([groupDigits('1234567'), withCommas(-1234.5), withCommas(1234, 2), withCommas(999)]).toEqual([
      '1,234,567',
      '-1,234.5',
      '1,234.00',
      '999',
    ]);
  });
});
