/** The review of whole folders over the protocol: each draft told once, cancelled at once, cached, and as the report. */

import { afterEach, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import type { ReviewedNotice, ReviewWorkspaceOutcome } from '../../server/src/lsp/protocol.ts';
import { type EditorOptions, startEditor, type TestEditor } from '../support/lsp-driver.ts';

let editor: TestEditor;
afterEach(() => editor.stop());

const ROOT = 'file:///desk';
const only = { rules: { style: 'off', attribution: 'off', 'style/repeated-word': 'warning' } };
const start = async (files: Record<string, string>, more: EditorOptions = {}): Promise<void> => {
  const named = Object.fromEntries(Object.entries(files).map(([path, text]) => [`${ROOT}/${path}`, text]));
  editor = await startEditor({ folders: [ROOT], settings: only, files: named, ...more });
};
const review = (folders = [ROOT]): Promise<ReviewWorkspaceOutcome> =>
  editor.connection.sendRequest('copydesk/reviewWorkspace', { folders, run: 'r' });
const notices = (): ReviewedNotice[] =>
  editor.heard.filter(({ method }) => method === 'copydesk/reviewed').map(({ params }) => params as ReviewedNotice);
const told = (): (readonly [string, number])[] =>
  notices().map(({ uri, own }) => [uri.slice(ROOT.length + 1), own.length] as const);

it('reviews unopened drafts, leaves out what git and the desk leave out, and tells each once', async () => {
  await start({
    'a.txt': 'The the end.\n',
    'sub/b%20c.md': 'We we left left.\n',
    'sub/old.md': 'No no.\n',
    'out/x.txt': 'No no.\n',
    'picture.png': 'No no.\n',
    'wire/feed.txt': 'No no.\n',
    '.gitignore': 'old.md\n',
    '.copydesk/config.jsonc': '{ "exclude": ["wire"] }',
  });
  expect(await review()).toEqual({ drafts: 2, findings: 3, stories: 0, stopped: false });
  expect(told()).toEqual([
    ['a.txt', 1],
    ['sub/b%20c.md', 2],
  ]);
  expect(notices().at(-1)?.progress).toEqual({ done: 2, total: 3, findings: 3 });
  expect(await review([`${ROOT}/sub`, ROOT])).toMatchObject({ drafts: 2 });
});

it('reads an open draft as it stands in the editor, and says the same as the draft alone', async () => {
  await start({ 'a.txt': 'The the end.\n' });
  await editor.open(`${ROOT}/a.txt`, 'In the the end of of it.\n');
  await review();
  expect(notices()[0]?.own).toEqual(await editor.findings(`${ROOT}/a.txt`));
  expect(told()).toEqual([['a.txt', 2]]);
});

it('reviews again what changed, and forgets what is gone', async () => {
  await start({ 'a.txt': 'The the end.\n', 'b.txt': 'Fine.\n' });
  await review();
  editor.files.set(`${ROOT}/b.txt`, 'Not not fine.\n');
  editor.files.delete(`${ROOT}/a.txt`);
  await editor.connection.sendRequest('copydesk/reviewFiles', { uris: [`${ROOT}/a.txt`, `${ROOT}/b.txt`] });
  expect(told().slice(2)).toEqual([
    ['a.txt', 0],
    ['b.txt', 1],
  ]);
});

it('reviews nothing again that its review passed over', async () => {
  await start({ 'a.txt': 'Fine.\n', '.gitignore': 'old.md\nnotes/\n' });
  await review();
  const passed = ['old.md', 'notes/a.txt', 'out/b.txt', '.trash/c.txt'];
  for (const name of passed) editor.files.set(`${ROOT}/${name}`, 'Not not fine.\n');
  await editor.connection.sendRequest('copydesk/reviewFiles', { uris: passed.map((name) => `${ROOT}/${name}`) });
  expect(
    told()
      .slice(1)
      .map(([, findings]) => findings),
  ).toEqual([0, 0, 0, 0]);
});

const STORY = (who: string): string =>
  `---\nstory: harbor fire\n---\n\nFire Chief Marta ${who} said the pier was lost. Desmond Kroll of the Pier Road Tenants Association agreed.\n\nThe chief, Marta ${who}, left.\n`;

it('reads the drafts of a story against each other, with links between them', async () => {
  await start({ 'a.md': STORY('Okafor'), 'b.md': STORY('Okafer'), 'c.txt': 'Nothing here.\n' });
  expect(await review()).toMatchObject({ drafts: 3, stories: 1 });
  for (const { own, story, uri } of notices().filter(({ story }) => story.length > 0)) {
    expect(uri).not.toContain('c.txt');
    expect(JSON.stringify(own)).not.toContain(JSON.stringify(story[0]));
  }
});

it('stops when it is told to, and soon', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [`d${i}.txt`, 'The the end of it. '.repeat(60)]),
  );
  await start(files);
  const source = new CancellationTokenSource();
  const asked = editor.connection.sendRequest<ReviewWorkspaceOutcome>(
    'copydesk/reviewWorkspace',
    { folders: [ROOT], run: 'r' },
    source.token,
  );
  await editor.until('copydesk/reviewed', 2);
  source.cancel();
  const before = notices().length;
  expect((await asked).stopped).toBe(true);
  expect(notices().length - before).toBeLessThan(10);
  expect(notices().length).toBeLessThan(60);
});

it('answers other questions meanwhile, and is quick the second time', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`d${i}.txt`, `Crew ${i} worked to to clear the road. `.repeat(120)]),
  );
  await start(files);
  await editor.open('untitled:typed', 'Typed typed here.\n');
  const from = performance.now();
  let done = false;
  const asked = review().then((outcome) => {
    done = true;
    return outcome;
  });
  expect(await editor.findings('untitled:typed')).toHaveLength(1);
  expect(done).toBe(false);
  const outcome = await asked;
  const first = performance.now() - from;
  const again = performance.now();
  expect(await review()).toEqual(outcome);
  expect(performance.now() - again).toBeLessThan(first);
});

it('makes the report, with every place a link and nothing that runs but its own script', async () => {
  await start({ 'a.txt': '“<img src=x>,” the the mayor said of <script>alert(1)</script>.\n' });
  const ask = (nonce: string): Promise<{ html: string } | null> =>
    editor.connection.sendRequest('copydesk/report', { nonce });
  expect(await ask('0123456789abcdef')).toBeNull();
  await review();
  const { html } = (await ask('0123456789abcdef')) as { html: string };
  expect(html).toContain(`data-uri="${ROOT}/a.txt" data-line="1"`);
  expect(html).not.toMatch(/<img|<script>| src="/);
  expect(html.match(/<script nonce="0123456789abcdef">/g)).toHaveLength(1);
  expect(html).toContain('script-src &#39;nonce-0123456789abcdef&#39;');
  expect(await ask('"><script>')).toBeNull();
});
