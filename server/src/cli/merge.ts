import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Review, StoryClues } from '../core/index.ts';
import { readDraft } from './drafts.ts';
import { type Io, UsageError } from './io.ts';
import type { Values } from './options.ts';
import { openOutputs } from './outputs.ts';
import { exitCode, failTest, storyFindings } from './review.ts';
import { createSummary, type ReviewedDraft, saysNothing } from './reviewed.ts';

interface Line extends Omit<Review, 'uri'> {
  readonly path: string;
  readonly problem?: string;
  readonly story?: readonly string[];
  readonly clues?: StoryClues;
}

async function* linesOf(file: string, io: Io): AsyncGenerator<Line> {
  const stream = createReadStream(resolve(io.cwd, file));
  let number = 0;
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() !== '') yield JSON.parse(line) as Line;
    }
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') throw new UsageError(`There is no file “${file}”.`);
    throw new UsageError(`Line ${number} of ${file} is no line of “copydesk review --format jsonl”.`);
  }
}

/**
 * `copydesk merge`: reads what the parts of a review wrote as JSON lines, reads the stories of all parts, and prints one review in any
 * format. The drafts are read again for their lines, so they must be where they were.
 */
export async function merge(files: readonly string[], values: Values, io: Io, version: string): Promise<number> {
  if (files.length === 0) throw new UsageError('Name the files that “copydesk review --format jsonl” wrote.');
  const fails = failTest(values);
  const colour = io.isTerminal && io.env['NO_COLOR'] === undefined && values['no-color'] !== true;
  const outputs = openOutputs(values.format ?? 'text', values.report ?? [], { colour, version, fails }, io);
  const summary = createSummary();
  const clues: StoryClues[] = [];
  let failing = false;
  const show = (reviewed: ReviewedDraft): void => {
    summary.add(reviewed);
    failing ||= reviewed.review.findings.some(fails);
    if (saysNothing(reviewed)) return;
    for (const [i, { reporter, write }] of outputs.entries())
      if (i > 0 || values.quiet !== true || reviewed.problem !== undefined) write(reporter.draft(reviewed));
  };
  try {
    for (const { reporter, write } of outputs) write(reporter.begin?.() ?? '');
    for (const file of files)
      for await (const { path, problem, clues: own, story, findings, ignored, failures } of linesOf(file, io)) {
        // Stories are read anew, over all parts.
        if (story !== undefined) continue;
        if (own !== undefined) clues.push(own);
        const read = await readDraft(resolve(io.cwd, path));
        const review = { uri: own?.uri ?? path, findings, ignored, failures };
        const trouble = problem ?? ('problem' in read ? read.problem : undefined);
        const text = 'text' in read ? read.text : '';
        show({ path, text, review, ...(trouble === undefined ? {} : { problem: trouble }) });
      }
    for await (const reviewed of storyFindings(clues, values, io)) show(reviewed);
    for (const { reporter, write } of outputs) write(reporter.end(summary.now));
    for (const output of outputs) output.finish();
  } catch (error) {
    for (const output of outputs) output.drop();
    throw error;
  }
  return exitCode(summary.now, failing, false);
}
