import { describe, expect, it } from 'vitest';
import { readBlock } from '../../../server/src/core/language/block-facts.ts';
import { matchTable } from '../../../server/src/core/tables/match.ts';
import { nouns, pairs, type Row, verbs } from '../../../server/src/core/tables/row.ts';
import { buildTrie } from '../../../server/src/core/tables/trie.ts';

const row = (find: string, to?: Row['to'], more: Partial<Row> = {}): Row => ({
  find,
  ...(to === undefined ? {} : { to }),
  entry: 'x.y',
  fix: 'safe',
  ...more,
});

/** What `rows` make of `text`: each match as “found > replacement”. */
const found = (rows: readonly Row[], text: string): string[] =>
  matchTable(readBlock('body', text), buildTrie(rows), rows).map((match) => `${match.text} > ${match.to ?? '-'}`);

describe('the table engine', () => {
  it.each([
    ['cell phone', 'cellphone', 'A Cell phone rang. Cell phones rang.', ['Cell phone > Cellphone']],
    ['towards', 'toward', 'TOWARDS the sea, Towards the sea.', ['TOWARDS > TOWARD', 'Towards > Toward']],
    ['=congress', 'Congress', 'The congress and the Congress met.', ['congress > Congress']],
    ['Internet', 'internet', 'The Internet is down. Internet is down.', ['Internet > internet']],
    ['per|a annum', 'a year', 'Two per annum, three a annum.', ['per annum > a year', 'a annum > a year']],
    ['<num> per cent', '$1 percent', 'It rose 4 per cent, or four per cent.', ['4 per cent > 4 percent']],
    ['very? unique', 'unique', 'a very unique coat, a unique coat', ['very unique > unique']],
    ['don’t', 'do not', "We don't, we don’t.", ["don't > do not", 'don’t > do not']],
    ['e-mail', 'email', 'An e-mail in the e-mail-like form.', ['e-mail > email']],
  ])('finds %s', (find, to, text, expected) => {
    expect(found([row(find, to)], text)).toEqual(expected);
  });

  it('keeps the earlier of two matches that overlap, then the longer', () => {
    const rows = [row('air strike', 'airstrike'), row('strike force', 'force'), row('air strike force', 'unit')];
    expect(found(rows, 'an air strike force, an air strike')).toEqual([
      'air strike force > unit',
      'air strike > airstrike',
    ]);
  });

  it('asks a guard, and a function for what to write', () => {
    const rows = [row('<num> members', ({ text }) => text.replace('7', 'seven'), { guard: ({ opens }) => !opens })];
    expect(found(rows, '7 members met with 7 members.')).toEqual(['7 members > seven members']);
  });

  it('makes rows from compact lists', () => {
    const traits = { entry: 'x.y', fix: 'safe' } as const;
    expect(pairs(traits, 'a, b > c; d > e').map(({ find, to }) => `${find}>${String(to)}`)).toEqual([
      'a>c',
      'b>c',
      'd>e',
    ]);
    expect(nouns(traits, 'web box > box').map(({ find }) => find)).toEqual(['web box', 'web boxes']);
    expect(verbs(traits, 'realise > realize').map(({ to }) => to)).toEqual([
      'realize',
      'realizes',
      'realized',
      'realizing',
    ]);
  });
});
