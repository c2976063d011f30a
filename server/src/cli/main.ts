import { writeSync } from 'node:fs';
import manifest from '../../../package.json' with { type: 'json' };
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

async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

const io: Io = {
  out: (text) => write(1, text),
  err: (text) => write(2, text),
  stdin: readAll,
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stdout.isTTY === true,
};

void run(process.argv.slice(2), io, manifest.version).then((code) => {
  process.exitCode = code;
});
