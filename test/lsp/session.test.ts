import { afterEach, describe, expect, it } from 'vitest';
import { startEditor, type TestEditor } from '../support/lsp-driver.ts';

const DRAFT = 'file:///desk/story.txt';
const COPY = 'The mayor said the the bridge would open in May.\n\nCrews worked to to clear the road on Monday.\n';

let editor: TestEditor | undefined;
afterEach(async () => {
  await editor?.stop();
  editor = undefined;
});
const start = async (...args: Parameters<typeof startEditor>): Promise<TestEditor> => {
  editor = await startEditor(...args);
  return editor;
};

describe('a session', () => {
  it('goes from the opened draft to a fix that is applied and gone', async () => {
    const desk = await start();
    await desk.open(DRAFT, COPY);
    const [first, second, ...rest] = await desk.findings(DRAFT);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      range: desk.rangeOf(DRAFT, 'the the'),
      code: 'style/repeated-word',
      source: 'Copydesk',
      severity: 2,
      data: { rule: 'style/repeated-word' },
    });
    const actions = await desk.actions(DRAFT, first!.range, [first!]);
    expect(actions.map(({ title }) => title)).toEqual([
      'Delete one “the”',
      'Fix all 2 of style/repeated-word',
      'Ignore this: “the the”…',
      'Turn off style/repeated-word for this desk',
      'Explain style/repeated-word',
    ]);
    expect(actions[0]).toMatchObject({ isPreferred: true, diagnostics: [first] });
    expect(actions[0]?.edit).toBeUndefined();
    await desk.apply((await desk.resolve(actions[0]!)).edit!);
    expect(desk.text(DRAFT)).toContain('said the bridge');
    expect(await desk.findings(DRAFT)).toMatchObject([{ data: second!.data }]);
  });
});
