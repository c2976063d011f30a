/** Every format of `copydesk review`, checked against its schema or as its reader reads it. */
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvCell } from '../../server/src/core/index.ts';
import { buildBundles, ROOT } from '../support/bundles.ts';
import { type Desk, openDesk } from '../support/command.ts';

const TEXT = 'The “café’s” owner, <b>Ann</b> & Bob’s, said the the 🔥 was was out.\n\nThey walked to to work.\n';
let desk: Desk;
beforeAll(() => {
  desk = openDesk({ 'a b.txt': TEXT, 'clean.txt': 'Nothing is wrong here.\n', 'sub/=x.md': 'The the end.\n' });
  desk.write('bad.txt', new Uint8Array([0xff, 0xfe, 0x41, 0xe9]));
});
afterAll(() => desk.remove());

const only = ['--rule', 'style=off', '--rule', 'style/repeated-word=warning', '--rule', 'attribution=off'];
const review = async (format: string, ...more: string[]) =>
  (await desk.run('review', '-f', format, ...only, ...more)).out;

interface Region {
  readonly charOffset: number;
  readonly charLength: number;
}

it('SARIF validates against its schema and names places by offset', async () => {
  const log = JSON.parse(await review('sarif'));
  const require = createRequire(import.meta.url);
  const schema = JSON.parse(
    readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  );
  // The schema is of an older draft of JSON Schema, whose names for itself the validator does not read.
  const { $schema: _, id: __, ...body } = schema;
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
    body,
  );
  expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  const [run] = log.runs;
  expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe(run.results[0].ruleId);
  const words = run.results
    .filter((one: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
      one.locations[0]?.physicalLocation.artifactLocation.uri.startsWith('a%20b'),
    )
    .map(({ locations: [place] }: { locations: { physicalLocation: { region: Region } }[] }) => {
      const { charOffset, charLength } = place!.physicalLocation.region;
      return TEXT.slice(charOffset, charOffset + charLength);
    });
  expect(words).toEqual(['the the', 'was was', 'to to']);
  expect(run.invocations[0].executionSuccessful).toBe(false);
});

it('rdjson gives columns in bytes, and suggestions', async () => {
  const { source, diagnostics } = JSON.parse(await review('rdjson'));
  expect(source.name).toBe('copydesk');
  const bytes = Buffer.from(TEXT.split('\n')[0] as string);
  const [first, second] = diagnostics;
  for (const [one, words] of [
    [first, 'the the'],
    [second, 'was was'],
  ]) {
    const { start, end } = one.location.range;
    expect(start.line).toBe(1);
    expect(bytes.subarray(start.column - 1, end.column - 1).toString()).toBe(words);
    const [fix] = one.suggestions;
    const [from, to] = [fix.range.start.column - 1, fix.range.end.column - 1];
    expect(
      Buffer.concat([bytes.subarray(0, from), Buffer.from(fix.text), bytes.subarray(to)]).toString(),
    ).not.toContain(words);
  }
  expect(first).toMatchObject({ severity: 'WARNING', code: { value: 'style/repeated-word' } });
});

/** The names of elements as they open and close, or an error: enough of an XML reader to know that the document is whole. */
function elementsOf(xml: string): readonly string[] {
  const open: string[] = [];
  const seen: string[] = [];
  const rest = xml.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, '');
  for (const [tag, close, name, attributes, empty] of rest.matchAll(
    /<(\/?)(\w[\w-]*)((?:\s+\w+="[^"<&]*(?:&#\d+;[^"<&]*)*")*)(\/?)>/g,
  )) {
    if (close === '/') expect(open.pop(), tag).toBe(name);
    else {
      seen.push(name as string);
      expect(attributes).not.toMatch(/[<>]/);
      if (empty !== '/') open.push(name as string);
    }
  }
  expect(open).toEqual([]);
  expect(rest.replace(/<[^>]*>/g, '').replace(/&#\d+;/g, '')).not.toMatch(/[<>&]/);
  return seen;
}

it('JUnit counts what fails the run, and keeps a case for a clean draft', async () => {
  const xml = await review('junit');
  const names = elementsOf(xml);
  expect(names.filter((name) => name === 'testsuite')).toHaveLength(4);
  expect(names.filter((name) => name === 'failure')).toHaveLength(4);
  expect(names.filter((name) => name === 'error')).toHaveLength(1);
  expect(xml).toContain('<testsuite name="clean.txt" tests="1" failures="0" errors="0">');
  expect(elementsOf(await review('junit', '--fail-on', 'error')).filter((name) => name === 'system-out')).toHaveLength(
    4,
  );
});

it('checkstyle has a file with its errors', async () => {
  const xml = await review('checkstyle');
  expect(elementsOf(xml).filter((name) => name === 'error')).toHaveLength(5);
  expect(xml).toContain('source="copydesk.style/repeated-word"');
});

it('GitHub annotations stay in one line and escape what is special', async () => {
  const lines = (await review('github')).trimEnd().split('\n');
  expect(lines).toHaveLength(5);
  expect(lines[0]).toBe(
    '::warning file=a b.txt,line=1,endLine=1,col=46,endColumn=53,title=style/repeated-word::“the” stands twice in a row. Delete one.',
  );
});

describe('CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\t=x', "'\t=x"],
    [' =x', "' =x"],
    ['\r=x', '"\'\r=x"'],
    ['a"b', '"a""b"'],
    ['a,b', '"a,b"'],
    ['plain', 'plain'],
  ])('writes %j as %j', (given, cell) => {
    expect(csvCell(given)).toBe(cell);
  });
  it('has a row a finding', async () => {
    const rows = (await review('csv')).trimEnd().split('\r\n');
    expect(rows).toHaveLength(6);
    expect(rows[0]).toBe('\uFEFFdraft,line,column,level,rule,message,words,suggestion');
    expect(rows.at(-1)).toContain('sub/=x.md,1,1,warning');
  });
});

