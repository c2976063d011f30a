import { type Connection, DocumentHighlightKind } from 'vscode-languageserver';
import { mentionsAt } from '../core/index.ts';
import type { Reviews } from './reviews.ts';

/** Finds the other mentions of a name, a figure or a quotation: as references, and as highlights while the caret is on one. */
export function offerMentions(connection: Connection, reviews: Reviews): void {
  connection.onReferences(async ({ textDocument: { uri }, position }, token) => {
    const reviewed = await reviews.of(uri, token);
    if (reviewed?.draft === undefined) return [];
    const linked = mentionsAt(reviewed.draft, reviewed.positions.offset(position));
    return (linked?.places ?? []).map((place) => ({ uri, range: reviewed.positions.range(place) }));
  });
  connection.onDocumentHighlight(async ({ textDocument, position }, token) => {
    const reviewed = await reviews.of(textDocument.uri, token);
    if (reviewed?.draft === undefined) return null;
    const linked = mentionsAt(reviewed.draft, reviewed.positions.offset(position));
    // Nothing linked: the editor's own highlights of the word are better than one place marked alone.
    if (linked === undefined || linked.places.length < 2) return null;
    return linked.places.map((place) => ({
      range: reviewed.positions.range(place),
      kind: DocumentHighlightKind.Read,
    }));
  });
}
