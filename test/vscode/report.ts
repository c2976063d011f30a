/** What every host's bootstrap shares: how mocha's words leave the extension host, and how a run ends. */

interface Runner {
  stats?: { passes: number; pending: number } | undefined;
}

/** The marks that the lanes look for among all the other lines of a workbench. */
const lineMark = '[mocha] ';
const resultMark = '[mocha-result] ';

/** A line of mocha's output, formatted here: a browser hands the arguments on as they are. */
export function markedLine(format: unknown = '', ...rest: unknown[]): void {
  const text = String(format).replace(/%[sdj]/g, () => String(rest.shift()));
  console.log(lineMark + [text, ...rest].join(' '));
}

/**
 * Runs what `start` starts and settles as VS Code expects of a suite: rejected means failed.
 * `record` receives the counts; without them a lane does not believe that the run passed.
 */
export function settle(start: (done: (failures: number) => void) => Runner, record?: (counts: string) => void) {
  return new Promise<void>((resolve, reject) => {
    const runner = start((failed) => {
      const counts = JSON.stringify({ passed: runner.stats?.passes ?? 0, failed, skipped: runner.stats?.pending ?? 0 });
      record?.(counts);
      console.log(resultMark + counts);
      if (failed > 0) reject(new Error(`${failed} of the suite’s tests failed`));
      else resolve();
    });
  });
}
