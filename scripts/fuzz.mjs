#!/usr/bin/env node
/**
 * `npm run fuzz [-- --minutes N] [--seed N] [--case FILE]`: makes drafts, breaks them, and looks for what must never happen. A case that
 * fails is made as short as it can be and written to out/fuzz; `--case` runs it again. Without --minutes it runs for one.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { corpus, paragraph, story } from './bench/texts.mjs';
import { loadCore } from './core-bundle.mjs';
import { checks, wordComplaint } from './fuzz/checks.mjs';
import { reduce } from './fuzz/reduce.mjs';
import { seeded } from './random.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' }, case: { type: 'string' } },
});

const ODD = [
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '(',
  ')',
  '[',
  ']',
  '{{',
  '<',
  '>',
  '&amp;',
  '&#',
  '*',
  '**',
  '_',
  '`',
  '```\n',
  '#',
  '> ',
  '- ',
  '1. ',
  '|',
  '---\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '\0',
  '\uFEFF',
  '\u200F',
  '\u00AD',
  '\uD800',
  '\uDC00',
  '🔥',
  'e\u0301',
  '%',
  '$',
  '£',
  '½',
  '—',
  ' - ',
  '...',
  '…',
  'TK',
  'said',
  ' said ',
  '12',
  '1,000',
  '3.5 million',
  '3 p.m.',
  'Monday',
  'Jan. 5',
  '2026',
  'U.S. ',
  'Mr. ',
  'a an the the ',
  '<!-- copydesk-ignore * -->',
  '<b>',
  '</b>',
  '<p>',
  '</div>',
  '![x](y)',
  '[a](b)',
  'http://x.example/',
  'x@y.example',
  '{{< s >}}',
  ' — ',
];
const FORMATS = ['plain', 'markdown', 'html', 'article', 'ninjs', 'docx'];

/** @param {() => number} random @param {string[]} seeds */
function makeDraft(random, seeds) {
  const below = (n) => Math.floor(random() * n);
  let text = '';
  for (let i = below(6); i >= 0; i--)
    text +=
      (random() < 0.5 ? paragraph(below(10_000)) : seeds[below(seeds.length)]) + ['\n\n', '\n', ' ', '\r\n'][below(4)];
  text = text.slice(0, 6000);
  for (let i = below(12); i > 0; i--) {
    const at = below(text.length + 1);
    const to = Math.min(text.length, at + below(random() < 0.8 ? 12 : 400));
    const kind = below(4);
    if (kind === 0) text = text.slice(0, at) + text.slice(to);
    else if (kind === 1) text = text.slice(0, at) + ODD[below(ODD.length)] + text.slice(at);
    else if (kind === 2) text = text.slice(0, to) + text.slice(at);
    else text = text.slice(0, at) + ODD[below(ODD.length)].repeat(1 + below(40)) + text.slice(to);
  }
  return dress(FORMATS[below(FORMATS.length)], text.slice(0, 12_000), random);
}

/** Puts copy into the file format it is to be read from, and breaks that a little too. */
function dress(format, text, random) {
  const below = (n) => Math.floor(random() * n);
  if (format === 'ninjs') {
    const body = random() < 0.5 ? `<p>${text}</p>` : text;
    const item = JSON.stringify({
      headline: text.slice(0, 60),
      byline: 'By Ann Day',
      body_xhtml: body,
      body_text: text,
    });
    const at = below(item.length);
    return {
      format,
      text: random() < 0.7 ? item : item.slice(0, at) + ODD[below(ODD.length)] + item.slice(at + below(9)),
    };
  }
  if (format !== 'docx') return { format, text };
  const escaped = text.replace(/[&<]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  const xml = `<w:document><w:body>${escaped
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`)
    .join('')}</w:body></w:document>`;
  const at = below(xml.length);
  return { format, text: random() < 0.7 ? xml : xml.slice(0, at) + ODD[below(ODD.length)] + xml.slice(at + below(9)) };
}

/** What broke, in words; undefined where all is well. */
function broken(core, given, random) {
  let draft = given;
  if (given.format === 'docx') {
    try {
      const complaint = wordComplaint(core, given.text);
      if (complaint !== undefined) return `word: ${complaint}`;
    } catch (error) {
      return `word: ${error}`;
    }
    draft = { format: 'plain', text: core.readWordXml(given.text).text };
  }
  for (const [name, check] of Object.entries(checks)) {
    try {
      const complaint = check(core, draft, random);
      if (complaint !== undefined) return `${name}: ${complaint}`;
    } catch (error) {
      return `${name}: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : error}`;
    }
  }
  return undefined;
}

async function main() {
  const core = { ...(await loadCore()), ...(await loadCore('server/src/core/docx/index.ts')) };
  if (values.case !== undefined) {
    const draft = JSON.parse(fs.readFileSync(values.case, 'utf8'));
    const found = broken(core, draft, seeded(draft.seed ?? 1));
    console.log(found ?? 'Nothing is broken.');
    process.exitCode = found === undefined ? 0 : 1;
    return;
  }
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) throw new Error('--minutes takes a number.');
  const first = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
  const seeds = [...corpus(root, 40_000).map(({ text }) => text.slice(0, 2500)), story(200), story(200, 77)];
  const end = Date.now() + minutes * 60_000;
  const out = path.join(root, 'out', 'fuzz');
  let [runs, cases] = [0, 0];
  console.log(`fuzz: seed ${first}, ${minutes} minutes`);
  for (let seed = first; Date.now() < end && cases < 20; seed++, runs++) {
    const draft = makeDraft(seeded(seed), seeds);
    const complaint = broken(core, draft, seeded(seed));
    if (complaint === undefined) continue;
    cases++;
    const kind = complaint.split(':')[0];
    const fails = (text) => broken(core, { ...draft, text }, seeded(seed))?.startsWith(`${kind}:`) === true;
    const text = reduce(draft.text, fails, 30_000);
    fs.mkdirSync(out, { recursive: true });
    const file = path.join(out, `case-${seed}.json`);
    fs.writeFileSync(file, `${JSON.stringify({ seed, ...draft, text })}\n`);
    console.log(
      `\n${broken(core, { ...draft, text }, seeded(seed)) ?? complaint}\n  ${JSON.stringify(text.slice(0, 300))}\n  ${path.relative(root, file)}`,
    );
  }
  console.log(`${runs} drafts, ${cases} failures`);
  process.exitCode = cases > 0 ? 1 : 0;
}

await main();
