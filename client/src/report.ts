import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as protocol from '../../server/src/lsp/protocol.ts';
import { ask } from './requests.ts';

interface Chosen {
  readonly uri: string;
  readonly line: number;
  readonly column: number;
}

const isChosen = (value: unknown): value is Chosen => {
  const { uri, line, column } = (value ?? {}) as Partial<Chosen>;
  return typeof uri === 'string' && Number.isInteger(line) && Number.isInteger(column);
};

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function openPlace({ uri, line, column }: Chosen): Promise<void> {
  const place = new vscode.Position(Math.max(0, line - 1), Math.max(0, column - 1));
  const options = { selection: new vscode.Range(place, place), viewColumn: vscode.ViewColumn.One };
  await vscode.window.showTextDocument(vscode.Uri.parse(uri, true), options);
}

/** The report of the last review of folders, in a tab of its own. Its links lead to their places. */
export function registerReport(client: BaseLanguageClient): vscode.Disposable {
  let panel: vscode.WebviewPanel | undefined;
  const show = async (): Promise<void> => {
    const answer = await ask(client, protocol.reviewReport, { nonce: newNonce() });
    if (answer === null) {
      vscode.window.showInformationMessage(
        vscode.l10n.t('Review the workspace first; the report shows what was found.'),
      );
      return;
    }
    if (panel === undefined) {
      panel = vscode.window.createWebviewPanel(
        'copydesk.report',
        vscode.l10n.t('Copydesk Review'),
        vscode.ViewColumn.Beside,
        {
          enableScripts: true,
          enableFindWidget: true,
          localResourceRoots: [],
        },
      );
      panel.onDidDispose(() => {
        panel = undefined;
      });
      panel.webview.onDidReceiveMessage((message: unknown) => (isChosen(message) ? openPlace(message) : undefined));
    }
    panel.webview.html = answer.html;
    panel.reveal(undefined, true);
  };
  return vscode.Disposable.from(vscode.commands.registerCommand('copydesk.showReport', show), {
    dispose: () => panel?.dispose(),
  });
}
