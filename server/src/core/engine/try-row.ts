import { resolveConfig } from '../config/resolve.ts';
import type { Draft } from '../draft/draft.ts';
import { desk } from '../rules/style/desk.ts';
import type { Finding } from './finding.ts';
import { createReader } from './reader.ts';
import { createReviewer } from './review.ts';

/** One row of a desk, by itself, before it counts for anybody. */
export interface RowTrial {
  /** What the row finds in a draft. */
  find(draft: Draft): readonly Finding[];
  /** Its own examples that it does not keep: sentences it finds nothing in, and sentences it does not leave alone. */
  readonly broken: readonly string[];
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/**
 * Reads a row as the configuration would, and tries it alone.
 * @param row as it would stand in `rows`
 * @returns the trial, or what is wrong with the row in a sentence
 */
export function tryRow(row: unknown): RowTrial | { readonly problem: string } {
  const { config, problems } = resolveConfig({ config: JSON.stringify({ rows: [row] }) }, [desk]);
  const [problem] = problems;
  if (problem !== undefined) return { problem: problem.message };
  const reviewer = createReviewer(config, [desk]);
  const find = (draft: Draft): readonly Finding[] => reviewer.review(draft).findings;
  const reader = createReader();
  const hits = (text: string): number => find(reader.read({ uri: 'example.txt', text })).length;
  const { bad, good } = (row ?? {}) as { readonly bad?: unknown; readonly good?: unknown };
  return {
    find,
    broken: [...texts(bad).filter((text) => hits(text) === 0), ...texts(good).filter((text) => hits(text) > 0)],
  };
}
