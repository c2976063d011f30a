import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as protocol from '../../server/src/lsp/protocol.ts';
import { SEVERITIES, standing } from './desk/findings-model.ts';
import { findingsOf } from './findings.ts';
import { LANGUAGES } from './languages.ts';

/** How the draft stands, in words: what must be put right and what an editor must decide before it is filed. */
function standingOf(uri: vscode.Uri | undefined): string {
  const severities = uri === undefined ? [] : findingsOf(uri).map(({ severity }) => SEVERITIES[severity]);
  const { toFix, toDecide } = standing(severities);
  const parts = [
    ...(toFix === 0 ? [] : [vscode.l10n.t('{0} to fix', toFix)]),
    ...(toDecide === 0 ? [] : [vscode.l10n.t('{0} to decide', toDecide)]),
  ];
  return parts.length === 0 ? vscode.l10n.t('ready') : parts.join(', ');
}

type Mode = 'drafting' | 'editing' | 'final';
const isMode = (value: unknown): value is Mode => value === 'drafting' || value === 'editing' || value === 'final';
const modeOf = (uri: vscode.Uri | undefined): string =>
  vscode.workspace.getConfiguration('copydesk', uri).get<string>('mode', 'editing');

/** Asks what the editor is at, and shows what matters then. */
async function chooseMode(given: unknown): Promise<void> {
  const modes: { label: string; detail: string; mode: Mode }[] = [
    {
      mode: 'drafting',
      label: vscode.l10n.t('Drafting'),
      detail: vscode.l10n.t('Only what contradicts itself or cannot be filed. House style waits.'),
    },
    { mode: 'editing', label: vscode.l10n.t('Editing'), detail: vscode.l10n.t('What an editor should look at.') },
    { mode: 'final', label: vscode.l10n.t('Final'), detail: vscode.l10n.t('Everything, matters of taste included.') },
  ];
  const chosen = isMode(given)
    ? given
    : (await vscode.window.showQuickPick(modes, { title: vscode.l10n.t('What are you at?') }))?.mode;
  if (chosen === undefined) return;
  const target = vscode.workspace.workspaceFolders
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  await vscode.workspace.getConfiguration('copydesk').update('mode', chosen, target);
}

/** Shows how the draft stands, in the language status; pausing and failures show there too. */
export function showStatus(client: BaseLanguageClient): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('copydesk.status', [...LANGUAGES]);
  item.name = 'Copydesk';
  let paused = false;
  let failure: string | undefined;
  const update = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    item.text = `Copydesk: ${paused ? vscode.l10n.t('paused') : standingOf(uri)}`;
    item.severity =
      failure === undefined ? vscode.LanguageStatusSeverity.Information : vscode.LanguageStatusSeverity.Warning;
    item.detail =
      failure ??
      (paused
        ? vscode.l10n.t('Nothing is reviewed until you resume.')
        : vscode.l10n.t('Mode: {0}. This draft is reviewed as you type.', modeOf(uri)));
    item.command = paused
      ? { title: vscode.l10n.t('Resume'), command: 'copydesk.togglePause' }
      : failure === undefined
        ? { title: vscode.l10n.t('Mode'), command: 'copydesk.chooseMode' }
        : { title: vscode.l10n.t('Show the log'), command: 'copydesk.showOutput' };
    item.accessibilityInformation = { label: item.text };
  };
  update();
  return vscode.Disposable.from(
    item,
    vscode.languages.onDidChangeDiagnostics(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('copydesk.mode')) update();
    }),
    vscode.commands.registerCommand('copydesk.chooseMode', chooseMode),
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
