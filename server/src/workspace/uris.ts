/** A URI without its query, fragment and closing slash. */
const bare = (uri: string): string => uri.replace(/[?#].*$/, '').replace(/\/+$/, '');

const isWithin = (uri: string, folder: string): boolean => uri === folder || uri.startsWith(`${folder}/`);

/** The innermost of the open folders that a URI lies in. */
export function folderOf(uri: string, folders: readonly string[]): string | undefined {
  const own = bare(uri);
  return folders
    .map(bare)
    .filter((folder) => isWithin(own, folder))
    .sort((a, b) => b.length - a.length)[0];
}

/** The folders above a draft, nearest first, up to and with `top`. */
export function parentsWithin(uri: string, top: string): readonly string[] {
  const parents: string[] = [];
  let folder = bare(uri);
  while (folder.length > top.length && folder.includes('/')) {
    folder = folder.slice(0, folder.lastIndexOf('/'));
    if (isWithin(folder, top)) parents.push(folder);
  }
  return parents;
}

/** Path of a draft below a folder, for people to read; the whole URI where it is not below it. */
export function relativeTo(folder: string | undefined, uri: string): string {
  const own = bare(uri);
  const path = folder !== undefined && isWithin(own, bare(folder)) ? own.slice(bare(folder).length + 1) : own;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** True for the files of Copydesk's own folder, which are no drafts. */
export const isConfigFile = (uri: string): boolean => /\/\.copydesk\/[^/]*$/.test(bare(uri));
