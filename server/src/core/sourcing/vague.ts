import type { BlockFacts, Sentence } from '../language/block-facts.ts';
import { lemma } from '../language/lemma.ts';
import { lastStartingAt, type Span } from '../text/span.ts';
import {
  BELIEF_PARTICIPLES,
  CROWD_ADVERBS,
  CROWD_QUANTIFIERS,
  FACELESS_NOUNS,
  JUDGED_PARTICIPLES,
  LOOSE_VERBS,
  OPINION_VERBS,
  PEOPLE_NOUNS,
} from './vague-words.ts';

/** `crowd`: “some critics say”. `passive`: “it is believed”. `phrase`: “by some accounts”. */
export type VagueKind = 'crowd' | 'passive' | 'phrase';

/** Words that credit a statement to nobody whom a reader could name. Offsets are into the block's prose. */
export interface VagueSource extends Span {
  readonly kind: VagueKind;
}

const AUXILIARY = /^(?:have|has|had|would|may|might|could|will|do|does|did|not|n't|’t|n’t|also|even|still|now|to)$/;
/** What follows a loose verb where it tells an opinion: “see it as”, “point to”, “note that”. */
const OPINION_AHEAD =
  /^(?:that|as|it|this|these|the|him|her|them|his|its|their|out|to|a|an|whether|how|if|such|concern|concerns|for|with|on)$/;

const NOUN_LIKE = /^(?:claim|claims|fear|fears|view|hope|charge|question|worry|doubt|estimate|report)$/;

const word = (sentence: Sentence, i: number): string => sentence.tokens[i]?.lower ?? '';
const tag = (sentence: Sentence, i: number): string => sentence.tags[i] ?? '';

function base(sentence: Sentence, i: number): string {
  const token = sentence.tokens[i];
  const read = sentence.tags[i];
  return token === undefined || read === undefined ? '' : lemma(token.text, read).toLowerCase();
}

/** Index of the verb of opinion whose subject ends right before `from`, past auxiliaries and adverbs; -1 where there is none. */
function opinionVerb(sentence: Sentence, from: number): number {
  let i = from;
  let perfect = false;
  // “others, however, argue”
  if (word(sentence, i) === ',' && word(sentence, i + 2) === ',' && tag(sentence, i + 1) === 'RB') i += 3;
  const start = i;
  while (i < start + 4 && (AUXILIARY.test(word(sentence, i)) || /^RB$/.test(tag(sentence, i)))) {
    if (/^ha(?:ve|s|d)$/.test(word(sentence, i))) perfect = true;
    i++;
  }
  const read = tag(sentence, i);
  // “some claim that”: a tagger may read a noun; “that” and the plural before it tell otherwise.
  if (i === start && NOUN_LIKE.test(word(sentence, i)) && /^(?:that|it|he|she|they|there)$/.test(word(sentence, i + 1)))
    return i;
  if (!(read === 'VBP' || read === 'VBD' || (read === 'VB' && i > start) || (read === 'VBN' && perfect))) return -1;
  const verb = base(sentence, i);
  if (OPINION_VERBS.has(verb)) return /^(?:[,.)]|)$/.test(word(sentence, i + 1)) && read === 'VBN' ? -1 : i;
  return LOOSE_VERBS.has(verb) && OPINION_AHEAD.test(word(sentence, i + 1)) ? i : -1;
}

/** Plural nouns that end like these name people, but for the words after. */
const PERSON_ENDING =
  /(?:ers|ors|ists|ians|ants|ents|men|women|ees|ates|ans|ives|als|sts|cs|people|folk|olks|uths|ths|rts)$/;
const NO_PERSON =
  /^(?:papers|members of|numbers|years|powers|rivers|letters|matters|factors|orders|computers|engines|events|agents|elements|documents|comments|payments|statements|departments|accidents|incidents|plants|restaurants|grants|variants|plans|loans|clans|means|proposals|trials|materials|animals|metals|signals|journals|hospitals|festivals|posts|costs|tests|forests|interests|topics|comics|parts|sorts|arts|charts|efforts|exports|imports|drives|archives|months|paths|rates|states of|candidates for|hers|flowers|towers|numbers|chapters|centers|theaters|lasers|cars|doors|floors|colors|errors|motors|films|trees|fees|degrees|committees of|referees for|oceans|moments|instruments|segments|contents|talents|patents|percents|cents|tents|rents|currents|fragments|movements|amendments|investments|developments|improvements|treatments|agreements|arguments|goals|meals|deals|rituals|manuals|mammals|chemicals|minerals|vehicles|lists|sets|breasts|ghosts|coasts|guests of|blasts|casts)$/;

const namesPeople = (noun: string): boolean =>
  PEOPLE_NOUNS.has(noun) || (PERSON_ENDING.test(noun) && !NO_PERSON.test(noun));

const AFTER_PEOPLE = /^(?:in|within|of|from|at|who|on|outside|inside)$/;

