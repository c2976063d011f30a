import * as vscode from 'vscode';
import type { BaseLanguageClient, DiagnosticProviderMiddleware } from 'vscode-languageclient';
import { DocumentDiagnosticRequest } from 'vscode-languageclient';

/** How long somebody must pause before the line they write in is underlined, in milliseconds. */
const PAUSE = 1500;

const isDrafting = (uri: vscode.Uri): boolean =>
  vscode.workspace.getConfiguration('copydesk', uri).get<string>('mode') === 'drafting';

/** Keeps the line that is being written in free of underlines, while drafting. */
export interface Typing extends vscode.Disposable {
  readonly middleware: DiagnosticProviderMiddleware;
  /** The client whose findings are asked for again once the writer pauses. */
  follow(client: BaseLanguageClient): void;
}

/** Watches the writer's last change; findings on its line wait until the writer pauses. */
export function watchTyping(): Typing {
  let client: BaseLanguageClient | undefined;
  let busy: { readonly document: vscode.TextDocument; readonly line: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Drafts whose last answer had findings left out: “nothing has changed” would keep them out. */
  const partial = new Set<string>();

  const rested = (): void => {
    const document = busy?.document;
    busy = undefined;
    if (document === undefined || document.isClosed || !partial.has(document.uri.toString())) return;
    client?.getFeature(DocumentDiagnosticRequest.method).getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
  };
  const watching = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    const line = contentChanges[0]?.range.start.line;
    const inFront = document === vscode.window.activeTextEditor?.document;
    if (line === undefined || !inFront || !isDrafting(document.uri)) return;
    busy = { document, line };
    clearTimeout(timer);
    timer = setTimeout(rested, PAUSE);
  });
  return {
    follow(next) {
      client = next;
    },
    middleware: {
      async provideDiagnostics(document, previousResultId, token, next) {
        const uri = 'uri' in document ? document.uri : document;
        const key = uri.toString();
        const report = await next(document, partial.has(key) ? undefined : previousResultId, token);
        partial.delete(key);
        if (report?.kind !== 'full' || busy?.document.uri.toString() !== key) return report;
        const { line } = busy;
        const items = report.items.filter(({ range }) => range.start.line > line || range.end.line < line);
        if (items.length === report.items.length) return report;
        partial.add(key);
        return { ...report, items };
      },
    },
    dispose() {
      clearTimeout(timer);
      watching.dispose();
    },
  };
}
