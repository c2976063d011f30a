/** Removes from code-server what running and testing an extension never uses: most of its size. */
import fs from 'node:fs';
import path from 'node:path';

const unused = [
  'node_modules/@github',
  'node_modules/@microsoft/mxc-sdk',
  'node_modules/@vscode/sqlite3/deps',
  'extensions/copilot',
  'extensions/mermaid-markdown-features',
];

/** Folders with one entry a platform, of which ours is kept. */
const byPlatform = ['node_modules/@vscode/ripgrep-universal/bin', 'node_modules/node-pty/prebuilds'];

/** @param {string} vscode the folder of VS Code's server inside code-server */
export function pruneCodeServer(vscode) {
  for (const name of unused) remove(vscode, name);
  for (const name of byPlatform) {
    for (const entry of list(path.join(vscode, name))) {
      if (entry !== `${process.platform}-${process.arch}`) remove(vscode, path.join(name, entry));
    }
  }
  const natives = 'node_modules/@vscode';
  for (const entry of list(path.join(vscode, natives))) {
    remove(vscode, path.join(natives, entry, 'build', 'Release', 'obj.target'));
  }
}

/** @param {string} folder */
const list = (folder) => (fs.existsSync(folder) ? fs.readdirSync(folder) : []);

/** @param {string} folder @param {string} name */
const remove = (folder, name) => fs.rmSync(path.join(folder, name), { recursive: true, force: true });
