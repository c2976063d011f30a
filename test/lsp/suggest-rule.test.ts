import { parse } from 'jsonc-parser';
import { afterEach, describe, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import * as protocol from '../../server/src/lsp/protocol.ts';
import { startEditor, type TestEditor } from '../support/lsp-driver.ts';

const FOLDER = 'file:///desk';
const DRAFT = `${FOLDER}/story.txt`;
const CONFIG = `${FOLDER}/.copydesk/config.jsonc`;
const COPY = 'The city will utilize a grant, the mayor said.\n';

let editor: TestEditor | undefined;
afterEach(async () => {
  await editor?.stop();
  editor = undefined;
});
const start = async (files: Record<string, string> = {}): Promise<TestEditor> => {
  editor = await startEditor({ folders: [FOLDER], files: { [DRAFT]: COPY, ...files } });
  await editor.open(DRAFT, COPY);
  return editor;
};
const ask = <P, R>({ connection }: TestEditor, { method }: protocol.Method<P, R>, params: P): Promise<R> =>
  connection.sendRequest(method, params);

describe('suggesting a rule', () => {
  it('makes a row of selected words, tries it over the folder, turns it on and off again', async () => {
    const desk = await start({
      [`${FOLDER}/other.md`]: 'Utilize it.\n\nThey utilize the *utilize* of it.\n',
      [`${FOLDER}/page.html`]: '<p>Nothing here.</p>',
    });
    const row = await ask(desk, protocol.suggestRow, { uri: DRAFT, range: desk.rangeOf(DRAFT, 'utilize') });
    expect(row).toEqual({ find: 'utilize', entry: 'desk.utilize', bad: [COPY.trim()], good: [] });
    const wanted = { ...row!, to: 'use' };
    const tried = await ask(desk, protocol.tryRow, { row: wanted, folders: [FOLDER] });
    expect(tried).toMatchObject({ hits: 4, drafts: 2, read: 3, broken: [], stopped: false });
    expect(tried.samples.find(({ uri }) => uri === DRAFT)).toMatchObject({
      path: 'story.txt',
      line: COPY.trim(),
      ...desk.rangeOf(DRAFT, 'utilize'),
    });
    expect(desk.files.has(CONFIG)).toBe(false);

    expect(await ask(desk, protocol.addRow, { uri: DRAFT, row: wanted })).toMatchObject({ done: true });
    expect(parse(desk.files.get(CONFIG) ?? '').rows).toEqual([wanted]);
    const codes = async (): Promise<unknown[]> => (await desk.findings(DRAFT)).map(({ code }) => code);
    expect(await codes()).toContain('style/desk');
    const again = await ask(desk, protocol.suggestRow, { uri: DRAFT, range: desk.rangeOf(DRAFT, 'utilize') });
    expect(again?.entry).toBe('desk.utilize-2');

    expect(await ask(desk, protocol.removeRow, { uri: DRAFT, entry: wanted.entry })).toMatchObject({ done: true });
    expect(await codes()).not.toContain('style/desk');
  });

  it('makes a row of a finding, with what its fix writes', async () => {
    const desk = await start();
    const found = (await desk.findings(DRAFT)).find(({ range }) => range.start.character === COPY.indexOf('utilize'));
    const { fingerprint } = found!.data as { fingerprint: string };
    expect(await ask(desk, protocol.suggestRow, { uri: DRAFT, fingerprint })).toMatchObject({
      find: 'utilize',
      to: 'use',
      good: [COPY.trim().replace('utilize', 'use')],
    });
  });

  it('leaves a configuration that cannot be read as it is', async () => {
    const broken = '{ "house": "ap", // half';
    const desk = await start({ [CONFIG]: broken });
    const outcome = await ask(desk, protocol.addRow, { uri: DRAFT, row: { find: 'web site', entry: 'desk.x' } });
    expect(outcome).toMatchObject({ done: false, message: expect.stringContaining('Mend it first') });
    expect(desk.files.get(CONFIG)).toBe(broken);
    const wrong = await ask(desk, protocol.addRow, { uri: DRAFT, row: { pattern: '(a+)+b', entry: 'desk.x' } });
    expect(wrong.done).toBe(false);
  });

  it('says what is wrong with a row, and can be stopped', async () => {
    const desk = await start(Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${FOLDER}/d${i}.txt`, COPY])));
    const problem = await ask(desk, protocol.tryRow, { row: { find: ' ', entry: 'desk.x' }, folders: [FOLDER] });
    expect(problem).toMatchObject({ problem: '“find” is empty.', read: 0 });
    const source = new CancellationTokenSource();
    const asked = desk.connection.sendRequest<protocol.TryRowOutcome>(
      protocol.tryRow.method,
      { row: { find: 'utilize', entry: 'desk.x' }, folders: [FOLDER] },
      source.token,
    );
    source.cancel();
    expect((await asked).read).toBeLessThan(51);
  });

  it('tries a row on a draft of no folder', async () => {
    const desk = await start();
    await desk.open('untitled:one', 'We utilize it.\n');
    const tried = await ask(desk, protocol.tryRow, {
      row: { find: 'utilize', entry: 'desk.x' },
      folders: ['untitled:one'],
    });
    expect(tried).toMatchObject({ hits: 1, drafts: 1, read: 1 });
    const outcome = await ask(desk, protocol.addRow, {
      uri: 'untitled:one',
      row: { find: 'utilize', entry: 'desk.x' },
    });
    expect(outcome).toMatchObject({ done: false, noFolder: true });
  });
});

it('the light bulb has at most seven entries, whatever is found at a place', async () => {
  const copy =
    'In order to to utilize the the 12 percent, “he” alleged that it it was refuted by Officials, sources said.\n';
  editor = await startEditor({ folders: [FOLDER], files: {} });
  await editor.open(DRAFT, copy);
  const found = await editor.findings(DRAFT);
  expect(found.length).toBeGreaterThan(3);
  const everything = { start: { line: 0, character: 0 }, end: { line: 0, character: copy.length - 1 } };
  expect((await editor.actions(DRAFT, everything, found)).length).toBeLessThanOrEqual(7);
  for (const one of found) {
    const actions = await editor.actions(DRAFT, one.range, [one]);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.length).toBeLessThanOrEqual(7);
  }
});
