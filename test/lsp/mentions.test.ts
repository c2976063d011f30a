import { afterEach, expect, it } from 'vitest';
import type { CodeLens, DocumentHighlight, DocumentSymbol, Location } from 'vscode-languageserver';
import { startEditor, type TestEditor } from '../support/lsp-driver.ts';

const DRAFT = 'untitled:story';
const COPY = [
  'Mayor Dana Whitlock said the bridge would open in May. “The road is safe and it is ours,” Whitlock said.',
  '',
  'Critics laughed at “safe and it is ours” on Monday. Whitlock did not answer.',
  '',
].join('\n');

let editor: TestEditor | undefined;
afterEach(() => editor?.stop());

async function ask<T>(method: string, at: string, settings: Record<string, unknown> = {}): Promise<T> {
  editor = await startEditor({ settings });
  await editor.open(DRAFT, COPY);
  const { start } = editor.rangeOf(DRAFT, at);
  const position = { line: start.line, character: start.character + 1 };
  const textDocument = { uri: DRAFT };
  return editor.connection.sendRequest(method, { textDocument, position, context: { includeDeclaration: true } });
}
const words = (range: Location['range']): string => {
  const lines = COPY.split('\n');
  return (lines[range.start.line] ?? '').slice(range.start.character, range.end.character);
};

it('finds every mention of a person, by any part of the name', async () => {
  const found = await ask<Location[]>('textDocument/references', 'Whitlock did');
  expect(found.map(({ range }) => words(range))).toEqual(['Dana Whitlock', 'Whitlock', 'Whitlock']);
});

it('finds the full quotation that a partial one is cut from', async () => {
  const found = await ask<Location[]>('textDocument/references', 'safe and it is ours” on');
  expect(found.length).toBe(2);
});

it('marks the other mentions while the caret is on one, and leaves plain words to the editor', async () => {
  const marked = await ask<DocumentHighlight[]>('textDocument/documentHighlight', 'Dana');
  expect(marked.length).toBe(3);
  await editor?.stop();
  expect(await ask('textDocument/documentHighlight', 'bridge')).toBeNull();
});

it('lists what is quoted in the outline', async () => {
  const symbols = await ask<DocumentSymbol[]>('textDocument/documentSymbol', 'Mayor');
  const quotations = symbols.find(({ name }) => name.startsWith('Quotations'));
  expect(quotations?.children?.map(({ name }) => name)).toContain('“The road is safe and it is ours,”');
});

it('sums up the draft in a line over it, where that is asked for', async () => {
  expect(await ask('textDocument/codeLens', 'Mayor')).toEqual([]);
  await editor?.stop();
  const [line] = await ask<CodeLens[]>('textDocument/codeLens', 'Mayor', { summaryLine: true });
  expect(line?.command?.title).toMatch(/^\d+ sources?, \d+ quotations?, \d+ to settle$/);
});
