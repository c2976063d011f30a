/** What the command line touches of the world, so that tests can stand in for it. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Standard input, as it arrives. */
  readonly input: AsyncIterable<Uint8Array>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard output is a terminal. */
  readonly isTerminal: boolean;
  /** Standard error is a terminal: progress may be shown there. */
  readonly showsProgress: boolean;
}

/** All of standard input. */
export async function readInput(io: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.input) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Exit codes: clean; findings at or above `--fail-on`; usage or configuration; something failed inside. */
export const EXIT = { clean: 0, findings: 1, usage: 2, failed: 3 } as const;

/** A mistake of whoever typed the command: one plain sentence, exit code 2. */
export class UsageError extends Error {}
