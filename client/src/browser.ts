import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startClient } from './start-client.ts';

/**
 * Starts the server's worker. VS Code refuses to start one from `vscode-remote:` (an extension that is installed on a server and runs
 * in the browser), so its script is then fetched and handed over as a blob.
 */
async function startWorker(script: vscode.Uri): Promise<Worker> {
  if (script.scheme !== 'vscode-remote') return new Worker(script.toString(true));
  const code = await vscode.workspace.fs.readFile(script);
  return new Worker(URL.createObjectURL(new Blob([code as Uint8Array<ArrayBuffer>], { type: 'text/javascript' })));
}

/** Starts Copydesk with its server as a worker. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const worker = await startWorker(vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js'));
  await startClient(context, (options) => new LanguageClient('copydesk', 'Copydesk', worker, options));
}
