import { applyEdits } from '../text/edits.ts';
import { escapeMarkup } from '../text/escape.ts';
import type { Edit, Span } from '../text/span.ts';
import { readWordXml, type WordText } from './read.ts';

/** A remark on some words; offsets into the text that `readWordXml` reads out. */
export interface Remark extends Span {
  readonly message: string;
}

/** Parts of a Word document that comments touch, by their names in the archive. */
export const WORD_PARTS = {
  document: 'word/document.xml',
  comments: 'word/comments.xml',
  relations: 'word/_rels/document.xml.rels',
  types: '[Content_Types].xml',
} as const;

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** The stretch that holds a place, and where in the XML it is. A place inside a reference goes to its start or its end. */
function sourceOf(stretches: readonly WordText[], at: number, end: boolean): { at: number; in: WordText } | undefined {
  const found = stretches.find(({ text, length }) =>
    end ? at > text && at <= text + length : at >= text && at < text + length,
  );
  if (found === undefined) return undefined;
  if (found.verbatim) return { at: found.source + (at - found.text), in: found };
  return { at: end ? found.source + found.sourceLength : found.source, in: found };
}

/** Cuts a run in two at a place, with something between the halves. */
const cut = (at: number, { properties }: WordText, between: string): Edit => ({
  start: at,
  end: at,
  text: `</w:t></w:r>${between}<w:r>${properties}<w:t xml:space="preserve">`,
});

function documentEdits(xml: string, remarks: readonly Remark[], firstId: number): Edit[] {
  const { stretches } = readWordXml(xml);
  const tags = new Map<number, Edit>();
  const cuts: Edit[] = [];
  remarks.forEach((remark, i) => {
    const from = sourceOf(stretches, remark.start, false);
    const to = sourceOf(stretches, remark.end, true);
    if (from === undefined || to === undefined || to.at < from.at) return;
    const id = firstId + i;
    cuts.push(cut(from.at, from.in, `<w:commentRangeStart w:id="${id}"/>`));
    cuts.push(cut(to.at, to.in, `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`));
    for (const { open } of [from.in, to.in])
      if (!xml.slice(open.start, open.end).includes('xml:space'))
        // A space at a cut is the word’s own and must stay.
        tags.set(open.start, { ...open, text: '<w:t xml:space="preserve">' });
  });
  // Cuts at one place become one edit, in their order: edits must not touch.
  const byPlace = new Map<number, Edit>();
  for (const edit of cuts) {
    const known = byPlace.get(edit.start);
    byPlace.set(edit.start, known === undefined ? edit : { ...edit, text: known.text + edit.text });
  }
  return [...tags.values(), ...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Puts something before the last closing tag of a file that is one element. */
function inside(xml: string, added: string): string {
  const close = xml.lastIndexOf('</');
  return close < 0 ? xml : xml.slice(0, close) + added + xml.slice(close);
}

/** An element that is closed at once has no inside to add to. */
const opened = (xml: string): string => xml.replace(/<([\w:]+)([^<>]*)\/>\s*$/, '<$1$2></$1>');

/**
 * Adds comments to a Word document, as the parts of it that change.
 * @param parts the texts of `WORD_PARTS` by name; the comments may be absent
 * @param remarks in any order; one whose words are not in the document is left out
 * @param date when, as ISO 8601
 * @returns the changed parts, by name
 */
export function addComments(
  parts: Readonly<Record<string, string>>,
  remarks: readonly Remark[],
  date: string,
): Readonly<Record<string, string>> {
  const { document, comments, relations, types } = WORD_PARTS;
  const before = parts[comments];
  const ids = [...(before ?? '').matchAll(/<w:comment\b[^>]*?w:id="(\d{1,9})"/g)].map(([, id]) => Number(id));
  const firstId = Math.max(-1, ...ids) + 1;
  const written = remarks
    .map(
      ({ message }, i) =>
        `<w:comment w:id="${firstId + i}" w:author="Copydesk" w:initials="CD" w:date="${escapeMarkup(date)}">` +
        `<w:p><w:r><w:t xml:space="preserve">${escapeMarkup(message)}</w:t></w:r></w:p></w:comment>`,
    )
    .join('');
  const xml = parts[document] ?? '';
  const changed: Record<string, string> = {
    [document]: applyEdits(xml, documentEdits(xml, remarks, firstId)),
    [comments]: inside(
      opened(
        before ??
          `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${MAIN}"></w:comments>`,
      ),
      written,
    ),
  };
  if (before !== undefined) return changed;
  const emptyRelations =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  changed[relations] = inside(
    opened(parts[relations] ?? emptyRelations),
    `<Relationship Id="rIdCopydesk" Type="${RELATION}" Target="comments.xml"/>`,
  );
  changed[types] = inside(parts[types] ?? '', `<Override PartName="/${comments}" ContentType="${TYPE}"/>`);
  return changed;
}
