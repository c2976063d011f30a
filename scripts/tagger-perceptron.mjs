// The averaged perceptron that trains the tagger.
import { seeded } from './random.mjs';

const DEFAULTS = {
  epochs: 6,
  runs: 4,
  minFeature: 2,
  kindCount: 8,
  title: 0.25,
  capitals: 0.1,
  drop: 0.5,
  least: 3,
};

function shuffle(list, random) {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
  return list;
}

/** The dictionary: which tags a frequent word has, as lines of words of one kind. */
function wordKinds(sentences, least) {
  const counts = new Map();
  for (const { words, tags } of sentences) {
    words.forEach((word, at) => {
      const lower = word.toLowerCase().replaceAll('’', "'");
      if (/\d|[\\`$]/.test(lower) || !/\p{L}/u.test(lower)) return;
      const seen = counts.get(lower) ?? counts.set(lower, new Map()).get(lower);
      seen.set(tags[at], (seen.get(tags[at]) ?? 0) + 1);
    });
  }
  const kinds = new Map();
  for (const [word, seen] of counts) {
    const total = [...seen.values()].reduce((sum, count) => sum + count, 0);
    if (total < least) continue;
    const kind = [...seen]
      .filter(([, count]) => count >= total * 0.06)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const name = kind
      .slice(0, 3)
      .map(([tag]) => tag)
      .join(' ');
    (kinds.get(name) ?? kinds.set(name, []).get(name)).push(word);
  }
  return [...kinds]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([, words]) => words.sort().join(' '))
    .join('\n');
}

const SMALL = /^(a|an|the|of|in|on|at|to|and|or|for|by|with|from|as|but|is|are|be|it|its|nor)$/;

/** A sentence in the capitals of a headline. */
export function titled(words) {
  return words.map((word, at) => (at > 0 && SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
}

function readies(core, sentence, kindOf) {
  const capitals = core.capitalsOf(sentence.words);
  let opens = 1;
  const views = sentence.words.map((word) => {
    const view = core.viewWord(word, opens + capitals, kindOf);
    opens = core.opensAfter(word) ? 1 : 0;
    return view;
  });
  return { views, gold: sentence.tags.map((tag) => core.tagIndex(tag)) };
}

/** Trains a model on documents and packs it. */
export function train(core, documents, tune = {}) {
  const settings = { ...DEFAULTS, ...tune };
  const plain = documents.flatMap((document) => document.sentences);
  const kinds = wordKinds(plain, settings.kindCount);
  const kindTable = core.unpackKinds(kinds);
  const kindOf = (word) => kindTable.get(word) ?? -1;
  const random = seeded(7);
  const extra = [];
  for (const sentence of plain) {
    const draw = random();
    if (draw < settings.title) extra.push({ ...sentence, words: titled(sentence.words) });
    else if (draw < settings.title + settings.capitals)
      extra.push({ ...sentence, words: sentence.words.map((word) => word.toUpperCase()) });
  }
  const sentences = [...plain, ...extra].map((sentence) => readies(core, sentence, kindOf));
  const sum = new Map();
  for (let run = 0; run < settings.runs; run++) {
    for (const [key, row] of perceptron(core, sentences, settings, seeded(100 + run))) {
      const total = sum.get(key);
      if (total)
        row.forEach((value, tag) => {
          total[tag] += value;
        });
      else sum.set(key, row);
    }
  }
  return { kinds, kindOf, ...pack(core, sum, settings) };
}

function perceptron(core, sentences, settings, random) {
  const count = core.TAGS.length;
  const seen = new Uint8Array(1 << 24);
  const out = new Int32Array(core.NEIGHBOUR_FEATURES);
  // How often each feature occurs with the right history: rare ones are left out.
  for (const { views, gold } of sentences) {
    const history = core.startHistory();
    views.forEach((view, at) => {
      for (const key of view.own) if (seen[key] < 255) seen[key]++;
      const used = core.neighbourFeatures(views, at, history, out);
      for (let index = 0; index < used; index++) if (seen[out[index]] < 255) seen[out[index]]++;
      core.advance(history, view, gold[at]);
    });
  }
  const rowOf = new Int32Array(1 << 24).fill(-1);
  const rows = [];
  const keys = [];
  const scores = new Float64Array(count);
  const order = sentences.map((_, at) => at);
  let now = 1;
  const update = (key, tag, by) => {
    if (rowOf[key] < 0) {
      rowOf[key] = rows.length;
      keys.push(key);
      rows.push({ weight: new Float32Array(count), total: new Float64Array(count), stamp: new Int32Array(count) });
    }
    const row = rows[rowOf[key]];
    row.total[tag] += (now - row.stamp[tag]) * row.weight[tag];
    row.stamp[tag] = now;
    row.weight[tag] += by;
  };
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const which of order) {
      const { views, gold } = sentences[which];
      const history = core.startHistory();
      for (let at = 0; at < views.length; at++) {
        const view = views[at];
        let best = view.fixed;
        if (best < 0) {
          const used = core.neighbourFeatures(views, at, history, out);
          const active = [];
          for (const key of view.own) if (seen[key] >= settings.minFeature) active.push(key);
          for (let index = 0; index < used; index++)
            if (seen[out[index]] >= settings.minFeature) active.push(out[index]);
          scores.fill(0);
          // A rare word must be read by its form and place, so its identity is withheld at times.
          const first = seen[view.own[0]] <= 6 && random() < settings.drop ? 1 : 0;
          for (let index = first; index < active.length; index++) {
            const row = rowOf[active[index]];
            if (row < 0) continue;
            const { weight } = rows[row];
            for (let tag = 0; tag < count; tag++) scores[tag] += weight[tag];
          }
          best = 0;
          for (let tag = 1; tag < count; tag++) if (scores[tag] > scores[best]) best = tag;
          const right = gold[at];
          if (best !== right) {
            wrong++;
            for (let index = first; index < active.length; index++) {
              update(active[index], right, 1);
              update(active[index], best, -1);
            }
          }
          now++;
        }
        core.advance(history, view, best);
      }
    }
    if (process.env.VERBOSE) console.log(`  epoch ${epoch + 1}: ${wrong} wrong, ${rows.length} features`);
  }
  return rows.map((row, at) => [
    keys[at],
    Float64Array.from(row.total, (total, tag) => (total + (now - row.stamp[tag]) * row.weight[tag]) / now),
  ]);
}

/** Writes the weights as text: small whole numbers, features in order, each feature's entries one after another. */
function pack(core, sum, settings) {
  const { ALPHABET, WEIGHT_ZERO } = core;
  const count = core.TAGS.length;
  const base = ALPHABET.length;
  const most = Math.min(WEIGHT_ZERO, base - 1 - WEIGHT_ZERO);
  const sizes = [...sum.values()]
    .flatMap((row) => [...row].map(Math.abs).filter((value) => value > 0))
    .sort((a, b) => a - b);
  const scale = most / sizes[Math.floor(sizes.length * 0.9998)];
  const number = (value) => {
    let text = '';
    for (let place = 3; place >= 0; place--) text += ALPHABET[Math.floor(value / base ** place) % base];
    return text;
  };
  let body = '';
  let previous = 0;
  let features = 0;
  let entries = 0;
  for (const key of [...sum.keys()].sort((a, b) => a - b)) {
    const row = [...sum.get(key)].map((value) => Math.max(-most, Math.min(most, Math.round(value * scale))));
    const used = row.flatMap((value, tag) => (Math.abs(value) >= settings.least ? [tag] : []));
    if (used.length === 0) continue;
    const step = key - previous;
    previous = key;
    body +=
      step < (base - 1) * base
        ? ALPHABET[Math.floor(step / base)] + ALPHABET[step % base]
        : ALPHABET[base - 1] + number(step);
    used.forEach((tag, at) => {
      body += ALPHABET[at === used.length - 1 ? tag + count : tag] + ALPHABET[row[tag] + WEIGHT_ZERO];
    });
    features++;
    entries += used.length;
  }
  return { weights: number(features) + number(entries) + body, features, entries, scale };
}
