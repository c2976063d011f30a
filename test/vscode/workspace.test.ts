/** A folder is reviewed as a whole: unopened drafts in Problems, each finding once. Runs in every host. */
import * as vscode from 'vscode';
import { closeAll, inFolder, openDraft, removeFile, writeFile } from './drafts.ts';
import { ok, same, until } from './expect.ts';

const words = (path: string): string[] =>
  vscode.languages
    .getDiagnostics(inFolder(path))
    .filter(({ source, message }) => source === 'Copydesk' && message.includes('twice in a row'))
    .map(({ message }) => message);

const shows = (path: string, count: number, when = '') =>
  until(`${count} in ${path} ${when}`, () => words(path).length === count).catch((error: Error) => {
    throw new Error(`${error.message}; found ${JSON.stringify(words(path))}`);
  });

describe('a workspace', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('copydesk.clearReview');
    await closeAll();
    for (const path of ['review', '.gitignore']) await removeFile(path);
  });

  it('is reviewed with the drafts that are not open, and each finding shows once', async () => {
    await writeFile('.gitignore', 'review/old.md\n');
    await writeFile('review/one.md', 'The mayor said the the bridge would open.\n');
    await writeFile('review/deep/two.txt', 'Crews worked to to clear the the road.\n');
    await writeFile('review/old.md', 'Left left out.\n');
    const outcome = await vscode.commands.executeCommand<{ drafts: number }>(
      'copydesk.reviewFolder',
      inFolder('review'),
    );
    same(outcome.drafts, 2);
    await shows('review/one.md', 1);
    await shows('review/deep/two.txt', 2);
    same(words('review/old.md'), []);

    const editor = await openDraft('review/one.md', 'The mayor said the the bridge would open.\n');
    await shows('review/one.md', 1);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'We we say: '));
    await shows('review/one.md', 2, 'as it is edited');
    await editor.document.save();
    await closeAll();
    await shows('review/one.md', 2, 'once it is closed');

    await removeFile('review/deep/two.txt');
    await shows('review/deep/two.txt', 0);
    ok((await vscode.commands.getCommands()).includes('copydesk.showReport'));
    await vscode.commands.executeCommand('copydesk.showReport');
    await until('the report', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === 'Copydesk Review')),
    );
    for (const [format, start] of [
      ['markdown', '# Copydesk review'],
      ['csv', 'Draft,Line,Column'],
      ['json', '{'],
    ] as const) {
      const exported = await vscode.commands.executeCommand<vscode.TextDocument>('copydesk.exportReport', format);
      ok(exported.getText().startsWith(start), exported.getText().slice(0, 80));
    }
  });
});
