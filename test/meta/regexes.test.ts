/** No regular expression of the core can backtrack badly: every literal in the bundle is analysed, and those built from words as well. */
import { RegExpParser } from '@eslint-community/regexpp';
import * as esbuild from 'esbuild';
import jsTokens from 'js-tokens';
import { analyse } from 'scslre';
import { expect, it } from 'vitest';
import { ROOT } from '../support/bundles.ts';

async function literals(): Promise<readonly string[]> {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: ['server/src/core/index.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  const found = new Set<string>();
  for (const { type, value } of jsTokens(outputFiles[0]?.text ?? ''))
    if (type === 'RegularExpressionLiteral') found.add(value);
  return [...found];
}

interface Built {
  readonly source: string;
  readonly flags: string;
}

/** Expressions that the core makes out of word lists and templates, while it is loaded and while it reviews its own examples. */
async function built(): Promise<readonly Built[]> {
  const found = new Map<string, Built>();
  const Original = globalThis.RegExp;
  const watched = new Proxy(Original, {
    construct(target, args: [string, string?]) {
      const made = new target(...args);
      if (typeof args[0] === 'string') found.set(String(made), made);
      return made;
    },
  });
  globalThis.RegExp = watched;
  try {
    const { createReader, createReviewer, resolveConfig, rules } = await import('../../server/src/core/index.ts');
    const { config } = resolveConfig({}, rules);
    const [reader, reviewer] = [createReader(), createReviewer(config, rules)];
    for (const { examples } of rules)
      for (const text of [...examples.good, ...examples.bad.map((bad) => bad.text)])
        reviewer.review(reader.read({ uri: 'a.txt', text }));
  } finally {
    globalThis.RegExp = Original;
  }
  return [...found.values()];
}

/** Longest expression that is analysed: word lists are longer, and have no part that repeats. */
const MAX_LENGTH = 4000;

function complaints(source: string, flags: string): readonly string[] {
  if (source.length > MAX_LENGTH && !/[+*]|\{\d+,\}/.test(source)) return [];
  const literal = new RegExpParser().parseLiteral(`/${source}/${flags}`);
  return analyse(literal, { maxReports: 4 }).reports.flatMap((report) => {
    const part = 'quant' in report ? report.quant.raw : `${report.startQuant.raw} and ${report.endQuant.raw}`;
    // An expression that may start anywhere, or whose neighbours overlap, takes quadratic time in what it is given. The core gives such
    // ones pieces of bounded length, which this analysis cannot see; the tests of adversarial text measure it.
    if (!report.exponential) return [];
    return [`exponential in “${part}”: /${source.slice(0, 120)}/${flags}`];
  });
}

it('analyses every literal', async () => {
  const all = await literals();
  expect(all.length).toBeGreaterThan(300);
  const bad = all.flatMap((literal) => {
    const at = literal.lastIndexOf('/');
    return complaints(literal.slice(1, at), literal.slice(at + 1));
  });
  expect(bad).toEqual([]);
}, 60_000);

it('analyses every expression that is made of words', async () => {
  const all = await built();
  expect(all.length).toBeGreaterThan(5);
  expect(all.flatMap(({ source, flags }) => complaints(source, flags))).toEqual([]);
}, 60_000);

it('sees what is bad', () => {
  expect(complaints('^(?:\\w+\\s?)*$', 'u')[0]).toContain('exponential');
  expect(complaints('^(?:a*b?a*)*c', '')[0]).toContain('exponential');
  expect(complaints('^\\d{1,9}x', '')).toEqual([]);
});
