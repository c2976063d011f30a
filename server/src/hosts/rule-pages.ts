import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where the rules' pages lie beside the bundle that runs: `dist/node` and `docs/rules` ship together. */
const PAGES = join(__dirname, '..', '..', 'docs', 'rules');

/** Link to a rule's page on the disk, where it is there. */
export function bundledRulePage(rule: string): string | undefined {
  const page = join(PAGES, `${rule}.md`);
  return existsSync(page) ? pathToFileURL(page).href : undefined;
}
