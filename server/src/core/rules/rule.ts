import type { Draft, Story, Zone } from '../draft/draft.ts';
import type { House } from '../houses/house.ts';
import type { BlockFacts, Sentence } from '../language/block-facts.ts';
import type { Edit, Span } from '../text/span.ts';

/** How loud a finding is. `error` only for copy that cannot be filed; `hint` for taste. */
export type Level = 'error' | 'warning' | 'information' | 'hint' | 'off';
export const LEVELS: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off'];

/** What a rule of each scope is given. */
export interface Units {
  readonly sentence: Sentence;
  readonly block: BlockFacts;
  readonly draft: Draft;
  readonly story: Story;
}
/**
 * What a rule may see, and so in what coordinates it speaks: `sentence` and `block` rules report offsets into the block's prose (the
 * engine maps them to the source and caches them by block); `draft` and `story` rules report offsets into the draft's source.
 */
export type Scope = keyof Units;

/** An option of a rule: typed, defaulted, described. Feeds validation, schema and docs. */
export interface Option<T> {
  readonly fallback: T;
  readonly about: string;
  /** The value, or undefined where `raw` is not one. */
  read(raw: unknown): T | undefined;
  readonly schema: Readonly<Record<string, unknown>>;
}
export type OptionSpec = Readonly<Record<string, Option<unknown>>>;
export type OptionsOf<O extends OptionSpec> = { readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never };

/** Functions, so that what fills a message is type-checked. */
export type Messages = Readonly<Record<string, (...args: never[]) => string>>;
/** Message id and its arguments, checked against the rule's messages. */
export type Said<M extends Messages> = { [K in keyof M]: readonly [K, ...Parameters<M[K]>] }[keyof M];

/** A change offered to the editor. `safe`: the meaning cannot change, so fix-all may apply it. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
  /** The edits hold `${1:placeholder}` stops for the editor to fill in (`$`, `}` and `\` of the copy escaped). */
  readonly snippet?: boolean;
}

/** The other place a finding is about. */
export interface Related extends Span {
  /** The draft it stands in, where it is not the finding's own. */
  readonly uri?: string;
  readonly note: string;
}

/** What a rule yields. */
export interface Report<M extends Messages = Messages> {
  readonly at: Span;
  readonly say: Said<M>;
  /** Row of a table rule, such as `pct.sign`. */
  readonly entry?: string;
  /** Where this case is less (or more) certain than the rule at large. A level that the desk has set wins. */
  readonly level?: Exclude<Level, 'off'>;
  /** Story rules: the draft `at` stands in. */
  readonly uri?: string;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** An example of wrong copy. It must yield exactly one finding; `fixed` is what its first fix makes of it. */
export interface BadExample {
  readonly text: string;
  readonly fixed?: string;
  /** House it is wrong in, where it is not wrong in the default house. */
  readonly house?: string;
}

/** What a check is given beside its unit. */
export interface Use<O extends OptionSpec> {
  readonly options: OptionsOf<O>;
  readonly house: House;
  /** Names and spellings the desk has accepted, in lower case. */
  readonly names: ReadonlySet<string>;
}

/** Data plus one pure generator. */
export interface Rule<S extends Scope = Scope, O extends OptionSpec = OptionSpec, M extends Messages = Messages> {
  /** Family and file name: `numbers/percent-of`. */
  readonly id: string;
  /** Row of the style catalogue that it carries out, such as `at.loaded-verb`; a report may name another. */
  readonly entry?: string;
  readonly scope: S;
  /** Blocks a sentence or block rule is run on. Draft and story rules choose for themselves. */
  readonly zones: readonly Zone[];
  readonly level: Level;
  /** One line, for the table of rules. */
  readonly summary: string;
  /** One paragraph, for the hover and the docs. */
  readonly why: string;
  /** The standard or style-guide entry it rests on. */
  readonly source: string;
  /** Year the rule came into the standard, where that matters. */
  readonly since?: number;
  /** Houses it holds in; all where it is left out. */
  readonly houses?: readonly string[];
  /**
   * Whether it reads quoted words. `skip`: a finding that starts in a quotation is dropped. `marks`: it is about the marks themselves,
   * and its fixes may move marks and stops in and around a quotation, but no letter or digit.
   */
  readonly quoted: 'skip' | 'read' | 'marks';
  /** Where two findings overlap the greater stays; wording tables 0, rules that understand more are higher. */
  readonly weight?: number;
  readonly options: O;
  readonly messages: M;
  readonly examples: { readonly bad: readonly BadExample[]; readonly good: readonly string[] };
  check(unit: Units[S], use: Use<O>): Iterable<Report<M>>;
}

// biome-ignore lint/suspicious/noExplicitAny: a list of rules forgets each rule's own options and messages
export type AnyRule = { [S in Scope]: Rule<S, any, any> }[Scope];

/** Checks a rule's shape and hands it back. */
export function defineRule<S extends Scope, const O extends OptionSpec, M extends Messages>(
  rule: Rule<S, O, M>,
): Rule<S, O, M> {
  return rule;
}

/** Yes or no. */
export const flag = (fallback: boolean, about: string): Option<boolean> => ({
  fallback,
  about,
  schema: { type: 'boolean', default: fallback, description: about },
  read: (raw) => (typeof raw === 'boolean' ? raw : undefined),
});

/** A list of words or phrases. */
export const words = (fallback: readonly string[], about: string): Option<readonly string[]> => ({
  fallback,
  about,
  schema: { type: 'array', items: { type: 'string' }, default: fallback, description: about },
  read: (raw) => (Array.isArray(raw) && raw.every((item) => typeof item === 'string') ? raw : undefined),
});
