/**
 * The packaged extension in code-server as a person meets it: no automation flag, so notifications and dialogs show.
 * For `npm start` where there is no desktop VS Code, and for scripts that take screenshots:
 *
 *   await withLifetime(async (keep) => {
 *     const desk = await serveDesk({ folder: 'samples', vsix }, keep);
 *     const ui = await openDesk(desk, keep);
 *     await ui.openFile('council.md');
 *     await ui.screenshot('out/council.png');
 *   });
 */
import fs from 'node:fs';
import path from 'node:path';
import { findChromium, openChromium } from './chromium.mjs';
import { installVsix, startCodeServer, workbenchUrl } from './code-server.mjs';
import { ensureLane } from './install.mjs';
import { makeSandbox } from './sandbox.mjs';

/** @typedef {(stop: () => unknown) => void} Keep */
/** @typedef {{ url: string, sandbox: string, ended: Promise<unknown> }} Desk */

/** VS Code's own colour themes, by the names of the version that pins.mjs holds. */
const themes = {
  light: 'Light 2026',
  dark: 'Dark 2026',
  highContrast: 'Dark High Contrast',
  highContrastLight: 'Light High Contrast',
};

/**
 * Serves a folder in code-server with extensions installed. Nothing is copied: edits reach the folder.
 * @param {{ folder: string, vsix: string, settings?: Record<string, unknown> }} options
 * @param {Keep} keep
 * @returns {Promise<Desk>}
 */
export async function serveDesk({ folder, vsix, settings = {} }, keep) {
  await ensureLane(['code']);
  const sandbox = makeSandbox(settings);
  keep(sandbox.remove);
  await installVsix(sandbox.dir, vsix);
  const server = await startCodeServer(sandbox.dir);
  keep(server.stop);
  return {
    url: workbenchUrl(server.url, path.resolve(folder)),
    sandbox: sandbox.dir,
    ended: server.ended,
  };
}

/**
 * Opens a served desk in headless Chromium and waits for the explorer.
 * @param {Desk} desk
 * @param {Keep} keep
 * @param {{ width?: number, height?: number, scale?: number }} [window]
 */
export async function openDesk(desk, keep, { width = 1280, height = 800, scale = 1 } = {}) {
  findChromium();
  await ensureLane(['driver']);
  const browser = await openChromium(desk.sandbox, { viewport: { width, height }, deviceScaleFactor: scale });
  keep(browser.close);
  const ui = new DeskPage(browser.page);
  browser.page.setDefaultTimeout(30_000);
  await browser.page.goto(desk.url);
  await browser.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  return ui;
}

/** What a person does with keyboard and mouse. `page` is playwright's, for everything else. */
class DeskPage {
  /** @param {any} page */
  constructor(page) {
    this.page = page;
  }

  get #quickInput() {
    return this.page.locator('.quick-input-widget .quick-input-box input');
  }

  /** @param {string} text */
  #quickRow(text) {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  }

  /** Opens a file of the folder by its name. @param {string} name */
  async openFile(name) {
    await this.page.keyboard.press('Control+P');
    await this.#quickInput.fill(name);
    await this.#quickRow(path.basename(name)).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tabs-container .tab.active', { hasText: path.basename(name) }).waitFor();
  }

  /** Runs a command by its title in the palette. @param {string} title */
  async runCommand(title) {
    await this.page.keyboard.press('F1');
    await this.#quickInput.fill(`>${title}`);
    await this.#quickRow(title).click();
  }

  /** Waits until the editor underlines something. */
  async waitForFindings() {
    await this.page.locator('.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint').first().waitFor();
  }

  /** Opens the Problems panel and waits for the first row. @returns {Promise<any>} the rows */
  async showProblems() {
    await this.runCommand('View: Focus Problems');
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await rows.first().waitFor();
    return rows;
  }

  /** Opens the quick-fix menu where the cursor is. @returns {Promise<any>} its rows */
  async showQuickFixes() {
    await this.page.keyboard.press('Control+.');
    const rows = this.page.locator('.action-widget .monaco-list-row');
    await rows.first().waitFor();
    return rows;
  }

  /** Moves the cursor. @param {number} line @param {number} column both from 1 */
  async goTo(line, column = 1) {
    await this.page.keyboard.press('Control+G');
    await this.#quickInput.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
  }

  /** The visible text of the first editor. @returns {Promise<string>} */
  async editorText() {
    const lines = await this.page.locator('.editor-instance .view-line').allTextContents();
    const text = lines.join('\n');
    return text.replaceAll('\u00a0', ' ');
  }

  /** Waits for a notification. @param {string} text */
  async waitForToast(text) {
    await this.page.locator('.notification-toast', { hasText: text }).waitFor();
  }

  /** The document inside the webview that is open. @returns {any} */
  webview() {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** Changes the colour theme and waits until it shows. @param {keyof typeof themes} name */
  async setTheme(name) {
    const kind = { light: 'vs', dark: 'vs-dark', highContrast: 'hc-black', highContrastLight: 'hc-light' }[name];
    // Through the picker: a settings file changed from outside is not noticed.
    await this.runCommand('Preferences: Color Theme');
    // The palette that asked for the picker is still there for a moment, with the same box.
    await this.page.locator('.quick-input-widget input[placeholder*="Color Theme"]').waitFor();
    await this.#quickInput.fill(themes[name]);
    await this.#quickRow(themes[name]).click();
    await this.page.locator(`.monaco-workbench.${kind}`).waitFor();
  }

  /** @param {string} file a .png; its folder is made */
  async screenshot(file) {
    fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    await this.page.screenshot({ path: file });
  }
}
