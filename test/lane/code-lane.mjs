#!/usr/bin/env node
/**
 * Stands in for the desktop’s `code`: takes the arguments that @vscode/test-electron gives it and runs the suite in
 * the Node extension host of code-server, shown in a headless Chromium. `vscodeExecutablePath` may name this file.
 *
 *   code-lane.mjs --extensionDevelopmentPath=DIR --extensionTestsPath=FILE WORKSPACE
 *
 * The workspace is used as it is: whoever calls hands over a copy. Other desktop switches mean nothing here and are
 * dropped. COPYDESK_LANE_TIMEOUT gives the seconds (180), COPYDESK_LANE_VERBOSE shows every log line.
 * Exit codes: 0 passed, 1 failed, 2 usage, 3 crashed or hung, 77 could not run on this machine.
 */
import { startCodeServer, workbenchUrl } from './code-server.mjs';
import { laneCommand } from './lane-command.mjs';

await laneCommand('code', async ({ extension, tests, workspace }, sandbox, verbose) => {
  const onOutput = (/** @type {string} */ text) => verbose && process.stderr.write(`[server] ${text}`);
  const server = await startCodeServer(sandbox, { automation: true, onOutput });
  const url = workbenchUrl(server.url, workspace, [
    ['extensionDevelopmentPath', extension],
    ['extensionTestsPath', tests],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ]);
  return { url, stop: server.stop };
});
