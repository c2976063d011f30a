import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ConfigTexts, Format, StoryClues } from '../core/index.ts';
import { createPool, type Pool, usefulThreads } from '../hosts/worker-pool.ts';
import type { Desk } from '../workspace/desks.ts';
import { createDraftWorker, type DraftResult, type DraftTask } from '../workspace/draft-work.ts';
import type { ResultCache } from '../workspace/result-cache.ts';
import type { ReviewedDraft } from './reviewed.ts';

/** A draft to review, or why it is none. */
export type Item = {
  /** As people read it. */
  readonly path: string;
  readonly uri: string;
} & (
  | { readonly problem: string }
  | { readonly text: string; readonly desk: Desk; readonly format?: Format; readonly date?: string }
);

export interface ReviewOptions {
  /** Threads; left out, as many as pay for themselves. */
  readonly jobs?: number;
  readonly cache?: ResultCache;
  readonly digests: boolean;
}

/** UTF-16 units that are handed to a thread at a time: some 10,000 words. */
const BATCH = 60_000;
/** Drafts read ahead in all batches, so that memory does not grow with the archive. */
const MOST_IN_BATCH = 40;
/** Text to review below which starting threads costs more than it saves: some 100,000 words. */
const WORTH_THREADS = 600_000;

let engine: string | undefined;
/** Names this very build, so that a cache of another one is never read. */
function engineKey(): string {
  engine ??= createHash('sha1').update(readFileSync(__filename)).digest('hex');
  return engine;
}

const ending = (uri: string): string => uri.slice(uri.lastIndexOf('.') + 1).toLowerCase();

function keyOf(item: Extract<Item, { text: string }>): string {
  const { desk, format, date, text, uri } = item;
  const head = [engineKey(), desk.config.key, format ?? ending(uri), date ?? ''].join(' ');
  return createHash('sha1').update(`${head}\n`).update(text).digest('hex');
}

/** A result from the cache, under the draft's own name. */
function reviewedOf(item: Item, result: DraftResult): ReviewedDraft {
  const { review, clues, digest } = result;
  const own: StoryClues = { ...clues, uri: item.uri };
  return {
    path: item.path,
    text: 'text' in item ? item.text : '',
    review: { ...review, uri: item.uri },
    clues: own,
    ...(digest === undefined ? {} : { digest }),
  };
}

const notReviewed = ({ path, uri }: Item, problem: string): ReviewedDraft => ({
  path,
  text: '',
  review: { uri, findings: [], ignored: [], failures: [] },
  problem,
});

async function* batches(items: AsyncIterable<Item>): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  let size = 0;
  for await (const item of items) {
    batch.push(item);
    size += 'text' in item ? item.text.length : 0;
    if (size < BATCH && batch.length < MOST_IN_BATCH) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Something that reviews drafts of one configuration and answers in JSON. */
type Run = (key: string, texts: ConfigTexts, tasks: readonly DraftTask[]) => Promise<readonly string[]>;

function inThisThread(): Run {
  const worker = createDraftWorker();
  return (key, texts, tasks) =>
    Promise.resolve(tasks.map((task) => JSON.stringify(worker.run(key, () => texts, task))));
}

function parse(result: string | undefined): DraftResult | undefined {
  if (result === undefined) return undefined;
  try {
    const value = JSON.parse(result) as DraftResult;
    return Array.isArray(value.review.findings) && Array.isArray(value.clues.names) ? value : undefined;
  } catch {
    return undefined;
  }
}

async function reviewBatch(
  batch: readonly Item[],
  run: Run,
  options: ReviewOptions,
): Promise<readonly ReviewedDraft[]> {
  const { cache, digests } = options;
  const done = new Map<Item, DraftResult>();
  const open = new Map<string, { readonly desk: Desk; readonly items: Item[]; readonly tasks: DraftTask[] }>();
  const keys = new Map<Item, string>();
  for (const item of batch) {
    if (!('text' in item)) continue;
    const key = cache === undefined ? '' : keyOf(item);
    keys.set(item, key);
    const known = parse(cache?.get(key));
    // A result with the digest serves those who ask for none; without, it is made anew for those who do.
    if (known !== undefined && (!digests || known.digest !== undefined)) {
      done.set(item, known);
      continue;
    }
    const { desk, uri, text, format, date } = item;
    const group = open.get(desk.config.key) ?? { desk, items: [], tasks: [] };
    open.set(desk.config.key, group);
    group.items.push(item);
    group.tasks.push({
      uri,
      text,
      digest: digests,
      ...(format === undefined ? {} : { format }),
      ...(date === undefined ? {} : { date }),
    });
  }
  for (const [key, { desk, items, tasks }] of open) {
    const results = await run(key, desk.texts, tasks);
    for (const [i, item] of items.entries()) {
      const result = results[i] as string;
      const read = JSON.parse(result) as DraftResult;
      done.set(item, read);
      if (read.review.failures.length === 0) cache?.set(keys.get(item) as string, result);
    }
  }
  return batch.map((item) => {
    const result = done.get(item);
    return result === undefined ? notReviewed(item, 'problem' in item ? item.problem : '') : reviewedOf(item, result);
  });
}

/**
 * Reviews drafts in their order, in as many threads as asked for. What is in the cache is not reviewed again. Memory is bounded by the
 * drafts in hand.
 */
export async function* reviewItems(items: AsyncIterable<Item>, options: ReviewOptions): AsyncGenerator<ReviewedDraft> {
  const most = options.jobs ?? usefulThreads();
  let pool: Pool | undefined;
  let seen = 0;
  const here = inThisThread();
  const run: Run = (key, texts, tasks) => {
    seen += tasks.reduce((sum, { text }) => sum + text.length, 0);
    // Threads are started when they pay: at once where they were asked for, else when there is much to review.
    if (most < 2 || (options.jobs === undefined && seen < WORTH_THREADS)) return here(key, texts, tasks);
    pool ??= createPool(most, __filename);
    return pool.run(key, texts, tasks);
  };
  const running: Promise<readonly ReviewedDraft[]>[] = [];
  try {
    for await (const batch of batches(items)) {
      running.push(reviewBatch(batch, run, options));
      if (running.length >= (pool === undefined ? 1 : most * 2)) yield* (await running.shift()) ?? [];
    }
    for (let next = running.shift(); next !== undefined; next = running.shift()) yield* await next;
  } finally {
    await pool?.close();
  }
}
