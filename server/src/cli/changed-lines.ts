import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Finding, LineIndex } from '../core/index.ts';
import { UsageError } from './io.ts';

/** Lines (from 1) of a file that were added or changed; `all` where the whole file is new. */
export type ChangedLines = 'all' | readonly (readonly [from: number, to: number])[];

const runFile = promisify(execFile);

async function git(cwd: string, ...args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await runFile('git', ['-c', 'core.quotepath=off', '-c', 'core.fsmonitor=false', ...args], {
      cwd,
      maxBuffer: 1 << 28,
    });
    return stdout;
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: string };
    if (code === 'ENOENT') throw new UsageError('--changed-since needs git, which is not installed.');
    throw new UsageError(`git cannot tell what changed: ${(stderr ?? '').trim().split('\n')[0] ?? ''}`);
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' };

/** A name as git writes it in a patch: in quotation marks where it holds odd characters. */
function nameIn(line: string): string {
  const bare = line.replace(/\t$/, '');
  const name = bare.startsWith('"')
    ? bare.slice(1, -1).replace(/\\(["\\ntr])/g, (_, mark: string) => ESCAPES[mark] as string)
    : bare;
  return name.replace(/^b\//, '');
}

/** Changed lines by path below the repository's top, from a patch without context. */
export function parsePatch(patch: string): ReadonlyMap<string, ChangedLines> {
  const changed = new Map<string, [number, number][]>();
  let current: [number, number][] | undefined;
  let expected = 0;
  for (const line of patch.split('\n')) {
    if (expected > 0 && /^[-+\\]/.test(line)) {
      if (!line.startsWith('\\')) expected--;
      continue;
    }
    if (line.startsWith('+++ ')) {
      const name = line.slice(4);
      current = name === '/dev/null' ? undefined : [];
      if (current !== undefined) changed.set(nameIn(name), current);
      continue;
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null) continue;
    const [gone, start, count] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)];
    expected = gone + count;
    // Where lines were only taken away, those around the gap may no longer fit each other.
    if (count === 0) current?.push([Math.max(1, start), start + 1]);
    else current?.push([start, start + count - 1]);
  }
  return changed;
}

/**
 * What changed since a commit, the working tree and new files included, by full path.
 * @throws UsageError where git cannot tell
 */
export async function changedSince(ref: string, cwd: string): Promise<ReadonlyMap<string, ChangedLines>> {
  if (ref.startsWith('-')) throw new UsageError('--changed-since takes a commit, such as main or HEAD~1.');
  const top = (await git(cwd, 'rev-parse', '--show-toplevel')).trimEnd();
  const patch = await git(
    top,
    'diff',
    '--no-ext-diff',
    '--no-color',
    '--no-textconv',
    '--unified=0',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    ref,
    '--',
  );
  const changed = new Map<string, ChangedLines>();
  for (const [name, lines] of parsePatch(patch)) changed.set(resolve(top, name), lines);
  const added = await git(top, 'ls-files', '--others', '--exclude-standard', '-z');
  for (const name of added.split('\0').filter(Boolean)) changed.set(resolve(top, name), 'all');
  return changed;
}

/** Whether a finding touches a changed line. */
export function isChanged(finding: Finding, changed: ChangedLines, lines: LineIndex): boolean {
  if (changed === 'all') return true;
  const spans = [finding, ...finding.related.filter(({ uri }) => uri === undefined)];
  return spans.some(({ start, end }) => {
    const first = lines.positionAt(start).line + 1;
    const last = lines.positionAt(end).line + 1;
    return changed.some(([from, to]) => first <= to && from <= last);
  });
}
