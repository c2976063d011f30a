import { afterEach, expect, it } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { escapeMarkdown } from '../../server/src/lsp/markdown.ts';
import { type EditorOptions, PLAIN, startEditor, type TestEditor } from '../support/lsp-driver.ts';

const DRAFT = 'untitled:story';

let editor: TestEditor | undefined;
afterEach(() => editor?.stop());

async function hover(options: EditorOptions, text: string, at: string): Promise<MarkupContent | undefined> {
  editor = await startEditor(options);
  await editor.open(DRAFT, text);
  const position = editor.rangeOf(DRAFT, at).start;
  const params = { textDocument: { uri: DRAFT }, position };
  const answer = (await editor.connection.sendRequest('textDocument/hover', params)) as Hover | null;
  return answer === null ? undefined : (answer.contents as MarkupContent);
}

it('says why, on whose authority, and links the rule’s page', async () => {
  const said = await hover({}, 'Crews worked to to clear the road.\n', 'to to');
  expect(said?.kind).toBe('markdown');
  expect(said?.value).toContain('**Why:** A word typed twice');
  expect(said?.value).toContain('Source: Copy\\-desk practice');
  expect(said?.value).toContain('(command:copydesk.explainRule?%5B%22style%2Frepeated-word%22%5D)');
});

it('has no command links in other editors, and says the message', async () => {
  const said = await hover({ own: {} }, 'Crews worked to to clear the road.\n', 'to to');
  expect(said?.value).toMatch(/^\*\*“to” stands twice/);
  expect(said?.value).not.toContain('command:');
});

it('is plain where the editor reads no Markdown', async () => {
  const plain = await hover({ own: {}, capabilities: PLAIN }, 'Crews worked to to clear it.\n', 'to to');
  expect(plain?.kind).toBe('plaintext');
  expect(plain?.value).toContain('style/repeated-word');
});

it('lets no words of the draft act as Markdown', async () => {
  const said = await hover({ own: {} }, 'A mark [check [x](command:evil) <img src=x>] was left.\n', 'check');
  expect(said?.value).not.toMatch(/\[x\]\(|<img/);
  expect(escapeMarkdown('a *b* [c](d)\n# e `f` <g> & ~~h~~')).toBe(
    'a \\*b\\* \\[c\\]\\(d\\) \\# e \\`f\\` \\<g\\> \\& \\~\\~h\\~\\~',
  );
});

it('reads a figure and says what was checked', async () => {
  const text = 'Sixty-eight people were on board: 15 men, 10 women and 43 children.\n';
  const said = await hover({ capabilities: PLAIN, own: {} }, text, '43');
  expect(said?.value).toContain('count of child: 43');
  expect(said?.value).toContain('Checked: 15 + 10 + 43 is 68');
});

it('says who speaks in a quotation', async () => {
  const text = 'Mary Roe opened the bridge.\n\n“It will stand for a hundred years,” she said.\n';
  const said = await hover({ capabilities: PLAIN, own: {} }, text, 'hundred');
  expect(said?.value).toContain('Speaker: she (Mary Roe)');
});