/** “some critics say”, “many in the party believe”, “others have argued”: the stretch that starts with the quantity at `i`. */
function crowdAt(sentence: Sentence, i: number): number {
  const first = word(sentence, i);
  const counted = first === 'a' && /^(?:few|number|lot)$/.test(word(sentence, i + 1));
  if (!counted && !CROWD_QUANTIFIERS.has(first)) return -1;
  if (/^(?:the|these|those|each|his|her|their|its|one|two|every|any|no|very|as|so|too)$/.test(word(sentence, i - 1)))
    return -1;
  let at = counted ? i + 2 : i + 1;
  if (first !== 'other' && !(first === 'most' && /^(?:RB|VBN)/.test(tag(sentence, at)))) {
    const verb = opinionVerb(sentence, at);
    if (verb > 0) return verb;
  }
  if (word(sentence, at) === 'of')
    at += /^(?:the|his|her|its|their|these|those|our)$/.test(word(sentence, at + 1)) ? 2 : 1;
  let head = -1;
  for (let k = at; k < at + 5; k++) {
    const read = tag(sentence, k);
    if (
      read === 'NNS' ||
      read === 'NNPS' ||
      PEOPLE_NOUNS.has(word(sentence, k)) ||
      FACELESS_NOUNS.has(word(sentence, k))
    )
      head = k;
    else if (!/^(?:JJ|NN|NNP|VBN|VBG|,|HYPH)$/.test(read)) break;
  }
  if (head >= 0 && !namesPeople(word(sentence, head)) && !/^NNPS$/.test(tag(sentence, head))) return -1;
  const after = head < 0 ? at : head + 1;
  if (head >= 0) {
    const verb = opinionVerb(sentence, after);
    if (verb > 0) return verb;
  }
  // “some in the party say”, “many who know him believe”
  if (!(head < 0 ? /^(?:in|within|on|inside|outside|who)$/ : AFTER_PEOPLE).test(word(sentence, after))) return -1;
  for (let k = after + 1; k < after + 7 && k < sentence.tokens.length; k++) {
    if (/^[,.;:]$/.test(word(sentence, k))) return -1;
    const verb = opinionVerb(sentence, k);
    if (verb > 0 && /^(?:N|PRP$|RB)/.test(tag(sentence, k - 1)))
      return OPINION_VERBS.has(base(sentence, verb)) ? verb : -1;
  }
  return -1;
}

