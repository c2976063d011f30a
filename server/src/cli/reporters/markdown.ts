import { markdownText } from '../../core/index.ts';
import { REPORT_MARK } from '../../workspace/report/own.ts';
import { type Reporter, summaryLine } from '../reviewed.ts';
import { placesIn } from './places.ts';

const LEVELS = { error: '**error**', warning: '**warning**', information: 'to look at', hint: 'hint' } as const;

/** A report to paste into a pull request or a message: a table a draft. */
export const markdownReporter: Reporter = {
  begin: () => `# Copydesk review\n\n<!-- ${REPORT_MARK} -->\n\n`,
  draft({ path, text, review, problem, story }) {
    const name = markdownText(path);
    if (problem !== undefined) return `## ${name}\n\nNot reviewed. ${markdownText(problem)}\n\n`;
    if (review.findings.length + review.failures.length === 0) return '';
    const places = placesIn(text);
    const rows = review.findings.map((finding) => {
      const { line, column } = places.at(finding);
      const words = markdownText(text.slice(finding.start, finding.end)).slice(0, 80);
      return `| ${line}:${column} | ${LEVELS[finding.level]} | ${markdownText(finding.message)} | ${words} | ${finding.rule} |\n`;
    });
    const failed = review.failures.map(({ rule, error }) => `- The rule ${rule} failed: ${markdownText(error)}\n`);
    const head = story === undefined ? name : `${name}, read against its story`;
    const table = rows.length === 0 ? '' : `| place | level | what | words | rule |\n| --- | --- | --- | --- | --- |\n`;
    return `## ${head}\n\n${table}${rows.join('')}${failed.join('')}\n`;
  },
  end: (summary) => `${summaryLine(summary)}.\n`,
};