it('JSON and JSON lines say the same', async () => {
  const one = JSON.parse(await review('json'));
  const lines = (await review('jsonl'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(one.drafts).toEqual(lines.map(({ clues: _, ...draft }) => draft));
  expect(one.drafts.map(({ path }: { path: string }) => path)).toEqual([
    'a b.txt',
    'bad.txt',
    'clean.txt',
    'sub/=x.md',
  ]);
});

it('Markdown keeps copy from becoming markup', async () => {
  desk.write('marks.txt', 'He said <script> <script> | pipe | pipe the the *end*.\n');
  const page = await review('markdown', 'marks.txt');
  expect(page).toContain('| 1:41 | **warning** |');
  expect(page).not.toContain('<script>');
});

it('several reports are written in one run, whole', async () => {
  const { code } = await desk.run(
    'review',
    ...only,
    '--report',
    'out.html',
    '--report',
    'out.sarif',
    '--report',
    'out.csv',
    'a b.txt',
  );
  expect(code).toBe(1);
  expect(desk.read('out.html')).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/);
  expect(JSON.parse(desk.read('out.sarif')).runs[0].results).toHaveLength(3);
  expect(desk.read('out.csv').split('\r\n')).toHaveLength(5);
  expect((await desk.run('review', '--report', 'out.what', 'a b.txt')).code).toBe(2);
});

it('the HTML report escapes copy, loads nothing, and is marked up for screen readers', async () => {
  desk.write('evil.txt', '“<img src=x onerror=alert(1)>,” the the <script>alert(2)</script> said "><svg onload=x>.\n');
  const page = await review('html', 'evil.txt', 'a b.txt');
  expect(page).not.toMatch(/<img|<script|onload=x>/);
  expect(page).toContain('default-src &#39;none&#39;');
  expect(page.match(/<h1>/g)).toHaveLength(1);
  expect(page).toContain('<html lang="en">');
  for (const [table] of page.matchAll(/<table>[\s\S]*?<\/table>/g)) {
    expect(table).toMatch(/<caption>[^<]+<\/caption>/);
    expect(table).toContain('scope="col"');
  }
  for (const [svg] of page.matchAll(/<svg [^>]*>/g)) expect(svg).toMatch(/role="img" aria-label="[^"]+"/);
  expect(page).toContain('href="a%20b.txt#:~:text=the%20the"');
  expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});

it('GNU parallel spreads lines over processes, and the answers are those of one', async ({ skip }) => {
  try {
    execFileSync('parallel', ['--version'], { stdio: 'ignore' });
  } catch {
    skip('GNU parallel is not installed');
  }
  const rows = Array.from({ length: 510 }, (_, i) =>
    JSON.stringify({ id: `d${i}`, text: `Draft ${i} has the the word.\n` }),
  );
  desk.input = `${rows.join('\n')}\n`;
  const alone = (await desk.run('review', '--jsonl', '-')).out;
  expect(
    alone
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(rows.map((row) => JSON.parse(row).id));
  const bundles = buildBundles();
  try {
    // The line of docs/pipeline.md itself, with a `copydesk` on the path.
    const line = /^parallel .+$/m.exec(readFileSync(join(ROOT, 'docs/pipeline.md'), 'utf8'))?.[0] ?? '';
    desk.write('bin/copydesk', `#!/bin/sh\nexec '${process.execPath}' '${bundles.folder}/node/cli.cjs' "$@"\n`);
    chmodSync(join(desk.folder, 'bin/copydesk'), 0o755);
    desk.write('archive.jsonl', desk.input);
    execFileSync('sh', ['-c', line], {
      cwd: desk.folder,
      env: { ...process.env, PATH: `${join(desk.folder, 'bin')}:${process.env['PATH']}` },
    });
    const spread = desk.read('findings.jsonl');
    expect(spread).toBe(alone);
  } finally {
    bundles.remove();
  }
}, 120_000);
