/** The bundles as they ship: the server as a process over standard input and output, and as a worker in a bare context. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { buildBundles } from '../support/bundles.ts';
import { connectEditor, type TestEditor } from '../support/lsp-driver.ts';
import { startWorker } from '../support/worker.ts';

const COPY = 'The mayor said the the bridge would open in May.\n\nCrews worked to to clear the road on Monday.\n';

let bundles: ReturnType<typeof buildBundles>;
beforeAll(() => {
  bundles = buildBundles();
}, 60_000);
afterAll(() => bundles.remove());

async function fixAll(editor: TestEditor): Promise<void> {
  const uri = 'untitled:Untitled-1';
  await editor.open(uri, COPY);
  expect(await editor.findings(uri)).toMatchObject([{ code: 'style/repeated-word' }, {}]);
  const [all] = await editor.actions(uri, editor.rangeOf(uri, 'mayor'), [], ['source.fixAll']);
  await editor.apply(all!.edit!);
  expect(editor.text(uri)).toBe(COPY.replace('the the', 'the').replace('to to', 'to'));
}

it('serves an editor over standard input and output, and ends when told', async () => {
  const server = spawn(process.execPath, [join(bundles.folder, 'node/language-server.cjs'), '--stdio']);
  const ended = new Promise((resolve) => server.on('exit', resolve));
  const editor = await connectEditor(
    createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)),
  );
  await fixAll(editor);
  await editor.exit();
  expect(await ended).toBe(0);
});

it('ends when its editor is gone', async () => {
  const server = spawn(process.execPath, [join(bundles.folder, 'node/language-server.cjs')]);
  const ended = new Promise((resolve) => server.on('exit', resolve));
  server.stdin.end();
  expect(await ended).toBe(1);
});

it('serves an editor as a worker that has nothing but messages, timers and text', async () => {
  const { reader, writer } = startWorker(join(bundles.folder, 'web/server.js'));
  const editor = await connectEditor(createMessageConnection(reader, writer));
  await fixAll(editor);
  await editor.stop();
});
