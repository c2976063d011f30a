// Builds the bundles that the extension, the language server and the command line run from: `node scripts/build.mjs [--watch]`.
// `--development` leaves names and lines as they are and adds source maps; `--out FOLDER` builds somewhere else than in dist.
import { existsSync } from 'node:fs';
import { chmod, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';

const root = join(import.meta.dirname, '..');
const { values: asked } = parseArgs({
  options: { watch: { type: 'boolean' }, development: { type: 'boolean' }, out: { type: 'string', default: 'dist' } },
});
const { watch } = asked;
const development = watch || asked.development;
const out = resolve(root, asked.out);

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: !development,
  sourcemap: development ? 'linked' : false,
  legalComments: 'none',
  // All our runtimes know \p{…}; rewritten to `new RegExp`, such a pattern would be built anew at every use.
  supported: { 'regexp-unicode-property-escapes': true },
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
  existsSync(join(root, entry)) ? [{ ...options, entryPoints: [entry], outfile: join(out, outfile) }] : [];

const bundles = [
  ...bundle({ ...node, external: ['vscode'] }, 'client/src/node.ts', 'node/client.cjs'),
  ...bundle(node, 'server/src/hosts/node.ts', 'node/server.cjs'),
  ...bundle(executable, 'server/src/hosts/stdio.ts', 'node/language-server.cjs'),
  ...bundle(executable, 'server/src/cli/main.ts', 'node/cli.cjs'),
  ...bundle({ ...web, format: 'cjs', external: ['vscode'] }, 'client/src/browser.ts', 'web/client.js'),
  ...bundle({ ...web, format: 'iife' }, 'server/src/hosts/browser.ts', 'web/server.js'),
];

await rm(out, { recursive: true, force: true });
if (watch) {
  const contexts = await Promise.all(bundles.map((options) => esbuild.context({ ...options, logLevel: 'info' })));
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  await Promise.all(bundles.map((options) => esbuild.build(options)));
}
for (const { outfile, banner } of bundles) if (banner !== undefined && !watch) await chmod(outfile, 0o755);
