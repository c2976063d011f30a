import type { Level } from '../rules/rule.ts';
import type { TableMatch } from './match.ts';

/** What may be done with a row's replacement: by fix-all, one by one, or nothing. */
export type FixClass = 'safe' | 'suggest' | 'none';

/** Whether a match counts: for what words alone cannot tell. */
export type Guard = (match: TableMatch) => boolean;

/**
 * A row of a table rule: words to find and what the house writes instead.
 *
 * `find` is a run of tokens, separated by spaces. An element may be
 * - a word or mark in lower case, found in any case; the case of the copy is kept in the replacement;
 * - a word with a capital, or any word after `=`, found in that very case (`=congress`);
 * - several of these with `|` between them (`per|a`);
 * - a slot: `<num>` a token that starts with a digit, `<word>`, `<cap>` a word with a capital, `<low>` a word without, or a part of speech
 *   as the tagger names it, in capitals (`<NN>` stands for all tags that begin so);
 * - any of these with `?` at its end: it may be absent.
 */
export interface Row {
  readonly find: string;
  /** What to write instead; `$1` is what the first slot held. A function where words must be worked out; undefined takes the match back. */
  readonly to?: string | ((match: TableMatch) => string | undefined);
  /** The row's name, such as `sp.toward`. Many rows may share one. */
  readonly entry: string;
  readonly fix: FixClass;
  readonly level?: Exclude<Level, 'off'>;
  /** A switch of the house and the values under which the row holds. */
  readonly when?: readonly [name: string, ...values: string[]];
  /** Houses it holds in; all where it is left out. */
  readonly houses?: readonly string[];
  readonly guard?: Guard;
  /** The message, where “the house writes …” does not say it. `$0` stands for the words found. */
  readonly say?: string;
}

/** A row from a desk's own configuration: plain data, with sentences that hold it to what it should do. */
export interface DeskRow extends Row {
  readonly to?: string;
  /** A regular expression instead of `find`, tried on each sentence in any case. It has been checked to run in good time. */
  readonly pattern?: string;
  /** Sentences it must find something in, and sentences it must leave alone. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

/** What rows made from one list have in common. */
export type RowTraits = Omit<Row, 'find' | 'to'>;

/**
 * Rows from a compact list: `cell phone > cellphone; web site > website`. Several forms may lead to one: `a, b > c`.
 * @param list pairs separated by `;`
 */
export function pairs(traits: RowTraits, list: string): Row[] {
  return list.split(';').flatMap((pair) => {
    const [from = '', to] = pair.split('>').map((part) => part.trim());
    return from
      .split(',')
      .map((find) => find.trim())
      .filter((find) => find !== '')
      .map((find): Row => (to === undefined ? { ...traits, find } : { ...traits, find, to }));
  });
}

/** Rows for nouns in singular and plural from a list of singulars, as `pairs` reads it. */
export function nouns(traits: RowTraits, list: string): Row[] {
  return pairs(traits, list).flatMap((row) => {
    const many: Row = { ...row, find: plural(row.find) };
    return [row, typeof row.to === 'string' ? { ...many, to: plural(row.to) } : many];
  });
}

/** Rows for a verb in its regular forms (`-s`, `-ed`, `-ing`), from a list of bases, as `pairs` reads it. */
export function verbs(traits: RowTraits, list: string): Row[] {
  return pairs(traits, list).flatMap((row) => {
    const { to } = row;
    if (typeof to !== 'string') return [row];
    const [found, right] = [verbForms(row.find), verbForms(to)];
    return found.map((find, i) => ({ ...row, find, to: right[i] as string }));
  });
}

/** The plural of the last word of a phrase. */
export function plural(phrase: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(phrase)) return `${phrase}es`;
  if (/[^aeiou]y$/.test(phrase)) return `${phrase.slice(0, -1)}ies`;
  return `${phrase}s`;
}

/** Base, third person, past and -ing form of the regular verb that begins a phrase. */
export function verbForms(phrase: string): readonly [string, string, string, string] {
  const [verb = '', ...rest] = phrase.split(' ');
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  return [phrase, plural(verb) + tail, past + tail, `${verb.endsWith('ee') ? verb : stem}ing${tail}`];
}
