import type { Reporter } from '../reviewed.ts';
import { jsonLinesReporter, jsonReporter } from './json.ts';
import { sarifReporter } from './sarif.ts';
import { textReporter } from './text.ts';

/** What a reporter may want to know of where it writes to. */
export interface ReporterNeeds {
  readonly colour: boolean;
  readonly version: string;
}

/** The output formats, by the name that `--format` takes. */
export const REPORTERS: Readonly<Record<string, (needs: ReporterNeeds) => Reporter>> = {
  text: ({ colour }) => textReporter(colour),
  json: () => jsonReporter,
  jsonl: () => jsonLinesReporter,
  sarif: ({ version }) => sarifReporter(version),
};
