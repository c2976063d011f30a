import { afterEach, expect, it } from 'vitest';
import { createReader, createReviewer, resolveConfig, rules } from '../../server/src/core/index.ts';
import { stretchesOf } from '../../server/src/lsp/warm-up.ts';
import { startEditor, type TestEditor } from '../support/lsp-driver.ts';

const DRAFT = 'untitled:long';
const paragraph = (i: number) => `Crew ${i} worked to to clear the road on Monday, March ${(i % 28) + 1}.\n\n`;
const LONG = Array.from({ length: 4000 }, (_, i) => paragraph(i)).join('');

let editor: TestEditor | undefined;
afterEach(() => editor?.stop());

it('stretches join to the whole', () => {
  expect([...stretchesOf(LONG)].length).toBeGreaterThan(2);
  expect([...stretchesOf(LONG)].join('')).toBe(LONG);
  expect([...stretchesOf('a'.repeat(200_000))]).toHaveLength(1);
});

it('a long draft is found the same in as at once, and other questions are answered meanwhile', async () => {
  editor = await startEditor({ settings: { maxFindings: 100_000 } });
  await editor.open(DRAFT, LONG);
  await editor.open('untitled:short', 'Workers went to to work.\n');
  const order: string[] = [];
  const noted = <T>(name: string, found: T): T => {
    order.push(name);
    return found;
  };
  const long = editor.findings(DRAFT).then((found) => noted('long', found));
  const short = editor.findings('untitled:short').then((found) => noted('short', found));
  const { config } = resolveConfig({}, rules);
  const draft = createReader().read({ uri: DRAFT, text: LONG });
  const once = createReviewer(config, rules).review(draft).findings;
  expect((await long).map(({ message }) => message)).toEqual(once.map(({ message }) => message));
  expect(await short).toHaveLength(1);
  expect(order).toEqual(['short', 'long']);
});

it('a long draft that is edited while it is read is reviewed as it then stands', async () => {
  editor = await startEditor({ settings: { maxFindings: 100_000 } });
  await editor.open(DRAFT, LONG);
  const asked = editor.findings(DRAFT);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await editor.change(DRAFT, 'Crew 0 worked to to', 'Crew 0 worked to');
  const found = await asked;
  expect(found.filter(({ code }) => code === 'style/repeated-word')).toHaveLength(3999);
});
