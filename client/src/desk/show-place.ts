import * as vscode from 'vscode';

/** The command of a row: shows `range` in its draft and leaves the focus in the view. */
export const showPlace = (uri: vscode.Uri, range: vscode.Range): vscode.Command => ({
  title: vscode.l10n.t('Show in the draft'),
  command: 'vscode.open',
  arguments: [uri, { selection: range, preserveFocus: true } satisfies vscode.TextDocumentShowOptions],
});

/** The range of a span of UTF-16 offsets in a draft. */
export const rangeOf = (
  document: vscode.TextDocument,
  { start, end }: { readonly start: number; readonly end: number },
): vscode.Range => new vscode.Range(document.positionAt(start), document.positionAt(end));
