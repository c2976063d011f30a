/** The grammars, run by VS Code's own tokeniser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import { ROOT } from '../support/bundles.ts';

const FILES: Readonly<Record<string, string>> = {
  'text.article': 'article.tmLanguage.json',
  'text.article.marks': 'editing-marks.tmLanguage.json',
};
let article: IGrammar;

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(readFileSync(wasm).buffer as ArrayBuffer);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async (scope) => {
      const file = FILES[scope];
      if (file === undefined) return null;
      const path = join(ROOT, 'syntaxes', file);
      return parseRawGrammar(readFileSync(path, 'utf8'), path);
    },
    getInjections: (scope) => (scope === 'text.article' ? ['text.article.marks'] : undefined),
  });
  article = (await registry.loadGrammar('text.article'))!;
});

/** The words of a line with the scopes named like `wanted`. */
function scoped(text: string, wanted: string): string[] {
  let stack = INITIAL;
  const found: string[] = [];
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = article.tokenizeLine(line, stack);
    for (const { startIndex, endIndex, scopes } of tokens)
      if (scopes.some((scope) => scope.startsWith(wanted))) found.push(line.slice(startIndex, endIndex));
    stack = ruleStack;
  }
  return found;
}

describe('wire copy', () => {
  it.each([
    ['By Dana Whitlock', 'entity.name.type.byline', ['Dana Whitlock']],
    ['LINDEN FALLS, Ore. (AP) — A fire burned.', 'constant.other.dateline', ['LINDEN FALLS, Ore.']],
    ['LINDEN FALLS, Ore. (AP) — A fire burned.', 'entity.name.type.agency', ['(AP)']],
    ['June 4 (UPI) -- The council met.', 'constant.other.dateline', ['June 4']],
    ['Firefighters at the scene. Photo by Lee Park/Herald', 'comment.line.credit', ['Photo by Lee Park/Herald']],
    ['# Fire guts warehouse', 'markup.heading.headline', ['Fire guts warehouse']],
    ['HEADLINE: Fire guts warehouse', 'markup.heading.headline', ['Fire guts warehouse']],
    ['It rose 12.5% to $3,400 on the 21st.', 'constant.numeric.figure', ['12.5%', '$3,400', '21st']],
    [
      'The road, police said, is closed according to the city.',
      'keyword.operator.attribution',
      ['said', 'according to'],
    ],
    ['He has 12B of them.', 'constant.numeric.figure', []],
    ['The dog ate TK biscuits, ?? says CQ.', 'keyword.other.editing-mark', ['TK', '??', 'CQ']],
    ['The TKO ended ATK’s run.', 'keyword.other.editing-mark', []],
    ['A fire. [EDITOR’S NOTE: check the count] It burned.', 'comment.block.note', ['[EDITOR’S NOTE: check the count]']],
    ['-30-', 'keyword.other.editing-mark', ['-30-']],
  ])('%s: %s', (line, scope, words) => {
    expect(scoped(line, scope)).toEqual(words);
  });
  it('quotations are strings to the end of their line and no further', () => {
    const text = '“We will go,” she said.\n“They open and\nThe street is quiet.';
    expect(scoped(text, 'string.quoted').join('|')).toBe('“|We will go,|”|“|They open and');
  });
  it('front matter ends where it ends', () => {
    expect(scoped('---\ntitle: A\n---\nBy Dana Whitlock', 'entity.name.type.byline')).toEqual(['Dana Whitlock']);
  });
});
