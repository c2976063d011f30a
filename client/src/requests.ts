import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Method } from '../../server/src/lsp/protocol.ts';

/** Asks the server one of Copydesk's own questions. */
export function ask<P, R>(client: BaseLanguageClient, { method }: Method<P, R>, params: P): Promise<R> {
  return client.sendRequest<R>(method, params);
}

/** Answers one of the server's own questions. */
export function answer<P extends object, R>(
  client: BaseLanguageClient,
  { method }: Method<P, R>,
  reply: (params: P) => Promise<R>,
): { dispose(): void } {
  return client.onRequest(method, (params: P): Promise<unknown> => reply(params));
}
