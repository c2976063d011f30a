/** An editor in which nothing happens costs nothing. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { buildBundles } from '../support/bundles.ts';
import { connectEditor } from '../support/lsp-driver.ts';

/** Hundredths of a second that a process has worked so far; undefined where the system does not tell. */
function worked(pid: number): number | undefined {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return undefined;
  const fields = readFileSync(file, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

it('nothing is asked, told or worked for ten seconds', async () => {
  const bundles = buildBundles();
  const server = spawn(process.execPath, [join(bundles.folder, 'node/language-server.cjs'), '--stdio']);
  try {
    const editor = await connectEditor(
      createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)),
    );
    await editor.open('untitled:one', 'The mayor said the the bridge would open in May.\n');
    expect(await editor.findings('untitled:one')).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const before = { heard: editor.heard.length, worked: worked(server.pid as number) };
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    expect(editor.heard.slice(before.heard)).toEqual([]);
    const after = worked(server.pid as number);
    // A tenth of a second is what the runtime's own housekeeping may take.
    if (before.worked !== undefined && after !== undefined) expect(after - before.worked).toBeLessThanOrEqual(10);
    await editor.exit();
  } finally {
    server.kill();
    bundles.remove();
  }
}, 60_000);
