// Takes the pictures of the README from the real extension:   node scripts/screenshots.mjs [FOLDER]   (docs/images)
import fs from 'node:fs';
import path from 'node:path';
import { withLifetime } from '../test/lane/lifetime.mjs';
import { copyToTemp } from '../test/lane/sandbox.mjs';
import { openDesk, serveDesk } from '../test/lane/ui.mjs';
import { packageVsix } from './package.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.resolve(process.argv[2] ?? path.join(root, 'docs', 'images'));
fs.mkdirSync(folder, { recursive: true });

await withLifetime(async (keep) => {
  const copy = copyToTemp(path.join(root, 'samples'));
  const desk = await serveDesk(
    { folder: copy.dir, vsix: packageVsix(), settings: { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false } },
    keep,
  );
  const ui = await openDesk(desk, keep, { width: 1280, height: 800 });
  const shot = async (name) => ui.screenshot(path.join(folder, `${name}.png`));
  await ui.openFile('harbor-fire.md');
  await ui.waitForFindings();
  await ui.showProblems();
  for (const theme of /** @type {const} */ (['light', 'dark', 'highContrast', 'highContrastLight'])) {
    await ui.setTheme(theme);
    await ui.runCommand('View: Show Explorer');
    await shot(`problems-${theme}`);
    await ui.runCommand('Copydesk: Focus on Review View');
    await ui.page.locator('.pane-body .monaco-list-row', { hasText: 'Who says so' }).first().waitFor();
    // The views that follow the draft are filled a moment after they are seen.
    await ui.page.waitForTimeout(1500);
    await shot(`desk-${theme}`);
  }
  await ui.setTheme('light');
  await ui.openFile('budget-vote.txt');
  await ui.waitForFindings();
  await ui.page.locator('.editor-instance .view-line').nth(1).click();
  await ui.runCommand('Copydesk: Go to Next Finding');
  await ui.page.waitForTimeout(500);
  await ui.showQuickFixes();
  await shot('fixes-light');
});
console.log(`Pictures are in ${path.relative('', folder)}.`);
