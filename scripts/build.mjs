// Builds the bundles that the extension, the language server and the command line run from: `node scripts/build.mjs [--watch]`.
// `--development` leaves names and lines as they are and adds source maps.
import { existsSync } from 'node:fs';
import { chmod, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const watch = process.argv.includes('--watch');
const development = watch || process.argv.includes('--development');

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: !development,
  sourcemap: development ? 'linked' : false,
  legalComments: 'none',
  logLevel: 'warning',
  // The ES module of a package first: the UMD builds of some (jsonc-parser) hide their requires from the bundler.
  mainFields: ['module', 'main'],
};
const node = { ...common, platform: 'node', target: 'node18', format: 'cjs' };
const web = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  // A worker has no document, which some packages' browser builds use.
  conditions: ['worker', 'browser'],
};
const executable = { ...node, banner: { js: '#!/usr/bin/env node' } };
/** An entry that is not written yet is left out, so that the rest can be built. */
const bundle = (options, entry, outfile) =>
  existsSync(join(root, entry)) ? [{ ...options, entryPoints: [entry], outfile }] : [];

const bundles = [
  ...bundle({ ...node, external: ['vscode'] }, 'client/src/node.ts', 'dist/node/client.cjs'),
  ...bundle(node, 'server/src/hosts/node.ts', 'dist/node/server.cjs'),
  ...bundle(executable, 'server/src/hosts/stdio.ts', 'dist/node/language-server.cjs'),
  ...bundle(executable, 'server/src/cli/main.ts', 'dist/node/cli.cjs'),
  ...bundle({ ...web, format: 'cjs', external: ['vscode'] }, 'client/src/browser.ts', 'dist/web/client.js'),
  // A worker has no document: packages that have a build for workers must give that one.
  ...bundle(
    { ...web, format: 'iife', conditions: ['worker', 'browser'] },
    'server/src/hosts/browser.ts',
    'dist/web/server.js',
  ),
];

await rm(join(root, 'dist'), { recursive: true, force: true });
if (watch) {
  const contexts = await Promise.all(bundles.map((options) => esbuild.context({ ...options, logLevel: 'info' })));
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  await Promise.all(bundles.map((options) => esbuild.build(options)));
}
for (const { outfile, banner } of bundles) if (banner !== undefined && !watch) await chmod(join(root, outfile), 0o755);
