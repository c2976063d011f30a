import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { PLAIN, startEditor, type TestEditor, VSCODE } from '../support/lsp-driver.ts';

const DRAFT = 'file:///desk/story.txt';
const COPY = 'The mayor said the the bridge would open in May.\n\nCrews worked to to clear the road on Monday.\n';
const FIXED = COPY.replace('the the', 'the').replace('to to', 'to');

let editor: TestEditor | undefined;
afterEach(async () => {
  await editor?.stop();
  editor = undefined;
});
const start = async (...args: Parameters<typeof startEditor>): Promise<TestEditor> => {
  editor = await startEditor(...args);
  return editor;
};
const wordsOf = (desk: TestEditor, found: readonly Diagnostic[], uri = DRAFT): string[] => {
  const lines = desk.text(uri).split('\n');
  return found.map(({ range: { start, end } }) => (lines[start.line] ?? '').slice(start.character, end.character));
};

describe('a session', () => {
  it('goes from the opened draft to a fix that is applied and gone', async () => {
    const desk = await start();
    await desk.open(DRAFT, COPY);
    const [first, second, ...rest] = await desk.findings(DRAFT);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      range: desk.rangeOf(DRAFT, 'the the'),
      code: 'style/repeated-word',
      source: 'Copydesk',
      severity: 2,
      data: { rule: 'style/repeated-word' },
    });
    const actions = await desk.actions(DRAFT, first!.range, [first!]);
    expect(actions.map(({ title }) => title)).toEqual([
      'Delete one “the”',
      'Fix all 2 of style/repeated-word',
      'Ignore this: “the the”…',
      'Turn off style/repeated-word for this desk',
      'Suggest a rule of the desk’s own…',
      'Explain style/repeated-word',
    ]);
    expect(actions[0]).toMatchObject({ isPreferred: true, diagnostics: [first] });
    expect(actions[0]?.edit).toBeUndefined();
    await desk.apply((await desk.resolve(actions[0]!)).edit!);
    expect(desk.text(DRAFT)).toContain('said the bridge');
    expect(await desk.findings(DRAFT)).toMatchObject([{ data: second!.data }]);
  });

  it('says unchanged where neither the draft nor the configuration has changed', async () => {
    const desk = await start();
    await desk.open(DRAFT, COPY);
    const { resultId } = await desk.pull(DRAFT);
    expect(await desk.pull(DRAFT, resultId)).toEqual({ kind: 'unchanged', resultId });
    await desk.change(DRAFT, 'Monday', 'Tuesday');
    expect(await desk.pull(DRAFT, resultId)).toMatchObject({ kind: 'full' });
    await desk.change(DRAFT, 'Tuesday', 'Monday');
    expect(await desk.pull(DRAFT, resultId)).toMatchObject({ kind: 'unchanged' });
    await desk.configure({ minimumLevel: 'error' });
    expect(await desk.pull(DRAFT, resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  it('fixes all on request, in one versioned edit, and only when asked for that kind', async () => {
    const desk = await start();
    await desk.open(DRAFT, COPY);
    const range = desk.rangeOf(DRAFT, 'The mayor');
    expect(await desk.actions(DRAFT, range, [], ['refactor'])).toEqual([]);
    expect(await desk.actions(DRAFT, range, [], ['source.organizeImports'])).toEqual([]);
    const [all, ...rest] = await desk.actions(DRAFT, range, [], ['source.fixAll']);
    expect(rest).toEqual([]);
    expect(all?.kind).toBe('source.fixAll.copydesk');
    await desk.apply(all!.edit!);
    expect(desk.text(DRAFT)).toBe(FIXED);
    expect(await desk.actions(DRAFT, range, [], ['source.fixAll.copydesk'])).toEqual([]);
  });

  it('makes fixes that only become possible by other fixes', async () => {
    const desk = await start();
    await desk.open(DRAFT, 'Crews worked to to to to clear the road.\n');
    const [all] = await desk.actions(DRAFT, desk.rangeOf(DRAFT, 'Crews'), [], ['source.fixAll.copydesk']);
    await desk.apply(all!.edit!);
    expect(desk.text(DRAFT)).toBe('Crews worked to clear the road.\n');
  });

  it('refuses a fix of a finding that an edit has taken away', async () => {
    const desk = await start();
    await desk.open(DRAFT, COPY);
    const [first] = await desk.findings(DRAFT);
    const [fix] = await desk.actions(DRAFT, first!.range, [first!]);
    await desk.change(DRAFT, 'the the', 'the');
    expect(await desk.resolve(fix!)).toMatchObject({ disabled: { reason: expect.stringContaining('changed') } });
  });

  it('reviews the draft as it stands when it is edited while it is being reviewed', async () => {
    const desk = await start();
    await desk.open(DRAFT, COPY);
    const answers = [];
    for (let i = 0; i < 20; i++) {
      answers.push(desk.pull(DRAFT));
      await desk.change(DRAFT, 'The mayor', i % 2 === 0 ? 'We we said. The mayor' : 'The mayor');
    }
    await Promise.all(answers);
    const found = await desk.findings(DRAFT);
    expect(wordsOf(desk, found)).toEqual([...Array(10).fill('We we'), 'the the', 'to to']);
  });

  it('gives up a question that was withdrawn', async () => {
    const desk = await start();
    await desk.open(DRAFT, COPY);
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const source = new CancellationTokenSource();
    const asked = desk.connection.sendRequest(
      'textDocument/diagnostic',
      { textDocument: { uri: DRAFT } },
      source.token,
    );
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: -32800 });
    expect(await desk.findings(DRAFT)).toHaveLength(2);
  });

  it('reviews an untitled draft, and leaves alone what is closed, no draft, or another format', async () => {
    const desk = await start({ folders: ['file:///desk'] });
    await desk.open('untitled:Untitled-1', COPY);
    expect(await desk.findings('untitled:Untitled-1')).toHaveLength(2);
    await desk.close('untitled:Untitled-1');
    expect(await desk.findings('untitled:Untitled-1')).toEqual([]);
    await desk.open('file:///desk/.copydesk/names.txt', COPY);
    expect(await desk.findings('file:///desk/.copydesk/names.txt')).toEqual([]);
  });

  it('says that a draft is too long, and reviews it no further', async () => {
    const desk = await start();
    await desk.open(DRAFT, COPY.repeat(20_000));
    expect(await desk.findings(DRAFT)).toMatchObject([{ severity: 3, message: expect.stringContaining('too long') }]);
  });

  it('reads lines that end in CRLF and CR, and characters of two units, at their place', async () => {
    const desk = await start();
    await desk.open(DRAFT, 'A 🌉 bridge.\r\nCrews 🌉 worked to to clear it.\rThe the end.\n');
    const [first] = await desk.findings(DRAFT);
    expect(first?.range).toEqual({ start: { line: 1, character: 16 }, end: { line: 1, character: 21 } });
    expect(first?.range).toEqual(desk.rangeOf(DRAFT, 'to to'));
  });
});

