/** The same draft has the same findings in the editor's server, in the worker and on the command line. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Inspection } from '../../server/src/core/index.ts';
import { buildBundles, ROOT } from '../support/bundles.ts';
import { connectEditor, type TestEditor } from '../support/lsp-driver.ts';
import { startWorker } from '../support/worker.ts';

interface Draft {
  readonly id: string;
  readonly text: string;
  readonly format: 'markdown' | 'plain';
}

/** All drafts of the shared collections are compared where this is set; else every fortieth. */
const STEP = process.env['COPYDESK_ALL'] === '1' ? 1 : 40;

function draftsIn(folder: string): Draft[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|txt)$/.test(name) && !/(?:drafts|edits|corrections)[\\/]|README/.test(name))
    .sort()
    .map((name) => {
      const format = name.endsWith('.md') ? 'markdown' : 'plain';
      return { id: `file:///${name}`, text: readFileSync(join(folder, name), 'utf8'), format };
    });
}
const shared = draftsIn(join(ROOT, '../shared/data/corpora')).filter((_, i) => i % STEP === 0);
const drafts = [...draftsIn(join(ROOT, 'samples')), ...shared];

let bundles: ReturnType<typeof buildBundles>;
beforeAll(() => {
  bundles = buildBundles();
}, 60_000);
afterAll(() => bundles.remove());

const found = ({ findings, failures }: Inspection): string => JSON.stringify({ findings, failures });

async function inspectAll(editor: TestEditor): Promise<string[]> {
  const answers: string[] = [];
  for (const { id, text, format } of drafts) {
    await editor.open(id, text, format === 'markdown' ? 'markdown' : 'plaintext');
    const seen = (await editor.connection.sendRequest('copydesk/inspect', { uri: id })) as Inspection | null;
    answers.push(seen === null ? 'null' : found(seen));
    await editor.close(id);
  }
  return answers;
}

it('three hosts agree to the byte', async () => {
  const input = join(bundles.folder, 'drafts.jsonl');
  writeFileSync(input, drafts.map((draft) => JSON.stringify(draft)).join('\n'));
  const cli = spawnSync(process.execPath, [join(bundles.folder, 'node/cli.cjs'), 'inspect', '--jsonl', input], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const onCommandLine = cli.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => found(JSON.parse(line)));
  expect(onCommandLine.length).toBe(drafts.length);

  const server = spawn(process.execPath, [join(bundles.folder, 'node/language-server.cjs'), '--stdio']);
  const ended = new Promise((resolve) => server.on('exit', resolve));
  const editor = await connectEditor(
    createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)),
  );
  expect(await inspectAll(editor)).toEqual(onCommandLine);
  await editor.exit();
  await ended;

  const { reader, writer } = startWorker(join(bundles.folder, 'web/server.js'));
  const worker = await connectEditor(createMessageConnection(reader, writer));
  expect(await inspectAll(worker)).toEqual(onCommandLine);
  await worker.stop();
}, 300_000);
