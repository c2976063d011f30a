// Makes server/src/core/lexicons/spelling-words.generated.ts from the English Hunspell dictionaries:
//   npm install --no-save dictionary-en@4.0.0 dictionary-en-gb@3.0.0 && node scripts/spelling-data.mjs [FOLDER WITH node_modules]
// Every form that the affix rules allow is written out, American and British together, in lower case and without names: whether a house
// writes “color” or “colour” is for its own rule.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = process.argv[2] ?? root;

/** The affix rules of a dictionary, by flag. */
function readAffixes(text) {
  const rules = {};
  for (const line of text.split('\n')) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' && kind !== 'PFX') continue;
    if (rules[flag] === undefined) {
      rules[flag] = { kind, cross: strip === 'Y', list: [] };
      continue;
    }
    const part = condition ?? '.';
    rules[flag].list.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add.split('/')[0],
      when: new RegExp(kind === 'SFX' ? `(?:${part})$` : `^(?:${part})`),
    });
  }
  return rules;
}

/** All forms of all stems of a dictionary. */
function* formsOf(name) {
  const read = (file) => readFileSync(join(folder, 'node_modules', name, file), 'utf8');
  const rules = readAffixes(read('index.aff'));
  for (const line of read('index.dic').split('\n').slice(1)) {
    const [stem = '', flags = ''] = (line.trim().split('\t')[0] ?? '').split('/');
    if (stem === '' || flags.includes('c')) continue;
    const own = [...flags].map((flag) => rules[flag]).filter((rule) => rule !== undefined);
    const suffixed = own
      .filter((rule) => rule.kind === 'SFX')
      .flatMap((rule) =>
        rule.list
          .filter(({ strip, when }) => when.test(stem) && stem.endsWith(strip))
          .map(({ strip, add }) => ({ form: stem.slice(0, stem.length - strip.length) + add, cross: rule.cross })),
      );
    yield stem;
    for (const { form } of suffixed) yield form;
    for (const rule of own.filter(({ kind }) => kind === 'PFX'))
      for (const { add } of rule.list) {
        yield add + stem;
        if (rule.cross) for (const { form, cross } of suffixed) if (cross) yield add + form;
      }
  }
}

const words = new Set();
for (const name of ['dictionary-en', 'dictionary-en-gb'])
  for (const form of formsOf(name)) if (/^[a-z]{2,}$/.test(form)) words.add(form);

// Front coding: how many letters a word shares with the one before it, as one capital digit, then the rest of its letters.
let previous = '';
let packed = '';
for (const word of [...words].sort()) {
  let shared = 0;
  while (shared < previous.length && shared < 35 && previous[shared] === word[shared]) shared++;
  packed += shared.toString(36).toUpperCase() + word.slice(shared);
  previous = word;
}
writeFileSync(
  join(root, 'server', 'src', 'core', 'lexicons', 'spelling-words.generated.ts'),
  `/**
 * ${words.size} English words, American and British, made by scripts/spelling-data.mjs from the SCOWL dictionaries; see docs/CREDITS.md.
 * Each word is written as the number of letters it shares with the word before it (0 to 9, then A to Z), and the rest.
 */
// biome-ignore format: data
export const SPELLING_WORDS =
  '${packed}';
`,
);
console.log(`${words.size} words, ${packed.length} characters`);
