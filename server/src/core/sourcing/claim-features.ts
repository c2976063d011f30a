import type { Sentence } from '../language/block-facts.ts';
import { lemma } from '../language/lemma.ts';
import { DEPENDENT, openingKind, verbForm } from './claim-openings.ts';
import { claimType } from './claim-types.ts';
import { CLASSES } from './claim-words.ts';

/** Features of a sentence by name, with how strongly each is there. The names are part of the shipped weights. */
export type ClaimFeatures = ReadonlyMap<string, number>;

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const SMALL_WORDS =
  /^(?:would|should|could|must|will|may|might|can|not|n't|no|never|only|even|just|more|than|most|if|because|who|which|whose|where|when|while|after|before|since|as|how|why|what|whether|that|there|we|us|our|i|me|my|you|your|he|him|his|she|her|they|them|their|it|its|this|these|those|had|have|has|be|been|all|every|some|many|other|such|so|too|also|still|now|then|again|ever|same|like|about|against|between|over|without|until|though|although|another|both|each|few)$/;
/** Marks and forms of the text itself. */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['question', /\?$/],
  ['exclaim', /!$/],
  ['semi', /;/],
  ['dash', /[—–]| - | -- /],
  ['colon', /:/],
  ['paren', /\(/],
  ['digit', /\d/],
  ['money', /[$€£]/],
  ['year', /\b(?:19|20)\d\d\b/],
  ['percent', /%|percent/],
  ['relative', /,\s(?:who|which|where|whose)\b/],
  ['appos', /,\s(?:a|an|the)\s/],
  ['participial', /,\s\w{2,20}ing\b/],
  ['weekday', /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/],
];

let classesOf: ReadonlyMap<string, readonly string[]> | undefined;
/** Names of the classes that hold each word. */
function wordClasses(): ReadonlyMap<string, readonly string[]> {
  if (classesOf !== undefined) return classesOf;
  const found = new Map<string, string[]>();
  for (const [name, words] of Object.entries(CLASSES))
    for (const word of words) found.set(word, [...(found.get(word) ?? []), name]);
  classesOf = found;
  return found;
}

const band = (value: number, limits: readonly number[]): string =>
  String(limits.find((limit) => value < limit) ?? 'more');

/** What a sentence is made of, as far as it tells a claim from a report of what happened. */
export function claimFeatures(sentence: Sentence): ClaimFeatures {
  const found = new Map<string, number>();
  const set = (name: string, value = 1): void => void found.set(name, value);
  const { tokens, tags, text } = sentence;
  const lower = tokens.map((token) => token.lower.replace('’', "'"));
  const bases = tokens.map((token, i) => {
    const tag = tags[i];
    return tag === undefined || tag.startsWith('NNP') ? token.lower : lemma(token.text, tag).toLowerCase();
  });
  const kinds = lower.map((word, i) => openingKind(tags[i] ?? '', word));
  const size = Math.max(1, tokens.filter((token) => token.kind === 'word' || token.kind === 'number').length);

  readClasses(lower, bases, size, set);
  set(`type:${claimType(sentence)}`);
  set(`o1:${kinds[0]}`);
  set(`o2:${kinds[0]} ${kinds[1]}`);
  if (DEPENDENT.test(kinds[0] ?? '')) set('dependent');
  readTags(tags, size, set);
  readVerbs(sentence, lower, bases, kinds, set);
  for (const word of lower) if (SMALL_WORDS.test(word)) set(`w:${word}`);
  for (const [name, form] of FORMS) if (form.test(text)) set(name);
  set('commas', Math.min(4, text.split(',').length - 1));
  const names = tags.filter((tag, i) => i > 0 && tag === 'NNP' && tags[i - 1] === 'NNP').length;
  set('fullname', Math.min(3, names));
  return found;
}

type Put = (name: string, value?: number) => void;

function readClasses(lower: readonly string[], bases: readonly string[], size: number, set: Put): void {
  const counts = new Map<string, number>();
  lower.forEach((word, i) => {
    const own = new Set([...(wordClasses().get(word) ?? []), ...(wordClasses().get(bases[i] ?? '') ?? [])]);
    for (const name of own) counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  for (const [name, count] of counts) {
    set(`has:${name}`);
    if (count > 1) set(`two:${name}`);
    set(`rate:${name}`, (count / size) * 5);
  }
}

function readTags(tags: readonly string[], size: number, set: Put): void {
  const counts = new Map<string, number>();
  for (const tag of tags) {
    const name = tag === 'NNPS' ? 'NNP' : tag;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  for (const [tag, count] of counts) set(`tr:${tag}`, (count / size) * 5);
}

function readVerbs(
  { tags, tokens }: Sentence,
  lower: readonly string[],
  bases: readonly string[],
  kinds: readonly string[],
  set: Put,
): void {
  const finite = tags.flatMap((tag, i) => (FINITE.test(tag) ? [i] : []));
  for (const i of finite) set(`v:${verbForm(tags[i] ?? '', bases[i] ?? '', lower[i] ?? '')}`);
  set(`finite:${Math.min(finite.length, 4)}`);
  const first = finite[0];
  if (first === undefined) {
    set('main:none');
    return;
  }
  const form = verbForm(tags[first] ?? '', bases[first] ?? '', lower[first] ?? '');
  const group = form.split(':')[0];
  set(`main:${form}`);
  let after = first + 1;
  while (tags[after]?.startsWith('RB')) after++;
  set(`next:${group}:${/^(?:JJ|DT|VBN|VBG|VB|IN|NN|CD|TO|PRP)/.exec(tags[after] ?? '')?.[0] ?? 'x'}`);
  if (tags[after] === 'JJ')
    for (const name of ['praise', 'blame']) if (CLASSES[name]?.has(lower[after] ?? '')) set(`pred:${name}`);
  const base = bases[first] ?? '';
  if (tags[first] !== 'MD' && !/^(?:be|have|do)$/.test(base))
    for (const [name, words] of Object.entries(CLASSES)) if (words.has(base)) set(`mc:${name}`);
  set(`before:${band(first, [2, 4, 8])}`);
  if (tokens.slice(0, first).some((token) => token.text === ',')) set('comma-before');
  if (tags.slice(0, first).includes('NNP')) set('subj:name');
  set(`subj:${kinds[first - 1]}`);
}
