import * as vscode from 'vscode';
import { type Check, parseChecks } from './ledger-model.ts';

/** Where decisions about statements are kept: in the folder's `.copydesk/checks.jsonl`, or for this session where there is none. */
export interface ChecksStore {
  /** The name a draft goes by in the file: its path in the folder. */
  nameOf(uri: vscode.Uri): string;
  of(uri: vscode.Uri): Promise<readonly Check[]>;
  /** Adds a line and leaves the others as they are. */
  add(uri: vscode.Uri, check: Omit<Check, 'draft'>): Promise<void>;
}

const NAME = ['.copydesk', 'checks.jsonl'] as const;

function fileOf(uri: vscode.Uri): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder === undefined ? undefined : vscode.Uri.joinPath(folder.uri, ...NAME);
}

async function readBytes(file: vscode.Uri): Promise<Uint8Array> {
  try {
    return await vscode.workspace.fs.readFile(file);
  } catch (error) {
    // Only a file that is not there is empty: one that cannot be read must not be written over.
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return new Uint8Array();
    throw error;
  }
}

export function keepChecks(): ChecksStore {
  const session: Check[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const nameOf = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri, false);
  const append = async (file: vscode.Uri, check: Check): Promise<void> => {
    const before = await readBytes(file);
    const midLine = before.length > 0 && before[before.length - 1] !== 10;
    const line = new TextEncoder().encode(`${midLine ? '\n' : ''}${JSON.stringify(check)}\n`);
    const all = new Uint8Array(before.length + line.length);
    all.set(before);
    all.set(line, before.length);
    await vscode.workspace.fs.writeFile(file, all);
  };
  return {
    nameOf,
    async of(uri) {
      const file = fileOf(uri);
      if (file === undefined) return session;
      return parseChecks(new TextDecoder().decode(await readBytes(file).catch(() => new Uint8Array())));
    },
    async add(uri, given) {
      const check: Check = { draft: nameOf(uri), ...given };
      const file = fileOf(uri);
      if (file === undefined) {
        session.push(check);
        return;
      }
      const next = last.catch(() => undefined).then(() => append(file, check));
      last = next;
      await next;
    },
  };
}
