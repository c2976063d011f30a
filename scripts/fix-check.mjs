// `node scripts/fix-check.mjs [part of a path]`: applies every safe fix to every draft of ../shared/data/corpora and reviews the result.
// Reports safe fixes that are left, rules that find more than before, and quotations that were changed; ends badly where there are any.
// Where ../shared is absent it says so and ends well: the data may be read but not passed on.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadCore } from './core-bundle.mjs';

const folder = join(import.meta.dirname, '..', '..', 'shared', 'data', 'corpora');
const [part = '', ...flags] = process.argv.slice(2);
const shows = flags.includes('--fixes');

const drafts = () =>
  readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isDirectory() && !['drafts', 'edits', 'corrections'].includes(name))
    .flatMap((name) => readdirSync(join(folder, name)).map((file) => join(folder, name, file)))
    .filter((file) => /\.(?:txt|md)$/.test(file) && !basename(file).startsWith('README') && file.includes(part));

const keyOf = (text, { rule, entry, start, end }) => `${rule}/${entry ?? ''}: ${text.slice(start, end).toLowerCase()}`;
const around = (text, start, end) =>
  `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(
    /\n/g,
    '⏎',
  );

function counts(findings) {
  const made = new Map();
  for (const { rule } of findings) made.set(rule, (made.get(rule) ?? 0) + 1);
  return made;
}

/** Words inside the quotations of a draft, in reading order. */
const quoted = (draft) =>
  draft.blocks.flatMap(({ facts }) => facts.quotations.map(({ start, end }) => facts.text.slice(start + 1, end - 1)));

async function main() {
  if (!existsSync(folder)) {
    console.log('fix-check: ../shared is not here, so there is nothing to fix.');
    return;
  }
  const { createReader, createReviewer, fixAll, resolveConfig, rules } = await loadCore();
  const { config } = resolveConfig({}, rules);
  const reviewer = createReviewer(config, rules);
  const reader = createReader();
  const [trouble, kinds] = [[], new Map()];
  let [files, changed, again] = [0, 0, 0];
  /** What one rule finds where no other speaks: a fix may uncover such a finding, and has not made it. */
  const alone = new Map();
  const countAlone = (rule, draft) => {
    if (!alone.has(rule)) {
      const levels = Object.fromEntries(rules.map(({ id, level }) => [id, id === rule ? level : 'off']));
      alone.set(rule, createReviewer(resolveConfig({ settings: { rules: levels } }, rules).config, rules));
    }
    return alone.get(rule).review(draft).findings.length;
  };
  const say = (kind, file, what) => {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    trouble.push(`${kind}  ${file.slice(folder.length + 1)}\n    ${what}`);
  };
  for (const file of drafts()) {
    files++;
    const text = readFileSync(file, 'utf8');
    const uri = `file://${file}`;
    const draft = reader.read({ uri, text });
    const { findings } = reviewer.review(draft);
    if (shows)
      for (const { rule, entry, fixes: own, start, end } of findings)
        if (own[0]?.safe)
          console.log(
            `${rule}${entry === undefined ? '' : `/${entry}`}\t${around(text, start, end)}\t${own[0].edits.map((edit) => `${text.slice(edit.start, edit.end)}→${edit.text}`).join(' + ')}`,
          );
    const { text: fixed, passes } = fixAll(text, (now) => reviewer.review(reader.read({ uri, text: now })).findings);
    if (fixed === text) continue;
    changed++;
    if (passes > 1) again++;
    const mended = reader.read({ uri, text: fixed });
    const after = reviewer.review(mended).findings;
    for (const finding of after)
      if (finding.fixes.some(({ safe, snippet }) => safe && snippet !== true))
        say('left', file, `${finding.rule}/${finding.entry ?? ''}  ${around(fixed, finding.start, finding.end)}`);
    const [were, are] = [counts(findings), counts(after)];
    const known = new Set(findings.map((finding) => keyOf(text, finding)));
    for (const [rule, count] of are)
      if (count > (were.get(rule) ?? 0) && countAlone(rule, mended) > countAlone(rule, draft))
        for (const finding of after)
          if (finding.rule === rule && !known.has(keyOf(fixed, finding)))
            say('new', file, `${rule}/${finding.entry ?? ''}  ${around(fixed, finding.start, finding.end)}`);
    const [before, now] = [quoted(draft), quoted(mended)];
    if (before.join('\n') !== now.join('\n')) {
      const at = before.findIndex((words, i) => words !== now[i]);
      say('quotation', file, `${before[at] ?? '(none)'}\n    ${now[at] ?? '(none)'}`);
    }
  }
  for (const line of trouble) console.log(line);
  const sum = [...kinds].map(([kind, n]) => `${n} ${kind}`).join(', ');
  console.log(
    `${files} drafts, ${changed} changed, ${again} in more than one pass; ${sum || 'nothing left, nothing new'}`,
  );
  if (trouble.length > 0) process.exitCode = 1;
}

await main();