/** “critics say”: nobody's noun without a word before it that says which. */
function facelessAt(sentence: Sentence, i: number): number {
  if (!FACELESS_NOUNS.has(word(sentence, i))) return -1;
  const before = tag(sentence, i - 1);
  const opens =
    i === 0 ||
    /^(?:[,;:.(]|CC|IN|``|''|WRB|RB|-LRB-)$/.test(before) ||
    /^(?:that|but|and|while|as|for)$/.test(word(sentence, i - 1));
  if (!opens || /^(?:among|of|by|to|with|from|for|let|hear)$/.test(word(sentence, i - 1))) return -1;
  return opinionVerb(sentence, i + 1);
}

const BE = /^(?:is|are|was|were|been|be|'s|’s|'re|’re)$/;
const HOLDS =
  /^(?:considered|regarded|believed|thought|seen|viewed|perceived|assumed|acknowledged|acclaimed|agreed|accepted|recogni[sz]ed|rumou?red|claimed|criticized|criticised|said)$/;
const WIDE = /^(?:widely|universally|popularly|roundly|broadly)$/;
const CROWD_AGENT =
  /^(?:many|some|most|several|others|people|critics|experts|scholars|historians|fans|observers|analysts|commentators|supporters|opponents|scientists|researchers)$/;

/** An agentless passive of belief around the participle at `i`: where it starts, or -1. */
function passiveFrom(sentence: Sentence, i: number): number {
  const participle = word(sentence, i);
  const judged = JUDGED_PARTICIPLES.has(participle);
  if (!judged && !BELIEF_PARTICIPLES.has(participle)) return -1;
  let at = i - 1;
  let crowd = false;
  while (at >= 0 && (tag(sentence, at) === 'RB' || CROWD_ADVERBS.has(word(sentence, at)))) {
    if (CROWD_ADVERBS.has(word(sentence, at))) crowd = true;
    at--;
  }
  // “as it is often described”: how often says little where the verb itself does not judge.
  if (crowd && !/^(?:is|are|was|were|been)$/.test(word(sentence, i - 1)) && !HOLDS.test(participle))
    crowd = WIDE.test(word(sentence, i - 1));
  const passive = BE.test(word(sentence, at));
  const next = word(sentence, i + 1);
  if (next === 'by') {
    const quantity = word(sentence, i + 2);
    return CROWD_AGENT.test(quantity) && !/^(?:of)$/.test(word(sentence, i + 3)) ? (passive ? at : at + 1) : -1;
  }
  if (!passive)
    return crowd && judged && /^(?:as|to)$/.test(next) && /^(?:NNS?|NNPS?|,)$/.test(tag(sentence, at)) ? at + 1 : -1;
  let start = at;
  if (word(sentence, at) === 'been') start--;
  while (start > 0 && /^(?:RB|MD)$/.test(tag(sentence, start - 1))) start--;
  const impersonal = word(sentence, start - 1) === 'it';
  if (impersonal && BELIEF_PARTICIPLES.has(participle) && !/^(?:to|as|in|at|a|an|the|for|of|on|with|only)$/.test(next))
    return /^(?:MD)$/.test(tag(sentence, start)) && !/^(?:can|could|may|might)$/.test(word(sentence, start))
      ? -1
      : start - 1;
  if (
    /^(?:believed|thought|rumou?red|considered|presumed|assumed|speculated|alleged|suspected|purported|reported)$/.test(
      participle,
    ) &&
    next === 'to'
  )
    return /^(?:considered|reported|thought)$/.test(participle) && !/^(?:be|have)$/.test(word(sentence, i + 2))
      ? -1
      : start;
  if (participle === 'said' && next === 'to' && word(sentence, i + 2) === 'have' && tag(sentence, i + 3) === 'VBN')
    return start;
  if (/^(?:could|can|may|might|should|must)$/.test(word(sentence, start)) && !impersonal) return -1;
  if (crowd && judged)
    return /^(?:as|to|that|for|the|a|an|one)$/.test(next) || /^(?:JJ|DT|RB)/.test(tag(sentence, i + 1)) ? start : -1;
  return -1;
}

const PHRASES =
  /\b(?:(?:legend|rumou?r|tradition|gossip|word) has it|according to (?:some|many|popular|legend|tradition|critics|experts|observers|folklore|rumou?rs?)\b|in the (?:opinion|view|eyes|minds?) of (?:many|some|most)|by (?:some|many) accounts|(?:to|for) (?:many|some) (?:observers|critics|people|fans|scholars),|there (?:is|are|was|were|has been|have been) (?:(?:some|much|also|widespread|considerable|many) ){0,2}(?:speculation|rumou?rs?|claims|allegations|suggestions|those who|people who|some who|many who)\b|(?:popular|widespread|widely held|prevailing) (?:belief|perception|opinion|view|wisdom|assumption|notion)|(?:a|the) common (?:belief|perception|opinion|view|assumption|notion)|conventional wisdom|(?:some|many|most) (?:would|might|may) (?:say|argue|consider|call|agree|claim)|it (?:can|could|might) be (?:argued|claimed)|those who (?:say|believe|argue|claim)|(?:some|several|other|many|certain|various) (?:sources|accounts|reports) (?:say|claim|suggest|state|indicate|hold|put|list|give)|(?:some|many) (?:are|were) of the opinion|arguably|purportedly|reputedly|rumou?redly)(?![\p{L}])/giu;

const EXAMPLE = /\b(?:including|among them|such as|led by|notably)\b|\blike (?=\p{Lu})/u;

/** Whether somebody is named after all: “some critics, including Ann Roe, say”, “according to some scholars like Roe”. */
function namesOne(text: string, source: Span, end: number): boolean {
  return EXAMPLE.test(text.slice(source.start, Math.min(end, source.end + 30)));
}

/** The vague attributions of a block, by sentence. */
export const readVague = (block: BlockFacts): readonly (readonly VagueSource[])[] => block.sentences.map(vagueSources);

/**
 * Vague attributions of a sentence, sorted and disjoint. Quoted words are passed over.
 */
export function vagueSources(sentence: Sentence): readonly VagueSource[] {
  const found: VagueSource[] = [];
  const { tokens, block } = sentence;
  const put = (kind: VagueKind, first: number, last: number): void => {
    const [from, to] = [tokens[first], tokens[last]];
    if (from !== undefined && to !== undefined) found.push({ kind, start: from.start, end: to.end });
  };
  for (let i = 0; i < tokens.length; i++) {
    const crowd = crowdAt(sentence, i);
    if (crowd > 0) put('crowd', i, crowd);
    else {
      const faceless = facelessAt(sentence, i);
      if (faceless > 0) put('crowd', i, faceless);
    }
    const passive = passiveFrom(sentence, i);
    if (passive >= 0) put('passive', passive, word(sentence, i + 1) === 'by' ? i + 2 : i);
  }
  for (const match of sentence.masked.matchAll(PHRASES)) {
    const start = sentence.start + match.index;
    found.push({ kind: 'phrase', start, end: start + match[0].length });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = -1;
  return found.filter((source) => {
    const quotation = block.quotations[lastStartingAt(block.quotations, source.start)];
    if (source.start < reached || (quotation !== undefined && source.start < quotation.end)) return false;
    if (source.kind !== 'passive' && namesOne(block.text, source, sentence.end)) return false;
    reached = source.end;
    return true;
  });
}
