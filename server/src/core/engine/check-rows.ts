import type { Config } from '../config/config.ts';
import { desk } from '../rules/style/desk.ts';
import { applyEdits } from '../text/edits.ts';
import { createReader } from './reader.ts';
import { createReviewer } from './review.ts';

/**
 * What is wrong with a row's example. `missed`: a bad one that the row does not find. `flagged`: a good one that it does. `unchanged`: its
 * fix leaves something that the row finds again. `none`: the row has no bad example to be held to.
 */
export type RowFault = 'missed' | 'flagged' | 'unchanged' | 'none';

export interface RowProblem {
  readonly entry: string;
  readonly fault: RowFault;
  /** The example; for `none`, the words or the pattern of the row. */
  readonly text: string;
  /** What the fix made of it. */
  readonly made?: string;
}

export interface RowsChecked {
  readonly rows: number;
  readonly examples: number;
  readonly problems: readonly RowProblem[];
}

/**
 * Runs the examples of the rows that a desk has added as tests: each bad one must be found by its row and be right after the row's fix,
 * each good one must be left alone.
 * @param config the desk's configuration, with its house
 */
export function checkRows(config: Config): RowsChecked {
  const rows = config.house.rows ?? [];
  // Rows that are turned off, or all of them, are checked as well.
  const settings = new Map(config.rules).set(desk.id, { level: 'warning', fixed: false, options: { except: [] } });
  const reviewer = createReviewer({ ...config, rules: settings, ignores: [] }, [desk]);
  const reader = createReader();
  const findings = (text: string, entry: string) =>
    reviewer
      .review(reader.read({ uri: 'file:///example.txt', text }))
      .findings.filter((finding) => finding.entry === entry);
  const problems: RowProblem[] = [];
  let examples = 0;
  for (const { entry, bad, good, find, pattern } of rows) {
    if (bad.length === 0) problems.push({ entry, fault: 'none', text: pattern ?? find });
    for (const text of bad) {
      examples++;
      const [first] = findings(text, entry);
      if (first === undefined) {
        problems.push({ entry, fault: 'missed', text });
        continue;
      }
      const [fix] = first.fixes;
      if (fix === undefined) continue;
      const made = applyEdits(text, fix.edits);
      if (findings(made, entry).some(({ start, end }) => start <= first.start && first.start < end))
        problems.push({ entry, fault: 'unchanged', text, made });
    }
    for (const text of good) {
      examples++;
      if (findings(text, entry).length > 0) problems.push({ entry, fault: 'flagged', text });
    }
  }
  return { rows: rows.length, examples, problems };
}
