/** The Desk: its commands, which are also what its views' buttons run. */
import * as vscode from 'vscode';
import { closeAll, findings, foundWords, openDraft, readFile, removeFile } from './drafts.ts';
import { ok, same, until } from './expect.ts';

const COPY = 'The mayor said the the bridge would cost 4,500 dollars.\n\nIt it opens in May.\n';

const caretOn = (editor: vscode.TextEditor, words: string): void => {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
  editor.selection = new vscode.Selection(at, at);
};

describe('the Desk', () => {
  afterEach(async () => {
    await closeAll();
    await removeFile('.copydesk');
  });

  it('makes the fix of the finding at the caret', async () => {
    const editor = await openDraft('accepted.md', COPY);
    await foundWords(editor.document, ['the the', 'It it']);
    caretOn(editor, 'the the');
    await vscode.commands.executeCommand('copydesk.acceptFinding');
    await until('the fixed draft', () => editor.document.getText() === COPY.replace('the the', 'the'));
  });

  it('makes a rule of a finding, tries it over the workspace and turns it on', async () => {
    const editor = await openDraft('suggested.md', 'The mayor called the web-site good.\n');
    const at = editor.document.getText().indexOf('web-site');
    editor.selection = new vscode.Selection(editor.document.positionAt(at), editor.document.positionAt(at + 8));
    const made = await until('a rule', () =>
      vscode.commands.executeCommand<{ row: { find: string }; tried: { hits: number }; added: boolean }>(
        'copydesk.suggestRule',
        undefined,
        { find: 'web-site', to: 'website', add: true },
      ),
    );
    same([made.row.find, made.tried.hits, made.added], ['web-site', 1, true]);
    ok((await readFile('.copydesk/config.jsonc')).includes('"find": "web-site"'), 'the row in the configuration');
    await until('the finding of the new rule', () => findings(editor.document, 'style/desk').length === 1);
  });

  it('reads the news item of a wire service, and fixes it inside its JSON', async () => {
    const item = JSON.stringify({
      headline: 'Bridge opens',
      body_xhtml: '<p>He said \u201cthe the\u201d bridge bridge opens.</p>',
    });
    const { document } = await openDraft('wire.ninjs', item);
    same(document.languageId, 'ninjs');
    await foundWords(document, ['bridge bridge']);
    await vscode.commands.executeCommand('copydesk.fixAll');
    await until('the fixed item', () => document.getText() === item.replace('bridge bridge', 'bridge'));
  });

  it('puts a question for the reporter on the clipboard', async () => {
    const editor = await openDraft('asked.md', COPY);
    await foundWords(editor.document, ['the the', 'It it']);
    caretOn(editor, 'It it');
    const question = await vscode.commands.executeCommand<string>('copydesk.askReporter');
    ok(question.startsWith('asked.md, line 3: '), question);
    ok(question.includes('> It it opens in May.'), question);
  });

  it('shows only what contradicts itself while drafting, and everything again', async () => {
    const { document } = await openDraft('mode.md', COPY);
    await foundWords(document, ['the the', 'It it']);
    await vscode.commands.executeCommand('copydesk.chooseMode', 'drafting');
    try {
      await foundWords(document, []);
    } finally {
      await vscode.commands.executeCommand('copydesk.chooseMode', 'editing');
    }
    await foundWords(document, ['the the', 'It it']);
    await vscode.workspace.getConfiguration('copydesk').update('mode', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('lists what has changed since the draft was saved', async () => {
    const editor = await openDraft('changed.md', COPY);
    await foundWords(editor.document, ['the the', 'It it']);
    const at = COPY.indexOf('4,500');
    const { document } = editor;
    await editor.edit((edit) =>
      edit.replace(new vscode.Range(document.positionAt(at), document.positionAt(at + 5)), '5,400'),
    );
    const changes =
      await vscode.commands.executeCommand<{ kind: string; before: string; after: { text: string } }[]>(
        'copydesk.compareSaved',
      );
    same(changes.length, 1);
    same(changes[0]?.kind, 'figure');
    ok(changes[0]?.before.startsWith('4,500') && changes[0].after.text.startsWith('5,400'), 'both figures');
  });

  it('leaves the line that is being written in alone while drafting', async () => {
    await vscode.commands.executeCommand('copydesk.chooseMode', 'drafting');
    try {
      const editor = await openDraft('typing.md', 'Fine.\n\nFine.\n');
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 5), ' It opens in TK.'));
      const marks = () => findings(editor.document, 'consistency/editing-mark').length;
      await new Promise((resolve) => setTimeout(resolve, 700));
      same(marks(), 0);
      await until('the finding, after a pause', () => marks() === 1);
    } finally {
      await vscode.workspace
        .getConfiguration('copydesk')
        .update('mode', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('opens its views', async () => {
    const { document } = await openDraft('views.md', COPY);
    await foundWords(document, ['the the', 'It it']);
    for (const view of ['review', 'sources', 'ledger', 'changes', 'ignored'])
      await vscode.commands.executeCommand(`copydesk.${view}.focus`);
    await vscode.commands.executeCommand('copydesk.reviewByDraft');
    await vscode.commands.executeCommand('copydesk.reviewByFamily');
  });

  it('exports the ledger in each format', async () => {
    await openDraft('ledger.md', COPY);
    for (const [format, start] of [
      ['csv', 'Line,Statement,'],
      ['markdown', '# Figures and claims in ledger.md'],
      ['html', '<!doctype html>'],
    ] as const) {
      const editor = await openDraft('ledger.md', COPY);
      await foundWords(editor.document, ['the the', 'It it']);
      const exported = await vscode.commands.executeCommand<vscode.TextDocument>('copydesk.exportLedger', format);
      ok(exported.getText().startsWith(start), exported.getText().slice(0, 80));
    }
  });

  it('opens the sample that comes with it, with findings', async () => {
    await vscode.commands.executeCommand('copydesk.openSample');
    const document = vscode.window.activeTextEditor?.document;
    ok(document?.isUntitled, 'an untitled draft');
    await until('findings', () => findings(document).length > 0);
  });
});

describe('the ledger', () => {
  afterEach(async () => {
    await closeAll();
    await removeFile('.copydesk');
  });

  it('keeps what was decided in a file of the folder', async () => {
    const editor = await openDraft('checked.md', COPY);
    await foundWords(editor.document, ['the the', 'It it']);
    caretOn(editor, '4,500');
    await vscode.commands.executeCommand('copydesk.markChecked');
    const kept = await readFile('.copydesk/checks.jsonl');
    const { draft, status, text } = JSON.parse(kept);
    same([draft, status, text], ['checked.md', 'checked', 'The mayor said the the bridge would cost 4,500 dollars.']);
  });
});
