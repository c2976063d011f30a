/** One entry of a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** Where files are read and written: the editor's own file system, or the disk. URIs, not paths. */
export interface Files {
  /** The text of a file; undefined where there is none. @throws Error when it is there and cannot be read. */
  read(uri: string): Promise<string | undefined>;
  /** @throws Error when it cannot be written. */
  write(uri: string, text: string): Promise<void>;
  /** Adds a line to the end without touching what is there. @throws Error when it cannot be written. */
  appendLine(uri: string, line: string): Promise<void>;
  /** What a folder holds, links left out; nothing where it is not there or cannot be read. */
  list(uri: string): Promise<readonly FolderEntry[]>;
}

/** No files at all: drafts are reviewed with the defaults and nothing can be written. */
export const noFiles: Files = {
  read: () => Promise.resolve(undefined),
  write: () => Promise.reject(new Error('This editor gives no access to files.')),
  appendLine: () => Promise.reject(new Error('This editor gives no access to files.')),
  list: () => Promise.resolve([]),
};
