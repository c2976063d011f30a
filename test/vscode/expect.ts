/** The few assertions of the suite: node:assert is not to be had in a web worker. */

/** Fails unless the value is truthy. */
export function ok(value: unknown, what = 'a truthy value'): asserts value {
  if (!value) throw new Error(`expected ${what}, got ${String(value)}`);
}

/** Fails unless both are the same plain data. */
export function same(actual: unknown, expected: unknown, what = ''): void {
  const [got, wanted] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  if (got !== wanted) throw new Error(`${what ? `${what}: ` : ''}expected ${wanted}, got ${got}`);
}

/**
 * Asks again until the answer is truthy, and gives it. Right after start-up a first answer may be empty, and a
 * setting just changed may still read as it was: poll rather than trust one reading.
 */
export async function until<T>(what: string, ask: () => T | PromiseLike<T>, seconds = 15): Promise<NonNullable<T>> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`timed out after ${seconds} s waiting for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
