import * as vscode from 'vscode';
import { mentions, quotations, words } from '../counted.ts';
import type { DraftFacts, FactsSource } from './draft-facts.ts';
import { rangeOf, showPlace } from './show-place.ts';
import { listSources, type Place, type QuotedPlace, type SourceRow, unclaimedQuotations } from './sources-model.ts';

interface Unclaimed {
  readonly unclaimed: readonly Place[];
}
type Node = SourceRow | Unclaimed | Place | QuotedPlace;

const isSource = (node: Node): node is SourceRow => 'places' in node;
const isUnclaimed = (node: Node): node is Unclaimed => 'unclaimed' in node;

const clip = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

function sourceItem(row: SourceRow): vscode.TreeItem {
  const item = new vscode.TreeItem(row.name, vscode.TreeItemCollapsibleState.Collapsed);
  const quoted =
    row.quotations === 0 ? vscode.l10n.t('not quoted') : `${quotations(row.quotations)}, ${words(row.wordsQuoted)}`;
  item.description = [row.role, quoted].filter(Boolean).join(' · ');
  item.tooltip = `${row.name}\n${row.role ?? vscode.l10n.t('no role given')}\n${mentions(row.mentions)}, ${quoted}`;
  item.iconPath = new vscode.ThemeIcon(row.kind === 'document' ? 'file-text' : 'person');
  item.accessibilityInformation = { label: `${row.name}, ${row.role ?? vscode.l10n.t('no role given')}, ${quoted}` };
  return item;
}

function unclaimedItem({ unclaimed }: Unclaimed): vscode.TreeItem {
  const item = new vscode.TreeItem(
    vscode.l10n.t('Quotations with no speaker'),
    vscode.TreeItemCollapsibleState.Expanded,
  );
  item.description = String(unclaimed.length);
  item.iconPath = new vscode.ThemeIcon('question');
  return item;
}

function placeItem(place: Place | QuotedPlace, { document, text }: DraftFacts): vscode.TreeItem {
  const item = new vscode.TreeItem(clip(text.slice(place.start, place.end)));
  const range = rangeOf(document, place);
  item.description = vscode.l10n.t('line {0}', range.start.line + 1);
  item.iconPath = new vscode.ThemeIcon('kind' in place && place.kind === 'mention' ? 'symbol-reference' : 'quote');
  item.command = showPlace(document.uri, range);
  return item;
}

/** Who is quoted in the draft in front, how often and how much. */
export function showSources(facts: FactsSource): vscode.Disposable {
  const roots = (): Node[] => {
    const draft = facts.current();
    if (draft === undefined) return [];
    const unclaimed = unclaimedQuotations(draft.facts);
    return [...(unclaimed.length === 0 ? [] : [{ unclaimed }]), ...listSources(draft.facts, draft.text)];
  };
  const view = vscode.window.createTreeView<Node>('copydesk.sources', {
    treeDataProvider: {
      onDidChangeTreeData: facts.onDidChange,
      getChildren: (node) =>
        node === undefined ? roots() : isSource(node) ? [...node.places] : isUnclaimed(node) ? [...node.unclaimed] : [],
      getTreeItem: (node) => {
        if (isSource(node)) return sourceItem(node);
        if (isUnclaimed(node)) return unclaimedItem(node);
        const draft = facts.current();
        return draft === undefined ? new vscode.TreeItem('') : placeItem(node, draft);
      },
    },
  });
  facts.watch(view);
  return view;
}
