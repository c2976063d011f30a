import type { Connection } from 'vscode-languageserver';
import { type Finding, hash, type Level } from '../core/index.ts';
import type { Editor } from './capabilities.ts';

/** Levels from loud to quiet, for the smallest level that is shown. */
const LOUDNESS: readonly Level[] = ['error', 'warning', 'information', 'hint'];

/** What the editor is at: writing, editing, or about to file. It decides what is shown, never what is found. */
type Mode = 'drafting' | 'editing' | 'final';
const MODES: readonly Mode[] = ['drafting', 'editing', 'final'];

/** What `copydesk.*` says for one draft. */
export interface Settings {
  readonly enable: boolean;
  readonly maxFindings: number;
  /** Findings quieter than this are not shown. */
  readonly minimumLevel: Level;
  readonly mode: Mode;
  /** A line over the draft says what is in it. */
  readonly summaryLine: boolean;
  /** Quotations whose speaker stands elsewhere say who it is. */
  readonly speakerHints: boolean;
  /** The part that is configuration of the review; checked where it is merged with the folder's own. */
  readonly review: Readonly<Record<string, unknown>>;
  /** Changes whenever a setting changes. */
  readonly key: string;
}

/** Settings that are parts of the configuration, and passed on only where somebody set them. */
const REVIEW_KEYS = ['house', 'rules', 'include', 'exclude'] as const;

const isSet = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== '' &&
  (typeof value !== 'object' || Object.keys(value as object).length > 0);

/** The section as it arrives: nothing in it is to be trusted. */
interface Section {
  readonly enable?: unknown;
  readonly maxFindings?: unknown;
  readonly minimumLevel?: unknown;
  readonly mode?: unknown;
  readonly summaryLine?: unknown;
  readonly speakerHints?: unknown;
  readonly house?: unknown;
  readonly rules?: unknown;
  readonly include?: unknown;
  readonly exclude?: unknown;
}

/** Reads the `copydesk` section; whatever is not as it should be counts as not set. */
function readSettings(raw: unknown): Settings {
  const section = (typeof raw === 'object' && raw !== null ? raw : {}) as Section;
  const { maxFindings: most, minimumLevel: least } = section;
  const review = Object.fromEntries(REVIEW_KEYS.flatMap((key) => (isSet(section[key]) ? [[key, section[key]]] : [])));
  const settings = {
    enable: section.enable !== false,
    maxFindings: typeof most === 'number' && most > 0 ? Math.floor(most) : 1000,
    minimumLevel: LOUDNESS.includes(least as Level) ? (least as Level) : 'hint',
    mode: MODES.includes(section.mode as Mode) ? (section.mode as Mode) : 'editing',
    summaryLine: section.summaryLine === true,
    speakerHints: section.speakerHints === true,
    review,
  };
  return { ...settings, key: hash(JSON.stringify(settings)) };
}

/** Whether a finding is to be shown: loud enough, and of a kind that matters in this mode. */
export function isShown({ level, rule }: Pick<Finding, 'level' | 'rule'>, { minimumLevel, mode }: Settings): boolean {
  if (mode === 'final') return true;
  // Somebody who is writing is told what contradicts itself; the wording is not settled yet.
  if (mode === 'drafting' && (rule.startsWith('style/') || LOUDNESS.indexOf(level) > LOUDNESS.indexOf('warning')))
    return false;
  return LOUDNESS.indexOf(level) <= LOUDNESS.indexOf(minimumLevel);
}

/** Settings by draft, asked for once and kept until the editor says that they changed. */
export interface SettingsSource {
  of(uri: string): Promise<Settings>;
  /** @param pushed the settings themselves, from editors that send them along */
  changed(pushed: unknown): void;
}

/** Settings as the editor gives them: by draft where it answers, else one set for all. */
export function settingsSource(connection: Connection, editor: Editor): SettingsSource {
  const known = new Map<string, Promise<Settings>>();
  let shared = readSettings(editor.own.settings);
  return {
    of(uri) {
      if (!editor.answersConfiguration) return Promise.resolve(shared);
      const asked =
        known.get(uri) ??
        connection.workspace.getConfiguration({ scopeUri: uri, section: 'copydesk' }).then(readSettings, () => {
          known.delete(uri);
          return shared;
        });
      known.set(uri, asked);
      return asked;
    },
    changed(pushed) {
      known.clear();
      const section = (pushed as { copydesk?: unknown } | undefined | null)?.copydesk;
      if (section !== undefined) shared = readSettings(section);
    },
  };
}
