/** Runs a piece of work under a name and may time it. Work that starts inside other work is nested in it. */
export type Meter = <T>(name: string, work: () => T) => T;

/** Times nothing. */
export const NO_METER: Meter = (_name, work) => work();

/** What one rule or fact took: its own time, without that of the facts it asked for. */
export interface Timing {
  readonly name: string;
  /** In the unit of the clock. */
  readonly own: number;
  readonly runs: number;
}

/**
 * A meter that tells of each piece of work once it is done, thrown or not.
 * @param clock the time now, in any unit
 * @param tell the name of the work and what it took by itself, without the work nested in it
 */
export function ownTimes(clock: () => number, tell: (name: string, own: number) => void): Meter {
  /** Time of nested work, by depth of the work that holds it. */
  const inside: number[] = [];
  return (name, work) => {
    const from = clock();
    inside.push(0);
    try {
      return work();
    } finally {
      const whole = clock() - from;
      const own = whole - (inside.pop() as number);
      if (inside.length > 0) inside[inside.length - 1] = (inside[inside.length - 1] as number) + whole;
      tell(name, own);
    }
  };
}

/**
 * A meter that adds up the time each name takes by itself.
 * @param clock the time now, in any unit
 */
export function createMeter(clock: () => number): { readonly meter: Meter; timings(): readonly Timing[] } {
  const taken = new Map<string, { own: number; runs: number }>();
  return {
    meter: ownTimes(clock, (name, own) => {
      const entry = taken.get(name);
      if (entry === undefined) taken.set(name, { own, runs: 1 });
      else {
        entry.own += own;
        entry.runs++;
      }
    }),
    timings: () =>
      [...taken]
        .map(([name, entry]) => ({ name, ...entry }))
        .sort((a, b) => b.own - a.own || (a.name < b.name ? -1 : 1)),
  };
}
