/** The ledger as a file. No editor here. */
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

/** Spreadsheets run a cell that starts so as a formula; a quote mark in front keeps it text. */
const csvCell = (cell: string): string => `"${(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
const markdownCell = (cell: string): string => cell.replace(/[\\`*_[\]<>|~#]/g, '\\$&').replace(/\s+/g, ' ');
const htmlText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function html(title: string, rows: readonly (readonly string[])[]): string {
  const head = HEADS.map((name) => `<th scope="col">${name}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${htmlText(cell)}</td>`).join('')}</tr>`).join('\n');
  const style =
    'body{font:1rem/1.5 system-ui,sans-serif;margin:2rem;color-scheme:light dark}' +
    'table{border-collapse:collapse}th,td{border:1px solid;padding:.3rem .6rem;text-align:left;vertical-align:top}';
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${htmlText(title)}</title><style>${style}</style></head>
<body>
<main>
<h1>${htmlText(title)}</h1>
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
  const line = (row: readonly string[]): string => `| ${row.map(markdownCell).join(' | ')} |`;
  return `# Figures and claims in ${markdownCell(draft)}\n\n${[line(HEADS), line(HEADS.map(() => '---')), ...table.map(line)].join('\n')}\n`;
}
