/** Sentences to learn from: what news copy states by itself, and what it states after its source was taken away. */
import fs from 'node:fs';
import path from 'node:path';
import { readDocuments } from './claims-tagged.mjs';

/** @typedef {{ claim: boolean, weight: number, text: string }} Example */

const MIN_WORDS = 7;
const countWords = (text) => text.split(/\s+/).length;
const sentenceCase = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const withStop = (text) => (/[.?!]$/.test(text) ? text : `${text}.`);
/** A stripped clause that opens so pointed back at the source that is gone. */
const POINTS_BACK = /^(?:he|she|it|they|we|i|you|his|her|their|its|our|my)\b/i;
const SAYING = /\b(?:said|told|according to|say|says)\b/;

/**
 * Copy written for this purpose: `# title`, then a sentence a line, the first of each piece being its lead; braces mark what a source said.
 * @param {string} folder
 * @returns {Example[]}
 */
export function readCopy(folder) {
  const examples = [];
  for (const name of fs.readdirSync(folder).sort()) {
    let lead = true;
    for (const line of fs.readFileSync(path.join(folder, name), 'utf8').split('\n')) {
      if (line.startsWith('#')) lead = true;
      if (line.trim() === '' || line.startsWith('#')) continue;
      const said = /\{(.*)\}/.exec(line)?.[1];
      if (said !== undefined) {
        if (!POINTS_BACK.test(said) && countWords(said) >= MIN_WORDS)
          examples.push({ claim: true, weight: 1, text: withStop(sentenceCase(said)) });
      } else if (!lead && !SAYING.test(line) && countWords(line) >= MIN_WORDS)
        examples.push({ claim: false, weight: 1, text: line });
      lead = false;
    }
  }
  return examples;
}

/** The clause of a sentence's one attribution with its source and cue cut off, or undefined where that leaves no sentence. */
function strip(core, draft, { attributions, cue }) {
  const [only] = attributions;
  if (!cue || attributions.length !== 1 || only.source === null || only.content.length !== 1) return undefined;
  const clause = draft.text
    .slice(only.content[0].start, only.content[0].end)
    .trim()
    .replace(/^(?:that|,)\s+/, '')
    .replace(/[,\s.]+$/, '');
  if (/["“\n]/.test(clause) || countWords(clause) < MIN_WORDS || POINTS_BACK.test(clause)) return undefined;
  if (/^(?:to|by|in|for|of|about|with|on|at|from|as|and|but|that)\b/i.test(clause)) return undefined;
  const tags = core.readBlock('body', clause).sentences[0]?.tags ?? [];
  return tags.some((tag) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag)) ? withStop(sentenceCase(clause)) : undefined;
}

/**
 * Claims and own voice of tagged documents, by what the sourcing model makes of them.
 * @param {any} core
 * @param {string} folder .conllu files
 * @param {RegExp} names which of them
 * @param {number} weight of each sentence beside one of our own copy
 * @returns {Example[]}
 */
export function readTagged(core, folder, names, weight) {
  const examples = [];
  for (const text of readDocuments(folder, names)) {
    const draft = core.createReader().read({ uri: 'text', text, format: 'plain' });
    for (const entry of draft.fact(core.readAttributions).sentences) {
      if (entry.block.zone !== 'body') continue;
      const { sentence } = entry;
      const quoted = entry.block.facts.quotations.some(
        (quotation) => quotation.start < sentence.end && quotation.end > sentence.start,
      );
      if (quoted) continue;
      if (entry.attributions.length === 0 && !entry.attributed) {
        if (countWords(sentence.text) >= MIN_WORDS && /[.!?]$/.test(sentence.text))
          examples.push({ claim: false, weight, text: sentence.text });
        continue;
      }
      const clause = strip(core, draft, entry);
      if (clause !== undefined) examples.push({ claim: true, weight, text: clause });
    }
  }
  return examples;
}
