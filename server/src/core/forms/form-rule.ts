import type { Zone } from '../draft/draft.ts';
import type { House } from '../houses/house.ts';
import type { BlockFacts } from '../language/block-facts.ts';
import { type BadExample, defineRule, type Level, type Option, type Report, type Rule, words } from '../rules/rule.ts';
import { HOUSE_MESSAGES, houseFix } from '../tables/house-form.ts';
import type { FixClass } from '../tables/row.ts';
import type { Edit, Span } from '../text/span.ts';

/** Words that are not in the form of the house, and the form they should have. */
export interface Form extends Span {
  /** The row of the catalogue it breaks: `num.under10`. */
  readonly entry: string;
  /** What to write over the span instead. Left out where only an editor knows. */
  readonly to?: string;
  readonly fix: FixClass;
  readonly level?: Exclude<Level, 'off'>;
  /** The message, where “the house writes …” does not say it. */
  readonly say?: string;
  /** The change, where it is not the span as a whole. */
  readonly edits?: readonly Edit[];
  /** A second reading, offered after `to`. */
  readonly or?: string;
}

/** A rule of forms, without what all of them share. */
export interface FormRuleSpec {
  readonly id: string;
  readonly zones: readonly Zone[];
  readonly level: Level;
  readonly summary: string;
  readonly why: string;
  readonly source: string;
  readonly since?: number;
  readonly houses?: readonly string[];
  readonly weight?: number;
  /** Reads quoted words as well: for rules about the marks themselves. */
  readonly quoted?: 'skip' | 'read' | 'marks';
  readonly examples: { readonly bad: readonly BadExample[]; readonly good: readonly string[] };
  /** What is not in form in a block; offsets are into its prose. */
  read(block: BlockFacts, house: House, names: ReadonlySet<string>): Iterable<Form>;
}

const FORM_OPTIONS = { except: words([], 'Rows that stay silent, such as “num.under10”.') };
/** The report of a form found in `text`. */
function reportForm(text: string, form: Form): Report<typeof HOUSE_MESSAGES> {
  const { start, end, entry, to, fix, level, say, edits, or } = form;
  const found = text.slice(start, end);
  const change = (right: string, own: readonly Edit[] | undefined, safe: boolean) =>
    houseFix(found, right, safe, own ?? [{ start, end, text: right }]);
  return {
    at: { start, end },
    entry,
    say: say === undefined ? ['form', found.trim(), (to ?? '').trim()] : ['own', say],
    ...(level === undefined ? {} : { level }),
    ...(to === undefined || fix === 'none'
      ? {}
      : { fixes: [change(to, edits, fix === 'safe'), ...(or === undefined ? [] : [change(or, undefined, false)])] }),
  };
}

/** A rule that reports what is not in the form of the house. */
export function formRule(
  spec: FormRuleSpec,
): Rule<'block', { readonly except: Option<readonly string[]> }, typeof HOUSE_MESSAGES> {
  const { read, ...rest } = spec;
  return defineRule({
    quoted: 'skip',
    // More than a list of words, less than a rule that has worked something out: a wrong sum outranks the sign it is written with.
    weight: 1.5,
    ...rest,
    scope: 'block',
    options: FORM_OPTIONS,
    messages: HOUSE_MESSAGES,
    *check(block, { options, house, names }) {
      for (const form of read(block, house, names))
        if (!options.except.includes(form.entry)) yield reportForm(block.text, form);
    },
  });
}

/**
 * Forms a pattern finds in a block, quoted words left out.
 * @param pattern with the flag `g`; a match's index is an offset into the block's prose
 * @param make the form of a match, which covers the whole match unless it has a `start` or an `end`; undefined takes the match back
 */
export function* byPattern(
  block: BlockFacts,
  pattern: RegExp,
  make: (match: RegExpMatchArray & { index: number }) => (Omit<Form, 'start' | 'end'> & Partial<Span>) | undefined,
): Iterable<Form> {
  for (const match of block.masked.matchAll(pattern)) {
    const form = make(match);
    if (form !== undefined) yield { start: match.index, end: match.index + match[0].length, ...form };
  }
}
