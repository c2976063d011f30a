import { afterEach, expect, it } from 'vitest';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { PLAIN, startEditor, type TestEditor } from '../support/lsp-driver.ts';

const MAIN = 'untitled:bridge';
const SIDEBAR = 'untitled:sidebar';
const STORY =
  'Fire Chief Marta Okafor opened the Harbor Bridge Company’s bridge on Monday with Ben Rollins. Okafor drove first.\n\n“I told Okafor to wait,” Rollins said.\n';
const ASIDE = 'Marta Okafor and Ben Rollins of the Harbor Bridge Company will speak on Friday.\n';

let editor: TestEditor | undefined;
afterEach(() => editor?.stop());

const at = (uri: string, words: string, newName?: string) => ({
  textDocument: { uri },
  position: editor?.rangeOf(uri, words).start,
  ...(newName === undefined ? {} : { newName }),
});

it('renames a person over the open drafts of a story, asks first, and names the quotations it leaves alone', async () => {
  editor = await startEditor({});
  await editor.open(MAIN, STORY);
  await editor.open(SIDEBAR, ASIDE);
  const prepared = await editor.connection.sendRequest('textDocument/prepareRename', at(MAIN, 'Marta'));
  expect(prepared).toMatchObject({ placeholder: 'Marta Okafor' });
  const edit = (await editor.connection.sendRequest(
    'textDocument/rename',
    at(MAIN, 'Marta', 'Marta Okafer'),
  )) as WorkspaceEdit;
  expect(Object.values(edit.changeAnnotations ?? {})).toEqual([
    { label: '“Marta Okafor” to “Marta Okafer”', needsConfirmation: true },
  ]);
  await editor.apply(edit);
  expect(editor.text(MAIN)).toBe(STORY.replaceAll('Okafor', 'Okafer').replace('told Okafer', 'told Okafor'));
  expect(editor.text(SIDEBAR)).toBe(ASIDE.replace('Okafor', 'Okafer'));
  await editor.until('window/showMessageRequest');
  expect(JSON.stringify(editor.heard)).toContain('1 place in quotations left as quoted');
});

it('answers editors that know neither versions nor annotations, and offers nothing between words', async () => {
  editor = await startEditor({ capabilities: PLAIN });
  await editor.open(MAIN, STORY);
  const edit = (await editor.connection.sendRequest(
    'textDocument/rename',
    at(MAIN, 'bridge on', 'span'),
  )) as WorkspaceEdit;
  expect(edit.changes?.[MAIN]?.length).toBe(1);
  await editor.open(SIDEBAR, '   \n');
  expect(
    await editor.connection.sendRequest('textDocument/prepareRename', {
      textDocument: { uri: SIDEBAR },
      position: { line: 0, character: 1 },
    }),
  ).toBeNull();
});
