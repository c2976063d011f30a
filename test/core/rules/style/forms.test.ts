import { describe, expect, it } from 'vitest';
import { applyEdits, createReader, createReviewer, resolveConfig, rules } from '../../../../server/src/core/index.ts';

const reviewers = new Map<string, ReturnType<typeof createReviewer>>();
/** Entries found in `text`, with what the first fix of each makes of it. */
function found(text: string, house = 'ap'): string[] {
  let reviewer = reviewers.get(house);
  if (reviewer === undefined) {
    reviewer = createReviewer(resolveConfig({ config: JSON.stringify({ house }) }, rules).config, rules);
    reviewers.set(house, reviewer);
  }
  const { findings, failures } = reviewer.review(createReader().read({ uri: 'file:///a.txt', text }));
  expect(failures).toEqual([]);
  return findings
    .filter(({ rule }) => rule.startsWith('style/'))
    .map(({ entry, rule, fixes }) => `${entry ?? rule} > ${applyEdits(text, fixes[0]?.edits ?? [])}`);
}

describe('forms of the house', () => {
  it.each([
    ['The shelter took in 6 dogs.', 'num.under10 > The shelter took in six dogs.'],
    ['Her team has won twelve titles.', 'num.10up > Her team has won 12 titles.'],
    ['Aid rose to €3bn in May.', 'num.million-abbrev > Aid rose to €3 billion in May.'],
    ['Rents rose six percent.', 'pct.word-number > Rents rose 6%.'],
    ['A nine-year-old girl was found.', 'age.figure > A 9-year-old girl was found.'],
    ['It opened Nov. 3rd to the public.', 'date.no-ordinal > It opened Nov. 3 to the public.'],
    ['Doors open at 6:00 p.m. for members.', 'time.zeros > Doors open at 6 p.m. for members.'],
    ['They live at 40 Oak Avenue.', 'addr.abbr-numbered > They live at 40 Oak Ave.'],
    ['A plant in Reno, Nev., was shut.', 'place.state-spelled > A plant in Reno, Nevada, was shut.'],
    ['Some met senator Mary Roe there.', 'ttl.cap-before > Some met Senator Mary Roe there.'],
    ['A school in the UK was shut.', 'place.uk-un > A school in the U.K. was shut.'],
  ])('%s', (text, expected) => expect(found(text)).toContain(expected));

  it.each([
    'The shelter at 6 Oak St. took in six dogs at 6 p.m. on June 6 when it was 6 degrees.',
    'Sen. Mary Roe, D-Nev., lost 6-2 in the 3rd District on Page 4.',
    'The U.S. and the U.K. spent $6 million, or 6% more, on 6-foot walls.',
    'Mary Roe, 34, of Reno, Nevada, said the president would leave.',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));

  it.each([
    ['The fund paid $1200000 for the site.', '$1,200,000'],
    ['The region has about 1200000 residents.', '1,200,000'],
    ['The library lent 1200000 books last year.', '1,200,000'],
    ['The hall seats 45000.', '45,000'],
  ])('sets off the thousands: %s', (text, expected) =>
    expect(found(text).find((line) => line.startsWith('num.thousands-comma'))).toContain(expected),
  );

  it.each([
    'The snapshot 20230125 came out late.',
    'The file of 20230125 holds about 40 pages.',
    'Ask for record 17372337 at the desk.',
    'The complaint, 230880619, was closed.',
    'The report (3763730) is public.',
    'It opened in 2024 at 12345 Oak St.',
  ])('leaves the digits of a date stamp or an identifier: %s', (text) =>
    expect(found(text).filter((line) => line.startsWith('num.thousands-comma'))).toEqual([]),
  );

  it('follows the switches of a house', () => {
    expect(found('Rents rose 6%.', 'chicago')).toEqual(['pct.sign > Rents rose 6 percent.']);
    expect(found('The theater in the U.S. was shut.', 'guardian').join()).toContain('place.us-noun');
    expect(found('Doors open at 6 p.m. for members.', 'bbc')).toEqual([
      'time.am-form > Doors open at 6pm for members.',
    ]);
  });
});
