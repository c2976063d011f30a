import { afterEach, describe, expect, it } from 'vitest';
import type { IgnoredEntry, IgnoreOutcome, Outcome } from '../../server/src/lsp/protocol.ts';
import { type EditorOptions, startEditor, type TestEditor } from '../support/lsp-driver.ts';

const DESK = 'file:///desk';
const DRAFT = 'file:///desk/news/story.txt';
const COPY = 'The mayor said the the bridge would open in May.\n\nCrews worked to to clear the road on Monday.\n';
const OFF = '{ "rules": { "style/repeated-word": "off" } }';
const IGNORES = `${DESK}/.copydesk/ignores.jsonl`;
const CONFIG = `${DESK}/.copydesk/config.jsonc`;

let editor: TestEditor | undefined;
afterEach(async () => {
  await editor?.stop();
  editor = undefined;
});
const open = async (options: EditorOptions = {}): Promise<TestEditor> => {
  editor = await startEditor({ folders: [DESK], ...options });
  await editor.open(DRAFT, COPY);
  return editor;
};
const changed = (desk: TestEditor): Promise<void> =>
  desk.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
const ask = <T>(desk: TestEditor, method: string, params: object): Promise<T> =>
  desk.connection.sendRequest(`copydesk/${method}`, params);
const ignoreFirst = async (desk: TestEditor, reason = 'House name', uri = DRAFT): Promise<IgnoreOutcome> => {
  const [first] = await desk.findings(uri);
  const { fingerprint } = first!.data as { fingerprint: string };
  return ask(desk, 'ignore', { uri, fingerprint, reason, author: 'RL' });
};

describe('configuration', () => {
  it('is the nearest one above the draft, and no higher than the open folder', async () => {
    const desk = await open({
      files: { [CONFIG]: '{}', [`${DESK}/news/.copydesk/config.jsonc`]: OFF, 'file:///.copydesk/config.jsonc': OFF },
    });
    expect(await desk.findings(DRAFT)).toEqual([]);
    await desk.open(`${DESK}/story.txt`, COPY);
    expect(await desk.findings(`${DESK}/story.txt`)).toHaveLength(2);
    await desk.open('file:///elsewhere/story.txt', COPY);
    expect(await desk.findings('file:///elsewhere/story.txt')).toHaveLength(2);
  });

  it('is read again when its file changes, and the editor is told to ask again', async () => {
    const desk = await open();
    expect(await desk.findings(DRAFT)).toHaveLength(2);
    desk.files.set(CONFIG, OFF);
    await changed(desk);
    await desk.until('workspace/diagnostic/refresh');
    expect(await desk.findings(DRAFT)).toEqual([]);
  });

  it('follows the settings, and lets the folder’s own win', async () => {
    const desk = await open();
    await desk.configure({ rules: { 'style/repeated-word': 'error' } });
    await desk.until('workspace/diagnostic/refresh');
    expect(await desk.findings(DRAFT)).toMatchObject([{ severity: 1 }, { severity: 1 }]);
    desk.files.set(CONFIG, '{ "rules": { "style/repeated-word": "hint" } }');
    await changed(desk);
    expect(await desk.findings(DRAFT)).toMatchObject([{ severity: 4 }, { severity: 4 }]);
    await desk.configure({ enable: false });
    expect(await desk.findings(DRAFT)).toEqual([]);
  });

  it('leaves alone what the desk leaves out', async () => {
    const desk = await open({ files: { [CONFIG]: '{ "exclude": ["news/**"] }' } });
    expect(await desk.findings(DRAFT)).toEqual([]);
    await desk.open(`${DESK}/sport/story.txt`, COPY);
    expect(await desk.findings(`${DESK}/sport/story.txt`)).toHaveLength(2);
  });

  it('shows no more findings than the settings allow, and the loudest of them', async () => {
    const desk = await open({ settings: { maxFindings: 1 } });
    await desk.change(DRAFT, 'Monday', 'TK');
    expect(await desk.findings(DRAFT)).toMatchObject([{ code: 'consistency/editing-mark' }]);
  });

  it('shows its mistakes on their lines, and takes them away when they are mended', async () => {
    const desk = await open({ files: { [CONFIG]: '{\n  "rules": { "style/nothing": "off" }\n}' } });
    await desk.findings(DRAFT);
    await desk.until('textDocument/publishDiagnostics');
    expect(desk.published.get(CONFIG)?.diagnostics).toMatchObject([
      { range: { start: { line: 1 } }, message: expect.stringContaining('style/nothing') },
    ]);
    desk.files.set(CONFIG, '{}');
    await changed(desk);
    await desk.findings(DRAFT);
    await desk.until('textDocument/publishDiagnostics', 2);
    expect(desk.published.get(CONFIG)?.diagnostics).toEqual([]);
  });

  it('keeps its last good state while it is broken or cannot be read', async () => {
    const desk = await open({ files: { [CONFIG]: OFF } });
    expect(await desk.findings(DRAFT)).toEqual([]);
    desk.files.set(CONFIG, `${OFF} oops`);
    await changed(desk);
    expect(await desk.findings(DRAFT)).toEqual([]);
    await desk.until('textDocument/publishDiagnostics');
    expect(desk.published.get(CONFIG)?.diagnostics).not.toEqual([]);
    desk.unreadable.add(CONFIG);
    await changed(desk);
    expect(await desk.findings(DRAFT)).toEqual([]);
    expect(desk.published.get(CONFIG)?.diagnostics).toMatchObject([
      { message: expect.stringContaining('cannot be read') },
    ]);
  });

  it('has a rule turned off with all else in the file as it was, and on again', async () => {
    const desk = await open({ files: { [CONFIG]: '{\n  // our own\n  "house": "ap"\n}\n' } });
    const params = { uri: DRAFT, rule: 'style/repeated-word' };
    expect(await ask<Outcome>(desk, 'setRuleLevel', { ...params, level: 'off' })).toMatchObject({ done: true });
    expect(desk.files.get(CONFIG)).toContain('// our own');
    expect(await desk.findings(DRAFT)).toEqual([]);
    expect(await ask<Outcome>(desk, 'setRuleLevel', params)).toMatchObject({ done: true });
    expect(await desk.findings(DRAFT)).toHaveLength(2);
  });

  it('is never overwritten while there is a mistake in it', async () => {
    const desk = await open({ files: { [CONFIG]: '{ "house": ' } });
    const params = { uri: DRAFT, rule: 'style/repeated-word', level: 'off' };
    expect(await ask<Outcome>(desk, 'setRuleLevel', params)).toMatchObject({ done: false });
    expect(desk.files.get(CONFIG)).toBe('{ "house": ');
  });
});

