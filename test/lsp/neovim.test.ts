/** Neovim's own client on the server's standard input and output. Debian's Neovim is of the older kind, which asks for nothing. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildBundles } from '../support/bundles.ts';

const neovim = spawnSync('nvim', ['--version'], { encoding: 'utf8' }).stdout?.split('\n')[0];
if (neovim === undefined) console.warn('NOT RUN: the Neovim test needs `nvim` (Debian: apt-get install neovim).');

it.skipIf(neovim === undefined)(
  'Neovim shows the findings and applies a code action',
  () => {
    const { folder, remove } = buildBundles();
    const desk = mkdtempSync(join(tmpdir(), 'copydesk-neovim-'));
    try {
      const draft = join(desk, 'story.txt');
      const result = join(desk, 'result.json');
      writeFileSync(draft, 'The mayor said the the bridge would open in May.\n\nCrews worked to to clear the road.\n');
      execFileSync('nvim', ['--clean', '--headless', '-S', join(import.meta.dirname, 'neovim.lua')], {
        env: {
          ...process.env,
          HOME: desk,
          XDG_STATE_HOME: desk,
          NODE: process.execPath,
          SERVER: join(folder, 'node/language-server.cjs'),
          DRAFT: draft,
          RESULT: result,
        },
        timeout: 40_000,
      });
      expect(JSON.parse(readFileSync(result, 'utf8'))).toMatchObject({
        before: [
          'Copydesk: “the” stands twice in a row. Delete one.',
          'Copydesk: “to” stands twice in a row. Delete one.',
        ],
        titles: expect.arrayContaining(['Delete one “the”', 'Ignore this: “the the”…']),
        after: ['Copydesk: “to” stands twice in a row. Delete one.'],
        text: 'The mayor said the bridge would open in May.\n\nCrews worked to to clear the road.',
      });
    } finally {
      rmSync(desk, { recursive: true, force: true });
      remove();
    }
  },
  60_000,
);
