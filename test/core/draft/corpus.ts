import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../../../shared/data/corpora');
const ELSEWHERE = join(import.meta.dirname, '../../../../../shared/data/corpora');

/** The Markdown files of the shared corpora, or none where they are absent. */
export function markdownFiles(): { readonly name: string; readonly text: string }[] {
  const root = [ROOT, ELSEWHERE].find((folder) => existsSync(folder));
  if (root === undefined) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));
}
