import type { Io } from './io.ts';

/** How often the line is written anew, in milliseconds. */
const PAUSE = 100;

/** A line on standard error that says how far the review has come, where that is a terminal. */
export function showProgress(io: Io): { step(drafts: number, findings: number, total?: number): void; end(): void } {
  if (!io.showsProgress) return { step: () => undefined, end: () => undefined };
  let last = 0;
  let shown = false;
  return {
    step(drafts, findings, total) {
      const now = Date.now();
      if (now - last < PAUSE) return;
      last = now;
      shown = true;
      io.err(`\r\u001B[K${drafts}${total === undefined ? '' : ` of ${total}`} drafts, ${findings} findings`);
    },
    end() {
      if (shown) io.err('\r\u001B[K');
    },
  };
}
