import type { Connection } from 'vscode-languageserver';
import * as protocol from './protocol.ts';

/** Where files are read and written: the editor's own file system, or the disk for editors that offer none. */
export interface Files {
  /** The text of a file; undefined where there is none. @throws Error when it is there and cannot be read. */
  read(uri: string): Promise<string | undefined>;
  /** @throws Error when it cannot be written. */
  write(uri: string, text: string): Promise<void>;
  /** Adds a line to the end without touching what is there. @throws Error when it cannot be written. */
  appendLine(uri: string, line: string): Promise<void>;
}

const isError = (answer: object | null): answer is protocol.FileError => answer !== null && 'error' in answer;

/** Files as the client sees them, so that virtual workspaces and the browser work. */
export function clientFiles(connection: Connection): Files {
  const ask = <P, R>({ method }: protocol.Method<P, R>, params: P): Promise<R> =>
    connection.sendRequest<R>(method, params);
  const done = (answer: null | protocol.FileError): void => {
    if (isError(answer)) throw new Error(answer.message);
  };
  return {
    async read(uri) {
      const answer = await ask(protocol.fsRead, { uri });
      if (!isError(answer)) return answer.text;
      if (answer.error === 'missing') return undefined;
      throw new Error(answer.message);
    },
    write: async (uri, text) => done(await ask(protocol.fsWrite, { uri, text })),
    appendLine: async (uri, line) => done(await ask(protocol.fsAppendLine, { uri, line })),
  };
}

/** No files at all: drafts are reviewed with the defaults and nothing can be written. */
export const noFiles: Files = {
  read: () => Promise.resolve(undefined),
  write: () => Promise.reject(new Error('This editor gives no access to files.')),
  appendLine: () => Promise.reject(new Error('This editor gives no access to files.')),
};
