import type { ReportDraft } from '../workspace/report/model.ts';
import { renderReport } from '../workspace/report/page.ts';
import type { WorkspaceReview } from './workspace-review.ts';

const attribute = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** Tells the editor which place was chosen. It is the only script of the page. */
const SCRIPT = `const host = acquireVsCodeApi();
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-uri]') : null;
  if (link === null) return;
  event.preventDefault();
  host.postMessage({ uri: link.dataset.uri, line: Number(link.dataset.line), column: Number(link.dataset.column) });
});`;

function linkTo({ uri }: ReportDraft, place?: { readonly line: number; readonly column?: number }): string {
  return `href="#" data-uri="${attribute(uri)}" data-line="${place?.line ?? 1}" data-column="${place?.column ?? 1}"`;
}

/**
 * The report of the last review, as a page for the editor.
 * @param nonce lets the page's own style and script through its policy, and nothing else
 */
export function reportPage(review: WorkspaceReview, nonce: string): string | null {
  const { drafts, stories } = review.report();
  if (drafts.length === 0 || !/^[\w-]{8,64}$/.test(nonce)) return null;
  const findings = drafts.reduce((sum, draft) => sum + draft.findings.length, 0);
  const summary = `${drafts.length} ${drafts.length === 1 ? 'draft' : 'drafts'}, ${findings} ${findings === 1 ? 'finding' : 'findings'}`;
  return renderReport(
    { drafts, stories, summary },
    {
      link: linkTo,
      nonce,
      script: SCRIPT,
      policy: `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`,
    },
  );
}
