/** The command line run in this process, over a folder of its own. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../server/src/cli/run.ts';

export interface Desk {
  readonly folder: string;
  write(path: string, text: string | Uint8Array): void;
  read(path: string): string;
  /** Runs a command; `input` is its standard input. */
  run(...args: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }>;
  input: string | Uint8Array;
  remove(): void;
}

/** A folder with these files, and the command line in it. */
export function openDesk(files: Readonly<Record<string, string>> = {}): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-desk-'));
  const desk: Desk = {
    folder,
    input: '',
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    async run(...args) {
      let [out, err] = ['', ''];
      const code = await run(
        args,
        {
          out: (text) => {
            out += text;
          },
          err: (text) => {
            err += text;
          },
          input: (async function* () {
            yield Buffer.from(desk.input);
          })(),
          cwd: folder,
          env: {},
          isTerminal: false,
          showsProgress: false,
        },
        '1.2.3',
      );
      return { code, out, err };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  for (const [path, text] of Object.entries(files)) desk.write(path, text);
  return desk;
}
