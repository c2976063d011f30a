import type { Fix, Level, Related } from '../../rules/rule.ts';
import type { Span } from '../../text/span.ts';
import type { Figure } from '../figure.ts';

/** A relation that the copy states between figures, and whether they keep it. Offsets are into the block's prose. */
export interface Check {
  /** What the finding stands on. */
  readonly at: Span;
  readonly figures: readonly Figure[];
  readonly holds: boolean;
  /** What the other figures give, as a clause: “60 of 240 is 25 percent”. */
  readonly sum: string;
  /** What the copy says instead. */
  readonly said: string;
  /** What may have happened, in a few words. */
  readonly slip?: string;
  readonly level?: Exclude<Level, 'off'>;
  /** The figures agree only because their last digits are rounded. */
  readonly rounded?: boolean;
  readonly fixes: readonly Fix[];
}

/** What a rule yields for each relation that is not kept. */
export function* reports(checks: readonly Check[], textOf: (span: Span) => string) {
  for (const { at, figures, holds, sum, said, slip, level, fixes } of checks) {
    if (holds) continue;
    const related: Related[] = figures
      .filter(({ start }) => start !== at.start)
      .map(({ start, end }) => ({ start, end, note: textOf({ start, end }) }));
    yield {
      at,
      say: ['off', sum, said, slip === undefined ? '' : ` (${slip})`] as const,
      ...(level === undefined ? {} : { level }),
      related,
      fixes,
    };
  }
}

/** A number for a message: whole, or with the decimals that tell it from what the copy says. */
export function shortly(value: number, decimals = 1): string {
  const made = Number(value.toFixed(Math.abs(value) >= 1000 ? 0 : decimals));
  return made.toLocaleString('en-US', { maximumFractionDigits: 3 });
}
