import * as vscode from 'vscode';
import type { ChecksStore } from './checks-store.ts';
import { type DraftFacts, type FactsSource, isDraft } from './draft-facts.ts';
import { exportLedger, type LedgerFormat, type LedgerRow } from './ledger-export.ts';
import { type CheckStatus, listStatements, type Statement } from './ledger-model.ts';
import { rangeOf, showPlace } from './show-place.ts';

type Row = LedgerRow & { readonly uri: string };

const isRow = (value: unknown): value is Row => typeof (value as Partial<Row> | undefined)?.uri === 'string';
const clip = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text);

function rowItem(row: Row, { document }: DraftFacts): vscode.TreeItem {
  const item = new vscode.TreeItem(clip(row.text));
  const source = row.source ?? vscode.l10n.t('no source');
  const state = row.changed ? vscode.l10n.t('changed since it was checked') : vscode.l10n.t(row.status);
  item.description = `${state} · ${source}`;
  const who = row.check === undefined ? '' : `\n${row.check.status}: ${row.check.by}, ${row.check.at.slice(0, 16)}`;
  item.tooltip = `${row.text}\n${row.figures.join(', ')}\n${source}${who}`;
  item.contextValue = `statement-${row.status.replace(' ', '-')}`;
  item.checkboxState = {
    state: row.status === 'checked' ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
    tooltip: vscode.l10n.t('Checked'),
    accessibilityInformation: { label: `${state}: ${row.text}` },
  };
  item.accessibilityInformation = { label: `${state}: ${row.text} ${source}` };
  const range = rangeOf(document, row);
  item.command = showPlace(document.uri, range);
  return item;
}

/** The ledger: every checkable statement of the draft in front, and whether it has been checked. */
export function showLedger(facts: FactsSource, store: ChecksStore): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  let onlyOpen = false;
  const rowsOf = async ({ document, text, facts: understood }: DraftFacts): Promise<readonly Row[]> => {
    const { uri } = document;
    const statements = listStatements(understood, text, store.nameOf(uri), await store.of(uri));
    return statements.map((statement: Statement) => {
      return { ...statement, line: document.positionAt(statement.start).line + 1, uri: uri.toString() };
    });
  };
  const view = vscode.window.createTreeView<Row>('copydesk.ledger', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      async getChildren(node) {
        const draft = facts.current();
        if (node !== undefined || draft === undefined) return [];
        const rows = await rowsOf(draft);
        const left = rows.filter(({ status }) => status !== 'checked').length;
        view.description = rows.length === 0 ? '' : vscode.l10n.t('{0} of {1} to check', left, rows.length);
        return rows.filter(({ status }) => !onlyOpen || status !== 'checked');
      },
      getTreeItem(row) {
        const draft = facts.current();
        return draft === undefined ? new vscode.TreeItem(row.text) : rowItem(row, draft);
      },
    },
  });
  facts.watch(view);
  const decide = async (row: Row, status: CheckStatus): Promise<void> => {
    const uri = vscode.Uri.parse(row.uri);
    const by = vscode.workspace.getConfiguration('copydesk', uri).get<string>('author', '').trim();
    try {
      await store.add(uri, { text: row.text, status, by, at: new Date().toISOString() });
    } catch (error) {
      vscode.window.showWarningMessage(
        vscode.l10n.t('The decision could not be written down: {0}', error instanceof Error ? error.message : ''),
      );
    }
    changed.fire();
  };
  const rowAtCaret = async (): Promise<Row | undefined> => {
    const editor = vscode.window.activeTextEditor;
    if (!isDraft(editor?.document)) return undefined;
    const draft = await facts.read(editor.document);
    const at = editor.document.offsetAt(editor.selection.active);
    return draft && (await rowsOf(draft)).find(({ start, end }) => start <= at && at <= end);
  };
  const mark =
    (status: CheckStatus) =>
    async (given: unknown): Promise<void> => {
      const row = isRow(given) ? given : await rowAtCaret();
      if (row !== undefined) return decide(row, status);
      vscode.window.showInformationMessage(vscode.l10n.t('Place the caret on a statement with a figure or a claim.'));
      return undefined;
    };
  const exportAs = async (given: unknown): Promise<vscode.TextDocument | undefined> => {
    const document = vscode.window.activeTextEditor?.document;
    const draft = isDraft(document) ? await facts.read(document) : facts.current();
    if (draft === undefined) return undefined;
    const formats: { label: string; format: LedgerFormat }[] = [
      { label: 'CSV', format: 'csv' },
      { label: 'Markdown', format: 'markdown' },
      { label: 'HTML', format: 'html' },
    ];
    const named = formats.find(({ format }) => format === given);
    const chosen =
      named ?? (await vscode.window.showQuickPick(formats, { title: vscode.l10n.t('Export the ledger as') }));
    if (chosen === undefined) return undefined;
    const content = exportLedger(await rowsOf(draft), chosen.format, store.nameOf(draft.document.uri));
    const language = chosen.format === 'csv' ? 'plaintext' : chosen.format;
    const exported = await vscode.workspace.openTextDocument({ content, language });
    await vscode.window.showTextDocument(exported);
    return exported;
  };
  return vscode.Disposable.from(
    view,
    changed,
    facts.onDidChange(() => changed.fire()),
    view.onDidChangeCheckboxState(async ({ items }) => {
      for (const [row, state] of items)
        await decide(row, state === vscode.TreeItemCheckboxState.Checked ? 'checked' : 'to check');
    }),
    vscode.commands.registerCommand('copydesk.markChecked', mark('checked')),
    vscode.commands.registerCommand('copydesk.markQueried', mark('queried')),
    vscode.commands.registerCommand('copydesk.markToCheck', mark('to check')),
    vscode.commands.registerCommand('copydesk.toggleLedgerFilter', () => {
      onlyOpen = !onlyOpen;
      changed.fire();
    }),
    vscode.commands.registerCommand('copydesk.exportLedger', exportAs),
  );
}
