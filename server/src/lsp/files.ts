import type { Connection } from 'vscode-languageserver';
import type { Files } from '../workspace/files.ts';
import { isConfigFile } from '../workspace/uris.ts';
import * as protocol from './protocol.ts';

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
      const answer = await ask(isConfigFile(uri) ? protocol.fsRead : protocol.fsReadDraft, { uri });
      if (!isError(answer)) return answer.text;
      if (answer.error === 'missing') return undefined;
      throw new Error(answer.message);
    },
    write: async (uri, text) => done(await ask(protocol.fsWrite, { uri, text })),
    appendLine: async (uri, line) => done(await ask(protocol.fsAppendLine, { uri, line })),
    list: async (uri) => (await ask(protocol.fsList, { uri })).entries,
  };
}
