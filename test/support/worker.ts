/** The server as a worker, in a bare context of this process. */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';

/** A worker's global as far as one has it without Node, and the editor's end of its messages. */
export function startWorker(script: string): { readonly reader: MessageReader; readonly writer: MessageWriter } {
  const inbox: Message[] = [];
  let hear: DataCallback = (message) => inbox.push(message);
  // Messages are copied on their way, as between threads.
  const later = (message: unknown, take: (copy: Message) => void): void => {
    const copy = structuredClone(message) as Message;
    setTimeout(() => take(copy), 0);
  };
  const self: Record<string, unknown> = {
    addEventListener: () => undefined,
    postMessage: (message: unknown) => later(message, (copy) => hear(copy)),
    setTimeout,
    clearTimeout,
    TextEncoder,
    TextDecoder,
    console,
  };
  self['self'] = self;
  createContext(self);
  runInContext(readFileSync(script, 'utf8'), self);
  class Reader extends AbstractMessageReader {
    listen(callback: DataCallback) {
      hear = callback;
      for (const message of inbox.splice(0)) callback(message);
      return { dispose: () => undefined };
    }
  }
  class Writer extends AbstractMessageWriter {
    async write(message: Message): Promise<void> {
      later(message, (data) => (self['onmessage'] as (event: { data: Message }) => void)({ data }));
    }
    end(): void {}
  }
  return { reader: new Reader(), writer: new Writer() };
}
