import { parse } from 'jsonc-parser';
import {
  type AnyRule,
  type Budget,
  type Config,
  type ConfigProblem,
  type ConfigTexts,
  createReviewer,
  formatIgnore,
  type Ignore,
  type Reviewer,
  resolveConfig,
} from '../core/index.ts';
import type { Files } from './files.ts';
import { folderOf, parentsWithin } from './uris.ts';

/** What is set outside the folder: in the editor's settings or on the command line. */
export interface Settings {
  /** Checked where it is merged with the folder's own configuration. */
  readonly review: Readonly<Record<string, unknown>>;
  /** Changes whenever a setting changes. */
  readonly key: string;
}

export const CONFIG_FOLDER = '.copydesk';
export const CONFIG_FILES = ['config.jsonc', 'ignores.jsonl', 'names.txt'] as const;
export type ConfigFileName = (typeof CONFIG_FILES)[number];

/** The configuration that holds for a draft. */
export interface Desk {
  /** Folder whose `.copydesk` counts, or would if it were there; undefined for a draft outside every open folder. */
  readonly root: string | undefined;
  readonly texts: ConfigTexts;
  readonly config: Config;
  readonly reviewer: Reviewer;
  readonly problems: readonly ConfigProblem[];
}

/** Finds and keeps the configuration of drafts. */
export interface Desks {
  of(uri: string, settings: Settings): Promise<Desk>;
  /** Forgets what was read from files. */
  forget(): void;
  readonly session: Ignore[];
  /** Problems by configuration file, of every desk read so far. */
  problems(): ReadonlyMap<string, { readonly text: string; readonly problems: readonly ConfigProblem[] }>;
}

interface Folder {
  readonly root: string;
  readonly texts: ConfigTexts;
  readonly found: boolean;
  /** Files that are there and cannot be read. */
  readonly unreadable: readonly ConfigProblem[];
}

/** URI of a configuration file of a folder. */
export const configUri = (root: string, file: ConfigFileName): string => `${root}/${CONFIG_FOLDER}/${file}`;

/** How many reviewers (each with its cache) are kept. */
const MAX_REVIEWERS = 8;

const isJson = (text: string): boolean => {
  const errors: unknown[] = [];
  parse(text, errors as never[], { allowTrailingComma: true });
  return errors.length === 0;
};

async function readFolder(files: Files, root: string): Promise<Folder> {
  const unreadable: ConfigProblem[] = [];
  const read = async (file: ConfigFileName): Promise<string | undefined> => {
    try {
      return await files.read(configUri(root, file));
    } catch (error) {
      const message = `This file cannot be read, so it changes nothing: ${(error as Error).message}`;
      unreadable.push({ file, message, span: { start: 0, end: 0 } });
      return undefined;
    }
  };
  const [config, ignores, names] = await Promise.all(CONFIG_FILES.map(read));
  const found = [config, ignores, names].some((text) => text !== undefined) || unreadable.length > 0;
  return { root, texts: { config, ignores, names }, found, unreadable };
}

/** Desks of drafts: the nearest `.copydesk` above the draft and inside its open folder, merged with the settings. */
export function createDesks(
  files: Files,
  rules: readonly AnyRule[],
  openFolders: () => readonly string[],
  budget?: Budget,
): Desks {
  let folders = new Map<string, Promise<Folder>>();
  let desks = new Map<string, Promise<Desk>>();
  const lastGood = new Map<string, string>();
  const reviewers = new Map<string, Reviewer>();
  const reported = new Map<string, { text: string; problems: ConfigProblem[] }>();
  const session: Ignore[] = [];

  const folderAt = (root: string): Promise<Folder> => {
    const asked = folders.get(root) ?? readFolder(files, root);
    folders.set(root, asked);
    return asked;
  };
  const nearest = async (uri: string, workspace: string): Promise<Folder> => {
    for (const root of parentsWithin(uri, workspace)) {
      const folder = await folderAt(root);
      if (folder.found) return folder;
    }
    return folderAt(workspace);
  };
  const reviewerOf = (config: Config): Reviewer => {
    const reviewer = reviewers.get(config.key) ?? createReviewer(config, rules, budget?.meter, budget?.isPaused);
    reviewers.delete(config.key);
    reviewers.set(config.key, reviewer);
    if (reviewers.size > MAX_REVIEWERS) reviewers.delete(reviewers.keys().next().value as string);
    return reviewer;
  };
  const report = (folder: Folder, problems: readonly ConfigProblem[]): void => {
    for (const file of CONFIG_FILES) {
      const text = { 'config.jsonc': 'config', 'ignores.jsonl': 'ignores', 'names.txt': 'names' }[file];
      reported.set(configUri(folder.root, file), {
        text: folder.texts[text as 'config'] ?? '',
        problems: problems.filter((problem) => problem.file === file),
      });
    }
  };
  /** A configuration broken while somebody edits it must not change what is found: the last one that could be read counts. */
  const usable = (folder: Folder): ConfigTexts => {
    const { config } = folder.texts;
    if (config !== undefined && isJson(config)) lastGood.set(folder.root, config);
    else if (config !== undefined || folder.unreadable.some(({ file }) => file === 'config.jsonc'))
      return { ...folder.texts, config: lastGood.get(folder.root) };
    return folder.texts;
  };
  const load = async (uri: string, settings: Settings): Promise<Desk> => {
    const workspace = folderOf(uri, openFolders());
    const folder = workspace === undefined ? undefined : await nearest(uri, workspace);
    const texts = { ...(folder === undefined ? {} : usable(folder)), settings: settings.review };
    const ignores = [texts.ignores ?? '', ...session.map(formatIgnore)].join('\n');
    const effective = session.length === 0 ? texts : { ...texts, ignores };
    const resolved = resolveConfig(effective, rules);
    const { config } = resolved;
    let { problems } = resolved;
    if (folder !== undefined) {
      if (texts.config !== folder.texts.config) problems = resolveConfig({ ...texts, ...folder.texts }, rules).problems;
      problems = [...problems, ...folder.unreadable];
      report(folder, problems);
    }
    return { root: folder?.root, texts: effective, config, reviewer: reviewerOf(config), problems };
  };
  return {
    session,
    of(uri, settings) {
      const key = `${uri} ${settings.key}`;
      const asked = desks.get(key) ?? load(uri, settings);
      desks.set(key, asked);
      return asked;
    },
    forget() {
      folders = new Map();
      desks = new Map();
    },
    problems: () => reported,
  };
}
