import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { ConfigTexts } from '../core/index.ts';
import { createDraftWorker, type DraftTask, failedResult } from '../workspace/draft-work.ts';

/** Marks the threads of a pool, whichever bundle they run. */
const MARK = 'copydesk-review';

interface Order {
  readonly id: number;
  readonly key: string;
  /** Sent once a thread, when it first meets the configuration. */
  readonly texts?: ConfigTexts;
  readonly tasks: readonly DraftTask[];
}
interface Answer {
  readonly id: number;
  readonly results: readonly string[];
}

/** Reviews drafts in other threads. */
export interface Pool {
  /** @returns the results as JSON, in the order of the tasks; a thread that dies costs its own drafts */
  run(key: string, texts: ConfigTexts, tasks: readonly DraftTask[]): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** How many threads are worth it: one a core, and not more than eight. */
export const usefulThreads = (): number => Math.min(8, availableParallelism());

/** True in a thread of a pool. */
export const isPoolThread = (): boolean => !isMainThread && workerData === MARK;

/** Serves a pool from this thread. */
export function servePool(): void {
  const worker = createDraftWorker();
  const known = new Map<string, ConfigTexts>();
  parentPort?.on('message', ({ id, key, texts, tasks }: Order) => {
    if (texts !== undefined) known.set(key, texts);
    const own = (): ConfigTexts => known.get(key) ?? {};
    const answer: Answer = { id, results: tasks.map((task) => JSON.stringify(worker.run(key, own, task))) };
    parentPort?.postMessage(answer);
  });
}

interface Thread {
  readonly worker: Worker;
  readonly known: Set<string>;
  busy: ((answer: Answer | Error) => void) | undefined;
}

/** A pool of `size` threads that run the file at `script`, which must call `servePool` where `isPoolThread`. */
export function createPool(size: number, script: string): Pool {
  const threads: Thread[] = [];
  const waiting: ((thread: Thread) => void)[] = [];
  let closed = false;
  let next = 0;
  const start = (): Thread => {
    const worker = new Worker(script, { workerData: MARK });
    const thread: Thread = { worker, known: new Set(), busy: undefined };
    worker.on('message', (answer: Answer) => thread.busy?.(answer));
    const gone = (error: Error): void => {
      const at = threads.indexOf(thread);
      if (at >= 0) threads.splice(at, 1);
      thread.busy?.(error);
    };
    worker.on('error', gone);
    worker.on('exit', () => gone(new Error('the thread ended')));
    threads.push(thread);
    return thread;
  };
  const free = async (): Promise<Thread> => {
    const idle = threads.find(({ busy }) => busy === undefined);
    if (idle !== undefined) return idle;
    if (threads.length < size) return start();
    return new Promise((resolve) => waiting.push(resolve));
  };
  const release = (thread: Thread): void => {
    thread.busy = undefined;
    const one = waiting.shift();
    if (one === undefined || closed) return;
    const usable = threads.includes(thread) ? thread : start();
    usable.busy = () => undefined;
    one(usable);
  };
  return {
    async run(key, texts, tasks) {
      const thread = await free();
      thread.busy = () => undefined;
      const id = next++;
      const order: Order = { id, key, tasks, ...(thread.known.has(key) ? {} : { texts }) };
      thread.known.add(key);
      const answer = await new Promise<Answer | Error>((resolve) => {
        thread.busy = resolve;
        thread.worker.postMessage(order);
      });
      release(thread);
      if (!(answer instanceof Error)) return answer.results;
      return tasks.map(({ uri }) => JSON.stringify(failedResult(uri, answer.message)));
    },
    async close() {
      closed = true;
      await Promise.all(threads.splice(0).map(({ worker }) => worker.terminate()));
    },
  };
}
