import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import type { Finding } from '../core/index.ts';
import { UsageError } from './io.ts';
import { createSink } from './outputs.ts';

/** Findings that a newsroom starts with and does not want to see again. */
export interface Baseline {
  has(path: string, finding: Finding): boolean;
}

/** Paths in a baseline count from the folder that holds it, or that holds its `.copydesk`. */
function rootOf(file: string): string {
  const folder = dirname(file);
  return basename(folder) === '.copydesk' ? dirname(folder) : folder;
}

const nameIn = (root: string, path: string): string => relative(root, path).replaceAll('\\', '/');

/** Reads a baseline: lines `{draft, findings}`. @throws UsageError */
export function readBaseline(file: string, cwd: string): Baseline {
  const path = resolve(cwd, file);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`There is no baseline “${file}”. “copydesk baseline” writes one.`);
  }
  const known = new Map<string, Set<string>>();
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const { draft, findings } = JSON.parse(line) as { draft: string; findings: string[] };
      known.set(draft, new Set([...(known.get(draft) ?? []), ...findings]));
    } catch {
      throw new UsageError(`Line ${i + 1} of ${file} is no line of a baseline.`);
    }
  }
  const root = rootOf(path);
  return {
    has: (draft, { rule, fingerprint }) =>
      known.get(nameIn(root, resolve(cwd, draft)))?.has(`${rule} ${fingerprint}`) === true,
  };
}

/** Writes a baseline, whole or not at all. */
export function writeBaseline(
  file: string,
  cwd: string,
  drafts: readonly { readonly path: string; readonly findings: readonly Finding[] }[],
): void {
  const path = resolve(cwd, file);
  mkdirSync(dirname(path), { recursive: true });
  const sink = createSink(path);
  const byDraft = new Map<string, string[]>();
  for (const { path: draft, findings } of drafts) {
    const name = nameIn(rootOf(path), resolve(cwd, draft));
    const own = findings.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`);
    byDraft.set(name, [...(byDraft.get(name) ?? []), ...own]);
  }
  for (const [draft, findings] of [...byDraft].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (findings.length > 0) sink.write(`${JSON.stringify({ draft, findings: findings.sort() })}\n`);
  sink.finish();
}
