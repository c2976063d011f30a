// Writes what is made from the rules: their pages, their table, the configuration's schema.
//   node scripts/generate.mjs           writes what differs
//   node scripts/generate.mjs --check   writes nothing; ends with 1 where something is stale
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadCore } from './core-bundle.mjs';
import { configSchema, rulePage, rulesIndex } from './generate-docs.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
const { rules, houses, SWITCHES } = await loadCore();

/** @type {Map<string, string>} */
const wanted = new Map([
  ['docs/rules/README.md', rulesIndex(rules)],
  ['schemas/config.schema.json', configSchema(rules, houses, SWITCHES)],
  ...rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule, houses)]),
]);

const pages = path.join(root, 'docs', 'rules');
const present = fs.existsSync(pages)
  ? fs.readdirSync(pages, { recursive: true }).map((name) => `docs/rules/${String(name).split(path.sep).join('/')}`)
  : [];
const left = present.filter((name) => name.endsWith('.md') && !wanted.has(name));
const read = (name) => {
  const file = path.join(root, name);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
};
const stale = [...wanted].filter(([name, text]) => read(name) !== text).map(([name]) => name);

if (values.check === true) {
  for (const name of stale) console.error(`stale: ${name}`);
  for (const name of left) console.error(`no rule any more: ${name}`);
  if (stale.length + left.length > 0) {
    console.error('Run “npm run generate” and commit what it writes.');
    process.exitCode = 1;
  }
} else {
  for (const name of left) fs.rmSync(path.join(root, name));
  for (const name of stale) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), wanted.get(name));
  }
  console.log(`${wanted.size} files, ${stale.length} written, ${left.length} removed.`);
}
