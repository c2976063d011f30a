import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FORMATS, type Format, formatOf } from '../core/index.ts';

/** The drafts that are open in the editor, as they stand there. */
export type Documents = TextDocuments<TextDocument>;

/** Keeps the open drafts up to date. */
export function openDocuments(connection: Connection): Documents {
  const documents = new TextDocuments(TextDocument);
  documents.listen(connection);
  return documents;
}

const BY_LANGUAGE: Readonly<Record<string, Format>> = {
  markdown: 'markdown',
  html: 'html',
  article: 'article',
  ninjs: 'ninjs',
};
const READABLE = new Set(Object.values(FORMATS));

/** How a draft is to be read; undefined where it is written in a format nothing here reads. */
export function formatOfDocument({ languageId, uri }: TextDocument): Format | undefined {
  const format = BY_LANGUAGE[languageId] ?? formatOf(uri);
  return READABLE.has(format) ? format : undefined;
}
