/** What somebody who writes sees: findings, fixes, ignores, in drafts on disk and in none. Runs in every host. */
import * as vscode from 'vscode';
import {
  closeAll,
  findings,
  foundWords,
  inFolder,
  openDraft,
  quickFixes,
  readFile,
  removeFile,
  writeFile,
} from './drafts.ts';
import { ok, same, until } from './expect.ts';

const COPY = 'The mayor said the the bridge would open in May.\n\nCrews worked to to clear the road on Monday.\n';

const refOf = (document: vscode.TextDocument) => {
  const [first] = findings(document) as (vscode.Diagnostic & { data?: { fingerprint?: string } })[];
  return { uri: document.uri.toString(), fingerprint: first?.data?.fingerprint };
};

describe('a draft', () => {
  afterEach(async () => {
    await closeAll();
    await removeFile('.copydesk');
  });

  it('shows its findings with rule, message and place', async () => {
    const { document } = await openDraft('shown.md', COPY);
    await foundWords(document, ['the the', 'to to']);
    const [first] = findings(document);
    same(first?.message, '“the” stands twice in a row. Delete one.');
    same(first?.severity, vscode.DiagnosticSeverity.Warning);
    ok(typeof first?.code === 'object' && first.code.target.scheme === 'command', 'a link to the rule’s page');
  });

  it('is corrected by a quick fix', async () => {
    const { document } = await openDraft('fixed.md', COPY);
    await foundWords(document, ['the the', 'to to']);
    const actions = await quickFixes(document, findings(document)[0]!.range);
    const fix = actions.find(({ title }) => title === 'Delete one “the”');
    ok(fix?.edit, 'an edit');
    ok(fix.isPreferred, 'the preferred fix');
    ok(await vscode.workspace.applyEdit(fix.edit), 'the edit applied');
    same(document.getText(), COPY.replace('the the', 'the'));
    await foundWords(document, ['to to']);
  });

  it('has all findings of a rule fixed at once', async () => {
    const { document } = await openDraft('all.txt', COPY);
    await foundWords(document, ['the the', 'to to']);
    const actions = await quickFixes(document, findings(document)[0]!.range);
    const all = actions.find(({ title }) => title === 'Fix all 2 of style/repeated-word');
    ok(all?.edit && (await vscode.workspace.applyEdit(all.edit)), 'the edit applied');
    same(document.getText(), COPY.replace('the the', 'the').replace('to to', 'to'));
    await foundWords(document, []);
  });

  it('has its safe fixes made by the command', async () => {
    const { document } = await openDraft('command.md', COPY);
    await foundWords(document, ['the the', 'to to']);
    await vscode.commands.executeCommand('copydesk.fixAll');
    same(document.getText(), COPY.replace('the the', 'the').replace('to to', 'to'));
  });

  it('has its safe fixes made on save, where that is asked for', async () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'markdown' });
    await settings.update(
      'codeActionsOnSave',
      { 'source.fixAll.copydesk': 'always' },
      vscode.ConfigurationTarget.Global,
      true,
    );
    try {
      const editor = await openDraft('saved.md', 'Fine.\n');
      await foundWords(editor.document, []);
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), COPY));
      await foundWords(editor.document, ['the the', 'to to']);
      await editor.document.save();
      const fixed = `${COPY.replace('the the', 'the').replace('to to', 'to')}Fine.\n`;
      await until('the corrected draft', () => editor.document.getText() === fixed);
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global, true);
    }
  });

  it('is reviewed in an untitled tab', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: COPY });
    await vscode.window.showTextDocument(document);
    await foundWords(document, ['the the', 'to to']);
  });

  it('is reviewed as it stands after many quick edits', async () => {
    const editor = await openDraft('typed.md', COPY);
    for (let i = 0; i < 30; i++)
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), i % 2 === 0 ? 'We we ' : 'A plain line.\n\n'));
    await until('the review to follow', () => {
      const words = findings(editor.document).map(({ range }) => editor.document.getText(range));
      return words.length === 17 && words.every((word) => ['We we', 'the the', 'to to'].includes(word));
    });
  });

  it('has a finding ignored with a reason, in a file of the folder, and shown again', async () => {
    const { document } = await openDraft('ignored.md', COPY);
    await foundWords(document, ['the the', 'to to']);
    await vscode.commands.executeCommand('copydesk.ignoreFinding', refOf(document), 'A song title');
    await foundWords(document, ['to to']);
    const line = JSON.parse(await readFile('.copydesk/ignores.jsonl'));
    same(
      [line.rule, line.reason, line.text, line.draft],
      ['style/repeated-word', 'A song title', 'the the', 'ignored.md'],
    );
    await vscode.commands.executeCommand('copydesk.undoIgnore');
    await foundWords(document, ['the the', 'to to']);
    same(await readFile('.copydesk/ignores.jsonl'), '');
  });

  it('keeps what is in the ignores file, readable or not', async () => {
    const before = '{"half a line\nnot JSON either';
    await writeFile('.copydesk/ignores.jsonl', before);
    const { document } = await openDraft('kept.md', COPY);
    await foundWords(document, ['the the', 'to to']);
    await vscode.commands.executeCommand('copydesk.ignoreFinding', refOf(document), 'Fine');
    await foundWords(document, ['to to']);
    const after = await readFile('.copydesk/ignores.jsonl');
    ok(after.startsWith(`${before}\n{"fingerprint":`), 'the old lines above the new one');
  });

  it('follows the folder’s configuration, and shows its mistakes on their line', async () => {
    const { document } = await openDraft('configured.md', COPY);
    await foundWords(document, ['the the', 'to to']);
    await writeFile('.copydesk/config.jsonc', '{ "rules": { "style/repeated-word": "off" } }');
    await foundWords(document, []);
    await writeFile('.copydesk/config.jsonc', '{\n  "rules": { "style/no-such-rule": "off" }\n}');
    await foundWords(document, ['the the', 'to to']);
    const problems = await until('the mistake', () => {
      const found = vscode.languages.getDiagnostics(inFolder('.copydesk/config.jsonc'));
      return found.length > 0 ? found : undefined;
    });
    same(problems[0]?.range.start.line, 1);
  });

  it('is left alone while reviewing is paused', async () => {
    const { document } = await openDraft('paused.md', COPY);
    await foundWords(document, ['the the', 'to to']);
    await vscode.commands.executeCommand('copydesk.togglePause');
    await foundWords(document, []);
    await vscode.commands.executeCommand('copydesk.togglePause');
    await foundWords(document, ['the the', 'to to']);
  });

  it('says why under the pointer', async () => {
    const { document } = await openDraft('hovered.md', COPY);
    await foundWords(document, ['the the', 'to to']);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      findings(document)[0]!.range.start,
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map((c) => (typeof c === 'string' ? c : c.value)))
      .join('\n');
    ok(
      text.includes('**Why:**') && text.includes('command:copydesk.explainRule'),
      'why, and a link to the rule’s page',
    );
  });

  it('is walked finding by finding', async () => {
    const editor = await openDraft('walked.md', COPY);
    await foundWords(editor.document, ['the the', 'to to']);
    const go = async (command: string) => {
      await vscode.commands.executeCommand(command);
      return editor.document.getText(editor.selection);
    };
    same(
      [await go('copydesk.nextFinding'), await go('copydesk.nextFinding'), await go('copydesk.nextFinding')],
      ['the the', 'to to', 'the the'],
    );
    same(await go('copydesk.previousFinding'), 'to to');
  });

  it('is reviewed again after the server was restarted', async () => {
    const { document } = await openDraft('restarted.md', COPY);
    await foundWords(document, ['the the', 'to to']);
    await vscode.commands.executeCommand('copydesk.restart');
    await foundWords(document, ['the the', 'to to']);
  });
});
