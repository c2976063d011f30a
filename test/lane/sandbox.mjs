/** A temporary home for one run of VS Code, so that it reads and leaves nothing in the real one. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Ordinary user settings that keep the workbench quiet, offline and the same every time. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  // "off", not false: VS Code migrates the old value by rewriting the file while it starts.
  'extensions.autoUpdate': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'npm.autoDetect': 'off',
  'security.workspace.trust.enabled': false,
  'files.simpleDialog.enable': true,
  'editor.accessibilitySupport': 'off',
};

/**
 * @param {Record<string, unknown>} settings added to the quiet ones
 * @returns {{ dir: string, remove: () => void }} the folder, also removed when the process ends
 */
export function makeSandbox(settings = {}) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-'));
  fs.mkdirSync(path.join(dir, 'data', 'User'), { recursive: true });
  fs.writeFileSync(path.join(dir, 'data', 'User', 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  const remove = () => fs.rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  process.once('exit', remove);
  return { dir, remove };
}

/** Copies a folder to a temporary one, for a run that edits it. @param {string} folder */
export function copyToTemp(folder) {
  const { dir, remove } = makeSandbox();
  const copy = path.join(dir, path.basename(folder));
  fs.cpSync(folder, copy, { recursive: true });
  return { dir: copy, remove };
}
