import { describe, expect, it } from 'vitest';
import { createReader, entryFor, type Fix, suggestRow, tryRow } from '../../../server/src/core/index.ts';

const reader = createReader();
const NONE: ReadonlySet<string> = new Set();

/** A row for words of a text; `to` is what a fix makes of them. */
function rowFor(text: string, words: string, to?: string, uri = 'a.md') {
  const draft = reader.read({ uri, text });
  const start = text.indexOf(words);
  const at = { start, end: start + words.length };
  const fix: Fix | undefined = to === undefined ? undefined : { title: 't', safe: true, edits: [{ ...at, text: to }] };
  const row = suggestRow(draft, at, fix, NONE);
  return { row, draft };
}

describe('a suggested row', () => {
  it.each([
    ['The city will utilize a grant.', 'utilize', 'use', 'utilize'],
    ['Utilize the grant now.', 'Utilize', 'Use', 'utilize'],
    ['He called councilwoman Rosa Diaz on Monday.', 'councilwoman', 'Councilwoman', '=councilwoman'],
    ['It ran in the Harbor Gazette on Monday.', 'Harbor Gazette', 'Gazette', 'Harbor Gazette'],
    ['They met at 5:00 p.m. on Monday.', '5:00 p.m.', '5 p.m.', '5:00 p.m.'],
    ['The cost was $ 5 million, he said.', '$ 5 million', undefined, '$ 5 million'],
    ['The *big* dog ran home.', 'dog ran', 'hound ran', 'dog ran'],
  ])('of “%s”', (text, words, to, find) => {
    const { row, draft } = rowFor(text, words, to);
    expect(row).toMatchObject({ find, ...(to === undefined ? {} : { to }) });
    const trial = tryRow(row);
    if ('problem' in trial) throw new Error(trial.problem);
    expect(trial.broken).toEqual([]);
    expect(trial.find(draft)).toHaveLength(1);
  });

  it('widens to whole words, and has the sentence as its example', () => {
    const { row } = rowFor('It rained. The city will utilize a grant. Nobody cared.', 'tiliz');
    expect(row).toEqual({
      find: 'utilize',
      entry: 'desk.utilize',
      bad: ['The city will utilize a grant.'],
      good: [],
    });
  });

  it('is none where there are no words, or a paragraph of them', () => {
    expect(rowFor('One. \n\nTwo.', ' \n\n').row).toBeUndefined();
    const long = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    expect(rowFor(`${long}.`, long).row).toBeUndefined();
  });

  it('has a name of its own', () => {
    expect(entryFor('Web Site!', new Set(['desk.web-site', 'desk.web-site-2']))).toBe('desk.web-site-3');
    expect(entryFor('—', NONE)).toBe('desk.row');
  });
});

describe('a trial', () => {
  it('says what is wrong with a row', () => {
    expect(tryRow({ find: '' })).toEqual({ problem: '“find” is empty.' });
    expect(tryRow({ pattern: '(a+)+b' })).toHaveProperty('problem');
    expect(tryRow('a word')).toHaveProperty('problem');
  });

  it('names the examples that the row does not keep', () => {
    const trial = tryRow({ find: 'web site', to: 'website', bad: ['A page.'], good: ['A web site.', 'A website.'] });
    expect(trial).toMatchObject({ broken: ['A page.', 'A web site.'] });
  });
});
