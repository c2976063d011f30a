import { pathToFileURL } from 'node:url';
import { createMeter, createReader, createReviewer, type Reviewer, rules, type Timing } from '../core/index.ts';
import { deskFinder } from './desk.ts';
import { findDrafts, readDraft } from './drafts.ts';
import { EXIT, type Io } from './io.ts';
import type { Values } from './options.ts';

/** What each rule and fact took, the dearest first. */
function timingTable(timings: readonly Timing[], words: number): string {
  const total = timings.reduce((sum, { own }) => sum + own, 0);
  const rows = timings.map(
    ({ name, own, runs }) =>
      `${own.toFixed(1).padStart(9)} ms  ${((own / total) * 100).toFixed(1).padStart(5)}%  ${String(runs).padStart(8)} runs  ${name}\n`,
  );
  const speed = Math.round((words / total) * 1000).toLocaleString('en-US');
  return `\n${rows.join('')}${total.toFixed(1).padStart(9)} ms in all for ${words} words: ${speed} words a second.\n`;
}

/** `copydesk review --timing`: reviews drafts with a clock at every rule and fact. */
export async function reviewTimed(paths: readonly string[], values: Values, io: Io): Promise<number> {
  const { meter, timings } = createMeter(() => performance.now());
  const reader = createReader(meter);
  const deskOf = deskFinder(values);
  const reviewers = new Map<string, Reviewer>();
  let words = 0;
  for await (const path of findDrafts(paths.length === 0 ? ['.'] : paths, io.cwd)) {
    const read = await readDraft(path);
    if ('problem' in read) continue;
    const { config } = await deskOf(path);
    const reviewer = reviewers.get(config.key) ?? createReviewer(config, rules, meter);
    reviewers.set(config.key, reviewer);
    reviewer.review(reader.read({ uri: pathToFileURL(path).href, text: read.text }));
    words += read.text.match(/\S+/g)?.length ?? 0;
  }
  io.out(timingTable(timings(), words));
  return EXIT.clean;
}
