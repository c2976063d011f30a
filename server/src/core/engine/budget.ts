import { type Meter, ownTimes } from './meter.ts';

/** Watches that no rule takes the time of all others. */
export interface Budget {
  readonly meter: Meter;
  /** A rule that overran too often is not run again. */
  readonly isPaused: (rule: string) => boolean;
}

/** What a rule that is paused is reported with. */
export const PAUSED = 'It took too long and is paused until the server is started again.';

/**
 * A budget for rules: what takes longer than `limit` by itself, facts it asks for not counted, is paused once that has happened
 * `strikes` times. A machine that stalls for a moment pauses nothing.
 * @param clock the time now, in milliseconds
 */
export function createBudget(clock: () => number, limit = 3000, strikes = 2): Budget {
  const overruns = new Map<string, number>();
  return {
    isPaused: (rule) => (overruns.get(rule) ?? 0) >= strikes,
    meter: ownTimes(clock, (name, own) => {
      if (own > limit) overruns.set(name, (overruns.get(name) ?? 0) + 1);
    }),
  };
}
