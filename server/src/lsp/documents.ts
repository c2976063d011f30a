import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FORMATS, type Format, formatOf } from '../core/index.ts';
import { isOwnReport } from '../workspace/report/own.ts';

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

/** How a draft is to be read; undefined for a format that nothing here reads, and for Copydesk's own reports. */
export function formatOfDocument(document: TextDocument): Format | undefined {
  const { languageId, uri } = document;
  const format = BY_LANGUAGE[languageId] ?? formatOf(uri);
  const head = { start: { line: 0, character: 0 }, end: { line: 12, character: 0 } };
  return READABLE.has(format) && !isOwnReport(document.getText(head)) ? format : undefined;
}
