import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { addComments, readWordXml, WORD_PARTS } from '../../server/src/core/docx/index.ts';
import * as protocol from '../../server/src/lsp/protocol.ts';
import { ask } from './requests.ts';

/** The scheme of the words of a Word document, shown as text that cannot be edited. */
export const DOCX_SCHEME = 'copydesk-docx';

/** Largest document that is opened, unpacked, in bytes: a small archive can hold far too much. */
const MAX_SIZE = 50_000_000;

const asText = (file: vscode.Uri): vscode.Uri =>
  vscode.Uri.from({ scheme: DOCX_SCHEME, path: `${file.path}.txt`, query: file.toString() });
const fileOf = ({ query }: vscode.Uri): vscode.Uri => vscode.Uri.parse(query, true);

type Archive = Record<string, Uint8Array>;

async function unpack(file: vscode.Uri): Promise<Archive> {
  const bytes = await vscode.workspace.fs.readFile(file);
  let size = 0;
  const archive = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return size <= MAX_SIZE;
    },
  });
  if (size > MAX_SIZE) throw new Error(vscode.l10n.t('This document is too large to be opened here.'));
  if (archive[WORD_PARTS.document] === undefined) throw new Error(vscode.l10n.t('This is not a Word document.'));
  return archive;
}

const textOf = (archive: Archive, name: string): string | undefined => {
  const bytes = archive[name];
  return bytes === undefined ? undefined : strFromU8(bytes);
};

async function open(given: unknown): Promise<vscode.TextDocument | undefined> {
  const picked = async (): Promise<vscode.Uri | undefined> =>
    (await vscode.window.showOpenDialog({ filters: { Word: ['docx'] }, canSelectMany: false }))?.[0];
  const file = given instanceof vscode.Uri ? given : await picked();
  if (file === undefined) return undefined;
  try {
    await unpack(file);
  } catch (error) {
    vscode.window.showErrorMessage(
      vscode.l10n.t(
        '{0} could not be read: {1}',
        vscode.workspace.asRelativePath(file),
        error instanceof Error ? error.message : '',
      ),
    );
    return undefined;
  }
  const document = await vscode.workspace.openTextDocument(asText(file));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Writes a copy of the document with the findings as comments. The document itself is never written to. */
async function exportComments(client: BaseLanguageClient, given: unknown): Promise<vscode.Uri | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.uri.scheme !== DOCX_SCHEME) {
    vscode.window.showInformationMessage(vscode.l10n.t('Open a Word document with Copydesk first.'));
    return undefined;
  }
  const file = fileOf(document.uri);
  const suggested = file.with({ path: `${file.path.replace(/\.docx$/i, '')} (Copydesk).docx` });
  const target =
    given instanceof vscode.Uri
      ? given
      : await vscode.window.showSaveDialog({ defaultUri: suggested, filters: { Word: ['docx'] } });
  if (target === undefined) return undefined;
  if (target.toString() === file.toString()) {
    vscode.window.showWarningMessage(vscode.l10n.t('Choose another name: the document itself is left as it is.'));
    return undefined;
  }
  const review = await ask(client, protocol.reviewDraft, { uri: document.uri.toString() });
  const archive = await unpack(file);
  const named = Object.values(WORD_PARTS).flatMap((name) => {
    const text = textOf(archive, name);
    return text === undefined ? [] : [[name, text] as const];
  });
  const findings = (review?.findings ?? []).filter(({ level }) => level !== 'hint');
  const changed = addComments(Object.fromEntries(named), findings, new Date().toISOString());
  for (const [name, text] of Object.entries(changed)) archive[name] = strToU8(text);
  await vscode.workspace.fs.writeFile(target, zipSync(archive));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copydesk: {0} comments written.', findings.length), 5000);
  return target;
}

/** Opens Word documents as text with their findings, and gives the findings back as comments. */
export function registerDocx(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(DOCX_SCHEME, {
      provideTextDocumentContent: async (uri) => {
        const archive = await unpack(fileOf(uri));
        return readWordXml(textOf(archive, WORD_PARTS.document) ?? '').text;
      },
    }),
    vscode.commands.registerCommand('copydesk.openDocx', open),
    vscode.commands.registerCommand('copydesk.exportDocxComments', (given: unknown) => exportComments(client, given)),
  );
}
