import { parseArgs } from 'node:util';
import { UsageError } from './io.ts';

/** What the command line takes, with the words of its help. */
export const OPTIONS = {
  format: {
    type: 'string',
    short: 'f',
    about: 'Output: text (default), json, jsonl, sarif, junit, checkstyle, github, rdjson, markdown, html or csv.',
  },
  'fail-on': {
    type: 'string',
    about: 'Exit with 1 at findings of this level or louder: error, warning (default), information, hint, off.',
  },
  house: { type: 'string', about: 'House style to review under.' },
  date: { type: 'string', about: 'Day of publication, YYYY-MM-DD.' },
  rule: { type: 'string', multiple: true, about: 'Level of a rule, such as style/repeated-word=off. May be repeated.' },
  stdin: { type: 'boolean', about: 'Read one draft from standard input.' },
  'stdin-filename': { type: 'string', about: 'Name of that draft, which tells its format.' },
  'no-config': { type: 'boolean', about: 'Leave .copydesk folders aside.' },
  'dry-run': { type: 'boolean', about: 'fix: show what would change and write nothing.' },
  jsonl: {
    type: 'string',
    about: 'inspect, review: read lines {id, text, format?, date?, house?} from this file, or - for standard input.',
  },
  report: {
    type: 'string',
    multiple: true,
    about: 'review: write a report to this file too; its ending names the format. May be repeated.',
  },
  'changed-since': { type: 'string', about: 'review: only findings on lines changed since this commit.' },
  baseline: { type: 'string', about: 'review: leave out the findings in this file, which “copydesk baseline” wrote.' },
  jobs: { type: 'string', about: 'review: how many threads.' },
  shard: { type: 'string', about: 'review: only a part of the drafts, such as 2/5. “copydesk merge” joins the parts.' },
  cache: {
    type: 'boolean',
    about: 'review: remember results in .copydesk/cache, as is done where .copydesk is there.',
  },
  'no-cache': { type: 'boolean', about: 'review: neither read nor write that cache.' },
  'no-gitignore': { type: 'boolean', about: 'Review what .gitignore leaves out, too.' },
  json: { type: 'boolean', about: 'rules: print JSON.' },
  to: { type: 'string', about: 'try: what to write instead of the words.' },
  pattern: { type: 'boolean', about: 'try: the words are a regular expression.' },
  add: { type: 'boolean', about: 'try: write the row into .copydesk/config.jsonc.' },
  check: { type: 'boolean', about: 'rules: run the examples of the rows that the desk has added.' },
  timing: { type: 'boolean', about: 'review: print what each rule and each fact took.' },
  quiet: { type: 'boolean', short: 'q', about: 'Print the closing line alone.' },
  'no-color': { type: 'boolean', about: 'No colours.' },
  version: { type: 'boolean', short: 'v', about: 'Print the version.' },
  help: { type: 'boolean', short: 'h', about: 'Print this help.' },
} as const;

/** Options as they were given. */
export interface Values {
  readonly format?: string;
  readonly 'fail-on'?: string;
  readonly house?: string;
  readonly date?: string;
  readonly rule?: readonly string[];
  readonly stdin?: boolean;
  readonly 'stdin-filename'?: string;
  readonly 'no-config'?: boolean;
  readonly 'dry-run'?: boolean;
  readonly jsonl?: string;
  readonly report?: readonly string[];
  readonly 'changed-since'?: string;
  readonly baseline?: string;
  readonly jobs?: string;
  readonly shard?: string;
  readonly cache?: boolean;
  readonly 'no-cache'?: boolean;
  readonly 'no-gitignore'?: boolean;
  readonly json?: boolean;
  readonly to?: string;
  readonly pattern?: boolean;
  readonly add?: boolean;
  readonly check?: boolean;
  readonly timing?: boolean;
  readonly quiet?: boolean;
  readonly 'no-color'?: boolean;
  readonly version?: boolean;
  readonly help?: boolean;
}

/** Parts arguments into a command's words and its options. @throws UsageError */
export function readArguments(args: readonly string[]): { readonly words: readonly string[]; readonly values: Values } {
  const options = Object.fromEntries(Object.entries(OPTIONS).map(([name, { about: _, ...option }]) => [name, option]));
  try {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
    const read = values as Values;
    if (read.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(read.date))
      throw new UsageError('--date takes a day as YYYY-MM-DD.');
    return { words: positionals, values: read };
  } catch (error) {
    throw error instanceof UsageError
      ? error
      : new UsageError((error as Error).message.split('. ')[0] ?? 'The options cannot be read');
  }
}

/** The help text. */
export function helpText(): string {
  const rows = Object.entries(OPTIONS).map(([name, { about, ...option }]) => {
    const short = 'short' in option ? `-${option.short}, ` : '';
    return `  ${`${short}--${name}`.padEnd(22)} ${about}\n`;
  });
  return `Copydesk reviews news drafts: house style, unattributed claims, numbers that disagree.

Usage:
  copydesk review [paths]      print findings (default path: this folder)
  copydesk fix [paths]         apply safe fixes
  copydesk inspect FILE…       print everything that was understood, one JSON line a draft
  copydesk rules               list the rules; with --check, test the desk’s own rows
  copydesk explain RULE        say what a rule finds, and why
  copydesk try WORDS [paths]   say what a row of the desk's own would find, before it is switched on
  copydesk baseline [paths]    write down the findings there are now, to see new ones alone
  copydesk merge FILE…         join what the parts of a review wrote with --format jsonl
  copydesk accept WORD…        add words and names to .copydesk/names.txt
  copydesk init                write .copydesk/config.jsonc

Options:
${rows.join('')}
Exit codes: 0 clean, 1 findings at or above --fail-on, 2 usage or configuration, 3 something failed inside.
`;
}
