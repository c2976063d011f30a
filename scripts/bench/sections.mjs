/** What `npm run bench` measures. Each section runs in a process of its own and returns plain rows. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCore } from '../core-bundle.mjs';
import { startServer } from './editor.mjs';
import { freshEngine } from './engine.mjs';
import { ms, rate, spread, time } from './measure.mjs';
import { peers } from './peers.mjs';
import { corpus, countWords, paragraph, stories, story } from './texts.mjs';

/** Keystrokes over stdio: a sentence is typed into the middle of a draft, and each letter waits for its findings. */
async function keystrokes({ root, quick }) {
  const rows = [];
  for (const words of [1000, 3000, 10000]) {
    const editor = await startServer(root);
    const uri = `untitled:draft-${words}`;
    const text = story(words);
    await editor.open(uri, text);
    await editor.pull(uri);
    const line = Math.floor(text.split('\n').length / 4) * 2;
    const sentence = ' The mayor said 12 of the 48 buses, or 25 percent, would run again on Friday, and “not before.”';
    const values = [];
    let at = text.split('\n')[line].length;
    const typed = sentence.repeat(quick ? 1 : 3);
    for (let i = 0; i < typed.length; i++) {
      const took = await editor.type(uri, line, at++, 0, typed[i]);
      if (i >= 20) values.push(took);
    }
    const { p50, p95 } = spread(values);
    rows.push([`${words.toLocaleString('en-US')} words`, ms(p50), ms(p95), values.length]);
    await editor.stop();
  }
  return { head: ['keystroke to diagnostics, over stdio', 'p50 ms', 'p95 ms', 'keystrokes'], rows };
}

/** A session: typing, pasting whole paragraphs, undoing, deleting, over a draft of 3,000 words. */
async function session({ root, quick }) {
  const editor = await startServer(root);
  const uri = 'untitled:session';
  const text = story(3000);
  await editor.open(uri, text);
  await editor.pull(uri);
  const count = text.split('\n').length;
  const steps = quick ? 120 : 1200;
  const kinds = { typed: [], pasted: [], undone: [] };
  for (let i = 0; i < steps; i++) {
    const line = ((i * 7) % Math.floor(count / 2)) * 2;
    if (i % 40 === 39) {
      const pasted = `${paragraph(i)} `;
      kinds.pasted.push(await editor.type(uri, line, 0, 0, pasted));
      kinds.undone.push(await editor.type(uri, line, 0, pasted.length, ''));
    } else {
      kinds.typed.push(await editor.type(uri, line, 3, 0, 'x'));
      kinds.typed.push(await editor.type(uri, line, 3, 1, ''));
    }
  }
  const before = editor.usage();
  const heard = editor.heard();
  await new Promise((resolve) => setTimeout(resolve, quick ? 1000 : 10_000));
  const after = editor.usage();
  const rows = Object.entries(kinds).map(([name, values]) => {
    const { p50, p95 } = spread(values);
    return [name, ms(p50), ms(p95), ms(Math.max(...values)), values.length];
  });
  const ticks = before === undefined || after === undefined ? 'not told' : `${(after.ticks - before.ticks) * 10} ms`;
  rows.push(['idle afterwards', `${editor.heard() - heard} messages`, `processor ${ticks}`, '', '']);
  await editor.stop();
  return { head: ['session over 3,000 words', 'p50 ms', 'p95 ms', 'slowest ms', 'steps'], rows };
}

/** A whole review, each time of words that were never seen, in a warm engine. */
async function review({ root }) {
  const core = await loadCore();
  const rows = [];
  const run = freshEngine(core);
  for (let i = 0; i < 40; i++) run('warm.txt', story(1000, 9000 + i * 41));
  const real = corpus(root, 60_000);
  const texts = Array.from({ length: 60 }, (_, i) => story(1000, i * 53 + 1));
  const own = await time((i) => run('a.txt', `${texts[0]}\n\nNo. ${i}.\n`), { most: 60 });
  rows.push(['1,000 words with one new paragraph, the rest remembered', ms(own.p50), ms(own.p95), own.runs]);
  const cold = await time((i) => freshEngine(core)('a.txt', texts[(i + texts.length) % texts.length]), { most: 60 });
  rows.push(['1,000 words of made copy, nothing remembered', ms(cold.p50), ms(cold.p95), cold.runs]);
  if (real.length > 0) {
    // Real articles joined to drafts of about 1,000 words.
    const drafts = [];
    let text = '';
    for (const article of real) {
      text += `${article.text}\n\n`;
      if (countWords(text) >= 1000) {
        drafts.push(
          text
            .split(/(?<=\s)/)
            .slice(0, 1000)
            .join(''),
        );
        text = '';
      }
    }
    const news = await time((i) => freshEngine(core)('a.txt', drafts[(i + drafts.length) % drafts.length]), {
      most: drafts.length,
    });
    rows.push(['1,000 words of published news, nothing remembered', ms(news.p50), ms(news.p95), news.runs]);
  }
  return { head: ['whole review, every rule at its level, warm', 'p50 ms', 'p95 ms', 'runs'], rows };
}

