import type { Level } from '../rules/rule.ts';
import type { DeskRow } from '../tables/row.ts';

/** What a house sets a length for. */
export type Limit = 'sentence' | 'lede' | 'paragraph' | 'headline';

/** A house style: switches that table rows and rules ask for, levels it sets, and rows of its own. Houses are data. */
export interface House {
  readonly id: string;
  readonly name: string;
  /** The house it starts from. */
  readonly extends?: string;
  /** Answers to the questions on which houses differ, such as `percent: "%"`. */
  readonly switches: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, Level>>;
  /** Lengths beyond which the house asks for a shorter text: words of a sentence and of a lede, sentences of a paragraph, characters of a headline. */
  readonly limits: Readonly<Record<Limit, number>>;
  /** Rows a desk has added. */
  readonly rows?: readonly DeskRow[];
}
