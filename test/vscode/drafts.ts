/** Drafts for the suite: opened in the window's own folder, or nowhere. */
import * as vscode from 'vscode';
import { until } from './expect.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

export function inFolder(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('the suite needs a folder');
  return vscode.Uri.joinPath(folder.uri, path);
}

export async function writeFile(path: string, text: string): Promise<vscode.Uri> {
  const uri = inFolder(path);
  await vscode.workspace.fs.writeFile(uri, encode(text));
  return uri;
}

export async function readFile(path: string): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(inFolder(path)));
  } catch {
    return '';
  }
}

export async function removeFile(path: string): Promise<void> {
  try {
    await vscode.workspace.fs.delete(inFolder(path), { recursive: true });
  } catch {
    // It was not there.
  }
}

/** Writes a draft and shows it. */
export async function openDraft(path: string, text: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(await writeFile(path, text)));
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Copydesk's findings of one rule, in reading order. */
export function findings(document: vscode.TextDocument, rule = 'style/repeated-word'): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source, code }) => source === 'Copydesk' && (typeof code === 'object' ? code.value : code) === rule)
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Waits until exactly these words are found, by one rule. */
export async function foundWords(
  document: vscode.TextDocument,
  words: readonly string[],
  rule?: string,
): Promise<void> {
  const wanted = JSON.stringify(words);
  const now = () => JSON.stringify(findings(document, rule).map(({ range }) => document.getText(range)));
  await until(`findings ${wanted}`, () => now() === wanted).catch((error: Error) => {
    throw new Error(`${error.message}; found ${now()}`);
  });
}

/** The light bulb's entries at a place, with their edits. */
export async function quickFixes(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return until('quick fixes', async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
      20,
    );
    return actions.length > 0 ? actions : undefined;
  });
}
