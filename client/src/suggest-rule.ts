import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as protocol from '../../server/src/lsp/protocol.ts';
import { hits } from './counted.ts';
import { findingAtCaret, isFindingRef } from './findings.ts';
import { ask } from './requests.ts';

/** Answers given beforehand, for those who run the command from elsewhere. */
interface Given {
  readonly find?: string;
  readonly to?: string;
  readonly add?: boolean;
}
const isGiven = (value: unknown): value is Given => typeof value === 'object' && value !== null;

interface Suggested {
  readonly row: protocol.DeskRowText;
  readonly tried: protocol.TryRowOutcome;
  readonly added: boolean;
}

/** The finding or the selected words that a row is to be made for. */
function wordsMeant(ref: unknown): protocol.SuggestRowParams | undefined {
  if (isFindingRef(ref)) return { uri: ref.uri, fingerprint: ref.fingerprint };
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const uri = editor.document.uri.toString();
  const finding = editor.selection.isEmpty ? findingAtCaret() : undefined;
  if (finding !== undefined) return { uri, fingerprint: finding.fingerprint };
  const { selection } = editor;
  const word = selection.isEmpty ? editor.document.getWordRangeAtPosition(selection.active) : selection;
  if (word === undefined) return undefined;
  const place = ({ line, character }: vscode.Position): protocol.Place => ({ line, character });
  return { uri, range: { start: place(word.start), end: place(word.end) } };
}

/** The row as the editor of the desk wants it. Undefined: the question was dismissed. */
async function settle(row: protocol.DeskRowText, given: Given): Promise<protocol.DeskRowText | undefined> {
  const find =
    given.find ??
    (await vscode.window.showInputBox({
      title: vscode.l10n.t('A rule of the desk’s own (1 of 2)'),
      prompt: vscode.l10n.t('Words to find. A word in small letters is found in any case.'),
      value: row.find ?? '',
      ignoreFocusOut: true,
    }));
  if (find === undefined || find.trim() === '') return undefined;
  const asked =
    given.add === undefined
      ? await vscode.window.showInputBox({
          title: vscode.l10n.t('A rule of the desk’s own (2 of 2)'),
          prompt: vscode.l10n.t('What to write instead. Leave it empty to have the words pointed out only.'),
          value: row.to ?? '',
          ignoreFocusOut: true,
        })
      : (given.to ?? row.to ?? '');
  if (asked === undefined) return undefined;
  const same = find === row.find && asked === (row.to ?? '');
  const { to: _, good: __, ...rest } = row;
  if (same) return row;
  // The example stays; what it becomes is no longer known.
  return { ...rest, find, ...(asked === '' ? {} : { to: asked }), ...(find === row.find ? {} : { bad: [] }) };
}

/** What the row finds, and whether it is to count: the places open when they are picked. */
async function decide(tried: protocol.TryRowOutcome): Promise<boolean> {
  type Item = vscode.QuickPickItem & { readonly add?: boolean; readonly sample?: protocol.RowSample };
  const title = vscode.l10n.t('{0} in {1} of {2} drafts', hits(tried.hits), tried.drafts, tried.read);
  const items: Item[] = [
    { label: vscode.l10n.t('Turn the rule on'), description: '.copydesk/config.jsonc', add: true },
    { label: vscode.l10n.t('Do not add it') },
    { label: vscode.l10n.t('What it finds'), kind: vscode.QuickPickItemKind.Separator },
    ...tried.samples.map((sample) => ({
      label: sample.line,
      description: `${sample.path}, ${vscode.l10n.t('line {0}', sample.start.line + 1)}`,
      sample,
    })),
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('Turn the rule on, or pick a place to look at it first'),
    matchOnDescription: true,
  });
  if (chosen?.sample !== undefined) {
    const { uri, start, end } = chosen.sample;
    const selection = new vscode.Range(start.line, start.character, end.line, end.character);
    await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection });
  }
  return chosen?.add === true;
}

/** Makes a row for the desk's own list out of a finding or a selection, and tries it before it counts. */
export function registerSuggestRule(client: BaseLanguageClient): vscode.Disposable {
  const attempt = (row: protocol.DeskRowText, uri: string): Thenable<protocol.TryRowOutcome> => {
    const folders = vscode.workspace.workspaceFolders?.map((folder) => folder.uri.toString()) ?? [uri];
    const title = vscode.l10n.t('Copydesk: trying the rule');
    const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    const params: protocol.TryRowParams = { row, folders };
    return vscode.window.withProgress(options, (_, token) =>
      client.sendRequest<protocol.TryRowOutcome>(protocol.tryRow.method, params, token),
    );
  };
  const add = async (row: protocol.DeskRowText, uri: string): Promise<boolean> => {
    const outcome = await ask(client, protocol.addRow, { uri, row });
    if (!outcome.done) {
      vscode.window.showWarningMessage(outcome.message);
      return false;
    }
    // Not awaited: the message may stand for as long as it likes.
    vscode.window.showInformationMessage(outcome.message, vscode.l10n.t('Undo')).then(async (choice) => {
      if (choice === undefined) return;
      const undone = await ask(client, protocol.removeRow, { uri, entry: row.entry });
      if (!undone.done) vscode.window.showWarningMessage(undone.message);
    });
    return true;
  };
  const suggest = async (ref: unknown, answers: unknown): Promise<Suggested | undefined> => {
    const given = isGiven(answers) ? answers : {};
    const meant = wordsMeant(ref);
    const row = meant && (await ask(client, protocol.suggestRow, meant));
    if (meant === undefined || !row) {
      vscode.window.showInformationMessage(
        vscode.l10n.t('Select the words that the desk should have a rule for, a few of one sentence.'),
      );
      return undefined;
    }
    const settled = await settle(row, given);
    if (settled === undefined) return undefined;
    const tried = await attempt(settled, meant.uri);
    if (tried.problem !== undefined) {
      vscode.window.showWarningMessage(tried.problem);
      return undefined;
    }
    const wanted = given.add ?? (await decide(tried));
    return { row: settled, tried, added: wanted && (await add(settled, meant.uri)) };
  };
  return vscode.commands.registerCommand('copydesk.suggestRule', suggest);
}