/** Twice as long takes twice as long. */
async function scaling({ quick }) {
  const core = await loadCore();
  const rows = [];
  const run = freshEngine(core);
  for (let i = 0; i < 30; i++) run('warm.txt', story(1000, 9000 + i * 41));
  let last;
  for (const words of [1000, 10_000, 100_000, ...(quick ? [] : [1_000_000])]) {
    const text = story(words, 3);
    const { p50 } = await time(() => freshEngine(core)('a.txt', text), {
      warm: words > 100_000 ? 0 : 2,
      least: words > 10_000 ? 1 : 5,
      most: words > 100_000 ? 1 : 30,
      seconds: 4,
    });
    const grown = last === undefined ? '' : `${(p50 / last).toFixed(1)} times`;
    rows.push([words.toLocaleString('en-US'), ms(p50), rate((words / p50) * 1000), grown]);
    last = p50;
  }
  return { head: ['words in one draft', 'ms', 'words a second', 'against a tenth of it'], rows };
}

/** From nothing to the first findings. */
async function startup({ root, quick }) {
  const [spawned, found] = [[], []];
  const text = story(1000);
  for (let i = 0; i < (quick ? 3 : 12); i++) {
    const editor = await startServer(root);
    spawned.push(editor.initialized);
    const from = performance.now();
    await editor.open('untitled:first', text);
    await editor.pull('untitled:first');
    found.push(performance.now() - from);
    await editor.stop();
  }
  const row = (name, values) => {
    const { p50, p95, runs } = spread(values);
    return [name, ms(p50), ms(p95), runs];
  };
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  const cli = [];
  try {
    writeFileSync(join(folder, 'a.txt'), text);
    for (let i = 0; i < (quick ? 2 : 8); i++) {
      const from = performance.now();
      spawnSync(process.execPath, [join(root, 'dist/node/cli.cjs'), 'review', folder], { stdio: 'ignore' });
      cli.push(performance.now() - from);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    head: ['start', 'p50 ms', 'p95 ms', 'runs'],
    rows: [
      row('spawn to initialized', spawned),
      row('open to first findings, 1,000 words', found),
      row('command line on one file of 1,000 words, whole process', cli),
    ],
  };
}

/** Memory of the server with ten drafts of 1,000 words open, each typed in. */
async function memory({ root }) {
  const editor = await startServer(root);
  const rows = [['just started', editor.usage()]];
  for (let i = 0; i < 10; i++) {
    const uri = `untitled:draft-${i}`;
    await editor.open(uri, story(1000, i * 71));
    await editor.pull(uri);
    for (const [at, letter] of [...'Typed here. '].entries()) await editor.type(uri, 0, at, 0, letter);
  }
  rows.push(['ten drafts of 1,000 words open and typed in', editor.usage()]);
  await editor.stop();
  return {
    head: ['memory of the server', 'resident MB', 'peak MB'],
    rows: rows.map(([name, usage]) => [name, ...(usage ? [ms(usage.resident), ms(usage.peak)] : ['not told', ''])]),
  };
}

/** Many drafts through the command line: one thread, two, and again with nothing changed. */
async function throughput({ root, quick }) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  const rows = [];
  try {
    const total = quick ? 100_000 : 1_000_000;
    const sets = [['made copy', stories(total)]];
    const real = corpus(root, total);
    if (real.length > 0) sets.push(['published news', real]);
    for (const [kind, drafts] of sets) {
      const inside = join(folder, kind.replace(' ', '-'));
      spawnSync('mkdir', ['-p', inside]);
      for (const { name, text } of drafts) writeFileSync(join(inside, name), text);
      const words = drafts.reduce((sum, draft) => sum + draft.words, 0);
      const run = (name, ...args) => {
        const from = performance.now();
        const done = spawnSync(
          process.execPath,
          [join(root, 'dist/node/cli.cjs'), 'review', '--format', 'jsonl', ...args, inside],
          {
            stdio: ['ignore', 'ignore', 'inherit'],
            env: { ...process.env, COPYDESK_PEAK_MEMORY: '1' },
          },
        );
        const took = performance.now() - from;
        if (done.status === 2 || done.status === 3) throw new Error(`review ended with ${done.status}`);
        rows.push([
          `${kind}, ${name}`,
          drafts.length,
          words.toLocaleString('en-US'),
          (took / 1000).toFixed(1),
          rate((words / took) * 1000),
        ]);
        return took;
      };
      const one = run('one thread', '--jobs', '1', '--no-cache');
      const two = run('two workers', '--jobs', '2', '--no-cache');
      rows.at(-1).push(`${(one / two).toFixed(2)} times one`);
      const first = run('first, filling the cache', '--jobs', '1', '--cache');
      const again = run('again, nothing changed', '--jobs', '1', '--cache');
      rows.at(-1).push(`${(first / again).toFixed(1)} times as fast`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { head: ['many drafts, start included', 'drafts', 'words', 's', 'words a second', ''], rows };
}

/** The sections, in the order of the page. */
export const sections = { keystrokes, session, review, scaling, startup, memory, throughput, peers };
