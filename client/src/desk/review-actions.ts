import * as vscode from 'vscode';
import { findingsOf } from '../findings.ts';
import type { ReviewRow } from './review-view.ts';

const isRow = (value: unknown): value is ReviewRow => {
  const row = value as Partial<ReviewRow> | undefined | null;
  return typeof row?.uri === 'string' && row.range instanceof vscode.Range;
};

/** The finding an action is about: the row it was chosen on, or what the caret is on. */
function target(given: unknown): Pick<ReviewRow, 'uri' | 'range' | 'message' | 'fingerprint'> | undefined {
  if (isRow(given)) return given;
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const found = findingsOf(editor.document.uri).find(({ range }) => range.contains(editor.selection.active));
  if (found === undefined) return undefined;
  return { uri: editor.document.uri.toString(), range: found.range, message: found.message, fingerprint: undefined };
}

const nowhere = (): void => {
  vscode.window.showInformationMessage(vscode.l10n.t('Place the caret on a finding first.'));
};

/** Makes the finding's first fix. Where several would do, the editor is asked which. */
async function accept(given: unknown): Promise<void> {
  const row = target(given);
  if (row === undefined) return nowhere();
  const uri = vscode.Uri.parse(row.uri);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    row.range,
    vscode.CodeActionKind.QuickFix.value,
    20,
  );
  const fixes = actions.filter(
    (action) =>
      action.edit !== undefined && action.diagnostics?.some(({ message }) => message === row.message) !== false,
  );
  if (fixes.length === 0) {
    vscode.window.showInformationMessage(vscode.l10n.t('There is no ready-made fix for this; it needs an editor.'));
    return;
  }
  const preferred =
    fixes.find(({ isPreferred }) => isPreferred === true) ?? (fixes.length === 1 ? fixes[0] : undefined);
  const chosen = preferred ?? (await vscode.window.showQuickPick(fixes.map((fix) => ({ label: fix.title, fix }))))?.fix;
  if (chosen?.edit !== undefined) await vscode.workspace.applyEdit(chosen.edit);
}

/** The question to the reporter, ready to paste into a message: where it stands, the words, what may be wrong. */
async function askReporter(given: unknown): Promise<string | undefined> {
  const row = target(given);
  if (row === undefined) {
    nowhere();
    return undefined;
  }
  const uri = vscode.Uri.parse(row.uri);
  const document = await vscode.workspace.openTextDocument(uri);
  const line = document.lineAt(row.range.start.line).text.trim();
  const passage = line.length > 280 ? document.getText(row.range) : line;
  const question = `${vscode.workspace.asRelativePath(uri)}, line ${row.range.start.line + 1}: ${row.message}\n> ${passage}\n`;
  await vscode.env.clipboard.writeText(question);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copydesk: the question is on the clipboard.'), 5000);
  return question;
}

/** Commands on a row of the review, which work on the finding at the caret too. */
export function registerReviewActions(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('copydesk.acceptFinding', accept),
    vscode.commands.registerCommand('copydesk.askReporter', askReporter),
    vscode.commands.registerCommand('copydesk.dismissFinding', (given: unknown) =>
      isRow(given) && given.fingerprint !== undefined
        ? vscode.commands.executeCommand('copydesk.ignoreFinding', { uri: given.uri, fingerprint: given.fingerprint })
        : vscode.commands.executeCommand('copydesk.ignoreFinding'),
    ),
  );
}
