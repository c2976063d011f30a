/** The ledger as a file. No editor here. */
import { csvCell, escapeMarkup, markdownText } from '../../../server/src/core/text/escape.ts';
import { REPORT_MARK } from '../../../server/src/workspace/report/own.ts';
import type { Statement } from './ledger-model.ts';

export type LedgerFormat = 'csv' | 'markdown' | 'html';

const HEADS = ['Line', 'Statement', 'Figures', 'Source', 'Status', 'By', 'At'] as const;

/** A statement with its line, counted from 1. */
export type LedgerRow = Statement & { readonly line: number };

function cells(row: LedgerRow): readonly string[] {
  const { line, text, figures, source, status, check, changed } = row;
  const state = changed ? `${status} (changed since it was ${check?.status ?? 'seen'})` : status;
  return [String(line), text, figures.join('; '), source ?? '', state, check?.by ?? '', check?.at ?? ''];
}

function html(title: string, rows: readonly (readonly string[])[]): string {
  const head = HEADS.map((name) => `<th scope="col">${name}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('')}</tr>`).join('\n');
  const style =
    'body{font:1rem/1.5 system-ui,sans-serif;margin:2rem;color-scheme:light dark}' +
    'table{border-collapse:collapse}th,td{border:1px solid;padding:.3rem .6rem;text-align:left;vertical-align:top}';
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="generator" content="${REPORT_MARK}"><title>${escapeMarkup(title)}</title><style>${style}</style></head>
<body>
<main>
<h1>${escapeMarkup(title)}</h1>
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>
</main>
</body>
</html>
`;
}

/**
 * The ledger of a draft in a format that other programs read.
 * @param draft the draft's name, for the title
 */
export function exportLedger(rows: readonly LedgerRow[], format: LedgerFormat, draft: string): string {
  const table = rows.map(cells);
  if (format === 'csv') return `${[HEADS, ...table].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
  if (format === 'html') return html(`Figures and claims in ${draft}`, table);
  const line = (row: readonly string[]): string => `| ${row.map(markdownText).join(' | ')} |`;
  return `# Figures and claims in ${markdownText(draft)}\n\n<!-- ${REPORT_MARK} -->\n\n${[line(HEADS), line(HEADS.map(() => '---')), ...table.map(line)].join('\n')}\n`;
}
