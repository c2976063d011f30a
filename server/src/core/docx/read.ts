import { Tokenizer } from 'htmlparser2';
import { decodeReference } from '../draft/formats/markdown-inline.ts';
import { SILENT } from '../text/markup-events.ts';

/** A stretch of words of a Word document, inside one `w:t` element. Offsets are UTF-16. */
export interface WordText {
  /** Where the words stand in the text that is read out. */
  readonly text: number;
  readonly length: number;
  /** Where they stand in `document.xml`; a reference such as `&amp;` is a stretch of its own. */
  readonly source: number;
  readonly sourceLength: number;
  readonly verbatim: boolean;
  /** The opening tag of the `w:t`, in `document.xml`. */
  readonly open: { readonly start: number; readonly end: number };
  /** Properties of its run, to be repeated where the run is cut in two; empty where it has none. */
  readonly properties: string;
}

/** The words of a Word document. */
export interface WordDocument {
  /** One paragraph a line, as wire copy has it. */
  readonly text: string;
  readonly stretches: readonly WordText[];
}

/** Elements whose words are not the document's own: what was deleted, and what older programs are shown instead. */
const UNREAD: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText']);

/**
 * Reads the words of `word/document.xml`. Never throws: what is not as expected has no words.
 * @param xml the whole file
 */
export function readWordXml(xml: string): WordDocument {
  const stretches: WordText[] = [];
  const parts: string[] = [];
  let length = 0;
  let tag = '';
  let tagStart = 0;
  let open: WordText['open'] | undefined;
  let unread = 0;
  let properties = '';
  let propertiesFrom: number | undefined;
  let empty = true;

  const add = (words: string): void => {
    parts.push(words);
    length += words.length;
  };
  const stretch = (start: number, end: number, words: string, verbatim: boolean): void => {
    if (open === undefined || words === '') return;
    const place = { text: length, length: words.length, source: start, sourceLength: end - start, verbatim };
    stretches.push({ ...place, open, properties });
    add(words);
    empty = false;
  };
  const opened = (end: number, closed: boolean): void => {
    if (tag === 'w:r') properties = '';
    if (tag === 'w:rPr' && !closed) propertiesFrom ??= tagStart;
    if (unread === 0 && tag === 'w:tab') add('\t');
    if (unread === 0 && (tag === 'w:br' || tag === 'w:cr')) add('\n');
    if (closed) return;
    if (UNREAD.has(tag)) unread++;
    if (tag === 'w:t' && unread === 0) open = { start: tagStart, end: end + 1 };
  };
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      ...SILENT,
      onopentagname(start, end) {
        tag = xml.slice(start, end);
        tagStart = start - 1;
      },
      onopentagend: (end) => opened(end, false),
      onselfclosingtag: (end) => opened(end, true),
      onclosetag(start, end) {
        const name = xml.slice(start, end);
        if (name === 'w:t') open = undefined;
        if (UNREAD.has(name) && unread > 0) unread--;
        if (name === 'w:rPr' && propertiesFrom !== undefined) {
          properties = xml.slice(propertiesFrom, xml.indexOf('>', end) + 1);
          propertiesFrom = undefined;
        }
        if (name === 'w:p' && !empty) {
          add('\n');
          empty = true;
        }
      },
      ontext(start, end) {
        if (open === undefined || start < 0) return;
        let done = start;
        for (const { 0: reference, index } of xml.slice(start, end).matchAll(/&#?\w{1,31};/g)) {
          stretch(done, start + index, xml.slice(done, start + index), true);
          done = start + index + reference.length;
          stretch(start + index, done, decodeReference(reference), false);
        }
        stretch(done, end, xml.slice(done, end), true);
      },
    },
  );
  tokenizer.write(xml);
  tokenizer.end();
  return { text: parts.join(''), stretches };
}
