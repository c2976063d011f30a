/** A closed range of values; either end may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Lost last digits of binary fractions are no disagreement. */
const DUST = 1e-9;

/** One value. */
export const exactly = (value: number): Interval => ({ low: value, high: value });

/** The values no further than `slack` from `value`. */
export const around = (value: number, slack: number): Interval => ({ low: value - slack, high: value + slack });

/** Whether two intervals share a value; dust of binary fractions aside. */
export const meets = (a: Interval, b: Interval): boolean =>
  a.low <= b.high + DUST * Math.max(1, Math.abs(b.high)) && b.low <= a.high + DUST * Math.max(1, Math.abs(a.high));

/** How far two intervals are apart; 0 where they meet. */
export const gap = (a: Interval, b: Interval): number => (meets(a, b) ? 0 : Math.max(a.low - b.high, b.low - a.high));

/** Every sum of a value of `a` and one of `b`. */
export const plus = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });
/** Every difference of a value of `a` and one of `b`. */
export const minus = (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low });

/** `a / b` for values that are not negative. */
export const over = (a: Interval, b: Interval): Interval => ({
  low: b.high > 0 ? a.low / b.high : 0,
  high: b.low > 0 ? a.high / b.low : Number.POSITIVE_INFINITY,
});
/** Every value of `a` times `factor`, which is not negative. */
export const times = (a: Interval, factor: number): Interval => ({ low: a.low * factor, high: a.high * factor });

/** The unit a number seems rounded to: its last digit that is not zero, but never coarser than two significant digits. */
function roundedTo(value: number): number {
  const size = Math.abs(value);
  if (size < 10 || !Number.isInteger(size)) return size < 10 ? 1 : 0.1;
  const digits = Math.floor(Math.log10(size));
  let unit = 1;
  while (size % (unit * 10) === 0 && unit * 10 <= 10 ** (digits - 1)) unit *= 10;
  return unit;
}

interface Shown {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly loose: Interval;
}

/** What a figure claims beside a partner: trailing zeros are rounding only where the partner is printed much more precisely. */
export function beside(figure: Shown, partner: Shown): Interval {
  const rounded = roundedTo(figure.value) > roundedTo(partner.value) * 10;
  if (!rounded) return { low: figure.low, high: figure.high };
  return { low: Math.min(figure.low, figure.loose.low), high: Math.max(figure.high, figure.loose.high) };
}
