import type { Finding } from '../../core/index.ts';
import type { Reporter } from '../reviewed.ts';
import { htmlReporter } from './html.ts';
import { jsonLinesReporter, jsonReporter } from './json.ts';
import { checkstyleReporter, csvReporter, githubReporter, junitReporter, rdjsonReporter } from './machines.ts';
import { markdownReporter } from './markdown.ts';
import { sarifReporter } from './sarif.ts';
import { textReporter } from './text.ts';

/** What a reporter may want to know. */
export interface ReporterNeeds {
  readonly colour: boolean;
  readonly version: string;
  /** Whether a finding fails the run. */
  readonly fails: (finding: Finding) => boolean;
}

/** The output formats, by the name that `--format` takes. */
export const REPORTERS: Readonly<Record<string, (needs: ReporterNeeds) => Reporter>> = {
  text: ({ colour }) => textReporter(colour),
  json: () => jsonReporter(),
  jsonl: () => jsonLinesReporter,
  sarif: ({ version }) => sarifReporter(version),
  junit: ({ fails }) => junitReporter(fails),
  checkstyle: () => checkstyleReporter,
  github: () => githubReporter,
  rdjson: () => rdjsonReporter(),
  markdown: () => markdownReporter,
  html: () => htmlReporter(),
  csv: () => csvReporter,
};

/** The format that a report's file name asks for: `report.html`, `findings.sarif`, `junit.xml`. */
export function formatOfReport(file: string): string | undefined {
  const name = file.toLowerCase();
  if (/checkstyle[^/\\]*\.xml$/.test(name)) return 'checkstyle';
  const endings: Readonly<Record<string, string>> = {
    '.html': 'html',
    '.htm': 'html',
    '.md': 'markdown',
    '.csv': 'csv',
    '.jsonl': 'jsonl',
    '.rdjson': 'rdjson',
    '.sarif': 'sarif',
    '.sarif.json': 'sarif',
    '.json': 'json',
    '.xml': 'junit',
    '.txt': 'text',
  };
  const ending = Object.keys(endings)
    .filter((one) => name.endsWith(one))
    .sort((a, b) => b.length - a.length)[0];
  return ending === undefined ? undefined : endings[ending];
}
