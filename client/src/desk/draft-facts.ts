import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Inspection } from '../../../server/src/core/index.ts';
import * as protocol from '../../../server/src/lsp/protocol.ts';
import { LANGUAGES } from '../languages.ts';
import { ask } from '../requests.ts';

/** What the server understood of the draft in front. */
export interface DraftFacts {
  readonly document: vscode.TextDocument;
  readonly text: string;
  readonly facts: Inspection;
}

/** The facts of the draft in front, for the views that show them. Asked for only while one of those is to be seen. */
export interface FactsSource extends vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  /** Undefined where no draft is in front, or nothing is known of it yet. */
  readonly current: () => DraftFacts | undefined;
  /** A view says whether it is to be seen. */
  watch(view: { readonly visible: boolean; readonly onDidChangeVisibility: vscode.Event<unknown> }): void;
  /** Asks now, whether or not a view is to be seen. */
  read(document: vscode.TextDocument): Promise<DraftFacts | undefined>;
}

/** How long somebody must pause in typing before the views follow, in milliseconds. */
const PAUSE = 400;

export const isDraft = (document: vscode.TextDocument | undefined): document is vscode.TextDocument =>
  document !== undefined && (LANGUAGES as readonly string[]).includes(document.languageId);

/** Follows the draft in front. The last draft stays shown while a view or a panel has the focus. */
export function followFacts(client: BaseLanguageClient): FactsSource {
  const changed = new vscode.EventEmitter<void>();
  const views: { readonly visible: boolean }[] = [];
  let current: DraftFacts | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = async (document: vscode.TextDocument): Promise<DraftFacts | undefined> => {
    const { version } = document;
    const text = document.getText();
    const facts = await ask(client, protocol.inspectDraft, { uri: document.uri.toString() });
    // Offsets of another version would point at the wrong words.
    return facts === null || document.version !== version ? undefined : { document, text, facts };
  };
  const refresh = async (): Promise<void> => {
    const { document } = vscode.window.activeTextEditor ?? {};
    if (!isDraft(document) || !views.some(({ visible }) => visible)) return;
    const next = await read(document).catch(() => undefined);
    if (next === undefined) return;
    current = next;
    changed.fire();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), PAUSE);
  };
  const subscriptions = vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(soon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) soon();
    }),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const front = vscode.window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === front)) soon();
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (document !== current?.document) return;
      current = undefined;
      changed.fire();
    }),
    changed,
  );
  return {
    onDidChange: changed.event,
    current: () => current,
    watch(view) {
      views.push(view);
      view.onDidChangeVisibility(soon);
      soon();
    },
    read,
    dispose() {
      clearTimeout(timer);
      subscriptions.dispose();
    },
  };
}
