/** What the command line touches of the world, so that tests can stand in for it. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  stdin(): Promise<Uint8Array>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard output is a terminal. */
  readonly isTerminal: boolean;
}

/** Exit codes: clean; findings at or above `--fail-on`; usage or configuration; something failed inside. */
export const EXIT = { clean: 0, findings: 1, usage: 2, failed: 3 } as const;

/** A mistake of whoever typed the command: one plain sentence, exit code 2. */
export class UsageError extends Error {}
