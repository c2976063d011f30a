import type { Connection } from 'vscode-languageserver';
import { PAUSED, type Review } from '../core/index.ts';
import type { Editor } from './capabilities.ts';
import { status } from './protocol.ts';

/** Tells of a rule that failed: once in the log, and in the status where the editor shows one. The other rules' findings stand. */
export function reportFailures(connection: Connection, editor: Editor): (review: Review) => void {
  const told = new Set<string>();
  return ({ failures, uri }) => {
    for (const { rule, error } of failures) {
      const message =
        error === PAUSED
          ? `${rule} takes too long and is paused; all other findings stand. Restart the language server to try it again.`
          : `${rule} failed and was left out; all other findings stand.`;
      if (told.has(`${rule} ${error}`)) continue;
      told.add(`${rule} ${error}`);
      connection.console.error(`${message} Draft: ${uri}\n${error}`);
      if (editor.own.commands === true)
        connection.sendNotification(status.method, { state: 'ruleFailed', message }).catch(() => undefined);
    }
  };
}
