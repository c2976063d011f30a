import type { Format, RawDraft } from '../draft.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';

/** Endings of the files that are drafts, and how each is read. */
export const FORMATS: Readonly<Record<string, Format>> = {
  txt: 'plain',
  text: 'plain',
  md: 'markdown',
  markdown: 'markdown',
  article: 'article',
  story: 'article',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  nitf: 'html',
};

/** The format of a draft by the ending of its URI; plain where the ending says nothing. */
export function formatOf(uri: string): Format {
  const ending = /\.([A-Za-z]+)(?:[?#].*)?$/.exec(uri)?.[1]?.toLowerCase();
  return (ending === undefined ? undefined : FORMATS[ending]) ?? 'plain';
}

/** Splits a draft into blocks. Never throws: what cannot be understood is read as plain paragraphs. */
export function readRaw(text: string, format: Format): RawDraft {
  if (format === 'markdown') return readMarkdown(text);
  return format === 'html' ? readHtml(text) : readPlain(text);
}
