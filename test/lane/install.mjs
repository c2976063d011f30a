#!/usr/bin/env node
/**
 * Installs the parts of the lane into `.lane/` (or COPYDESK_LANE), each once.
 *
 *   node test/lane/install.mjs [driver] [code] [web]      all of them when none is named
 *
 * A marker written last says that a part is whole, so a second call costs nothing and an interrupted one is
 * repeated; a lock folder makes a second installer wait for the first.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { CannotRun, reportStop } from './outcome.mjs';
import { pins } from './pins.mjs';
import { pruneCodeServer } from './prune.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const home = path.resolve(process.env.COPYDESK_LANE ?? path.join(root, '.lane'));

/** @typedef {keyof typeof pins} Part */

/** @param {Part} part */
const folderOf = (part) => path.join(home, part);

/** The path of something inside an installed part. @param {Part} part @param {string[]} rest */
export const inPart = (part, ...rest) => path.join(folderOf(part), 'node_modules', ...rest);

/** The Node that code-server runs on: it refuses every other major version. */
export function codeServerNode() {
  if (process.platform === 'linux') return inPart('code', `node-linux-${process.arch}`, 'bin', 'node');
  return process.execPath;
}

/** The packages of a part that make sense on this machine. @param {Part} part */
function packagesOf(part) {
  const names = Object.entries(pins[part]);
  return names.filter(([name]) => !name.startsWith('node-') || name === `node-${process.platform}-${process.arch}`);
}

/** @param {Part} part */
function refuseIfImpossible(part) {
  if (part !== 'code') return;
  const supported = process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch);
  const own = process.platform === 'darwin' && process.versions.node.startsWith('24.');
  if (!supported && !own) {
    throw new CannotRun('code-server runs on Linux (x64, arm64), or on macOS when started with Node 24');
  }
}

/**
 * Makes sure that parts are installed.
 * @param {Part[]} parts
 * @param {(line: string) => void} say told what is being installed; silent when nothing is
 */
export async function ensureLane(parts, say = (line) => console.error(line)) {
  for (const part of parts) {
    refuseIfImpossible(part);
    const wanted = JSON.stringify(packagesOf(part));
    if (readMarker(part) === wanted) continue;
    await underLock(part, say, () => {
      if (readMarker(part) === wanted) return;
      const from = Date.now();
      say(
        `Installing ${packagesOf(part)
          .map(([name, version]) => `${name} ${version}`)
          .join(', ')} (once) ...`,
      );
      fs.rmSync(folderOf(part), { recursive: true, force: true });
      installPart(part, say);
      fs.writeFileSync(markerOf(part), wanted);
      say(`Installed in ${Math.round((Date.now() - from) / 1000)} s.`);
    });
  }
}

/** @param {Part} part */
const markerOf = (part) => path.join(folderOf(part), 'installed.json');

/** @param {Part} part */
function readMarker(part) {
  try {
    return fs.readFileSync(markerOf(part), 'utf8');
  } catch {
    return undefined;
  }
}

/** @param {Part} part @param {(line: string) => void} say */
function installPart(part, say) {
  const folder = folderOf(part);
  fs.mkdirSync(folder, { recursive: true });
  const dependencies = Object.fromEntries(packagesOf(part));
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  // No scripts: one would download a browser, others compile what an extension test never touches.
  npm(folder, ['install', '--ignore-scripts']);
  if (part === 'code') finishCodeServer(say);
}

/** VS Code's own dependencies, the two native modules worth building, and less of the rest. @param {(line: string) => void} say */
function finishCodeServer(say) {
  const vscode = inPart('code', 'code-server', 'lib', 'vscode');
  // `npm ci` fails here: the shrinkwrap that comes with it is incomplete.
  npm(vscode, ['install', '--omit=dev', '--ignore-scripts']);
  pruneCodeServer(vscode);
  try {
    // Without spdlog every Output channel stays empty; without the watchdog an error is logged at each start.
    npm(vscode, ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog']);
  } catch (error) {
    say(
      `The Output panel will stay empty: its native module could not be built (it needs python3, make and g++).\n${error}`,
    );
  }
  pruneCodeServer(vscode);
}

/**
 * Runs npm in a folder, with code-server's Node first on the PATH and its headers for native modules: an npmrc
 * may point `nodedir` at those of another Node, and only the environment outranks it.
 * @param {string} cwd @param {string[]} args
 */
function npm(cwd, args) {
  const node = codeServerNode();
  const env = { ...process.env };
  for (const key of Object.keys(env)) if (/^npm_(package_|lifecycle_|config_local_prefix)/.test(key)) delete env[key];
  if (fs.existsSync(node)) {
    env.PATH = path.dirname(node) + path.delimiter + env.PATH;
    if (process.platform === 'linux') env.npm_config_nodedir = path.dirname(path.dirname(node));
  }
  const done = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.status === 0) return;
  throw new Error(`npm ${args.join(' ')} failed: ${done.error ?? `${done.stdout}${done.stderr}`.slice(-4000)}`);
}

/**
 * Holds a part's lock while `work` runs; the lock of a process that is gone is taken over.
 * @param {Part} part @param {(line: string) => void} say @param {() => void} work
 */
async function underLock(part, say, work) {
  const lock = path.join(home, `${part}.lock`);
  fs.mkdirSync(home, { recursive: true });
  for (let told = false; ; ) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      if (!holderLives(lock)) {
        fs.rmSync(lock, { force: true });
        continue;
      }
      if (!told) say(`Another process is installing ${part}; waiting for it ...`);
      told = true;
      await sleep(500);
    }
  }
  const release = () => fs.rmSync(lock, { force: true });
  process.once('exit', release);
  try {
    work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}

/** Milliseconds after which a lock is not believed: its process id may have gone to somebody else. */
const longestInstall = 15 * 60_000;

/** @param {string} lock */
function holderLives(lock) {
  try {
    const age = Date.now() - fs.statSync(lock).mtimeMs;
    const pid = Number(fs.readFileSync(lock, 'utf8'));
    if (!pid || age > longestInstall) return age < 5000;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const named = /** @type {Part[]} */ (process.argv.slice(2));
  const all = /** @type {Part[]} */ (Object.keys(pins));
  const unknown = named.find((part) => !all.includes(part));
  if (unknown) {
    console.error(`There is no part “${unknown}”; there are ${all.join(', ')}.`);
    process.exitCode = 2;
  } else {
    await ensureLane(named.length ? named : all).catch((error) => {
      process.exitCode = reportStop(error);
    });
  }
}
