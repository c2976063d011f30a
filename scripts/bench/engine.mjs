/** The core alone, bundled as it ships, for measuring without the protocol. */

import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

/** @param {string} root */
export async function loadCore(root) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  const outfile = join(folder, 'core.cjs');
  try {
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: ['server/src/core/index.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node18',
      mainFields: ['module', 'main'],
      logLevel: 'warning',
    });
    return createRequire(outfile)(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A fresh engine, with everything that every rule may remember empty. */
export function freshEngine(core) {
  const { config } = core.resolveConfig({}, core.rules);
  const reader = core.createReader();
  const reviewer = core.createReviewer(config, core.rules);
  return (uri, text) => reviewer.review(reader.read({ uri, text }));
}
