/** What goes wrong around the server: rules that take too long, drafts that vanish, configuration that is huge. */
import { afterEach, describe, expect, it } from 'vitest';
import { type AnyRule, resolveConfig, rules } from '../../server/src/core/index.ts';
import * as protocol from '../../server/src/lsp/protocol.ts';
import { startEditor, type TestEditor } from '../support/lsp-driver.ts';

const FOLDER = 'file:///desk';
let editor: TestEditor | undefined;
afterEach(async () => {
  await editor?.stop();
  editor = undefined;
});

it('a rule that takes too long is paused, and named once', async () => {
  let now = 0;
  const [first] = rules as readonly [AnyRule];
  const slow = {
    ...first,
    id: 'style/slow',
    scope: 'draft',
    // biome-ignore lint/correctness/useYield: it finds nothing, slowly
    *check() {
      now += 5000;
    },
  } as unknown as AnyRule;
  editor = await startEditor({}, { rules: [slow, ...rules], clock: () => now });
  await editor.open('untitled:one', 'Crews worked to to clear the road.\n');
  for (const word of ['Workers', 'People', 'Teams', 'Hands']) {
    expect(await editor.findings('untitled:one')).toMatchObject([{ code: 'style/repeated-word' }]);
    await editor.change('untitled:one', editor.text('untitled:one').split(' ')[0] as string, word);
  }
  const told = editor.heard.filter(({ method }) => method === 'copydesk/status');
  expect(told).toMatchObject([
    { params: { message: expect.stringContaining('style/slow takes too long and is paused') } },
  ]);
  expect(now).toBe(10_000);
});

it('drafts that vanish while a folder is reviewed cost nothing but themselves', async () => {
  const names = Array.from({ length: 12 }, (_, i) => `${FOLDER}/d${i}.txt`);
  editor = await startEditor({
    folders: [FOLDER],
    files: Object.fromEntries(names.map((name) => [name, 'slug: fire\n\nThe mayor said the the bridge would open.\n'])),
  });
  const { files, connection } = editor;
  const review = connection.sendRequest<protocol.ReviewWorkspaceOutcome>(protocol.reviewWorkspace.method, {
    folders: [FOLDER],
    run: 'r',
  });
  await editor.until('copydesk/reviewed');
  for (const name of names.slice(6)) files.delete(name);
  files.set(`${FOLDER}/d5.txt`, 'binary\0');
  const outcome = await review;
  expect(outcome.stopped).toBe(false);
  expect(outcome.drafts).toBeGreaterThan(0);
  expect(outcome.drafts).toBeLessThan(12);
});

it('the report is written as Markdown, CSV and JSON, and is no draft itself', async () => {
  editor = await startEditor({
    folders: [FOLDER],
    files: { [`${FOLDER}/a.txt`]: 'The mayor said the the bridge, =1+1, would open.\n' },
  });
  const desk = editor;
  const ask = <P, R>({ method }: protocol.Method<P, R>, params: P): Promise<R> =>
    desk.connection.sendRequest(method, params);
  expect(await ask(protocol.exportReport, { format: 'csv' })).toBeNull();
  const review = () => ask(protocol.reviewWorkspace, { folders: [FOLDER], run: 'r' });
  expect((await review()).drafts).toBe(1);
  const [markdown, csv, json, page] = [
    (await ask(protocol.exportReport, { format: 'markdown' }))?.text ?? '',
    (await ask(protocol.exportReport, { format: 'csv' }))?.text ?? '',
    (await ask(protocol.exportReport, { format: 'json' }))?.text ?? '',
    (await ask(protocol.reviewReport, { nonce: 'abcdefgh12345678' }))?.html ?? '',
  ];
  expect(await ask(protocol.exportReport, { format: '../x' })).toBeNull();
  expect(markdown).toContain('| style/repeated-word |');
  expect(csv.split('\r\n')[0]).toBe('Draft,Line,Column,Level,Rule,Message,Words');
  expect(csv).toContain('a.txt,1,');
  expect(JSON.parse(json).drafts[0].findings[0]).toMatchObject({ rule: 'style/repeated-word', line: 1 });
  expect(page).toContain('<button type="button" data-export="csv">Export as CSV</button>');
  desk.files.set(`${FOLDER}/report.html`, page);
  desk.files.set(`${FOLDER}/report.md`, markdown);
  expect((await review()).drafts).toBe(1);
  await desk.open(`${FOLDER}/report.html`, page, 'html');
  expect(await desk.findings(`${FOLDER}/report.html`)).toEqual([]);
});

describe('a huge', () => {
  it('names file, ignores file and configuration are read in good time, or refused in words', () => {
    const from = performance.now();
    const ignore = (i: number): string =>
      JSON.stringify({ fingerprint: `f${i}`, rule: 'style/a-an', reason: 'r', author: 'a', date: '2026-01-01' });
    const { config, problems } = resolveConfig(
      {
        config: `{"rows": [${'0,'.repeat(3_000_000)}0]}`,
        ignores: `${Array.from({ length: 100_000 }, (_, i) => ignore(i)).join('\n')}\n{"torn${'x'.repeat(5_000_000)}`,
        names: Array.from({ length: 300_000 }, (_, i) => `Name ${i}`).join('\n'),
      },
      rules,
    );
    expect(config.ignores).toHaveLength(100_000);
    expect(problems.map(({ file }) => file)).toEqual(['config.jsonc', 'ignores.jsonl']);
    expect(performance.now() - from).toBeLessThan(15_000);
  });
});
