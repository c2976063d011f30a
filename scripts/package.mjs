#!/usr/bin/env node
/** Packages the built extension as a .vsix.   node scripts/package.mjs [FILE] [FOLDER]   (out/copydesk.vsix, from here) */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');

/**
 * @param {string} file where to write it
 * @param {string} extension the extension's folder, built
 */
export function packageVsix(file = path.join(root, 'out', 'copydesk.vsix'), extension = root) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const vsce = path.join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  // The bundles hold every dependency; the repository has no public address yet.
  const args = [
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    file,
  ];
  const done = spawnSync(process.execPath, [vsce, ...args], { cwd: extension, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`vsce ended with ${done.status}:\n${done.stdout}${done.stderr}`);
  return file;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [file, folder] = process.argv.slice(2).map((given) => path.resolve(given));
  console.log(path.relative('', packageVsix(file, folder)));
}
