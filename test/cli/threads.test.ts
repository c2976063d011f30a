/** The built command line: threads, kills at any moment, and no connection to anywhere. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildBundles } from '../support/bundles.ts';

let bundles: ReturnType<typeof buildBundles>;
let folder: string;
const DRAFTS = 40;
beforeAll(() => {
  bundles = buildBundles();
  folder = mkdtempSync(join(tmpdir(), 'copydesk-threads-'));
  mkdirSync(join(folder, 'drafts'));
  for (let i = 0; i < DRAFTS; i++)
    writeFileSync(
      join(folder, 'drafts', `draft-${i}.txt`),
      `Crew ${i} worked to to clear the the road, he said.\n\n`.repeat(10),
    );
}, 60_000);
afterAll(() => {
  bundles.remove();
  rmSync(folder, { recursive: true, force: true });
});

const review = (...args: string[]): string => {
  try {
    return execFileSync(process.execPath, [join(bundles.folder, 'node/cli.cjs'), 'review', 'drafts', ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    expect(status).toBe(1);
    return stdout;
  }
};

it('finds the same in one thread and in many, in the same order', () => {
  const one = review('-f', 'jsonl', '--jobs', '1');
  expect(one.trimEnd().split('\n')).toHaveLength(DRAFTS);
  expect(review('-f', 'jsonl', '--jobs', '3')).toBe(one);
}, 60_000);

it('leaves cache and reports whole or absent when it is killed at any moment', async () => {
  const kills = Number(process.env['COPYDESK_KILLS'] ?? 12);
  const whole = review('-f', 'json', '--no-cache');
  const args = [join(bundles.folder, 'node/cli.cjs'), 'review', 'drafts', '--cache', '--report', 'report.json'];
  let came = 0;
  for (let i = 0; i < kills; i++) {
    if (i % 3 === 0) rmSync(join(folder, '.copydesk'), { recursive: true, force: true });
    const run = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' });
    const ended = new Promise((resolve) => run.on('exit', resolve));
    const timer = setTimeout(() => run.kill('SIGKILL'), 60 + ((i * 137) % 600));
    await ended;
    clearTimeout(timer);
    if (!existsSync(join(folder, 'report.json'))) continue;
    came++;
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe(whole);
    rmSync(join(folder, 'report.json'));
  }
  // Whatever was left behind, the next run reads it right and finishes.
  expect(review('-f', 'json', '--cache')).toBe(whole);
  expect(came).toBeLessThanOrEqual(kills);
  const left = readdirSync(join(folder, '.copydesk/cache')).filter((name) => !name.endsWith('.tmp'));
  expect(left.sort()).toEqual(['.gitignore', 'results.bin']);
}, 120_000);
