/** The server dies, or stops answering: the editor recovers by itself. Where the server is a process of its own. */
import * as vscode from 'vscode';
import { closeAll, foundWords, openDraft } from './drafts.ts';
import { until } from './expect.ts';

interface NodeProcess {
  readonly pid: number;
  kill(pid: number, signal: string): void;
  getBuiltinModule?(name: string): {
    readdirSync(path: string): string[];
    readFileSync(path: string, how: string): string;
  };
}
const node = (globalThis as { process?: Partial<NodeProcess> }).process as NodeProcess | undefined;
const COPY = 'The mayor said the the bridge would open.\n';

/** The server's process: a child of this one. Undefined where processes cannot be looked at. */
function serverPid(): number | undefined {
  try {
    const fs = node?.getBuiltinModule?.('node:fs');
    return fs
      ?.readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .find((pid) => {
        try {
          const parent = /^\d+ \(.*\) \S+ (\d+)/.exec(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1];
          return Number(parent) === node?.pid && fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('server.cjs');
        } catch {
          return false;
        }
      });
  } catch {
    return undefined;
  }
}

for (const [what, signal] of [
  ['is killed', 'SIGKILL'],
  ['stops answering', 'SIGSTOP'],
] as const)
  describe(`a server that ${what}`, function () {
    this.timeout(90_000);
    afterEach(closeAll);

    it('is started again, and every finding is there', async function () {
      const editor = await openDraft(`server-${signal}.md`, COPY);
      await foundWords(editor.document, ['the the']);
      const pid = serverPid();
      if (pid === undefined || node === undefined) return this.skip();
      node.kill(pid, signal);
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'We we say: '));
      await until(
        'both findings',
        () =>
          foundWords(editor.document, ['We we', 'the the']).then(
            () => true,
            () => false,
          ),
        60,
      );
      // The one that hung is killed a moment after the new one has answered.
      await until('one server, and another', () => {
        const now = serverPid();
        return now !== undefined && now !== pid;
      });
      return undefined;
    });
  });
