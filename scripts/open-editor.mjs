/** Opens a folder in the best VS Code this machine has, with the extension loaded. */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { Interrupted, withLifetime } from '../test/lane/lifetime.mjs';
import { CannotRun } from '../test/lane/outcome.mjs';
import { serveDesk } from '../test/lane/ui.mjs';
import { packageVsix } from './package.mjs';

const root = path.resolve(import.meta.dirname, '..');
const windows = process.platform === 'win32';

/** Whether a window can be shown: everywhere but on a Linux without a display. */
const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** @param {string} name @returns {string | undefined} */
function onPath(name) {
  const names = windows ? [`${name}.cmd`, `${name}.exe`] : [name];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.flatMap((dir) => names.map((file) => path.join(dir, file))).find((file) => fs.existsSync(file));
}

/**
 * @param {string} folder
 * @param {{ open: boolean }} options open: false serves in the browser and opens nothing
 * @returns {Promise<number>} the exit code
 */
export async function openEditor(folder, { open }) {
  if (!fs.existsSync(folder)) throw new Error(`There is no folder ${path.relative('', folder)} to open.`);
  const why = open ? await openDesktop(folder) : '--no-open';
  return why === undefined ? 0 : serve(folder, { open, why });
}

/** @param {string} folder @returns {Promise<string | undefined>} why no desktop VS Code could be opened, if so */
async function openDesktop(folder) {
  if (!hasDisplay()) return 'there is no display for a window';
  const given = process.env.VSCODE_PATH ?? onPath('code');
  if (given) {
    console.log(`Opening ${folder} in the VS Code at ${given}.`);
    return launch(given, folder);
  }
  console.log('There is no VS Code on the PATH; looking for one to download ...');
  try {
    const cachePath = path.join(root, '.vscode-test');
    const downloaded = await downloadAndUnzipVSCode({ cachePath });
    console.log(`Opening ${folder} in the VS Code downloaded to ${downloaded}.`);
    return launch(downloaded, folder, ['--user-data-dir', path.join(cachePath, 'start')]);
  } catch (error) {
    return `VS Code could not be downloaded (${/** @type {Error} */ (error).message})`;
  }
}

/** @param {string} executable @param {string} folder @param {string[]} extra */
function launch(executable, folder, extra = []) {
  // As root, Chromium's sandbox does not start and VS Code wants its data folder named.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (asRoot) extra = ['--no-sandbox', '--user-data-dir', path.join(root, '.vscode-test', 'start')];
  const args = [`--extensionDevelopmentPath=${root}`, '--new-window', ...extra, folder];
  const done = spawnSync(executable, args, { stdio: 'inherit', shell: windows });
  if (done.status === 0) return undefined;
  return `${executable} ended with ${done.error?.message ?? done.status ?? done.signal}`;
}

/**
 * Serves the folder in code-server until Ctrl-C.
 * @param {string} folder @param {{ open: boolean, why: string }} options
 */
async function serve(folder, { open, why }) {
  console.log(`Using code-server, a VS Code from npm that runs in the browser (${why}).`);
  try {
    return await withLifetime(async (keep) => {
      const desk = await serveDesk({ folder, vsix: packageVsix() }, keep);
      console.log(`\nCopydesk is at ${desk.url}\non the drafts in ${folder}. Press Ctrl-C to stop.`);
      if (open) openBrowser(desk.url);
      await desk.ended;
      throw new Error('code-server ended by itself.');
    });
  } catch (error) {
    if (error instanceof Interrupted) return 0;
    if (error instanceof CannotRun) throw new Error(`No VS Code could be opened: ${error.message}.`);
    throw error;
  }
}

/** Opens the default browser where there is one; the address has been printed for where there is none. @param {string} url */
function openBrowser(url) {
  const opener = { darwin: 'open', win32: 'explorer' }[/** @type {string} */ (process.platform)] ?? 'xdg-open';
  if (!hasDisplay() || !(windows || onPath(opener))) return console.log('Open that address in a browser.');
  spawn(opener, [url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
