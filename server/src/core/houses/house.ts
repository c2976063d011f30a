import type { Level } from '../rules/rule.ts';
import type { DeskRow } from '../tables/row.ts';

/** A house style: switches that table rows and rules ask for, levels it sets, and rows of its own. Houses are data. */
export interface House {
  readonly id: string;
  readonly name: string;
  /** The house it starts from. */
  readonly extends?: string;
  /** Answers to the questions on which houses differ, such as `percent: "%"`. */
  readonly switches: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, Level>>;
  /** Rows a desk has added. */
  readonly rows?: readonly DeskRow[];
}
