import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startClient } from './start-client.ts';

/** Starts Copydesk with its server as a process of its own. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'node', 'server.cjs').fsPath;
  const debug = { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  await startClient(
    context,
    (options) =>
      new LanguageClient('copydesk', 'Copydesk', { run: { module, transport: TransportKind.ipc }, debug }, options),
  );
}
