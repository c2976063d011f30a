import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as protocol from '../../server/src/lsp/protocol.ts';
import { findingsOf } from './findings.ts';
import { LANGUAGES } from './languages.ts';

const countOf = (uri: vscode.Uri): number => findingsOf(uri).length;

/** Shows how the draft stands, in the language status; pausing and failures show there too. */
export function showStatus(client: BaseLanguageClient): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('copydesk.status', [...LANGUAGES]);
  item.name = 'Copydesk';
  let paused = false;
  let failure: string | undefined;
  const update = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const count = uri === undefined ? 0 : countOf(uri);
    const findings = count === 1 ? '1 finding' : `${count} findings`;
    item.text = paused ? 'Copydesk: paused' : count === 0 ? 'Copydesk: ready' : `Copydesk: ${findings}`;
    item.severity =
      failure === undefined ? vscode.LanguageStatusSeverity.Information : vscode.LanguageStatusSeverity.Warning;
    item.detail = failure ?? (paused ? 'Nothing is reviewed until you resume.' : 'This draft is reviewed as you type.');
    item.command = paused
      ? { title: 'Resume', command: 'copydesk.togglePause' }
      : failure === undefined
        ? { title: 'Pause', command: 'copydesk.togglePause' }
        : { title: 'Show the log', command: 'copydesk.showOutput' };
    item.accessibilityInformation = { label: item.text };
  };
  update();
  return vscode.Disposable.from(
    item,
    vscode.languages.onDidChangeDiagnostics(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    client.onNotification(protocol.status.method, ({ message }: protocol.Status) => {
      failure = message;
      update();
    }),
    vscode.commands.registerCommand('copydesk.togglePause', async () => {
      paused = !paused;
      await client.sendNotification(protocol.pause.method, { paused });
      update();
    }),
  );
}
