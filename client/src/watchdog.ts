import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as protocol from '../../server/src/lsp/protocol.ts';
import { ask } from './requests.ts';

/** How long a review may take before the server is asked whether it is still there, in milliseconds. */
const SLOW = 10_000;
/** How long it may take to say so. Between two paragraphs it always finds the time. */
const ANSWER = 5_000;
/** A server that hangs again and again hangs for a reason: starting it anew does not help. */
const MOST_RESTARTS = 3;

/** Watches the server while it owes an answer, and never otherwise: an idle editor asks nothing. */
export interface Watchdog extends vscode.Disposable {
  /** Watches until `work` has ended. */
  watch<T>(work: Promise<T>): Promise<T>;
  follow(client: BaseLanguageClient): void;
}

/** Stops and starts the server. One that does not answer is ended by the client after a moment. */
export async function restart(client: BaseLanguageClient, log: vscode.LogOutputChannel): Promise<void> {
  // The server may end before it has answered that it will; it is started anew either way.
  await client.stop().catch((error: unknown) => log.warn(String(error)));
  await client.start();
}

export function watchServer(log: vscode.LogOutputChannel): Watchdog {
  let client: BaseLanguageClient | undefined;
  let pending = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restarts = 0;
  let told = false;

  const answers = async (of: BaseLanguageClient): Promise<boolean> => {
    let late: ReturnType<typeof setTimeout> | undefined;
    const waited = new Promise<boolean>((resolve) => {
      late = setTimeout(() => resolve(false), ANSWER);
    });
    const asked = ask(of, protocol.ping, {}).then(
      () => true,
      // Refused is answered too: the connection is told of a crash by itself.
      () => true,
    );
    const alive = await Promise.race([asked, waited]);
    clearTimeout(late);
    return alive;
  };
  const look = async (): Promise<void> => {
    timer = undefined;
    const watched = client;
    if (watched === undefined || pending === 0) return;
    if (await answers(watched)) {
      if (pending > 0) timer = setTimeout(look, SLOW);
      return;
    }
    if (restarts >= MOST_RESTARTS) return;
    restarts++;
    log.error(`The server has not answered for ${(SLOW + ANSWER) / 1000} seconds and is started again (${restarts}).`);
    await restart(watched, log).then(undefined, (error: unknown) => log.error(String(error)));
    if (told) return;
    told = true;
    const show = vscode.l10n.t('Show the log');
    const words = vscode.l10n.t('Copydesk did not answer and was started again. Nothing you wrote is lost.');
    if ((await vscode.window.showWarningMessage(words, show)) === show) log.show();
  };
  return {
    follow(next) {
      client = next;
    },
    async watch(work) {
      pending++;
      timer ??= setTimeout(look, SLOW);
      try {
        return await work;
      } finally {
        pending--;
        if (pending === 0) {
          clearTimeout(timer);
          timer = undefined;
        }
      }
    },
    dispose: () => clearTimeout(timer),
  };
}
