/** The bundles as they ship, built once for the tests that need them, so that no stale one is ever tested. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Builds into a folder of its own. */
export function buildBundles(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bundles-'));
  execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), '--out', folder], { stdio: 'inherit' });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
