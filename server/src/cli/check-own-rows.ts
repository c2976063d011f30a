import { join } from 'node:path';
import { type Node, parseTree } from 'jsonc-parser';
import { checkRows, lineIndex, type RowFault } from '../core/index.ts';
import { type DeskOptions, deskFinder } from './desk.ts';
import { EXIT, type Io } from './io.ts';

const SAYS: Readonly<Record<RowFault, string>> = {
  missed: 'does not find its bad example',
  flagged: 'finds its good example',
  unchanged: 'finds its bad example again after its own fix',
  none: 'has no bad example: write one, so that it can be checked',
};

/** The place of a text in the configuration: the first string of `rows` that is it. */
function placeOf(tree: Node | undefined, text: string): number | undefined {
  const visit = (node: Node, inRows: boolean): number | undefined => {
    if (inRows && node.type === 'string' && node.value === text) return node.offset;
    const own = inRows || (node.type === 'property' && node.children?.[0]?.value === 'rows');
    for (const child of node.children ?? []) {
      const found = visit(child, own);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return tree === undefined ? undefined : visit(tree, false);
}

/** `copydesk rules --check`: the desk's own rows, held to their examples. */
export async function checkOwnRows(values: DeskOptions & { readonly json?: boolean }, io: Io): Promise<number> {
  const desk = await deskFinder(values)(join(io.cwd, 'draft.txt'));
  const text = desk.texts.config ?? '';
  const tree = text === '' ? undefined : parseTree(text, [], { allowTrailingComma: true });
  const lines = lineIndex(text);
  const file = '.copydesk/config.jsonc';
  const { rows, examples, problems } = checkRows(desk.config);
  const failed = problems.filter(({ fault }) => fault !== 'none').length;
  const bare = problems.length - failed;
  const code = desk.problems.length > 0 ? EXIT.usage : failed > 0 ? EXIT.findings : EXIT.clean;
  if (values.json === true) {
    io.out(`${JSON.stringify({ rows, examples, problems, configuration: desk.problems }, undefined, 2)}\n`);
    return code;
  }
  for (const { message, span } of desk.problems)
    io.out(`${file}:${lines.positionAt(span.start).line + 1}: ${message}\n`);
  for (const { entry, fault, text: example, made } of problems) {
    const at = placeOf(tree, example);
    const line = at === undefined ? '' : `:${lines.positionAt(at).line + 1}`;
    io.out(`${file}${line}: ${entry} ${SAYS[fault]}: “${example}”${made === undefined ? '' : ` becomes “${made}”`}\n`);
  }
  const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;
  io.out(
    rows === 0 && desk.problems.length === 0
      ? `This desk has added no rows. They stand under “rows” in ${file}.\n`
      : `${count(rows, 'row')}, ${count(examples, 'example')}: ${failed === 0 ? 'all examples hold' : `${count(failed, 'example')} ${failed === 1 ? 'fails' : 'fail'}`}${bare === 0 ? '' : `, ${count(bare, 'row')} without a bad example`}.\n`,
  );
  return code;
}
