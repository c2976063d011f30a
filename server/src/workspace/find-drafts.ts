import makeIgnore, { type Ignore } from 'ignore';
import { formatByEnding } from '../core/index.ts';
import type { Files } from './files.ts';

/** Folders that never hold drafts. Those whose name starts with a dot are passed over as well. */
const SKIPPED = new Set(['node_modules', 'dist', 'out', 'bower_components', '__pycache__']);
/** How deep folders are searched: deeper ones are a loop or a mistake. */
const MAX_DEPTH = 40;

/** Whether a file is a draft by its name. */
export const isDraftName = (name: string): boolean =>
  name.includes('.') && !name.startsWith('.') && formatByEnding(name) !== undefined;

/** The patterns of one `.gitignore`, and the folder that they count from. */
interface Patterns {
  readonly folder: string;
  readonly ignores: Ignore;
}

async function patternsOf(files: Files, folder: string): Promise<readonly Patterns[]> {
  const text = await files.read(`${folder}/.gitignore`).catch(() => undefined);
  return text === undefined || text.length > 1_000_000 ? [] : [{ folder, ignores: makeIgnore().add(text) }];
}

const decoded = (uri: string): string => {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
};

/** Whether git leaves this path out: the pattern nearest to it decides. */
function isIgnored(uri: string, isFolder: boolean, patterns: readonly Patterns[]): boolean {
  for (const { folder, ignores } of [...patterns].reverse()) {
    const path = `${decoded(uri.slice(folder.length + 1))}${isFolder ? '/' : ''}`;
    const { ignored, unignored } = ignores.test(path);
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** `.gitignore` files above a folder, as far as its repository or the open folder reaches; the outermost first. */
async function patternsAbove(files: Files, folder: string, tops: readonly string[]): Promise<readonly Patterns[]> {
  const above: string[] = [];
  for (let at = folder; above.length < MAX_DEPTH; ) {
    if (tops.includes(at) || (await files.list(at)).some(({ name }) => name === '.git')) {
      const found = await Promise.all(above.map((one) => patternsOf(files, one)));
      return found.reverse().flat();
    }
    const parent = at.slice(0, at.lastIndexOf('/'));
    if (parent === at || parent.endsWith('/') || parent === '') return [];
    at = parent;
    above.push(at);
  }
  return [];
}

/** What is asked while folders are searched. */
export interface Search {
  /** Leave out what `.gitignore` files name. */
  readonly gitignore: boolean;
  /** Folders above which nothing is looked at: those that are open in the editor. */
  readonly tops?: readonly string[];
  /** Asked before each folder: true ends the search. */
  readonly stop?: () => boolean;
}

/**
 * Whether a search of the open folders would pass a draft over: by its name, by a folder that it is in, or because git leaves it out.
 * @param tops the folders that are open
 */
export async function isPassedOver(files: Files, uri: string, tops: readonly string[]): Promise<boolean> {
  const folder = uri.slice(0, uri.lastIndexOf('/'));
  const top = tops.find((one) => uri.startsWith(`${one}/`)) ?? folder;
  const patterns = [...(await patternsAbove(files, folder, tops)), ...(await patternsOf(files, folder))];
  for (let at = uri; at.length > top.length; at = at.slice(0, at.lastIndexOf('/'))) {
    const name = decoded(at.slice(at.lastIndexOf('/') + 1));
    if (name.startsWith('.') || (at === uri ? !isDraftName(name) : SKIPPED.has(name))) return true;
    const above = patterns.filter((one) => at.startsWith(`${one.folder}/`));
    if (isIgnored(at, at !== uri, above)) return true;
  }
  return false;
}

/** Drafts in a folder and below, in the order of names. Hidden folders, build output and what git ignores are left out. */
export async function* findDraftsIn(files: Files, folder: string, search: Search): AsyncGenerator<string> {
  const root = folder.replace(/\/+$/, '');
  const walk = async function* (at: string, above: readonly Patterns[], depth: number): AsyncGenerator<string> {
    if (depth > MAX_DEPTH || search.stop?.() === true) return;
    const entries = [...(await files.list(at))].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    const patterns =
      search.gitignore && entries.some(({ name }) => name === '.gitignore')
        ? [...above, ...(await patternsOf(files, at))]
        : above;
    for (const { name, kind } of entries) {
      if (name.startsWith('.') || (kind === 'folder' ? SKIPPED.has(name) : !isDraftName(name))) continue;
      const uri = `${at}/${encodeURIComponent(name)}`;
      if (patterns.length > 0 && isIgnored(uri, kind === 'folder', patterns)) continue;
      if (kind === 'folder') yield* walk(uri, patterns, depth + 1);
      else yield uri;
    }
  };
  yield* walk(root, search.gitignore ? await patternsAbove(files, root, search.tops ?? []) : [], 0);
}
