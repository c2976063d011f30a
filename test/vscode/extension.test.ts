/** The extension is there and wakes up for a draft. Runs in every host. */
import * as vscode from 'vscode';
import { ok, until } from './expect.ts';

const extension = () => vscode.extensions.getExtension('copydesk.copydesk');

describe('the extension', () => {
  it('is present', () => {
    ok(extension());
  });

  it('activates when a Markdown draft is opened', async () => {
    await vscode.workspace.openTextDocument({ language: 'markdown', content: '# Council votes\n' });
    await until('activation', () => extension()?.isActive);
  });
});
