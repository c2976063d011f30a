import { EXPORTS, exportReport } from '../workspace/report/export.ts';
import type { ReportDraft, ReportModel } from '../workspace/report/model.ts';
import { renderReport } from '../workspace/report/page.ts';
import type { WorkspaceReview } from './workspace-review.ts';

const attribute = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** Tells the editor which place was chosen, and what the report is to be written as. It is the only script of the page. */
const SCRIPT = `const host = acquireVsCodeApi();
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button[data-export]') : null;
  if (button !== null) host.postMessage({ export: button.dataset.export });
  const link = event.target instanceof Element ? event.target.closest('a[data-uri]') : null;
  if (link === null) return;
  event.preventDefault();
  host.postMessage({ uri: link.dataset.uri, line: Number(link.dataset.line), column: Number(link.dataset.column) });
});`;

function linkTo({ uri }: ReportDraft, place?: { readonly line: number; readonly column?: number }): string {
  return `href="#" data-uri="${attribute(uri)}" data-line="${place?.line ?? 1}" data-column="${place?.column ?? 1}"`;
}

/** The last review in words and rows; undefined where there was none. */
function modelOf(review: WorkspaceReview): ReportModel | undefined {
  const { drafts, stories } = review.report();
  if (drafts.length === 0) return undefined;
  const findings = drafts.reduce((sum, draft) => sum + draft.findings.length, 0);
  const summary = `${drafts.length} ${drafts.length === 1 ? 'draft' : 'drafts'}, ${findings} ${findings === 1 ? 'finding' : 'findings'}`;
  return { drafts, stories, summary };
}

/** The report of the last review as text; null where there was none, or for a format that is none. */
export function reportText(review: WorkspaceReview, format: string): string | null {
  const model = modelOf(review);
  const known = EXPORTS.find((one) => one === format);
  return model === undefined || known === undefined ? null : exportReport(model, known);
}

/**
 * The report of the last review, as a page for the editor.
 * @param nonce lets the page's own style and script through its policy, and nothing else
 */
export function reportPage(review: WorkspaceReview, nonce: string): string | null {
  const model = modelOf(review);
  if (model === undefined || !/^[\w-]{8,64}$/.test(nonce)) return null;
  return renderReport(model, {
    link: linkTo,
    exports: { markdown: 'Markdown', csv: 'CSV', json: 'JSON' },
    nonce,
    script: SCRIPT,
    policy: `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`,
  });
}
