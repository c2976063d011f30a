#!/usr/bin/env node
/**
 * Bundles the suite that runs inside VS Code: out/test/vscode/index.cjs for Node hosts, web.js for the web worker.
 *
 * Every test/vscode/*.test.ts is in both; those named *.node.test.ts only in the first.
 */
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'test', 'vscode');
const out = path.join(root, 'out', 'test', 'vscode');

/** @param {(name: string) => boolean} wanted @returns {import('esbuild').Plugin} */
const gather = (wanted) => ({
  name: 'suite',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^copydesk:suite$/ }, () => ({ path: 'suite', namespace: 'suite' }));
    onLoad({ filter: /.*/, namespace: 'suite' }, () => {
      const names = fs.readdirSync(folder).filter((name) => name.endsWith('.test.ts') && wanted(name));
      return {
        contents: names
          .sort()
          .map((name) => `import './${name}';`)
          .join('\n'),
        resolveDir: folder,
      };
    });
  },
});

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  sourcemap: 'inline',
  logLevel: 'warning',
  external: ['vscode'],
};

await Promise.all([
  build({
    ...common,
    entryPoints: [path.join(folder, 'index.ts')],
    outfile: path.join(out, 'index.cjs'),
    platform: 'node',
    external: ['vscode', 'mocha'],
    plugins: [gather(() => true)],
  }),
  build({
    ...common,
    entryPoints: [path.join(folder, 'web.ts')],
    outfile: path.join(out, 'web.js'),
    platform: 'browser',
    define: { global: 'globalThis' },
    plugins: [gather((name) => !name.endsWith('.node.test.ts'))],
  }),
]);
