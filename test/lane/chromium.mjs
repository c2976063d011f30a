/** Finds a Chromium on this machine and opens it, headless, in a profile of its own. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inPart } from './install.mjs';
import { CannotRun } from './outcome.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @returns {string} the executable: CHROMIUM, or the first one on the PATH */
export function findChromium() {
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((dir) => names.map((name) => path.join(dir, name)));
  const found = [process.env.CHROMIUM, ...onPath, ...places].find((file) => file && fs.existsSync(file));
  if (found) return found;
  throw new CannotRun(
    'Chromium is not installed (on Debian: apt-get install chromium; elsewhere set CHROMIUM to its path)',
  );
}

/**
 * @param {string} sandbox
 * @param {Record<string, unknown>} [options] for playwright's launchPersistentContext
 * @returns {Promise<{ page: any, close: () => Promise<void> }>}
 */
export async function openChromium(sandbox, options = {}) {
  const executablePath = findChromium();
  const require = createRequire(inPart('driver', 'playwright-core', 'package.json'));
  const context = await require('playwright-core').chromium.launchPersistentContext(path.join(sandbox, 'profile'), {
    executablePath,
    headless: !process.env.HEADED,
    viewport: { width: 1280, height: 800 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    handleSIGINT: false, // whoever opened it closes it
    handleSIGTERM: false,
    handleSIGHUP: false,
    ...options,
  });
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    close: () => context.close().catch(() => {}),
  };
}
