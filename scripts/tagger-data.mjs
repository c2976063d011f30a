// Reads tagged text in CoNLL-U and brings it into the form of our own tokens.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PREMODIFIER = new Set(['amod', 'compound', 'nmod', 'nummod', 'nmod:unmarked', 'obl:unmarked', 'advmod', 'dep']);

/** The documents of a folder, each {id, genre, sentences: [{words, tags, lemmas, coarse}]}; null where it is absent. */
export function readDocuments(folder) {
  if (!folder || !existsSync(folder)) return null;
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.conllu'))
    .sort();
  return files.map((name) => ({
    id: name.replace(/\.conllu$/, ''),
    genre: name.split('_')[1] ?? 'other',
    sentences: readSentences(readFileSync(join(folder, name), 'utf8')),
  }));
}

function readSentences(text) {
  const sentences = [];
  for (const block of text.split(/\n\n+/)) {
    const rows = [];
    const joined = new Map();
    for (const line of block.split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      const cells = line.split('\t');
      if (/^\d+-\d+$/.test(cells[0])) {
        const [from, to] = cells[0].split('-').map(Number);
        if (cells[1].toLowerCase() === 'cannot') joined.set(from, to);
        continue;
      }
      if (!/^\d+$/.test(cells[0])) continue;
      const [id, word, lemma, coarse, tag, , head, relation] = cells;
      const space = !cells[9].includes('SpaceAfter=No');
      rows.push({ id: +id, word, lemma, coarse, tag, head: +head, relation, space });
    }
    if (rows.length > 0) sentences.push(toSentence(mergeParts(rows, joined)));
  }
  return sentences;
}

/** Joins what we keep whole: "state - run" and "can not" written as one. */
function mergeParts(rows, joined) {
  const out = [];
  for (let at = 0; at < rows.length; at++) {
    const group = [rows[at]];
    if (joined.has(rows[at].id)) group.push(rows[++at]);
    else {
      while (
        !group.at(-1).space &&
        rows[at + 1]?.word === '-' &&
        !rows[at + 1].space &&
        rows[at + 2] &&
        /[\p{L}\d]$/u.test(group.at(-1).word) &&
        /^[\p{L}\d]/u.test(rows[at + 2].word)
      ) {
        group.push(rows[at + 1], rows[at + 2]);
        at += 2;
      }
    }
    out.push(group.length === 1 ? group[0] : mergeGroup(group));
  }
  return out;
}

function mergeGroup(group) {
  const word = group.map((row) => row.word).join('');
  const last = group.at(-1);
  if (group.length === 2) return { ...group[0], word, lemma: word.toLowerCase(), relation: 'merged' };
  const ids = new Set(group.map((row) => row.id));
  const top = group.find((row) => !ids.has(row.head)) ?? last;
  const parts = group.filter((row) => row.word !== '-');
  const all = (tag) => parts.every((row) => row.tag === tag);
  let tag = last.tag;
  if (all('CD')) tag = 'CD';
  else if (last.tag === 'CD' && /\d/.test(last.word)) tag = parts[0].tag.startsWith('NNP') ? 'NNP' : 'CD';
  else if (last.tag.startsWith('NNP')) tag = last.tag;
  else if (/^(amod|compound|nmod|nummod)/.test(top.relation) && top.head > last.id && PREMODIFIER.has(top.relation))
    tag = 'JJ';
  else if (/^(JJ|VBN|VBG)$/.test(last.tag) && parts[0].word.length > 2) tag = 'JJ';
  else if (/^(IN|RP|TO|DT)$/.test(last.tag)) tag = 'NN';
  return {
    ...top,
    word,
    tag,
    lemma: null,
    coarse: tag === 'JJ' ? 'ADJ' : tag === last.tag ? last.coarse : 'NOUN',
    space: last.space,
    merged: true,
  };
}

function toSentence(rows) {
  return {
    words: rows.map((row) => row.word),
    tags: rows.map((row) => (row.tag === 'GW' ? 'NN' : row.tag)),
    lemmas: rows.map((row) => row.lemma),
    coarse: rows.map((row) => row.coarse),
  };
}
