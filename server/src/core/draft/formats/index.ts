import type { Format, RawDraft } from '../draft.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readNinjs } from './ninjs.ts';
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
  ninjs: 'ninjs',
};

/** The format of a file by the ending of its name or URI; undefined where it is none of a draft. `.ninjs.json` counts as `.ninjs`. */
export function formatByEnding(uri: string): Format | undefined {
  const ending = /\.([A-Za-z]+)(?:(?<=\.ninjs)\.json)?(?:[?#].*)?$/i.exec(uri)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : FORMATS[ending];
}

/** The format of a draft by the ending of its URI; plain where the ending says nothing. */
export const formatOf = (uri: string): Format => formatByEnding(uri) ?? 'plain';

/** Splits a draft into blocks. Never throws: what cannot be understood is read as plain paragraphs. */
export function readRaw(text: string, format: Format): RawDraft {
  if (format === 'markdown') return readMarkdown(text);
  if (format === 'ninjs') return readNinjs(text);
  return format === 'html' ? readHtml(text) : readPlain(text);
}
