/** Other checkers on the same texts in the same run. They are no dependencies of Copydesk: `npm install --prefix scripts/bench/peers`. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadCore } from '../core-bundle.mjs';
import { freshEngine } from './engine.mjs';
import { ms, rate, time } from './measure.mjs';
import { corpus, stories, story } from './texts.mjs';

const retextPlugins = [
  'contractions',
  'equality',
  'indefinite-article',
  'passive',
  'profanities',
  'quotes',
  'readability',
  'redundant-acronyms',
  'repeated-words',
  'sentence-spacing',
  'simplify',
];

/** Each gives a function from a text to whatever it finds. */
const makers = {
  'write-good': async (load) => (await load('write-good')).default,
  async retext(load) {
    const { retext } = await load('retext');
    const processor = retext();
    for (const name of retextPlugins) processor.use((await load(`retext-${name}`)).default);
    return (text) => processor.process(text);
  },
  async alex(load) {
    const { text: check } = await load('alex');
    return (text) => check(text);
  },
  async textlint(load) {
    const { TextlintKernel } = await load('@textlint/kernel');
    const kernel = new TextlintKernel();
    const unwrap = (module) => module.default?.default ?? module.default;
    const names = [
      'alex',
      'common-misspellings',
      'diacritics',
      'en-capitalization',
      'stop-words',
      'terminology',
      'unexpanded-acronym',
      'write-good',
    ];
    const rules = [];
    for (const ruleId of names) rules.push({ ruleId, rule: unwrap(await load(`textlint-rule-${ruleId}`)) });
    const plugin = unwrap(await load('@textlint/textlint-plugin-text'));
    const options = { ext: '.txt', plugins: [{ pluginId: 'text', plugin }], rules };
    return (text) => kernel.lintText(text, options);
  },
  async 'harper.js'(load) {
    const { LocalLinter } = await load('harper.js');
    const { binary } = await load('harper.js/binary');
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return (text) => linter.lint(text, { language: 'plaintext' });
  },
};

/** Where a package is installed: here, or among the peers. */
function loader(root) {
  const places = [root, join(root, 'scripts/bench/peers')].map((folder) => createRequire(join(folder, 'package.json')));
  const versionOf = (name) => {
    for (const folder of [root, join(root, 'scripts/bench/peers')]) {
      const file = join(folder, 'node_modules', name, 'package.json');
      if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')).version;
    }
    return undefined;
  };
  const load = async (name) => {
    const base = name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : name.split('/')[0];
    for (const [i, require] of places.entries()) {
      const folder = join(i === 0 ? root : join(root, 'scripts/bench/peers'), 'node_modules', base);
      if (!existsSync(folder)) continue;
      try {
        return await import(pathToFileURL(require.resolve(name)).href);
      } catch {
        // A package of ES modules alone: its own entry, as its manifest names it.
        const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        const inside = name === base ? '.' : `.${name.slice(base.length)}`;
        let entry = typeof manifest.exports === 'string' ? manifest.exports : manifest.exports?.[inside];
        while (entry !== undefined && typeof entry === 'object') entry = entry.import ?? entry.node ?? entry.default;
        return await import(pathToFileURL(join(folder, entry ?? manifest.module ?? manifest.main ?? 'index.js')).href);
      }
    }
    throw new Error(`${base} is not installed`);
  };
  return { load, versionOf };
}

/** The same drafts through every checker there is, one after the other. */
export async function peers({ root, quick }) {
  const { load, versionOf } = loader(root);
  const core = await loadCore();
  const real = corpus(root, quick ? 5_000 : 60_000);
  const drafts = real.length > 0 ? real : stories(quick ? 5_000 : 60_000);
  const rows = [];
  const skipped = [];
  const measure = async (name, check) => {
    const key = (i) => `${story(1000, 5)}\n\nTyped ${i}.\n`;
    const one = await time((i) => check(key(i)), { most: quick ? 5 : 40, least: 3, seconds: 6 });
    const ten = await time((i) => check(`${story(10_000, 5)}\n\nTyped ${i}.\n`), {
      most: quick ? 2 : 10,
      least: 2,
      warm: 1,
      seconds: 8,
    });
    let words = 0;
    const from = performance.now();
    for (const { text, words: count } of drafts) {
      await check(text);
      words += count;
      if (performance.now() - from > 25_000) break;
    }
    const took = performance.now() - from;
    rows.push([
      name,
      ms(one.p50),
      ms(one.p95),
      ms(ten.p50),
      `${(ten.p50 / one.p50).toFixed(1)} times`,
      rate((words / took) * 1000),
      words.toLocaleString('en-US'),
    ]);
  };
  const cached = freshEngine(core);
  await measure('Copydesk, as in the editor (unchanged paragraphs remembered)', (text) => cached('a.txt', text));
  await measure('Copydesk, nothing remembered', (text) => freshEngine(core)('a.txt', text));
  for (const [name, make] of Object.entries(makers)) {
    try {
      const check = await make(load);
      await measure(`${name} ${versionOf(name) ?? versionOf('@textlint/kernel') ?? ''}`, check);
    } catch (error) {
      skipped.push(`${name}: ${error.message.split('\n')[0]}`);
    }
  }
  return {
    head: [
      'the same texts, one thread, one process',
      '1,000 words p50 ms',
      'p95 ms',
      '10,000 words p50 ms',
      'grows',
      'fresh words a second',
      'words read',
    ],
    rows,
    notes: skipped.map((reason) => `Skipped: ${reason}. \`npm install --prefix scripts/bench/peers\` installs it.`),
  };
}
