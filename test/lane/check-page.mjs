#!/usr/bin/env node
/**
 * Reads a page with axe-core in Chromium, as people see it: light and dark, at high contrast in both, in the editor's four themes, each
 * also at 200%.
 *
 *   node test/lane/check-page.mjs FILE.html
 *
 * Prints a JSON list of what is wrong, each with the look it was seen in. Exit code 77 where there is no Chromium or no driver for it.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium, openChromium } from './chromium.mjs';
import { inPart } from './install.mjs';
import { withLifetime } from './lifetime.mjs';
import { CannotRun, exitCode, reportStop } from './outcome.mjs';
import { makeSandbox } from './sandbox.mjs';

/** Colours that the editor hands to a page, of its default themes; at high contrast there is none for the last. */
const EDITOR = {
  'vscode-light': ['#3b3b3b', '#ffffff', '#e5e5e5', '#005fb8', '#f8f8f8'],
  'vscode-dark': ['#cccccc', '#1f1f1f', '#2b2b2b', '#4daafc', '#2b2b2b'],
  'vscode-high-contrast': ['#ffffff', '#000000', '#6fc3df', '#21a6ff'],
  'vscode-high-contrast vscode-high-contrast-light': ['#292929', '#ffffff', '#0f4a85', '#0f4a85'],
};
const NAMES = [
  'editor-foreground',
  'editor-background',
  'panel-border',
  'textLink-foreground',
  'textBlockQuote-background',
];
const media = (/** @type {string} */ colorScheme, /** @type {string} */ forcedColors) => ({
  colorScheme,
  forcedColors,
});
const LOOKS = [
  { name: 'light', media: media('light', 'none') },
  { name: 'dark', media: media('dark', 'none') },
  { name: 'forced colours, light', media: media('light', 'active') },
  { name: 'forced colours, dark', media: media('dark', 'active') },
  ...Object.entries(EDITOR).map(([theme, colours]) => ({
    name: theme,
    // The browser round the editor may be set the other way: the editor's theme counts.
    media: media(/dark|contrast$/.test(theme) ? 'light' : 'dark', 'none'),
    theme,
    colours,
  })),
];
const SIZE = { width: 1280, height: 900 };
/** Narrowest page that must not be scrolled sideways: 1280 pixels at 400%. */
const NARROW = { width: 320, height: 256 };

/** @param {string} file */
async function check(file) {
  findChromium();
  const driver = inPart('driver', 'playwright-core', 'package.json');
  if (!fs.existsSync(driver))
    throw new CannotRun('the browser’s driver is not installed (node test/lane/install.mjs driver)');
  const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  /** @type {{ look: string, rule: string, help: string, places: string[] }[]} */
  const wrong = [];
  await withLifetime(async (keep) => {
    const sandbox = makeSandbox({});
    keep(sandbox.remove);
    const { page, close } = await openChromium(sandbox.dir, { viewport: SIZE, bypassCSP: true });
    keep(close);
    await page.goto(pathToFileURL(path.resolve(file)).href);
    await page.evaluate(axe);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    const read = async (/** @type {string} */ look) => {
      // Written out as text: the page has axe, this file has not.
      const { violations } = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
      for (const { id, help, nodes } of violations)
        wrong.push({ look, rule: id, help, places: nodes.slice(0, 3).map((/** @type {any} */ node) => node.html) });
    };
    for (const { name, media: emulated, theme, colours } of LOOKS) {
      await page.emulateMedia(emulated);
      await page.evaluate(
        ([classes, names, values]) => {
          document.body.className = classes;
          for (const [i, one] of names.entries())
            if (values[i] === undefined) document.documentElement.style.removeProperty(`--vscode-${one}`);
            else document.documentElement.style.setProperty(`--vscode-${one}`, values[i]);
        },
        [theme ?? '', NAMES, colours ?? []],
      );
      await page.setViewportSize(SIZE);
      await read(name);
      // 200% is half as many pixels to lay the page out on.
      await page.setViewportSize({ width: SIZE.width / 2, height: SIZE.height / 2 });
      await read(`${name}, 200%`);
    }
    await page.setViewportSize(NARROW);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (beyond > 0)
      wrong.push({
        look: '400%',
        rule: 'reflow',
        help: 'The page is scrolled sideways',
        places: [`by ${beyond} pixels`],
      });
  });
  console.log(JSON.stringify(wrong, undefined, 2));
  return exitCode.passed;
}

process.exit(await check(process.argv[2] ?? '').catch(reportStop));
