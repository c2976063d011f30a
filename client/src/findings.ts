import * as vscode from 'vscode';
import type { FindingRef } from '../../server/src/lsp/protocol.ts';

/** The name that the server's diagnostics carry. */
const SOURCE = 'Copydesk';

interface Named extends vscode.Diagnostic {
  /** Kept by the client library on the diagnostics it makes. */
  readonly data?: unknown;
}

/** Arguments of commands come from links too, so their shape is checked. */
export function isFindingRef(value: unknown): value is FindingRef {
  const ref = value as Partial<FindingRef> | undefined | null;
  return typeof ref?.uri === 'string' && typeof ref.fingerprint === 'string';
}

/** The findings shown for a draft, in reading order. */
export function findingsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === SOURCE)
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The name by which the server finds a finding again. */
export function findingRefOf(uri: vscode.Uri, diagnostic: vscode.Diagnostic): FindingRef | undefined {
  const { fingerprint } = ((diagnostic as Named).data ?? {}) as Partial<FindingRef>;
  return fingerprint === undefined ? undefined : { uri: uri.toString(), fingerprint };
}

/** The finding that the caret is on. */
export function findingAtCaret(): FindingRef | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const { uri } = editor.document;
  const found = findingsOf(uri).find(({ range }) => range.contains(editor.selection.active));
  return found && findingRefOf(uri, found);
}
