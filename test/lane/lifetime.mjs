/** Things that were started are stopped, in the opposite order, whether the work ends, fails or is interrupted. */

/**
 * @template T
 * @param {(keep: (stop: () => unknown) => void) => Promise<T>} work hands `keep` what stops each thing it starts
 * @returns {Promise<T>}
 */
export async function withLifetime(work) {
  /** @type {(() => unknown)[]} */
  const stops = [];
  /** @type {(error: Error) => void} */
  let interrupt = () => {};
  /** @type {Promise<never>} */
  const interrupted = new Promise((_, reject) => {
    interrupt = reject;
  });
  const onSignal = () => interrupt(new Interrupted());
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    return await Promise.race([work((stop) => stops.unshift(stop)), interrupted]);
  } finally {
    for (const stop of stops) await stop();
    process.removeListener('SIGINT', onSignal).removeListener('SIGTERM', onSignal);
  }
}

/** Somebody pressed Ctrl-C, or sent the signal to end. */
export class Interrupted extends Error {
  constructor() {
    super('Interrupted.');
  }
}
