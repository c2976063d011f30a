import { type Format, formatByEnding, formatOf } from '../core/index.ts';
import type { Files } from '../workspace/files.ts';
import { findDraftsIn, isPassedOver } from '../workspace/find-drafts.ts';
import { isOwnReport } from '../workspace/report/own.ts';
import { type Documents, formatOfDocument } from './documents.ts';

/** Where the drafts of folders are found and read. */
export interface DraftSources {
  readonly documents: Documents;
  /** Where a draft's own file is read. */
  readonly filesOf: (uri: string) => Files;
  /** The folders that are open in the editor. */
  readonly openFolders: () => readonly string[];
}

/** The drafts of folders, those that are open as they stand in the editor. */
export interface WorkspaceDrafts {
  /** Drafts in these folders, each once; a draft may be named as well. */
  find(folders: readonly string[], stop: () => boolean): Promise<readonly string[]>;
  /** Whether a search of the open folders would pass a draft over. */
  isPassedOver(uri: string): Promise<boolean>;
  /** A draft's text; undefined for what is gone, binary or of a language that is none of ours. */
  read(uri: string): Promise<{ readonly text: string; readonly format: Format } | undefined>;
}

const isDraft = (uri: string): boolean =>
  uri.slice(uri.lastIndexOf('/')).includes('.') && formatByEnding(uri) !== undefined;

export function workspaceDrafts({ documents, filesOf, openFolders }: DraftSources): WorkspaceDrafts {
  return {
    async find(folders, stop) {
      const all = new Set<string>();
      for (const folder of folders) {
        if (documents.get(folder) !== undefined || isDraft(folder)) all.add(folder);
        else
          for await (const uri of findDraftsIn(filesOf(folder), folder, { gitignore: true, tops: openFolders(), stop }))
            all.add(uri);
      }
      return [...all];
    },
    isPassedOver: (uri) => isPassedOver(filesOf(uri), uri, openFolders()),
    async read(uri) {
      const open = documents.get(uri);
      if (open !== undefined) {
        const format = formatOfDocument(open);
        return format === undefined ? undefined : { text: open.getText(), format };
      }
      const text = await filesOf(uri)
        .read(uri)
        .catch(() => undefined);
      return text === undefined || text.slice(0, 4096).includes('\0') || isOwnReport(text)
        ? undefined
        : { text, format: formatOf(uri) };
    },
  };
}
