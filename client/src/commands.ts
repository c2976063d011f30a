import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as protocol from '../../server/src/lsp/protocol.ts';
import { findingsOf } from './findings.ts';
import { ask } from './requests.ts';
import { restart } from './watchdog.ts';

interface RuleRef {
  readonly uri: string;
  readonly rule: string;
}

const isRuleRef = (value: unknown): value is RuleRef => {
  const ref = value as Partial<RuleRef> | undefined | null;
  return typeof ref?.uri === 'string' && typeof ref.rule === 'string';
};

/** Selects the next finding, or the one before, round the end of the draft. */
function go(step: 1 | -1): void {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const places = findingsOf(editor.document.uri).map(({ range }) => range);
  const caret = editor.selection.start;
  const ahead = places.filter(({ start }) => (step === 1 ? start.isAfter(caret) : start.isBefore(caret)));
  const target = step === 1 ? (ahead[0] ?? places[0]) : (ahead[ahead.length - 1] ?? places[places.length - 1]);
  if (target === undefined) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Copydesk: nothing to settle in this draft.'), 4000);
    return;
  }
  editor.selection = new vscode.Selection(target.start, target.end);
  editor.revealRange(target, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function fixAll(client: BaseLanguageClient): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (uri === undefined) return;
  const { done, message } = await ask(client, protocol.fixAllInDraft, { uri: uri.toString() });
  if (!done) vscode.window.showInformationMessage(message);
}

/** Turns a rule off in the desk's configuration, or in the user's own settings where there is no folder. */
async function turnOff(client: BaseLanguageClient, ref: unknown): Promise<void> {
  if (!isRuleRef(ref)) return;
  const outcome = await ask(client, protocol.setRuleLevel, { ...ref, level: 'off' });
  if (outcome.done) {
    const choice = await vscode.window.showInformationMessage(outcome.message, vscode.l10n.t('Undo'));
    if (choice !== undefined) await ask(client, protocol.setRuleLevel, ref);
    return;
  }
  if (outcome.noFolder !== true) {
    vscode.window.showWarningMessage(outcome.message);
    return;
  }
  const settings = vscode.workspace.getConfiguration('copydesk');
  const rules = settings.get<Record<string, unknown>>('rules', {});
  await settings.update('rules', { ...rules, [ref.rule]: 'off' }, vscode.ConfigurationTarget.Global);
  vscode.window.showInformationMessage(vscode.l10n.t('{0} is now off, in your own settings.', ref.rule));
}

/** Adds a word to the desk's accepted ones. */
async function acceptName(client: BaseLanguageClient, given: unknown): Promise<void> {
  const { uri, name } = (given ?? {}) as Partial<protocol.AcceptParams>;
  if (typeof uri !== 'string' || typeof name !== 'string') return;
  const { done, message } = await ask(client, protocol.acceptName, { uri, name });
  if (done) vscode.window.setStatusBarMessage(message, 5000);
  else vscode.window.showWarningMessage(message);
}

/** Opens the sample that comes with the extension, as a draft of nobody's that need not be saved. */
async function openSample(extension: vscode.Uri): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'samples', 'harbor-fire.md'));
  const content = new TextDecoder().decode(bytes);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
}

/** Commands on the draft in front, and on the server. */
export function registerCommands(
  client: BaseLanguageClient,
  log: vscode.LogOutputChannel,
  extension: vscode.Uri,
): vscode.Disposable {
  const on = (name: string, run: (...args: readonly unknown[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`copydesk.${name}`, run);
  return vscode.Disposable.from(
    on('fixAll', () => fixAll(client)),
    on('acceptName', (given) => acceptName(client, given)),
    on('turnOffRule', (ref) => turnOff(client, ref)),
    on('nextFinding', () => go(1)),
    on('previousFinding', () => go(-1)),
    on('restart', () => restart(client, log)),
    on('showOutput', () => log.show()),
    on('openSample', () => openSample(extension)),
  );
}
