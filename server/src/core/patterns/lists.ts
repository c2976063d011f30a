import type { BlockFacts } from '../language/block-facts.ts';
import { BIAS_TERMS } from '../lexicons/plain/bias-terms.ts';
import { CLICHES } from '../lexicons/plain/cliches.ts';
import { COMPOUNDS } from '../lexicons/plain/compounds.ts';
import { CONFUSED_WORDS } from '../lexicons/plain/confused-words.ts';
import { GRAMMAR_SLIPS } from '../lexicons/plain/grammar-slips.ts';
import { NAME_PHRASES } from '../lexicons/plain/name-phrases.ts';
import { POSSESSIVES } from '../lexicons/plain/possessives.ts';
import { REDUNDANT_PHRASES } from '../lexicons/plain/redundant-phrases.ts';
import { SET_PHRASES } from '../lexicons/plain/set-phrases.ts';
import { DATED_WORDS, NAME_FORMS, VARIANTS } from '../lexicons/plain/variants.ts';
import { JARGON, JOURNALESE, PLAIN_WORDS, WORDY_PHRASES } from '../lexicons/plain/worn-and-wordy.ts';
import { indexRows, matchPatterns, type PatternHit, type PatternIndex } from './match.ts';

/** The lists there are. Each has a rule of its own. */
export type PhraseList =
  | 'confused'
  | 'set-phrase'
  | 'grammar'
  | 'compound'
  | 'redundant'
  | 'wordy'
  | 'plain'
  | 'cliche'
  | 'jargon'
  | 'journalese'
  | 'variant'
  | 'name'
  | 'dated'
  | 'label';

/** Clitics and the apostrophe of a plural are tokens of their own. */
const spaced = (phrase: string): string =>
  phrase.replace(/(?<=[a-z])(n't|'(?:s|re|ve|ll|d|m))(?![a-z])/gi, ' $1').replace(/s'(?= |$)/g, "s '");

/** Rows in the notation of patterns, one a line. */
const rows = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');
/** `said>to|said>to`; `said>?` and plain `said` have no short form. */
const phrases = (text: string): readonly string[] =>
  text.split(/[|\n]/).flatMap((item) => {
    const [said = '', to] = item.split('>');
    if (said.trim() === '') return [];
    const target = spaced(said.trim().toLowerCase());
    return [to === undefined || to === '?' ? `[${target}]` : `[${target}->${to}]`];
  });

const SOURCES: readonly (readonly [PhraseList, () => readonly string[]])[] = [
  ['confused', () => rows(CONFUSED_WORDS)],
  ['set-phrase', () => rows(SET_PHRASES)],
  ['grammar', () => [...rows(GRAMMAR_SLIPS), ...rows(POSSESSIVES)]],
  ['compound', () => rows(COMPOUNDS)],
  ['redundant', () => rows(REDUNDANT_PHRASES)],
  ['wordy', () => phrases(WORDY_PHRASES)],
  ['plain', () => phrases(PLAIN_WORDS)],
  ['cliche', () => phrases(CLICHES)],
  ['jargon', () => phrases(JARGON)],
  ['journalese', () => phrases(JOURNALESE)],
  ['variant', () => phrases(VARIANTS)],
  ['name', () => [...rows(NAME_PHRASES), ...phrases(NAME_FORMS)]],
  ['dated', () => phrases(DATED_WORDS)],
  ['label', () => phrases(BIAS_TERMS)],
];

/** The rows of every list, in the notation of patterns. */
export function readRows(): readonly (readonly [PhraseList, readonly string[]])[] {
  return SOURCES.map(([list, read]) => [list, read()]);
}

let index: PatternIndex<PhraseList> | undefined;

/** What any list points at in a block, in reading order. */
function phraseHits(block: BlockFacts): readonly PatternHit<PhraseList>[] {
  index ??= indexRows(readRows());
  return matchPatterns(block, index);
}

/** What one list points at in a block. */
export function hitsOf(block: BlockFacts, list: PhraseList): readonly PatternHit<PhraseList>[] {
  return block.fact(phraseHits).filter((hit) => hit.list === list);
}
