import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as protocol from '../../server/src/lsp/protocol.ts';
import { findingAtCaret, isFindingRef } from './findings.ts';
import { ask } from './requests.ts';

/** What desks say most often. Any other reason can be typed. */
const reasons = (): string[] => [
  vscode.l10n.t('House exception'),
  vscode.l10n.t('Correct as it stands'),
  vscode.l10n.t('In the source’s own words'),
  vscode.l10n.t('Checked with the reporter'),
  vscode.l10n.t('Not worth changing'),
];

/** Asks why. Undefined: the question was dismissed, and nothing is to be ignored. */
async function askReason(required: boolean): Promise<string | undefined> {
  const picker = vscode.window.createQuickPick();
  const given = reasons().map((label) => ({ label }));
  const noReason = vscode.l10n.t('No reason');
  const none = required
    ? []
    : [{ label: noReason, description: vscode.l10n.t('ignore without one'), alwaysShow: true }];
  const show = (typed: string): void => {
    const own =
      typed.trim() === ''
        ? []
        : [{ label: typed.trim(), description: vscode.l10n.t('your own words'), alwaysShow: true }];
    picker.items = [...own, ...given, ...none];
  };
  show('');
  picker.title = vscode.l10n.t('Ignore this finding');
  picker.placeholder = vscode.l10n.t('Why? Pick a reason or type your own');
  picker.ignoreFocusOut = true;
  return new Promise((resolve) => {
    picker.onDidChangeValue(show);
    picker.onDidAccept(() => {
      const [chosen] = picker.selectedItems;
      const label = chosen?.label ?? picker.value.trim();
      resolve(label === noReason ? '' : label);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

const author = (uri: vscode.Uri): string =>
  vscode.workspace.getConfiguration('copydesk', uri).get<string>('author', '').trim();

/** Commands that ignore findings, show what is ignored and take it back. */
export function registerIgnoring(client: BaseLanguageClient): vscode.Disposable {
  /** Ignores of this window, so that each can be taken back in one step, the latest first. */
  const made: protocol.FindingRef[] = [];

  const undo = async (ref: protocol.FindingRef | undefined): Promise<void> => {
    if (ref === undefined) {
      vscode.window.showInformationMessage(vscode.l10n.t('There is no ignore of this session to undo.'));
      return;
    }
    const outcome = await ask(client, protocol.undoIgnore, ref);
    const at = made.findIndex(({ fingerprint }) => fingerprint === ref.fingerprint);
    if (at >= 0) made.splice(at, 1);
    if (!outcome.done) vscode.window.showWarningMessage(outcome.message);
    else vscode.window.setStatusBarMessage(outcome.message, 5000);
  };
  const ignore = async (given: unknown, reason?: unknown): Promise<protocol.IgnoreOutcome | undefined> => {
    const ref = isFindingRef(given) ? given : findingAtCaret();
    if (ref === undefined) {
      vscode.window.showInformationMessage(vscode.l10n.t('Place the caret on a finding to ignore it.'));
      return undefined;
    }
    const { required } = await ask(client, protocol.requireReasons, { uri: ref.uri });
    const why = typeof reason === 'string' ? reason : await askReason(required);
    if (why === undefined) return undefined;
    const params = {
      uri: ref.uri,
      fingerprint: ref.fingerprint,
      reason: why,
      author: author(vscode.Uri.parse(ref.uri)),
    };
    const outcome = await ask(client, protocol.ignoreFinding, params);
    if (!outcome.done) {
      vscode.window.showWarningMessage(outcome.message);
      return outcome;
    }
    made.push(ref);
    // Not awaited: the message may stand for as long as it likes.
    vscode.window.showInformationMessage(outcome.message, vscode.l10n.t('Undo')).then((choice) => {
      if (choice !== undefined) return undo(ref);
      return undefined;
    });
    return outcome;
  };
  const show = async (): Promise<void> => {
    const uri = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
    if (uri === undefined) return;
    const { ignores } = await ask(client, protocol.listIgnores, { uri: uri.toString() });
    if (ignores.length === 0) {
      vscode.window.showInformationMessage(vscode.l10n.t('Nothing is ignored here.'));
      return;
    }
    const items = ignores.map((entry) => ({
      entry,
      label: entry.text === '' ? entry.rule : `“${entry.text}”`,
      description: entry.rule,
      detail: [entry.reason || vscode.l10n.t('no reason given'), entry.author, entry.date, entry.draft]
        .filter((s) => s !== '')
        .join(' · '),
      buttons: [{ iconPath: new vscode.ThemeIcon('discard'), tooltip: vscode.l10n.t('Show this finding again') }],
    }));
    const picker = vscode.window.createQuickPick<(typeof items)[number]>();
    picker.items = items;
    picker.title = vscode.l10n.t('Ignored findings');
    picker.placeholder = vscode.l10n.t('Pick one to open its line; the arrow shows the finding again');
    picker.matchOnDescription = true;
    picker.matchOnDetail = true;
    picker.onDidTriggerItemButton(async ({ item }) => {
      await undo({ uri: uri.toString(), fingerprint: item.entry.fingerprint });
      picker.items = picker.items.filter((other) => other !== item);
    });
    picker.onDidAccept(async () => {
      const place = picker.selectedItems[0]?.entry.place;
      picker.hide();
      if (place === undefined) return;
      const at = new vscode.Range(place.line, 0, place.line, 0);
      await vscode.window.showTextDocument(vscode.Uri.parse(place.uri), { selection: at });
    });
    picker.onDidHide(() => picker.dispose());
    picker.show();
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('copydesk.ignoreFinding', ignore),
    vscode.commands.registerCommand('copydesk.undoIgnore', (given: unknown) =>
      undo(isFindingRef(given) ? given : made[made.length - 1]),
    ),
    vscode.commands.registerCommand('copydesk.showIgnores', show),
  );
}
