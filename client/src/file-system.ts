import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as protocol from '../../server/src/lsp/protocol.ts';
import { answer } from './requests.ts';

const sameAs =
  (uri: vscode.Uri) =>
  (document: vscode.TextDocument): boolean =>
    document.uri.toString() === uri.toString();
const openAt = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find((document) => !document.isClosed && sameAs(uri)(document));

function fileError(error: unknown): protocol.FileError {
  const missing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
  return { error: missing ? 'missing' : 'unreadable', message: error instanceof Error ? error.message : String(error) };
}

/** The server may write Copydesk's own files and no others. */
function ownFile(uri: string): vscode.Uri {
  const parsed = vscode.Uri.parse(uri, true);
  if (!/\/\.copydesk\/(config\.jsonc|ignores\.jsonl|names\.txt)$/.test(parsed.path))
    throw new Error(`${parsed.path} is not a file of Copydesk’s own.`);
  return parsed;
}

/** The server may read drafts and `.gitignore` files of the open folders and no others. */
function draftFile(uri: string): vscode.Uri {
  const parsed = vscode.Uri.parse(uri, true);
  const isOne = /\.(?:txt|text|md|markdown|article|story|html?|xhtml|nitf|ninjs|ninjs\.json)$|\/\.gitignore$/i.test(
    parsed.path,
  );
  if (!isOne || vscode.workspace.getWorkspaceFolder(parsed) === undefined)
    throw new Error(`${parsed.path} is not a draft of an open folder.`);
  return parsed;
}

type Entry = { readonly name: string; readonly kind: 'file' | 'folder' };

/** What a folder of the workspace holds; nothing of others, and no links. */
async function list(uri: string): Promise<Entry[]> {
  const parsed = vscode.Uri.parse(uri, true);
  if (vscode.workspace.getWorkspaceFolder(parsed) === undefined) return [];
  const entries = await vscode.workspace.fs.readDirectory(parsed).then(undefined, () => []);
  return entries.flatMap(([name, type]): Entry[] =>
    type === vscode.FileType.Directory
      ? [{ name, kind: 'folder' }]
      : type === vscode.FileType.File
        ? [{ name, kind: 'file' }]
        : [],
  );
}

async function read(uri: vscode.Uri): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

async function edit(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const wasSaved = !document.isDirty;
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, range, text);
  if (!(await vscode.workspace.applyEdit(change))) throw new Error('The editor refused the change.');
  // Somebody's half-done changes are theirs to save.
  if (wasSaved) await document.save();
}

async function write(uri: vscode.Uri, text: string): Promise<void> {
  const document = openAt(uri);
  if (document === undefined) return vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  await edit(document, all, text);
}

async function appendLine(uri: vscode.Uri, line: string): Promise<void> {
  const document = openAt(uri);
  if (document !== undefined) {
    const end = document.lineAt(document.lineCount - 1).range.end;
    return edit(document, new vscode.Range(end, end), `${end.character === 0 ? '' : '\n'}${line}\n`);
  }
  let bytes: Uint8Array = new Uint8Array();
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (fileError(error).error !== 'missing') throw error;
  }
  const midLine = bytes.length > 0 && bytes[bytes.length - 1] !== 10;
  const added = new TextEncoder().encode(`${midLine ? '\n' : ''}${line}\n`);
  const all = new Uint8Array(bytes.length + added.length);
  all.set(bytes);
  all.set(added, bytes.length);
  await vscode.workspace.fs.writeFile(uri, all);
}

/** Gives the server the files of the workspace through the editor, so that it needs no disk of its own. */
export function serveFiles(client: BaseLanguageClient): vscode.Disposable {
  // One write after another: each adds to what the one before it left.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<null | protocol.FileError> => {
    const next = last.then(work).then(() => null, fileError);
    last = next;
    return next;
  };
  return vscode.Disposable.from(
    answer(client, protocol.fsRead, async ({ uri }) => {
      try {
        const parsed = ownFile(uri);
        const open = openAt(parsed);
        return { text: open?.isDirty === true ? open.getText() : await read(parsed) };
      } catch (error) {
        return fileError(error);
      }
    }),
    answer(client, protocol.fsReadDraft, async ({ uri }) => {
      try {
        return { text: await read(draftFile(uri)) };
      } catch (error) {
        return fileError(error);
      }
    }),
    answer(client, protocol.fsIsOpen, async ({ uri }) => ({ open: openAt(ownFile(uri)) !== undefined })),
    answer(client, protocol.fsList, async ({ uri }) => ({ entries: await list(uri) })),
    answer(client, protocol.fsWrite, ({ uri, text }) => inTurn(async () => write(ownFile(uri), text))),
    answer(client, protocol.fsAppendLine, ({ uri, line }) => inTurn(async () => appendLine(ownFile(uri), line))),
  );
}
