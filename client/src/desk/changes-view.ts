import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Change } from '../../../server/src/core/index.ts';
import * as protocol from '../../../server/src/lsp/protocol.ts';
import { ask } from '../requests.ts';
import { isDraft } from './draft-facts.ts';
import { rangeOf, showPlace } from './show-place.ts';

/** What VS Code's own git extension gives others, as far as it is used here. */
interface Git {
  getAPI(version: 1): {
    getRepository(uri: vscode.Uri): { show(ref: string, path: string): Promise<string> } | null;
  };
}

type Against = 'saved' | 'committed';

async function committed(uri: vscode.Uri): Promise<string | undefined> {
  const extension = vscode.extensions.getExtension<Git>('vscode.git');
  try {
    const git = (await extension?.activate())?.getAPI(1);
    return await git?.getRepository(uri)?.show('HEAD', uri.fsPath);
  } catch {
    // No repository, no commit yet, or not in this one.
    return undefined;
  }
}

async function saved(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

const ICONS: Readonly<Record<Change['kind'], string>> = {
  figure: 'symbol-number',
  name: 'person',
  quotation: 'quote',
};

function changeItem({ kind, before, after }: Change, document: vscode.TextDocument): vscode.TreeItem {
  const words =
    before === undefined
      ? vscode.l10n.t('new: {0}', after?.text ?? '')
      : after === undefined
        ? vscode.l10n.t('gone: {0}', before)
        : `${before} → ${after.text}`;
  const item = new vscode.TreeItem(words);
  item.iconPath = new vscode.ThemeIcon(ICONS[kind]);
  item.tooltip = words;
  item.accessibilityInformation = {
    label:
      before === undefined || after === undefined
        ? `${kind} ${words}`
        : vscode.l10n.t('{0} changed from {1} to {2}', kind, before, after.text),
  };
  if (after !== undefined) {
    const range = rangeOf(document, after);
    item.command = showPlace(document.uri, range);
  }
  return item;
}

/** What figures, names and quotations differ from the saved or the committed version of the draft in front. */
export function showChanges(client: BaseLanguageClient): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  let document: vscode.TextDocument | undefined;
  let changes: readonly Change[] = [];
  const view = vscode.window.createTreeView<Change>('copydesk.changes', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => (node === undefined ? [...changes] : []),
      getTreeItem: (node) => (document === undefined ? new vscode.TreeItem('') : changeItem(node, document)),
    },
  });
  const compare = async (against: Against): Promise<readonly Change[] | undefined> => {
    const front = vscode.window.activeTextEditor?.document;
    if (!isDraft(front)) {
      vscode.window.showInformationMessage(vscode.l10n.t('Open the draft to compare first.'));
      return undefined;
    }
    const before = await (against === 'saved' ? saved(front.uri) : committed(front.uri));
    if (before === undefined) {
      vscode.window.showInformationMessage(
        against === 'saved'
          ? vscode.l10n.t('This draft has not been saved yet.')
          : vscode.l10n.t('This draft has not been committed yet.'),
      );
      return undefined;
    }
    const found = await ask(client, protocol.compareDraft, { uri: front.uri.toString(), before });
    document = front;
    changes = found?.changes ?? [];
    view.description =
      against === 'saved' ? vscode.l10n.t('since it was saved') : vscode.l10n.t('since the last commit');
    view.message = changes.length === 0 ? vscode.l10n.t('No figure, name or quotation has changed.') : '';
    changed.fire();
    await vscode.commands.executeCommand('copydesk.changes.focus');
    return changes;
  };
  return vscode.Disposable.from(
    view,
    changed,
    vscode.commands.registerCommand('copydesk.compareSaved', () => compare('saved')),
    vscode.commands.registerCommand('copydesk.compareCommitted', () => compare('committed')),
  );
}
