import type { Span } from '../text/span.ts';
import type { Interval } from './interval.ts';

/** What a figure is, in the words of the model. `pair` readings (scores, seasons, ratios) keep both numerals in `parts`. */
export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'points'
  | 'measure'
  | 'temp'
  | 'duration'
  | 'age'
  | 'year'
  | 'time'
  | 'ordinal'
  | 'ratio'
  | 'fraction'
  | 'score'
  | 'multiple';

/** How the copy limits a figure. `some` and `about` are the same to arithmetic; `record` limits nothing. */
export type Hedge = 'about' | 'some' | 'more' | 'atLeast' | 'less' | 'atMost' | 'nearly' | 'record';

/** The digits or number words themselves, without unit, currency or hedge: what a fix replaces. Offsets are into the block's prose. */
export interface Numeral extends Span {
  readonly value: number;
  readonly style: 'words' | 'digits';
  /** Digits after the decimal point, as printed. */
  readonly decimals: number;
  /** What the printed number is multiplied by: a million in “1.2 million”, 12 in “two dozen”. */
  readonly scale: number;
  /** Where the number ends and its multiplier begins; `end` where it has none. */
  readonly mantissaEnd: number;
  /** “Half a million”, “two dozen”, “4½”: what printed precision says nothing of. */
  readonly round: boolean;
}

/** What a figure counts: “435 House seats” has the head “seat” and the modifier “House”. */
export interface Counted extends Span {
  /** Singular, lower case. */
  readonly head: string;
  readonly mods: readonly string[];
}

/** A quantity of the copy, read as an interval. Offsets are into the block's prose. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** One numeral, or two of a range, score, ratio or season, or of a measure in two units (“5ft 10in”). */
  readonly parts: readonly [Numeral, ...Numeral[]];
  /** The figures of `parts` are the ends of a range. */
  readonly range: boolean;
  /** Value as shown; the lower end of a range, the quotient of a ratio or fraction. */
  readonly value: number;
  /** What the figure claims: printed precision widened by its hedge; infinite where open. */
  readonly low: number;
  readonly high: number;
  /** What the printed digits alone allow. */
  readonly shown: Interval;
  /** The same where trailing zeros are rounding: to be used beside a partner that is printed more precisely. */
  readonly loose: Interval;
  readonly hedge: Hedge | undefined;
  /** Start of the hedge where it stands before the figure; else `start`. */
  readonly hedgeStart: number;
  /** ISO code of money, singular English name of another unit. */
  readonly unit: string | undefined;
  readonly counts: Counted | undefined;
  /** Index of its sentence in the block. */
  readonly sentence: number;
  /** Index of the quotation it stands in, or -1. */
  readonly quotation: number;
}
