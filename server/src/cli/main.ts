import { writeSync } from 'node:fs';
import manifest from '../../../package.json' with { type: 'json' };
import { isPoolThread, servePool } from '../hosts/worker-pool.ts';
import type { Io } from './io.ts';
import { run } from './run.ts';

/** Writes at once, so that nothing is lost when the process ends; a reader that has gone away ends it quietly. */
function write(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
    }
  }
}

async function main(): Promise<void> {
  const io: Io = {
    out: (text) => write(1, text),
    err: (text) => write(2, text),
    input: process.stdin,
    cwd: process.cwd(),
    env: process.env,
    isTerminal: process.stdout.isTTY === true,
    showsProgress: process.stderr.isTTY === true,
  };
  process.exitCode = await run(process.argv.slice(2), io, manifest.version);
}

// The same file runs as a thread of its own pool.
if (isPoolThread()) servePool();
else void main();
