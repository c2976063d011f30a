import {
  type AnnotatedTextEdit,
  type Connection,
  type PrepareRenameResult,
  ResponseError,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type Draft, groupStories, type Renaming, renameEverywhere, renameTarget, storyClues } from '../core/index.ts';
import type { Editor } from './capabilities.ts';
import type { Documents } from './documents.ts';
import type { Reviewed, Reviews } from './reviews.ts';

/** The code of an error that tells the editor's user why a request cannot be done. */
const REQUEST_FAILED = -32803;

/** Other open drafts of the draft's story. */
async function siblings(own: Reviewed, draft: Draft, documents: Documents, reviews: Reviews): Promise<Reviewed[]> {
  const others: Reviewed[] = [];
  for (const uri of documents.keys()) {
    const reviewed = uri === own.uri ? undefined : await reviews.of(uri);
    if (reviewed?.draft !== undefined) others.push(reviewed);
  }
  const drafts = [draft, ...others.map((other) => other.draft as Draft)];
  const story = groupStories(drafts.map(storyClues)).find((uris) => uris.includes(draft.uri)) ?? [];
  return others.filter(({ uri }) => story.includes(uri));
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Where quotations have the name, in words: they are left as they are, and somebody has to look. */
function leftAlone(renamings: readonly Renaming[], of: ReadonlyMap<string, Reviewed>): string | undefined {
  const places = renamings.flatMap(({ uri, left }) => {
    const reviewed = of.get(uri);
    const lines = reviewed === undefined ? [] : left.map((span) => reviewed.positions.range(span).start.line + 1);
    return lines.length === 0 ? [] : [`${uri.slice(uri.lastIndexOf('/') + 1)}: ${[...new Set(lines)].join(', ')}`];
  });
  const count = renamings.reduce((sum, { left }) => sum + left.length, 0);
  return count === 0
    ? undefined
    : `${counted(count, 'place')} in quotations left as quoted (lines ${places.join('; ')}).`;
}

function toEdit(
  renamings: readonly Renaming[],
  of: ReadonlyMap<string, Reviewed>,
  editor: Editor,
  title: string,
): WorkspaceEdit {
  const wide = renamings.reduce((sum, { edits }) => sum + edits.length, 0) > 1;
  const asks = wide && editor.annotations && editor.versionedEdits;
  const changes: Record<string, TextEdit[]> = {};
  const documentChanges: TextDocumentEdit[] = [];
  for (const { uri, edits } of renamings) {
    const reviewed = of.get(uri);
    if (reviewed === undefined || edits.length === 0) continue;
    const plain = edits.map((edit): TextEdit => ({ range: reviewed.positions.range(edit), newText: edit.text }));
    changes[uri] = plain;
    documentChanges.push({
      textDocument: { uri, version: reviewed.version },
      edits: asks ? plain.map((edit): AnnotatedTextEdit => ({ ...edit, annotationId: 'rename' })) : plain,
    });
  }
  if (!editor.versionedEdits) return { changes };
  return {
    documentChanges,
    ...(asks ? { changeAnnotations: { rename: { label: title, needsConfirmation: true } } } : {}),
  };
}

/** Renames a name, title or term everywhere in a draft and in the open drafts of its story; quotations are left alone and named. */
export function offerRename(connection: Connection, documents: Documents, reviews: Reviews, editor: Editor): void {
  connection.onPrepareRename(async ({ textDocument, position }, token): Promise<PrepareRenameResult | null> => {
    const reviewed = await reviews.of(textDocument.uri, token);
    if (reviewed?.draft === undefined) return null;
    const target = renameTarget(reviewed.draft, reviewed.positions.offset(position));
    return target === undefined ? null : { range: reviewed.positions.range(target), placeholder: target.text };
  });
  connection.onRenameRequest(async ({ textDocument, position, newName }, token) => {
    const reviewed = await reviews.of(textDocument.uri, token);
    const target = reviewed?.draft && renameTarget(reviewed.draft, reviewed.positions.offset(position));
    if (reviewed?.draft === undefined || target === undefined)
      return new ResponseError(REQUEST_FAILED, 'There is no name or word here to rename.');
    const others = await siblings(reviewed, reviewed.draft, documents, reviews);
    const all = [reviewed, ...others];
    const of = new Map(all.map((one) => [one.uri, one]));
    const renamings = renameEverywhere(
      all.map(({ draft }) => draft as Draft),
      target,
      newName,
    );
    const left = leftAlone(renamings, of);
    if (left !== undefined) connection.window.showInformationMessage(left);
    return toEdit(renamings, of, editor, `“${target.text}” to “${newName.trim()}”`);
  });
}
