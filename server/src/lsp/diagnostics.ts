import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Reviewed, Reviews } from './reviews.ts';
import { SOURCE, toDiagnostic } from './to-lsp.ts';

type RulePage = (rule: string) => string | undefined;

/** Everything the editor is to show for a reviewed draft. */
function diagnosticsOf(reviewed: Reviewed, rulePage: RulePage): Diagnostic[] {
  if (!reviewed.tooLong) return reviewed.shown.map((finding) => toDiagnostic(finding, reviewed, rulePage));
  return [
    {
      range: reviewed.positions.range({ start: 0, end: 0 }),
      severity: DiagnosticSeverity.Information,
      source: SOURCE,
      message: 'This draft is too long to be reviewed as you type. Review it from the command line, or split it.',
    },
  ];
}

/** What both ways of delivering diagnostics need. */
export interface Delivery {
  readonly connection: Connection;
  readonly reviews: Reviews;
  readonly rulePage: RulePage;
  readonly isPaused: () => boolean;
}

/** Answers editors that ask. An unchanged draft under an unchanged configuration is answered without its findings. */
export function answerPulls({ connection, reviews, rulePage, isPaused }: Delivery): void {
  connection.languages.diagnostics.on(
    async ({ textDocument, previousResultId }, token: CancellationToken): Promise<DocumentDiagnosticReport> => {
      if (isPaused()) return { kind: 'full', resultId: 'paused', items: [] };
      const reviewed = await reviews.of(textDocument.uri, token);
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Canceled.');
      if (reviewed === undefined) return { kind: 'full', resultId: 'none', items: [] };
      const { resultId } = reviewed;
      if (resultId === previousResultId) return { kind: 'unchanged', resultId };
      return { kind: 'full', resultId, items: diagnosticsOf(reviewed, rulePage) };
    },
  );
}

/** How long a draft must rest before its findings are pushed, in milliseconds. */
const REST = 150;

/** Pushes to editors that do not ask, a moment after the last change. */
export function pushDiagnostics({ connection, reviews, rulePage, isPaused }: Delivery): {
  changed(uri: string): void;
  closed(uri: string): void;
} {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const push = async (uri: string): Promise<void> => {
    waiting.delete(uri);
    const reviewed = isPaused() ? undefined : await reviews.of(uri);
    // A change that came in meanwhile brings its own push.
    if (waiting.has(uri)) return;
    const version = reviewed === undefined ? {} : { version: reviewed.version };
    const diagnostics = reviewed === undefined ? [] : diagnosticsOf(reviewed, rulePage);
    await connection.sendDiagnostics({ uri, ...version, diagnostics });
  };
  const stop = (uri: string): void => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  };
  return {
    changed(uri) {
      stop(uri);
      const timer = setTimeout(() => {
        push(uri).catch((error: unknown) => connection.console.error(String(error)));
      }, REST);
      waiting.set(uri, timer);
    },
    closed(uri) {
      stop(uri);
      connection.sendDiagnostics({ uri, diagnostics: [] }).catch(() => undefined);
    },
  };
}