describe('accepting a word', () => {
  const NAMES = `${DESK}/.copydesk/names.txt`;
  it('is offered beside the spellings, adds a line and ends the finding', async () => {
    const desk = await open({ own: { fileSystem: true, commands: true }, files: { [NAMES]: '# Ours\n' } });
    await desk.change(DRAFT, 'clear the road', 'clear the zorbers');
    const found = (await desk.findings(DRAFT)).find(({ code }) => code === 'style/spelling');
    const actions = await desk.actions(DRAFT, found!.range, [found!]);
    const offered = actions.find(({ command }) => command?.command === 'copydesk.acceptName');
    expect(offered?.title).toBe('Accept “zorbers” for this desk');
    expect(await ask<Outcome>(desk, 'acceptName', offered!.command!.arguments![0])).toMatchObject({ done: true });
    expect(desk.files.get(NAMES)).toBe('# Ours\nzorbers\n');
    expect((await desk.findings(DRAFT)).map(({ code }) => code)).not.toContain('style/spelling');
  });

  it('never touches a file that is half merged', async () => {
    const half = '<<<<<<< ours\nRoe\n';
    const desk = await open({ files: { [NAMES]: half } });
    expect(await ask<Outcome>(desk, 'acceptName', { uri: DRAFT, name: 'zorbers' })).toMatchObject({ done: false });
    expect(desk.files.get(NAMES)).toBe(half);
  });
});

describe('ignoring', () => {
  it('adds one line with the reason, is listed, and is taken back in one step', async () => {
    const desk = await open();
    const outcome = await ignoreFirst(desk);
    expect(outcome).toMatchObject({
      done: true,
      entry: { reason: 'House name', author: 'RL', draft: 'news/story.txt' },
    });
    expect(await desk.findings(DRAFT)).toHaveLength(1);
    const { ignores } = await ask<{ ignores: IgnoredEntry[] }>(desk, 'ignores', { uri: DRAFT });
    expect(ignores).toMatchObject([{ text: 'the the', place: { uri: IGNORES, line: 0 } }]);
    const { fingerprint } = outcome.entry!;
    expect(await ask<Outcome>(desk, 'undoIgnore', { uri: DRAFT, fingerprint })).toMatchObject({ done: true });
    expect(desk.files.get(IGNORES)).toBe('');
    expect(await desk.findings(DRAFT)).toHaveLength(2);
  });

  it('survives edits elsewhere', async () => {
    const desk = await open();
    await ignoreFirst(desk);
    await desk.change(DRAFT, 'The mayor said', 'A new first paragraph.\n\nOn Monday, the mayor said');
    expect(await desk.findings(DRAFT)).toHaveLength(1);
  });

  it('lasts for the session where no folder is open, and says so', async () => {
    const desk = await open({ folders: [] });
    const outcome = await ignoreFirst(desk);
    expect(outcome).toMatchObject({ done: true, message: expect.stringContaining('until this window is closed') });
    expect(desk.files.size).toBe(0);
    expect(await desk.findings(DRAFT)).toHaveLength(1);
    const { fingerprint } = outcome.entry!;
    expect(await ask<Outcome>(desk, 'undoIgnore', { uri: DRAFT, fingerprint })).toMatchObject({ done: true });
    expect(await desk.findings(DRAFT)).toHaveLength(2);
  });

  it('is refused where the desk has locked the rule, or asks for a reason and none is given', async () => {
    const desk = await open({ files: { [CONFIG]: '{ "reasons": true }' } });
    expect(await ignoreFirst(desk, ' ')).toMatchObject({ done: false, message: expect.stringContaining('reason') });
    desk.files.set(CONFIG, '{ "locked": ["style/repeated-word"] }');
    await changed(desk);
    expect(await ignoreFirst(desk)).toMatchObject({ done: false });
    const [first] = await desk.findings(DRAFT);
    const titles = (await desk.actions(DRAFT, first!.range, [first!])).map(({ title }) => title);
    expect(titles.filter((title) => /^(Ignore|Turn off)/.test(title))).toEqual([]);
  });
});
