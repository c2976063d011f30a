import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as protocol from '../../../server/src/lsp/protocol.ts';
import { ask } from '../requests.ts';

type Row = protocol.IgnoredEntry & { readonly uri: string };

function rowItem(row: Row): vscode.TreeItem {
  const item = new vscode.TreeItem(row.text === '' ? row.rule : `“${row.text}”`);
  const reason = row.reason === '' ? vscode.l10n.t('no reason given') : row.reason;
  item.description = `${reason} · ${row.rule}`;
  item.tooltip = [row.rule, reason, row.author, row.date, row.draft].filter((part) => part !== '').join('\n');
  item.iconPath = new vscode.ThemeIcon('eye-closed');
  item.contextValue = 'ignored';
  item.accessibilityInformation = { label: `${row.text}, ${row.rule}, ${reason}, ${row.author} ${row.date}` };
  if (row.place !== undefined) {
    const selection = new vscode.Range(row.place.line, 0, row.place.line, 0);
    item.command = {
      title: vscode.l10n.t('Show the line in the file'),
      command: 'vscode.open',
      arguments: [
        vscode.Uri.parse(row.place.uri),
        { selection, preserveFocus: true } satisfies vscode.TextDocumentShowOptions,
      ],
    };
  }
  return item;
}

/** What is ignored here, and why; each can be taken back. */
export function showIgnored(client: BaseLanguageClient): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const view = vscode.window.createTreeView<Row>('copydesk.ignored', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      async getChildren(node) {
        const uri = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
        if (node !== undefined || uri === undefined) return [];
        const { ignores } = await ask(client, protocol.listIgnores, { uri: uri.toString() });
        return ignores.map((entry) => ({ ...entry, uri: uri.toString() }));
      },
      getTreeItem: rowItem,
    },
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    if (view.visible) timer = setTimeout(() => changed.fire(), 300);
  };
  return vscode.Disposable.from(
    view,
    changed,
    view.onDidChangeVisibility(soon),
    vscode.window.onDidChangeActiveTextEditor(soon),
    vscode.languages.onDidChangeDiagnostics(soon),
    vscode.commands.registerCommand('copydesk.restoreIgnored', (row: unknown) =>
      vscode.commands.executeCommand('copydesk.undoIgnore', row),
    ),
    { dispose: () => clearTimeout(timer) },
  );
}
