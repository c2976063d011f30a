/** Killed while it writes: a few rounds of scripts/kill-loop.mjs. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildBundles, ROOT } from '../support/bundles.ts';

it('nothing that was being written is torn, and nothing that was confirmed is lost', () => {
  const bundles = buildBundles();
  try {
    const cli = join(bundles.folder, 'node/cli.cjs');
    const script = join(ROOT, 'scripts/kill-loop.mjs');
    const done = spawnSync(process.execPath, [script, '--kills', '5', '--cli', cli], { encoding: 'utf8' });
    expect(done.stdout + done.stderr).toMatch(
      /^5 kills, \d+ ignores confirmed, \d+ unfinished files left beside, 0 faults\n$/,
    );
  } finally {
    bundles.remove();
  }
}, 120_000);