describe('editors of other kinds', () => {
  it('counts columns in bytes where the editor can do nothing else', async () => {
    const desk = await start({ capabilities: { ...VSCODE, general: { positionEncodings: ['utf-8'] } } });
    expect(desk.initialized.capabilities.positionEncoding).toBe('utf-8');
    await desk.open(DRAFT, 'Crews 🌉 at the “pier” worked to to clear it.\n');
    const [found] = await desk.findings(DRAFT);
    expect(found?.range).toEqual({ start: { line: 0, character: 36 }, end: { line: 0, character: 41 } });
    const [fix] = await desk.actions(DRAFT, found!.range, [found!]);
    expect((await desk.resolve(fix!)).edit?.documentChanges).toMatchObject([
      { edits: [{ range: { start: { character: 38 }, end: { character: 41 } } }] },
    ]);
  });

  it('is sent findings where it cannot ask for them, with the version they are of', async () => {
    const desk = await start({ capabilities: PLAIN, own: {} });
    expect(desk.initialized.capabilities.diagnosticProvider).toBeUndefined();
    await desk.open(DRAFT, COPY);
    await desk.until('textDocument/publishDiagnostics');
    expect(desk.published.get(DRAFT)).toMatchObject({ version: 1, diagnostics: [{}, {}] });
    await desk.change(DRAFT, 'the the', 'the');
    await desk.until('textDocument/publishDiagnostics', 2);
    expect(desk.published.get(DRAFT)).toMatchObject({ version: 2, diagnostics: [{}] });
    await desk.close(DRAFT);
    await desk.until('textDocument/publishDiagnostics', 3);
    expect(desk.published.get(DRAFT)).toEqual({ diagnostics: [] });
  });

  it('is given whole edits where it cannot resolve them, and commands of the server’s own', async () => {
    const desk = await start({ capabilities: { ...PLAIN, textDocument: { diagnostic: {} } }, own: {} });
    await desk.open(DRAFT, COPY);
    const [first] = await desk.findings(DRAFT);
    const actions = await desk.actions(DRAFT, first!.range, [first!]);
    expect(actions[0]?.edit?.changes?.[DRAFT]).toHaveLength(1);
    const ignore = actions.find(({ title }) => title.startsWith('Ignore'))?.command;
    expect(desk.initialized.capabilities.executeCommandProvider?.commands).toContain(ignore?.command);
    await desk.connection.sendRequest('workspace/executeCommand', ignore);
    expect(await desk.findings(DRAFT)).toHaveLength(1);
  });
});
