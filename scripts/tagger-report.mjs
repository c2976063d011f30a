// Measures a tagger and prints the figures.
import { titled } from './tagger-perceptron.mjs';

const WATCHED = ['VBD', 'VBN', 'VBZ', 'VBP', 'VB', 'NNP', 'CD', 'NN', 'JJ', 'RB', 'IN'];

const percent = (part, whole) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`);

/** Prints accuracy, F1 of watched tags, size and speed. */
export async function report(core, model, trained, held, errors) {
  const tag = core.createTagger(model);
  const known = new Set(trained.flatMap((d) => d.sentences.flatMap((s) => s.words.map((word) => word.toLowerCase()))));
  const genres = new Map();
  const all = { tokens: 0, right: 0, newTokens: 0, newRight: 0 };
  const byTag = new Map();
  const confusion = new Map();
  const cell = (name) => byTag.get(name) ?? byTag.set(name, { hit: 0, gold: 0, said: 0 }).get(name);
  for (const document of held) {
    const genre = genres.get(document.genre) ?? genres.set(document.genre, { tokens: 0, right: 0 }).get(document.genre);
    for (const { words, tags } of document.sentences) {
      const said = tag(words);
      words.forEach((word, at) => {
        const right = said[at] === tags[at];
        const unknown = !known.has(word.toLowerCase());
        all.tokens++;
        genre.tokens++;
        if (unknown) all.newTokens++;
        cell(tags[at]).gold++;
        cell(said[at]).said++;
        if (right) {
          all.right++;
          genre.right++;
          cell(tags[at]).hit++;
          if (unknown) all.newRight++;
        } else {
          const pair = `${tags[at]}>${said[at]}`;
          (confusion.get(pair) ?? confusion.set(pair, []).get(pair)).push(
            words.slice(Math.max(0, at - 2), at + 3).join(' '),
          );
        }
      });
    }
  }
  console.log(`measured on ${held.length} documents, ${all.tokens} tokens; trained on ${trained.length}`);
  console.log(
    `accuracy ${percent(all.right, all.tokens)}; unknown words ${percent(all.newRight, all.newTokens)} of ${all.newTokens}`,
  );
  console.log([...genres].map(([name, g]) => `${name} ${percent(g.right, g.tokens)}`).join(', '));
  console.log(
    `F1: ${WATCHED.map((name) => `${name} ${((200 * cell(name).hit) / (cell(name).gold + cell(name).said)).toFixed(1)}`).join(', ')}`,
  );
  console.log(
    `features ${model.features}, weights ${model.entries}, ${Math.round((model.weights.length + model.kinds.length) / 1024)} KiB`,
  );
  for (const [name, change] of [
    ['title case', titled],
    ['capitals', (words) => words.map((word) => word.toUpperCase())],
  ]) {
    let right = 0;
    for (const { words, tags } of held.flatMap((d) => d.sentences)) {
      tag(change(words)).forEach((said, at) => {
        if (said === tags[at]) right++;
      });
    }
    console.log(`the same sentences in ${name}: ${percent(right, all.tokens)}`);
  }
  const sentences = held.flatMap((d) => d.sentences.map((s) => s.words));
  const tokens = sentences.reduce((sum, words) => sum + words.length, 0);
  let best = Infinity;
  for (let round = 0; round < 8; round++) {
    const start = performance.now();
    for (const words of sentences) tag(words);
    best = Math.min(best, performance.now() - start);
  }
  const start = performance.now();
  core.createTagger(model);
  console.log(`speed ${Math.round(tokens / best)}k tokens/s; unpacked in ${(performance.now() - start).toFixed(1)} ms`);
  if (!errors) return;
  for (const [pair, places] of [...confusion].sort((a, b) => b[1].length - a[1].length).slice(0, 30)) {
    console.log(
      `${pair} ${places.length}: ${places.filter((_, i) => i % Math.ceil(places.length / 8) === 0).join(' | ')}`,
    );
  }
}

/** Measures the base forms of verbs and nouns against the tagged text. */
export function reportLemmas(core, documents, errors) {
  const sums = new Map();
  const wrong = new Map();
  for (const { words, tags, lemmas } of documents.flatMap((document) => document.sentences)) {
    words.forEach((word, at) => {
      if (lemmas[at] === null || !/^(VB|NNS|NN$)/.test(tags[at])) return;
      const sum = sums.get(tags[at]) ?? sums.set(tags[at], [0, 0]).get(tags[at]);
      const said = core.lemma(word, tags[at]);
      sum[1]++;
      if (said.toLowerCase() === lemmas[at].toLowerCase()) sum[0]++;
      else
        wrong.set(
          `${word} ${tags[at]} ${said}/${lemmas[at]}`,
          (wrong.get(`${word} ${tags[at]} ${said}/${lemmas[at]}`) ?? 0) + 1,
        );
    });
  }
  const parts = [...sums].map(([tag, [hit, all]]) => `${tag} ${percent(hit, all)}`);
  const totals = [...sums.values()].reduce((sum, [hit, all]) => [sum[0] + hit, sum[1] + all], [0, 0]);
  console.log(`base forms ${percent(...totals)}: ${parts.join(', ')}`);
  if (errors)
    console.log(
      [...wrong]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 150)
        .map(([key, n]) => `${n} ${key}`)
        .join('\n'),
    );
}
