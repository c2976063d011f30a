/**
 * Takes the pictures and the short films of the README from the real extension, in code-server and headless Chromium:
 *
 *   node scripts/screenshots.mjs [light | dark | highContrast | highContrastLight | films ...]
 *
 * All pictures go to out/pictures; those that the README shows are copied to docs/images.
 */
import fs from 'node:fs';
import path from 'node:path';
import { withLifetime } from '../test/lane/lifetime.mjs';
import { copyToTemp } from '../test/lane/sandbox.mjs';
import { openDesk, serveDesk } from '../test/lane/ui.mjs';
import { writeFilm } from './film.mjs';
import { packageVsix } from './package.mjs';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'out', 'pictures');
const docs = path.join(root, 'docs', 'images');
/** What the README shows. */
const SHOWN = ['desk-light.png', 'hover-light.png', 'film-light.gif', 'film-dark.gif'];
const THEMES = /** @type {const} */ (['light', 'dark', 'highContrast', 'highContrastLight']);
/** Right border of the side bar as the editor opens, and where its rows can be read to the end. */
const SIDE_BAR = 350;
const WIDE_SIDE_BAR = 620;
const STORY = 'budget-vote.txt';

const asked = process.argv.slice(2);
const wanted = (/** @type {string} */ part) => asked.length === 0 || asked.includes(part);
const samples = path.join(root, 'samples');
const settings = {
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.fontSize': 15,
  'breadcrumbs.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

/** Line and column, from 1, of words in a sample. @param {string} file @param {string} words */
function placeOf(file, words) {
  const before = fs.readFileSync(path.join(samples, file), 'utf8').split(words)[0] ?? '';
  const lines = before.split('\n');
  return [lines.length, (lines.at(-1) ?? '').length + 1];
}

/** @param {{ width: number, height: number }} window @param {(desk: ReturnType<typeof hands>) => Promise<void>} act */
async function withDesk(window, act) {
  await withLifetime(async (keep) => {
    const copy = copyToTemp(samples);
    keep(copy.remove);
    const desk = await serveDesk({ folder: copy.dir, vsix: packageVsix(), settings }, keep);
    await act(hands(await openDesk(desk, keep, window)));
  });
}

/** What is done again and again. @param {Awaited<ReturnType<typeof openDesk>>} ui */
function hands(ui) {
  const wait = (/** @type {number} */ ms) => ui.page.waitForTimeout(ms);
  const key = (/** @type {string} */ name) => ui.page.keyboard.press(name);
  return {
    ui,
    wait,
    key,
    /** @param {string} name */
    async shot(name) {
      await ui.runCommand('Notifications: Clear All Notifications');
      // The mouse hovers over nothing.
      await ui.page.mouse.move(2, 2);
      await wait(400);
      await ui.screenshot(path.join(out, `${name}.png`));
    },
    /** Opens a sample and puts the caret on words of it. @param {string} file @param {string} words */
    async caretOn(file, words) {
      const [line, column] = placeOf(file, words);
      await ui.goTo(line, column);
      await wait(300);
    },
    async hover() {
      await key('Control+K');
      await key('Control+I');
      await ui.page.locator('.monaco-hover .rendered-markdown, .monaco-hover .marker').first().waitFor();
      await wait(600);
    },
    /** Moves the border of the side bar. @param {number} from @param {number} to */
    async widen(from, to) {
      await ui.page.mouse.move(from, 400);
      await ui.page.mouse.down();
      await ui.page.mouse.move(to, 400, { steps: 8 });
      await ui.page.mouse.up();
      await wait(300);
    },
    async desk() {
      await ui.runCommand('Copydesk: Focus on Review View');
      await ui.page.locator('.pane-body .monaco-list-row').first().waitFor();
      // The views that follow the draft are filled a moment after they are seen.
      await wait(2500);
    },
  };
}

async function takePictures() {
  await withDesk({ width: 1280, height: 800 }, async ({ ui, shot, wait, key, caretOn, hover, desk, widen }) => {
    await ui.openFile(STORY);
    await ui.waitForFindings();
    await ui.showProblems();
    for (const theme of THEMES.filter(wanted)) {
      await ui.setTheme(theme);
      await ui.runCommand('View: Show Explorer');
      await ui.showProblems();
      await ui.openFile(STORY);
      await shot(`problems-${theme}`);
      await ui.runCommand('View: Hide Panel');
      const plain = async (/** @type {string} */ name) => {
        await ui.screenshot(path.join(out, `${name}-${theme}.png`));
        await key('Escape');
        await wait(200);
      };
      await ui.page.mouse.move(2, 2);
      await caretOn(STORY, '1.3 percent');
      await hover();
      await plain('hover');
      await caretOn(STORY, '1.3 percent');
      await ui.showQuickFixes();
      await wait(400);
      await ui.screenshot(path.join(out, `fixes-${theme}.png`));
      await key('Enter');
      await wait(1200);
      await plain('fixed');
      await key('Control+Z');
      await wait(800);
      await desk();
      await widen(SIDE_BAR, WIDE_SIDE_BAR);
      await shot(`desk-${theme}`);
      await widen(WIDE_SIDE_BAR, SIDE_BAR);
      await ui.runCommand('View: Show Explorer');
    }
    await ui.runCommand('Copydesk: Review Workspace');
    await ui.page.locator('.notification-toast', { hasText: 'drafts reviewed' }).waitFor();
    await ui.screenshot(path.join(out, 'reviewed.png'));
    await ui.runCommand('View: Toggle Primary Side Bar Visibility');
    await ui.runCommand('Copydesk: Show the Report of the Last Review');
    await ui.webview().locator('h1').waitFor();
    for (const theme of THEMES.filter(wanted)) {
      // Keys pressed in the report are the report's own.
      await ui.page.locator('.tabs-container .tab', { hasText: STORY }).click();
      await ui.setTheme(theme);
      await wait(600);
      await shot(`report-${theme}`);
    }
  });
}

/** The first minute in pictures: what is found, why, the fix, and the whole story at the desk. @param {'light' | 'dark'} theme */
async function takeFilm(theme) {
  await withDesk({ width: 1080, height: 660 }, async ({ ui, wait, key, caretOn, hover, desk, widen }) => {
    /** @type {{ png: Buffer, ms: number }[]} */
    const frames = [];
    const frame = async (/** @type {number} */ ms) => frames.push({ png: await ui.page.screenshot(), ms });
    await ui.openFile(STORY);
    await ui.waitForFindings();
    await ui.setTheme(theme);
    await ui.runCommand('Notifications: Clear All Notifications');
    await ui.runCommand('View: Toggle Primary Side Bar Visibility');
    await ui.page.mouse.move(2, 2);
    await caretOn(STORY, 'Council passes');
    await wait(1500);
    await frame(1800);
    await caretOn(STORY, '1.3 percent');
    await frame(900);
    await hover();
    await frame(2800);
    await key('Escape');
    await ui.showQuickFixes();
    await wait(400);
    await frame(2200);
    await key('Enter');
    await wait(1500);
    await frame(1800);
    await caretOn(STORY, '$4.5 million:');
    await hover();
    await frame(2800);
    await key('Escape');
    await ui.runCommand('View: Toggle Primary Side Bar Visibility');
    await desk();
    await widen(SIDE_BAR, 560);
    await ui.page.mouse.move(2, 2);
    await wait(600);
    await frame(3500);
    writeFilm(frames, path.join(out, `film-${theme}.gif`));
  });
}

fs.mkdirSync(out, { recursive: true });
if (asked.length === 0 || asked.some((part) => part !== 'films')) await takePictures();
if (wanted('films')) for (const theme of /** @type {const} */ (['light', 'dark'])) await takeFilm(theme);
fs.mkdirSync(docs, { recursive: true });
for (const name of SHOWN) {
  const file = path.join(out, name);
  if (fs.existsSync(file)) fs.copyFileSync(file, path.join(docs, name));
}
console.log(`Pictures are in ${path.relative('', out)}; those of the README in ${path.relative('', docs)}.`);
