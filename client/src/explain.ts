import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as protocol from '../../server/src/lsp/protocol.ts';
import { findingsOf } from './findings.ts';
import { ask } from './requests.ts';

const SCHEME = 'copydesk-rule';
const RULE = /^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

function ruleAtCaret(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const found = findingsOf(editor.document.uri).find(({ range }) => range.contains(editor.selection.active));
  const code = typeof found?.code === 'object' ? found.code.value : found?.code;
  return code === undefined ? undefined : String(code);
}

/** Shows a rule's page: the one that comes with the extension, so that it works without a network. */
export function registerExplain(client: BaseLanguageClient, extension: vscode.Uri): vscode.Disposable {
  const page = async (rule: string): Promise<string> => {
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'docs', 'rules', `${rule}.md`));
      return new TextDecoder().decode(bytes);
    } catch {
      return (await ask(client, protocol.explainRule, { rule }))?.markdown ?? `There is no rule “${rule}”.`;
    }
  };
  const explain = async (given: unknown): Promise<void> => {
    const rule = typeof given === 'string' ? given : ruleAtCaret();
    if (rule === undefined || !RULE.test(rule)) {
      vscode.window.showInformationMessage(vscode.l10n.t('Place the caret on a finding to have its rule explained.'));
      return;
    }
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri).then(undefined, async () => {
      // Where Markdown's preview is switched off, the page is read as text.
      await vscode.window.showTextDocument(uri, { preview: true, viewColumn: vscode.ViewColumn.Beside });
    });
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: ({ path }) => page(path.replace(/^\/|\.md$/g, '')),
    }),
    vscode.commands.registerCommand('copydesk.explainRule', explain),
  );
}
