import * as vscode from 'vscode';
import { findings } from '../counted.ts';
import { findingRefOf, findingsOf } from '../findings.ts';
import {
  type FindingGroup,
  type FindingRow,
  type Grouping,
  groupFindings,
  SEVERITIES,
  type Severity,
} from './findings-model.ts';
import { showPlace } from './show-place.ts';

/** A finding in the view, with what is needed to act on it. */
export interface ReviewRow extends FindingRow {
  readonly range: vscode.Range;
  readonly fingerprint: string | undefined;
}
type Node = FindingGroup<ReviewRow> | ReviewRow;

const ICONS: Readonly<Record<Severity, vscode.ThemeIcon>> = {
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground')),
  information: new vscode.ThemeIcon('info', new vscode.ThemeColor('problemsInfoIcon.foreground')),
  hint: new vscode.ThemeIcon('lightbulb'),
};

function toRow(uri: vscode.Uri, diagnostic: vscode.Diagnostic): ReviewRow {
  const { code, message, range, severity } = diagnostic;
  return {
    uri: uri.toString(),
    draft: vscode.workspace.asRelativePath(uri),
    line: range.start.line,
    range,
    message,
    rule: String(typeof code === 'object' ? code.value : code),
    severity: SEVERITIES[severity],
    fingerprint: findingRefOf(uri, diagnostic)?.fingerprint,
  };
}

/** All findings that are shown, of every draft that has been reviewed. */
export function shownFindings(): readonly ReviewRow[] {
  return vscode.languages.getDiagnostics().flatMap(([uri]) => findingsOf(uri).map((found) => toRow(uri, found)));
}

function groupItem(group: FindingGroup<ReviewRow>, by: Grouping): vscode.TreeItem {
  const title = by === 'draft' ? group.title : vscode.l10n.t(group.title);
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Expanded);
  item.id = group.key;
  item.description = String(group.rows.length);
  item.contextValue = 'group';
  if (by === 'draft') item.iconPath = vscode.ThemeIcon.File;
  item.accessibilityInformation = { label: `${title}: ${findings(group.rows.length)}` };
  return item;
}

function findingItem(row: ReviewRow, by: Grouping): vscode.TreeItem {
  const item = new vscode.TreeItem(row.message);
  const line = vscode.l10n.t('line {0}', row.line + 1);
  const place = by === 'draft' ? line : `${row.draft}, ${line}`;
  item.description = place;
  item.tooltip = `${row.message}\n${row.rule}, ${place}`;
  item.iconPath = ICONS[row.severity];
  item.contextValue = 'finding';
  item.accessibilityInformation = { label: `${row.severity}: ${row.message} ${place}` };
  item.command = showPlace(vscode.Uri.parse(row.uri), row.range);
  return item;
}

/** The queue of findings: by family, or by draft. */
export function showReview(): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  let by: Grouping = 'family';
  let least: Severity = 'hint';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const view = vscode.window.createTreeView<Node>('copydesk.review', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) =>
        (node === undefined ? groupFindings(shownFindings(), by, least) : 'rows' in node ? node.rows : []).slice(),
      getTreeItem: (node) => ('rows' in node ? groupItem(node, by) : findingItem(node, by)),
    },
  });
  const show = (): void => {
    const count = groupFindings(shownFindings(), by, least).reduce((sum, { rows }) => sum + rows.length, 0);
    view.badge = count === 0 ? undefined : { value: count, tooltip: findings(count) };
    changed.fire();
  };
  // Findings of many drafts arrive one by one while a folder is reviewed.
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(show, 150);
  };
  const setGrouping = (next: Grouping) => (): void => {
    by = next;
    vscode.commands.executeCommand('setContext', 'copydesk.reviewBy', by);
    show();
  };
  const filter = async (): Promise<void> => {
    const choices: { label: string; least: Severity }[] = [
      { label: vscode.l10n.t('Everything'), least: 'hint' },
      { label: vscode.l10n.t('No matters of taste'), least: 'information' },
      { label: vscode.l10n.t('Only what must be put right'), least: 'warning' },
    ];
    const chosen = await vscode.window.showQuickPick(choices, { title: vscode.l10n.t('Which findings to list') });
    if (chosen === undefined) return;
    least = chosen.least;
    view.description = least === 'hint' ? '' : chosen.label;
    show();
  };
  setGrouping('family')();
  return vscode.Disposable.from(
    view,
    changed,
    vscode.languages.onDidChangeDiagnostics(soon),
    vscode.commands.registerCommand('copydesk.reviewByFamily', setGrouping('family')),
    vscode.commands.registerCommand('copydesk.reviewByDraft', setGrouping('draft')),
    vscode.commands.registerCommand('copydesk.filterReview', filter),
    { dispose: () => clearTimeout(timer) },
  );
}
