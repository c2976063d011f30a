import { afterEach, expect, it } from 'vitest';
import { type AnyRule, rules } from '../../server/src/core/index.ts';
import { startEditor, type TestEditor } from '../support/lsp-driver.ts';

const DRAFT = 'untitled:story';

let editor: TestEditor | undefined;
afterEach(() => editor?.stop());

const [first] = rules as readonly [AnyRule];
const throwing = {
  ...first,
  id: 'style/throws',
  scope: 'block',
  // biome-ignore lint/correctness/useYield: it throws before it could
  *check() {
    throw new Error('a mistake of ours');
  },
} as AnyRule;

it('a rule that throws costs its own findings, one line of the log and one notice', async () => {
  editor = await startEditor({}, { rules: [throwing, ...rules] });
  await editor.open(DRAFT, 'Crews worked to to clear the road.\n');
  expect(await editor.findings(DRAFT)).toMatchObject([{ code: 'style/repeated-word' }]);
  await editor.change(DRAFT, 'Crews', 'Workers');
  expect(await editor.findings(DRAFT)).toHaveLength(1);
  const told = editor.heard.filter(({ method }) => method === 'copydesk/status');
  expect(told).toMatchObject([{ params: { state: 'ruleFailed', message: expect.stringContaining('style/throws') } }]);
  expect(editor.heard.filter(({ method }) => method === 'window/logMessage')).toHaveLength(1);
});

it('a snippet is a snippet where the editor has them, and plain words where it has not', async () => {
  const asking = {
    ...first,
    id: 'style/asks',
    scope: 'block',
    messages: { ask: () => 'Who said so?' },
    *check(block: { text: string }) {
      const at = { start: block.text.length - 1, end: block.text.length };
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's placeholder
      const edits = [{ start: at.start, end: at.start, text: ', ${1:source} said' }];
      yield { at, say: ['ask'], fixes: [{ title: 'Add attribution', safe: false, snippet: true, edits }] };
    },
  } as unknown as AnyRule;
  editor = await startEditor({}, { rules: [asking] });
  await editor.open(DRAFT, 'The bridge is safe.');
  const [found] = await editor.findings(DRAFT);
  const [fix] = await editor.actions(DRAFT, found!.range, [found!]);
  expect(fix?.isPreferred).toBeUndefined();
  const { edit } = await editor.resolve(fix!);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's placeholder
  const value = ', ${1:source} said';
  expect(edit?.documentChanges).toMatchObject([{ edits: [{ snippet: { kind: 'snippet', value } }] }]);
  await editor.stop();

  editor = await startEditor(
    { capabilities: { textDocument: { diagnostic: {} }, workspace: { workspaceEdit: { documentChanges: true } } } },
    { rules: [asking] },
  );
  await editor.open(DRAFT, 'The bridge is safe.');
  const [again] = await editor.findings(DRAFT);
  const [plain] = await editor.actions(DRAFT, again!.range, [again!]);
  await editor.apply(plain!.edit!);
  expect(editor.text(DRAFT)).toBe('The bridge is safe, source said.');
});
