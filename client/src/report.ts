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

const FORMATS: readonly { readonly label: string; readonly format: string; readonly language: string }[] = [
  { label: 'Markdown', format: 'markdown', language: 'markdown' },
  { label: 'CSV', format: 'csv', language: 'plaintext' },
  { label: 'JSON', format: 'json', language: 'json' },
];

async function openPlace({ uri, line, column }: Chosen): Promise<void> {
  const place = new vscode.Position(Math.max(0, line - 1), Math.max(0, column - 1));
  const options = { selection: new vscode.Range(place, place), viewColumn: vscode.ViewColumn.One };
  await vscode.window.showTextDocument(vscode.Uri.parse(uri, true), options);
}

function sayNone(): void {
  vscode.window.showInformationMessage(vscode.l10n.t('Review the workspace first; the report shows what was found.'));
}

/** The report of the last review of folders, in a tab of its own. Its links lead to their places. */
export function registerReport(client: BaseLanguageClient): vscode.Disposable {
  let panel: vscode.WebviewPanel | undefined;
  const show = async (): Promise<void> => {
    const answer = await ask(client, protocol.reviewReport, { nonce: newNonce() });
    if (answer === null) {
      sayNone();
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
      panel.webview.onDidReceiveMessage((message: unknown) => {
        if (isChosen(message)) return openPlace(message);
        const { export: format } = (message ?? {}) as { readonly export?: unknown };
        return FORMATS.some((one) => one.format === format) ? exportAs(format) : undefined;
      });
    }
    panel.webview.html = answer.html;
    panel.reveal(undefined, true);
  };
  /** The report as a document that need not be saved. */
  const exportAs = async (given: unknown): Promise<vscode.TextDocument | undefined> => {
    const chosen =
      FORMATS.find(({ format }) => format === given) ??
      (await vscode.window.showQuickPick(FORMATS, { title: vscode.l10n.t('Export the report as') }));
    if (chosen === undefined) return undefined;
    const answer = await ask(client, protocol.exportReport, { format: chosen.format });
    if (answer === null) {
      sayNone();
      return undefined;
    }
    const { language } = chosen;
    const exported = await vscode.workspace.openTextDocument({ content: answer.text, language });
    await vscode.window.showTextDocument(exported, { viewColumn: vscode.ViewColumn.One });
    return exported;
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('copydesk.showReport', show),
    vscode.commands.registerCommand('copydesk.exportReport', exportAs),
    {
      dispose: () => panel?.dispose(),
    },
  );
}
