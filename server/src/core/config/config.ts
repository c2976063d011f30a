import type { House } from '../houses/house.ts';
import type { Level } from '../rules/rule.ts';
import type { DeskRow } from '../tables/row.ts';
import type { Span } from '../text/span.ts';

/** What a desk may write in `.copydesk/config.jsonc`. */
export interface RawConfig {
  readonly house?: string;
  readonly switches?: Readonly<Record<string, string>>;
  /** Rows the desk adds to the tables. */
  readonly rows?: readonly DeskRow[];
  /** By rule id, or by family (`style`) for a level alone. */
  readonly rules?: Readonly<Record<string, Level | readonly [Level, Readonly<Record<string, unknown>>]>>;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Rules whose findings nobody may ignore. */
  readonly locked?: readonly string[];
  /** A reason must be given with each ignore. */
  readonly reasons?: boolean;
}

/** One line of `.copydesk/ignores.jsonl`. */
export interface Ignore {
  readonly fingerprint: string;
  readonly rule: string;
  readonly reason: string;
  readonly author: string;
  /** Day it was written, YYYY-MM-DD. */
  readonly date: string;
  /** The words it was about, so that people can read the file. */
  readonly text?: string;
  /** Draft it was made in, relative to the folder that holds `.copydesk`. */
  readonly draft?: string;
}

export interface RuleSetting {
  readonly level: Level;
  /** The desk set this level itself: it overrides the level of a single report. */
  readonly fixed: boolean;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Configuration that has been read, checked and merged. */
export interface Config {
  readonly house: House;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly ignores: readonly Ignore[];
  readonly names: ReadonlySet<string>;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly locked: ReadonlySet<string>;
  readonly reasons: boolean;
  /** Changes whenever anything changes that findings depend on. */
  readonly key: string;
}

export type ConfigFile = 'config.jsonc' | 'ignores.jsonl' | 'names.txt' | 'settings';

/** A mistake in a configuration file, with its place there. */
export interface ConfigProblem {
  readonly file: ConfigFile;
  readonly message: string;
  readonly span: Span;
}

/** The texts of a `.copydesk` folder; a file that is absent is undefined. */
export interface ConfigTexts {
  readonly config?: string | undefined;
  readonly ignores?: string | undefined;
  readonly names?: string | undefined;
  /** From the editor's settings or the command line; the folder's own file wins. */
  readonly settings?: RawConfig | undefined;
}
