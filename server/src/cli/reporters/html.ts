import { pathToFileURL } from 'node:url';
import { type ReportDraft, type ReportFinding, shortWords } from '../../workspace/report/model.ts';
import { renderReport } from '../../workspace/report/page.ts';
import { type Reporter, type ReviewedDraft, summaryLine } from '../reviewed.ts';
import { placesIn } from './places.ts';

const attribute = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** A link to a draft beside the report, and to the words in it where the browser can find words. */
function linkTo({ path }: ReportDraft, place?: { readonly line: number; readonly words?: string }): string {
  const file = path.startsWith('/') ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/');
  const words = place?.words ?? '';
  const fragment = words === '' ? '' : `#:~:text=${encodeURIComponent(words).replace(/-/g, '%2D')}`;
  return `href="${attribute(file + fragment)}"`;
}

function toFindings({ text, review }: ReviewedDraft): readonly ReportFinding[] {
  const places = placesIn(text);
  return review.findings.map((finding) => {
    const { line, column } = places.at(finding);
    const { rule, level, message } = finding;
    return { rule, level, message, words: shortWords(text, finding), line, column };
  });
}

/** The report as a page. It is made at the end; what is kept of each draft until then is small. */
export function htmlReporter(): Reporter {
  const drafts = new Map<string, ReportDraft>();
  return {
    digests: true,
    draft(reviewed) {
      const { path, review, problem, digest } = reviewed;
      const before = drafts.get(path);
      const troubles = [
        ...(problem === undefined ? [] : [`Not reviewed. ${problem}`]),
        ...review.failures.map(({ rule, error }) => `The rule ${rule} failed: ${error}`),
      ];
      const known = digest ?? before?.digest;
      drafts.set(path, {
        path,
        uri: review.uri,
        findings: [...(before?.findings ?? []), ...toFindings(reviewed)],
        troubles: [...(before?.troubles ?? []), ...troubles],
        ...(known === undefined ? {} : { digest: known }),
      });
      return '';
    },
    end: (summary) =>
      renderReport(
        { drafts: [...drafts.values()], stories: summary.stories, summary: summaryLine(summary) },
        { link: linkTo },
      ),
  };
}
