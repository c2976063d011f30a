/** Word documents: read as text with findings, and given back with comments. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as vscode from 'vscode';
import { closeAll, foundWords, inFolder, removeFile } from './drafts.ts';
import { ok, same } from './expect.ts';

const XML =
  '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' +
  '<w:p><w:r><w:t>The mayor said the the bridge would open.</w:t></w:r></w:p></w:body></w:document>';
const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>';

describe('a Word document', () => {
  afterEach(async () => {
    await closeAll();
    await removeFile('story.docx');
    await removeFile('story-reviewed.docx');
  });

  it('is opened as text with its findings, which go as comments into a copy', async () => {
    const file = inFolder('story.docx');
    const packed = zipSync({ 'word/document.xml': strToU8(XML), '[Content_Types].xml': strToU8(TYPES) });
    await vscode.workspace.fs.writeFile(file, packed);
    const document = await vscode.commands.executeCommand<vscode.TextDocument>('copydesk.openDocx', file);
    same(document.getText(), 'The mayor said the the bridge would open.\n');
    await foundWords(document, ['the the']);
    const target = inFolder('story-reviewed.docx');
    await vscode.commands.executeCommand('copydesk.exportDocxComments', target);
    const written = unzipSync(await vscode.workspace.fs.readFile(target));
    ok(
      strFromU8(written['word/comments.xml'] ?? new Uint8Array()).includes('“the” stands twice in a row.'),
      'the comment',
    );
    ok(strFromU8(written['word/document.xml'] ?? new Uint8Array()).includes('commentRangeStart'), 'its place');
    same(new Uint8Array(await vscode.workspace.fs.readFile(file)).length, packed.length);
  });

  it('is left alone where it cannot be read', async () => {
    const file = inFolder('story.docx');
    await vscode.workspace.fs.writeFile(file, strToU8('no archive'));
    const opened = await vscode.commands.executeCommand('copydesk.openDocx', file);
    same(opened ?? null, null);
  });
});
