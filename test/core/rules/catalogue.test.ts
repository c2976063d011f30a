/** Rows of the style catalogue, each held to sentences of our own: found where they are wrong, set right, and silent where all is well. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { applyEdits, createReader, createReviewer, resolveConfig, rules } from '../../../server/src/core/index.ts';

interface Case {
  /** The row, such as `h.numerals`. */
  readonly row: string;
  readonly wrong: string;
  /** What the first fix of the finding makes of it. */
  readonly fixed?: string;
  /** Texts in which the row finds nothing. */
  readonly good?: readonly string[];
}

const cases = readFileSync(join(import.meta.dirname, 'catalogue.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Case);

const reviewer = createReviewer(resolveConfig({}, rules).config, rules);
const reader = createReader();
const found = (row: string, text: string) =>
  reviewer
    .review(
      reader.read({
        uri: 'file:///a',
        text,
        format: /^# |(?:^|\n\n)Caption: /.test(text) ? 'markdown' : 'plain',
      }),
    )
    .findings.filter(({ entry }) => entry === row);

it.each(cases)('$row: $wrong', ({ row, wrong, fixed, good }) => {
  const [first] = found(row, wrong);
  expect(first?.entry).toBe(row);
  if (fixed !== undefined) expect(applyEdits(wrong, first?.fixes[0]?.edits ?? [])).toBe(fixed);
  for (const text of good ?? []) expect(found(row, text)).toEqual([]);
});
