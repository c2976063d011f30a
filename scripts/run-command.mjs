/** Runs one command of `npm test`, keeping its output and ending its whole family when it must stop. */
import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const windows = process.platform === 'win32';

/** Longer than any step takes; a step that hangs is ended then. */
const limitMinutes = 8;

/** The arguments that start an installed package's command. @param {string} name @param {string[]} args */
export const tool = (name, ...args) => [
  path.join(root, 'node_modules', '.bin', windows ? `${name}.cmd` : name),
  ...args,
];

/** The arguments that run one of the project's own scripts. @param {string} file @param {string[]} args */
export const script = (file, ...args) => [process.execPath, path.join(root, file), ...args];

/**
 * @param {string[]} command
 * @param {{ stream: boolean }} options stream: show the output as it comes
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runCommand([file = '', ...args], { stream }) {
  // A group of its own, so that a browser started three levels down ends with it.
  const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: !windows, shell: windows });
  let output = '';
  for (const source of [child.stdout, child.stderr]) {
    source.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
      if (stream) process.stdout.write(chunk);
    });
  }
  const end = (/** @type {NodeJS.Signals} */ signal) => {
    try {
      if (windows) child.kill(signal);
      else process.kill(-(/** @type {number} */ (child.pid)), signal);
    } catch {} // gone already
  };
  const interrupt = () => {
    end('SIGTERM');
    process.exitCode = 130;
    setTimeout(() => process.exit(130), 3000).unref();
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const timer = setTimeout(() => {
    output += `\nEnded after ${limitMinutes} minutes without a result.\n`;
    end('SIGTERM');
    setTimeout(() => end('SIGKILL'), 8000).unref();
  }, limitMinutes * 60_000);
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += `${error.message}\n`;
      resolve(1);
    });
    child.once('close', (status) => resolve(status ?? 1));
  });
  clearTimeout(timer);
  process.removeListener('SIGINT', interrupt).removeListener('SIGTERM', interrupt);
  return { code, output };
}
