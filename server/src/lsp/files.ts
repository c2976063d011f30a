import type { Connection } from 'vscode-languageserver';
import type { Files } from '../workspace/files.ts';
import { isConfigFile } from '../workspace/uris.ts';
import * as protocol from './protocol.ts';

const isError = (answer: object | null): answer is protocol.FileError => answer !== null && 'error' in answer;

/**
 * Files as the client sees them, so that virtual workspaces and the browser work.
 * @param disk writes Copydesk's own files on this machine: a line is added in one step, whatever other windows write, and a file is
 * replaced whole. Files that are open in the editor are the editor's to write.
 */
export function clientFiles(connection: Connection, disk?: Files): Files {
  const ask = <P, R>({ method }: protocol.Method<P, R>, params: P): Promise<R> =>
    connection.sendRequest<R>(method, params);
  const done = (answer: null | protocol.FileError): void => {
    if (isError(answer)) throw new Error(answer.message);
  };
  const direct = async (uri: string): Promise<Files | undefined> => {
    if (disk === undefined || !uri.startsWith('file:') || !isConfigFile(uri)) return undefined;
    return (await ask(protocol.fsIsOpen, { uri })).open ? undefined : disk;
  };
  return {
    async read(uri) {
      const answer = await ask(isConfigFile(uri) ? protocol.fsRead : protocol.fsReadDraft, { uri });
      if (!isError(answer)) return answer.text;
      if (answer.error === 'missing') return undefined;
      throw new Error(answer.message);
    },
    async write(uri, text) {
      const files = await direct(uri);
      return files === undefined ? done(await ask(protocol.fsWrite, { uri, text })) : files.write(uri, text);
    },
    async appendLine(uri, line) {
      const files = await direct(uri);
      return files === undefined ? done(await ask(protocol.fsAppendLine, { uri, line })) : files.appendLine(uri, line);
    },
    list: async (uri) => (await ask(protocol.fsList, { uri })).entries,
  };
}
