/** What ships: exactly these files, and not too much of them. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildBundles, ROOT } from '../support/bundles.ts';

const readJson = (file: string): Record<string, unknown> => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const manifest = readJson('package.json') as {
  contributes: {
    commands: { command: string; title: string; category: string }[];
    configuration: { properties: Record<string, { markdownDescription?: string; scope?: string }> };
  };
};
const words = readJson('package.nls.json');

/** Files of the package beside the rules' pages, which follow the rules. */
const SHIPPED = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'dist/node/client.cjs',
  'dist/node/server.cjs',
  'dist/web/client.js',
  'dist/web/server.js',
  'docs/CREDITS.md',
  'images/desk.svg',
  'images/icon.png',
  'l10n/bundle.l10n.de.json',
  'media/desk.md',
  'media/fix.md',
  'media/ignore.md',
  'media/mode.md',
  'media/sample.md',
  'package.json',
  'package.nls.de.json',
  'package.nls.json',
  'samples/harbor-fire.md',
  'schemas/config.schema.json',
  'snippets/attribution.json',
  'syntaxes/article.language-configuration.json',
  'syntaxes/article.tmLanguage.json',
  'syntaxes/editing-marks.tmLanguage.json',
  'syntaxes/ninjs.language-configuration.json',
  'syntaxes/ninjs.tmLanguage.json',
];
const MEGABYTE = 1024 * 1024;

it('the extension holds these files and no others, in less than 4 MB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-package-'));
  const bundles = buildBundles();
  try {
    // A copy, so that the bundles in it are those of this source, whatever `dist` holds.
    const extension = join(folder, 'extension');
    cpSync(bundles.folder, join(extension, 'dist'), { recursive: true });
    for (const name of ['.vscodeignore', 'client', 'docs', 'images', 'l10n', 'media', 'samples', 'schemas', ...SHIPPED])
      if (!name.startsWith('dist/') && existsSync(join(ROOT, name)))
        cpSync(join(ROOT, name), join(extension, name), { recursive: true });
    const vsix = join(folder, 'copydesk.vsix');
    execFileSync(process.execPath, [join(ROOT, 'scripts/package.mjs'), vsix, extension]);
    const vsce = join(ROOT, 'node_modules/@vscode/vsce/vsce');
    const listed = execFileSync(process.execPath, [vsce, 'ls', '--no-dependencies'], {
      cwd: extension,
      encoding: 'utf8',
    });
    const files = listed.split('\n').filter((line) => line !== '' && !line.startsWith('docs/rules/'));
    expect(files.sort()).toEqual(SHIPPED.filter((file) => file.startsWith('dist/') || existsSync(join(ROOT, file))));
    expect(statSync(vsix).size).toBeLessThan(4 * MEGABYTE);
  } finally {
    bundles.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

it('the package for Node holds its two commands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-npm-'));
  const bundles = buildBundles();
  try {
    cpSync(bundles.folder, join(folder, 'dist'), { recursive: true });
    for (const name of ['package.json', '.npmignore', 'README.md', 'LICENSE', 'samples', 'docs/CREDITS.md'])
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const [pack] = JSON.parse(
      execFileSync(npm, ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: folder, encoding: 'utf8' }),
    );
    const files: string[] = pack.files.map(({ path }: { path: string }) => path);
    const { bin } = readJson('package.json') as { bin: Record<string, string> };
    for (const command of Object.values(bin)) expect(files).toContain(command);
    expect(files.filter((file) => !/^(?:dist\/node|docs)\//.test(file))).toEqual([
      'LICENSE',
      'README.md',
      'package.json',
    ]);
  } finally {
    bundles.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

it('every command has a category and a title in words, and the extension registers it', () => {
  const folder = join(ROOT, 'client/src');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  for (const { command, title, category } of manifest.contributes.commands) {
    expect(category).toBe('Copydesk');
    expect(words[title.replaceAll('%', '')], title).toBeTypeOf('string');
    const name = command.replace('copydesk.', '');
    expect(
      sources.some((source) => source.includes(`'${command}'`) || source.includes(`on('${name}'`)),
      command,
    ).toBe(true);
  }
});

it('every setting is described in words and has a scope; there are few', () => {
  const settings = Object.entries(manifest.contributes.configuration.properties);
  expect(settings.length).toBeLessThanOrEqual(12);
  for (const [name, { markdownDescription = '', scope }] of settings) {
    expect(words[markdownDescription.replaceAll('%', '')], name).toBeTypeOf('string');
    expect(scope, name).toBeTypeOf('string');
  }
});

it('no words are left over', () => {
  const text = readFileSync(join(ROOT, 'package.json'), 'utf8');
  expect(Object.keys(words).filter((key) => !text.includes(`%${key}%`))).toEqual([]);
});
