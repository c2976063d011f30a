import { csvCell, markdownText } from '../../core/index.ts';
import { LEVEL_NAMES, type ReportFinding, type ReportModel } from './model.ts';
import { REPORT_MARK } from './own.ts';

/** What a report can be written as, beside the page. */
export const EXPORTS = ['markdown', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORTS)[number];

const HEADS = ['Draft', 'Line', 'Column', 'Level', 'Rule', 'Message', 'Words'];
const levelOf = ({ level }: ReportFinding): string => LEVEL_NAMES[level].replace(/s$/, '');

function markdown({ summary, drafts, stories }: ReportModel): string {
  const parts = [`# Copydesk review\n\n<!-- ${REPORT_MARK} -->\n\n${summary}.\n`];
  for (const { path, findings, troubles } of drafts) {
    if (findings.length + troubles.length === 0) continue;
    parts.push(`\n## ${markdownText(path)}\n\n`, ...troubles.map((trouble) => `- ${markdownText(trouble)}\n`));
    if (findings.length === 0) continue;
    parts.push('| place | level | what | words | rule |\n| --- | --- | --- | --- | --- |\n');
    for (const finding of findings) {
      const { line, column, message, words, rule } = finding;
      parts.push(
        `| ${line}:${column} | ${levelOf(finding)} | ${markdownText(message)} | ${markdownText(words)} | ${rule} |\n`,
      );
    }
  }
  if (stories.length > 0) parts.push('\n## Stories of several drafts\n\n');
  for (const paths of stories) parts.push(`- ${paths.map(markdownText).join(', ')}\n`);
  return parts.join('');
}

function csv({ drafts }: ReportModel): string {
  const rows = drafts.flatMap(({ path, findings }) =>
    findings.map((one) => [path, one.line, one.column, levelOf(one), one.rule, one.message, one.words]),
  );
  return [HEADS, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** A report as text that other programs read. */
export function exportReport(model: ReportModel, format: ExportFormat): string {
  if (format === 'markdown') return markdown(model);
  if (format === 'csv') return csv(model);
  const drafts = model.drafts.map(({ path, findings, troubles, digest }) => ({
    path,
    findings,
    troubles,
    ...(digest === undefined ? {} : { words: digest.words, grade: digest.grade }),
  }));
  return `${JSON.stringify({ summary: model.summary, stories: model.stories, drafts }, undefined, 2)}\n`;
}
