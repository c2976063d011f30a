import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import type { Desks } from '../workspace/desks.ts';
import { type Encoding, positionsIn } from './positions.ts';
import { SOURCE } from './to-lsp.ts';

/** Shows mistakes in configuration files on their lines. Those files are no drafts, so this is the only way they get diagnostics. */
export function publishConfigProblems(connection: Connection, desks: Desks, encoding: Encoding): () => void {
  const published = new Map<string, string>();
  return () => {
    for (const [uri, { text, problems }] of desks.problems()) {
      const state = JSON.stringify(problems);
      if (state === (published.get(uri) ?? '[]')) continue;
      published.set(uri, state);
      const positions = positionsIn(text, encoding);
      const diagnostics = problems.map(({ message, span }) => ({
        range: positions.range(span),
        severity: DiagnosticSeverity.Warning,
        source: SOURCE,
        code: 'configuration',
        message,
      }));
      connection.sendDiagnostics({ uri, diagnostics }).catch(() => undefined);
    }
  };
}
