#!/usr/bin/env node
/** Installs the packages when those of package-lock.json are not all there. Needs nothing but Node and npm. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');

/** Runs `npm ci` if anything is missing or of another version. */
export function setup() {
  if (isInstalled()) return;
  console.error('Installing packages (npm ci) ...');
  if (npm('ci') === 0) return;
  // It refuses a lock file that lacks another platform's optional package; this reads the same lock and does not.
  console.error('npm ci did not work; trying npm install ...');
  if (npm('install', '--no-save') !== 0) throw new Error('The packages could not be installed.');
}

/** Its own chatter goes to stderr: stdout may be somebody's report. @param {string[]} args */
function npm(...args) {
  const all = [...args, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync('npm', all, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (done.error) throw done.error;
  return done.status;
}

/** Compares the lock file with the one npm leaves inside node_modules: file times change with every checkout. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn(path.join('node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([place, { version, optional, link }]) => {
    if (place === '' || link) return true;
    const found = present[place];
    return found ? found.version === version : Boolean(optional);
  });
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }> | undefined}
 */
function packagesIn(lockFile) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, lockFile), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    setup();
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    process.exitCode = 1;
  }
}
