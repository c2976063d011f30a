/** Starts code-server on loopback, with everything it writes inside a sandbox, and ends it again. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { codeServerNode, inPart } from './install.mjs';

/** @param {string} sandbox @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function launch(sandbox, args, env = {}) {
  const config = path.join(sandbox, 'config.yaml');
  fs.writeFileSync(config, 'auth: none\n'); // or it writes one into the real home
  const entry = inPart('code', 'code-server', 'out', 'node', 'entry.js');
  const folders = ['--config', config, '--user-data-dir', path.join(sandbox, 'data')];
  return spawn(codeServerNode(), [entry, ...folders, '--extensions-dir', path.join(sandbox, 'extensions'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a process group of its own, so that its children can be ended with it
    env: {
      ...process.env,
      ...env,
      HOME: sandbox,
      TMPDIR: sandbox,
      XDG_RUNTIME_DIR: sandbox,
      XDG_CONFIG_HOME: path.join(sandbox, 'config'),
      XDG_DATA_HOME: path.join(sandbox, 'share'),
      EXTENSIONS_GALLERY: '{"serviceUrl":""}', // asks no marketplace
    },
  });
}

/** Installs a packaged extension. @param {string} sandbox @param {string} vsix */
export async function installVsix(sandbox, vsix) {
  const child = launch(sandbox, ['--install-extension', vsix]);
  const output = collect(child);
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`${path.basename(vsix)} could not be installed:\n${output()}`);
}

/**
 * @param {string} sandbox
 * @param {{ automation?: boolean, onOutput?: (text: string) => void }} [options] automation: lets the page name an
 *   extension under development and its tests, tells it every log line, and hides notifications and dialogs
 * @returns {Promise<{ url: string, stop: () => Promise<void>, ended: Promise<unknown> }>} ended settles when it is gone
 */
export async function startCodeServer(sandbox, { automation = false, onOutput = () => {} } = {}) {
  const args = ['--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-telemetry', '--disable-update-check'];
  args.push(
    '--disable-workspace-trust',
    '--disable-getting-started-override',
    '--disable-proxy',
    '--ignore-last-opened',
  );
  // A built workbench ignores the test payload, without a word, unless the server has this flag.
  if (automation) args.push('--vscode-option', 'enable-smoke-test-driver');
  const child = launch(sandbox, args);
  const stop = stopper(child);
  const output = collect(child, onOutput);
  const url = await new Promise((resolve, reject) => {
    const look = () => {
      const line = /HTTP server listening on (http:\/\/[^\s/]+)/.exec(output());
      if (line) resolve(line[1]);
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`code-server ended with ${code}:\n${output()}`)));
  });
  return { url, stop, ended: new Promise((resolve) => child.once('exit', resolve)) };
}

/** @param {import('node:child_process').ChildProcess} child @param {(text: string) => void} [onOutput] */
function collect(child, onOutput = () => {}) {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      text = (text + chunk).slice(-20_000);
      onOutput(String(chunk));
    });
  }
  return () => text;
}

/** Ends the child's whole group: asked first, forced after five seconds, and forced at once when we end ourselves. */
function stopper(/** @type {import('node:child_process').ChildProcess} */ child) {
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const signal = (/** @type {NodeJS.Signals} */ name) => {
    try {
      process.kill(-(/** @type {number} */ (child.pid)), name);
    } catch {} // gone already
  };
  const kill = () => signal('SIGKILL');
  process.once('exit', kill);
  return async () => {
    signal('SIGTERM');
    const timer = setTimeout(kill, 5000);
    await exited;
    clearTimeout(timer);
    kill(); // children that outlive it
    process.removeListener('exit', kill);
  };
}

/**
 * The address of a workbench on a folder. A payload entry whose value is an absolute path becomes a URI of that
 * very server: any other authority is ignored.
 * @param {string} server @param {string} folder @param {[string, string][]} [payload]
 */
export function workbenchUrl(server, folder, payload = []) {
  const url = new URL('/', server);
  url.searchParams.set('folder', folder);
  const remote = (/** @type {string} */ value) =>
    path.isAbsolute(value) ? `vscode-remote://${url.host}${value}` : value;
  if (payload.length)
    url.searchParams.set('payload', JSON.stringify(payload.map(([key, value]) => [key, remote(value)])));
  return url.href;
}
