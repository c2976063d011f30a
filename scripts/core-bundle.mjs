/** The core as a module that scripts can import: built in memory, so that nothing has to be built first. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');

/**
 * @param {string} [entry] module to bundle, relative to the project
 * @returns {Promise<any>} its exports
 */
export async function loadCore(entry = 'server/src/core/index.ts') {
  const bundle = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // As in the build: rewritten to `new RegExp`, a pattern with \p{…} would be built anew at every use.
    supported: { 'regexp-unicode-property-escapes': true },
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', bundle.outputFiles[0].text)(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports;
}
