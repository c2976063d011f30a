import { type Finding, formatIgnore, type Ignore, parseIgnores } from '../core/index.ts';
import { CONFIG_FOLDER, configUri, type Desks } from '../workspace/desks.ts';
import type { Files } from '../workspace/files.ts';
import { relativeTo } from '../workspace/uris.ts';
import type { IgnoredEntry, IgnoreOutcome, IgnoreParams, Outcome } from './protocol.ts';
import { findAgain, type Reviewed, type Reviews } from './reviews.ts';
import type { SettingsSource } from './settings.ts';

/** What ignoring needs from around it. */
export interface IgnoringDeps {
  readonly files: Files;
  readonly desks: Desks;
  readonly reviews: Reviews;
  readonly settings: SettingsSource;
  /** Today, YYYY-MM-DD. */
  readonly today: () => string;
  /** Configuration has been written: what depends on it must be asked for again. */
  readonly changed: () => void;
}

/** Ignores findings, shows what is ignored and takes it back. */
export interface Ignoring {
  ignore(params: IgnoreParams): Promise<IgnoreOutcome>;
  undo(uri: string, fingerprint: string): Promise<Outcome>;
  list(uri: string): Promise<readonly IgnoredEntry[]>;
}

/** Longest piece of copy that is repeated in the ignores file. */
const MAX_WORDS = 80;

const failed = (message: string): Outcome => ({ done: false, message });

function toIgnore(finding: Finding, reviewed: Reviewed, params: IgnoreParams, date: string): Ignore {
  const words = reviewed.text.slice(finding.start, finding.end).replace(/\s+/g, ' ').trim();
  return {
    fingerprint: finding.fingerprint,
    rule: finding.rule,
    text: words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS - 1)}…` : words,
    reason: params.reason.replace(/\s+/g, ' ').trim(),
    author: params.author,
    date,
    draft: relativeTo(reviewed.desk.root, reviewed.uri),
  };
}

/** Lines of an ignores file that can be read, with their number. */
function readLines(text: string): readonly { readonly ignore: Ignore; readonly line: number }[] {
  return text.split('\n').flatMap((line, i) => parseIgnores(line).ignores.map((ignore) => ({ ignore, line: i })));
}

const toEntry = (ignore: Ignore, place?: IgnoredEntry['place']): IgnoredEntry => ({
  ...ignore,
  text: ignore.text ?? '',
  draft: ignore.draft ?? '',
  ...(place === undefined ? {} : { place }),
});

/** Ignoring, with each ignore a line of its own in the desk's ignores file, or in this session where no folder is open. */
export function createIgnoring({ files, desks, reviews, settings, today, changed }: IgnoringDeps): Ignoring {
  const rootOf = async (uri: string): Promise<string | undefined> => (await desks.of(uri, await settings.of(uri))).root;
  return {
    async ignore(params) {
      const reviewed = await reviews.of(params.uri);
      const finding = reviewed && findAgain(reviewed, params.fingerprint);
      if (reviewed === undefined || finding === undefined)
        return failed('The draft has changed, and that finding is no longer there.');
      const { config, root } = reviewed.desk;
      if (config.locked.has(finding.rule)) return failed(`This desk does not let anybody ignore ${finding.rule}.`);
      if (config.reasons && params.reason.trim() === '') return failed('This desk asks for a reason with each ignore.');
      const ignore = toIgnore(finding, reviewed, params, today());
      if (root === undefined) {
        desks.session.push(ignore);
        changed();
        const message = 'Ignored until this window is closed. Open a folder to keep ignores and share them.';
        return { done: true, message, entry: toEntry(ignore) };
      }
      const file = configUri(root, 'ignores.jsonl');
      try {
        await files.appendLine(file, formatIgnore(ignore));
      } catch (error) {
        return failed(`The ignore could not be written: ${(error as Error).message}`);
      }
      changed();
      return { done: true, message: `Ignored in ${CONFIG_FOLDER}/ignores.jsonl.`, entry: toEntry(ignore) };
    },
    async undo(uri, fingerprint) {
      const kept = desks.session.findIndex((ignore) => ignore.fingerprint === fingerprint);
      if (kept >= 0) {
        desks.session.splice(kept, 1);
        changed();
        return { done: true, message: 'The finding is shown again.' };
      }
      const root = await rootOf(uri);
      if (root === undefined) return failed('Nothing has been ignored here.');
      const file = configUri(root, 'ignores.jsonl');
      try {
        const text = (await files.read(file)) ?? '';
        const found = readLines(text).findLast(({ ignore }) => ignore.fingerprint === fingerprint);
        if (found === undefined) return failed('That ignore is no longer in the file.');
        await files.write(
          file,
          text
            .split('\n')
            .filter((_, i) => i !== found.line)
            .join('\n'),
        );
      } catch (error) {
        return failed(`The ignores file could not be changed: ${(error as Error).message}`);
      }
      changed();
      return { done: true, message: 'The finding is shown again.' };
    },
    async list(uri) {
      const session = desks.session.map((ignore) => toEntry(ignore));
      const root = await rootOf(uri);
      if (root === undefined) return session;
      const file = configUri(root, 'ignores.jsonl');
      const text = (await files.read(file)) ?? '';
      return [...session, ...readLines(text).map(({ ignore, line }) => toEntry(ignore, { uri: file, line }))];
    },
  };
}
