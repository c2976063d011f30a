import {
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Edit, Finding, Fix, Level } from '../core/index.ts';
import type { Editor } from './capabilities.ts';
import type { Reviewed } from './reviews.ts';

export const SOURCE = 'Copydesk';

/** What a diagnostic carries so that its finding can be found again. */
export interface FindingData {
  readonly fingerprint: string;
  readonly rule: string;
}

const SEVERITY: Readonly<Record<Exclude<Level, 'off'>, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Filler: what the finding marks can be deleted whole without loss, so the editor may show it faded. */
const isFiller = ({ fixes, start, end }: Finding): boolean => {
  const [fix] = fixes;
  return (
    fixes.length === 1 &&
    fix?.safe === true &&
    fix.edits.length === 1 &&
    fix.edits.every((edit) => edit.text.trim() === '' && edit.start <= start && edit.end >= end)
  );
};

/** A finding as the editor shows it. */
export function toDiagnostic(
  finding: Finding,
  { positions, uri }: Pick<Reviewed, 'positions' | 'uri'>,
  rulePage: (rule: string) => string | undefined,
): Diagnostic {
  const href = rulePage(finding.rule);
  const data: FindingData = { fingerprint: finding.fingerprint, rule: finding.rule };
  // A place in another draft of the story needs that draft's lines; the workspace review shows it.
  const here = finding.related.filter((related) => related.uri === undefined || related.uri === uri);
  return {
    range: positions.range(finding),
    severity: SEVERITY[finding.level],
    source: SOURCE,
    code: finding.rule,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    message: finding.message,
    ...(isFiller(finding) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(here.length === 0
      ? {}
      : {
          relatedInformation: here.map((related) => ({
            location: { uri, range: positions.range(related) },
            message: related.note,
          })),
        }),
    data,
  };
}

/** Snippet text without its placeholders: `${1:source}` becomes `source`, `${1|Roe,Kim|}` becomes `Roe`. */
const withoutStops = (snippet: string): string =>
  snippet
    .replace(/\$\{\d+\|((?:\\.|[^|,\\])*)(?:\\.|[^|\\])*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}|\$\{\d+\}|\$\d+/g, (_, shown: string | undefined) => shown ?? '')
    .replace(/\\([$}|,\\])/g, '$1');

/** How far apart edits of one fix must lie for the editor to be asked before they are made. */
const WIDE_EDITS = 3;

/** Edits of the draft, for the version that they were made for. */
export function toWorkspaceEdit(
  edits: readonly Edit[],
  { positions, uri, version }: Reviewed,
  editor: Editor,
  { title, snippet, confirm }: { readonly title: string; readonly snippet?: boolean; readonly confirm?: boolean },
): WorkspaceEdit {
  const plain = (edit: Edit): TextEdit => ({
    range: positions.range(edit),
    newText: snippet === true ? withoutStops(edit.text) : edit.text,
  });
  if (!editor.versionedEdits) return { changes: { [uri]: edits.map(plain) } };
  const asks = confirm === true && editor.annotations;
  const toEdit = (edit: Edit): TextEdit | AnnotatedTextEdit | SnippetTextEdit => {
    if (snippet === true && editor.snippets)
      return { range: positions.range(edit), snippet: { kind: 'snippet', value: edit.text } };
    return asks ? { ...plain(edit), annotationId: 'wide' } : plain(edit);
  };
  const wide: ChangeAnnotation = { label: title, needsConfirmation: true };
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: edits.map(toEdit) }],
    ...(asks ? { changeAnnotations: { wide } } : {}),
  };
}

/** The edit of one fix. A suggestion that changes several places is shown for confirmation first. */
export function toFixEdit(fix: Fix, reviewed: Reviewed, editor: Editor): WorkspaceEdit {
  return toWorkspaceEdit(fix.edits, reviewed, editor, {
    title: fix.title,
    snippet: fix.snippet === true,
    confirm: !fix.safe && fix.edits.length >= WIDE_EDITS,
  });
}
