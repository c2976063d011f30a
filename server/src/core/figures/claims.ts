import type { Block, Draft, Zone } from '../draft/draft.ts';
import type { BlockFacts, Sentence } from '../language/block-facts.ts';
import { lemma } from '../language/lemma.ts';
import { readNames } from '../language/names.ts';
import type { Token } from '../language/tokens.ts';
import { lastStartingAt } from '../text/span.ts';
import { keysOf } from './claim-keys.ts';
import type { Figure } from './figure.ts';
import { type Age, readAges } from './people-ages.ts';
import { readFigures } from './read-figures.ts';
import { settingOf } from './setting.ts';

/** A figure with what it is a figure of, so that two places that give the same quantity find each other. */
export interface FigureClaim {
  readonly block: Block;
  readonly figure: Pick<Figure, 'start' | 'end' | 'low' | 'high' | 'value' | 'parts' | 'hedge' | 'loose' | 'quotation'>;
  /** What is counted, with the event: “dead”, “term:sentence”, “count:grave”, “age:Roe”. */
  readonly key: string;
  /** Said of one known thing: “the 16 people killed”, “his 12-year sentence”. A headline is definite. */
  readonly definite: boolean;
  /** The event alone makes the key: a toll, a sentence. Other keys need more words in common. */
  readonly event: boolean;
  /** Words that tell which event it is: lemmas of nouns and parts of names in its sentence. */
  readonly words: ReadonlySet<string>;
  /** Parts of names among them, in lower case. */
  readonly names: ReadonlySet<string>;
  /** The sentence says that the number is another, a part or no longer right. */
  readonly gated: boolean;
  /** Adjectives and nouns before what is counted. */
  readonly mods: readonly string[];
  /** “All 14 miners were …”: it takes up a group that was told before, and says of no part of it. */
  readonly anaphoric: boolean;
  /** “All 240 people”, “none of the 240”: the whole of it. */
  readonly all: boolean;
  /** The other counts of its sentence, of which it may be a part. */
  readonly beside: readonly number[];
  /** Where its clause says it is, and the moment it says it was. */
  readonly place: string | undefined;
  readonly moment: string | undefined;
  /** Index of its sentence in the block. */
  readonly sentence: number;
  /** Years and other words of time of the sentence. */
  readonly time: string;
}

const DISPLAY: ReadonlySet<Zone> = new Set(['headline', 'deck', 'caption', 'subhead']);
const ZONES: ReadonlySet<Zone> = new Set(['headline', 'deck', 'caption', 'subhead', 'body', 'list']);

/** Whether a claim stands in the display type: headline, deck, caption or subhead. */
export const isDisplay = (claim: FigureClaim): boolean => DISPLAY.has(claim.block.zone);

/** Words right around a figure that make it another quantity than the one before. */
const OTHER_BEFORE =
  /\b(?:another|additional|further|more|other|others|remaining|new|extra|next|each|every|per|average of|number|no\.|only|including|among (?:them|those)|such as|plus|all but|from|between|former|previous|earlier|initial(?:ly)?|original(?:ly)?|second|third)\s(?:the\s)?$/i;
const OTHER_AFTER =
  /^\s(?:more|other|others|additional|further|new|of (?:them|whom|which|the|those|these|its|their)|remaining|extra|each|apiece|per\b|a (?:day|year|month|week))\b/i;
/** The sentence tells a change of the number, or another time. */
const UPDATED =
  /\b(?:later|earlier|rose|risen|rises|rising|climb\w*|grew|grown|revis\w*|updat\w*|correct\w*|initial\w*|at first|originally|previous\w*|now stands?|so far|to date|since|worst|deadliest|by (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|since then|no longer|up from|down from|compared|instead of|rather than|lowered|commuted|overturned|(?:year|month|week|decade)s? (?:ago|earlier|before)|in all|overall|nationwide|worldwide|statewide|combined|average|typical|other|another|separate|similar|respectively)\b/i;
/** Words of what has not happened, which a cut or a grant may be said in all the same. */
const UNSURE =
  /\b(?:expected|would|could|may|might|if|up to|maximum|minimum|as many as|faces?|facing|estimate[ds]?|feared|planned|plans|propos\w*|target|goal|appeal\w*|total)\b/i;
const TIME =
  /\b(?:last (?:year|month|week)|1[5-9]\d\d|20\d\d|January|February|March|April|June|July|August|September|October|November|December|yesterday|tomorrow)\b/g;

const ANAPHORIC = /(?:^|\s)(?:all|the|those|these|(?:all|most|some|many|none|half)\sof\sthe)\s$/i;
const DIRECT = /(?:^|\s)(?:the|this|that|its|his|her|their)\s$/i;
const RESTRICTED = /^\s(?:who|that|which|whose|with|without|from|in|of|still|remaining|left|by|for|at)\b/;

/** What the figures of a block are figures of; the block's own part, so that equal blocks share it. */
interface BareClaim extends Omit<FigureClaim, 'block'> {}

function readBare(block: BlockFacts): readonly BareClaim[] {
  const { text } = block;
  const claims: BareClaim[] = [];
  const figures = block.fact(readFigures);
  for (const figure of figures) {
    if (figure.range || figure.quotation >= 0 || figure.value <= 0) continue;
    const sentence = block.sentences[figure.sentence];
    // No reporter writes a longer sentence; what has none of its stops would cost quadratic time.
    if (sentence === undefined || sentence.end - sentence.start > 1500) continue;
    const keys = keysOf(block, sentence, figure);
    if (keys.length === 0) continue;
    const before = text.slice(Math.max(sentence.start, figure.hedgeStart - 60), figure.hedgeStart);
    const after = text.slice(figure.end, Math.min(sentence.end, figure.end + 40));
    const { place, time: moment } = settingOf(block, figure);
    for (const key of keys)
      claims.push({
        place,
        moment,
        figure,
        key: key.key,
        event: key.event,
        definite:
          /(?:^|\s)(?:the|this|that|these|those|all|its|their|his|her|our|the same|all of the|whose)\s(?:[a-z-]+\s)?$/i.test(
            before,
          ) || /['’]s\s$/.test(before),
        ...wordsOf(block, sentence, key.words),
        gated:
          OTHER_BEFORE.test(before) ||
          OTHER_AFTER.test(after) ||
          UPDATED.test(sentence.text) ||
          (!/^(?:layoffs|sum|term)/.test(key.key) && UNSURE.test(before)),
        all: /(?:^|\s)(?:all|(?:all|none|most|half) of the)\s$/i.test(before),
        anaphoric:
          (figure.kind === 'money' ? DIRECT : ANAPHORIC).test(before) &&
          !RESTRICTED.test(text.slice(figure.counts?.end ?? figure.end, sentence.end)),
        mods: (figure.counts?.mods ?? []).map((mod) => mod.toLowerCase()),
        beside: figures
          .filter((other) => other !== figure && other.sentence === figure.sentence && other.kind === figure.kind)
          .map(({ value }) => value),
        sentence: figure.sentence,
        time: [...new Set(sentence.text.match(TIME) ?? [])].sort().join(' '),
      });
  }
  for (const age of block.fact(readAges)) {
    const claim = ageClaim(block, age);
    if (claim !== undefined) claims.push(claim);
  }
  return claims;
}

/** The age of a person with a name right beside it: “Ida Roe, 45,”, “the 45-year-old Roe”, “Roe, a 45-year-old baker”, “Roe is 45”. */
function ageClaim(block: BlockFacts, age: Age): BareClaim | undefined {
  if (age.form !== 'is' || block.quotations.some(({ start, end }) => start <= age.start && age.end <= end))
    return undefined;
  const names = block.fact(readNames);
  const at = lastStartingAt(names, age.start);
  const [before, after] = [names[at], names[at + 1]];
  const beside = (from: number, to: number): string => block.text.slice(from, Math.max(from, to)).trim();
  const rest = block.text.slice(age.end, age.end + 40);
  const name =
    before !== undefined &&
    before.end <= age.start &&
    /^(?:,|, an?|is|, who is|is an?|, the)$/.test(beside(before.end, age.start))
      ? before
      : after !== undefined &&
          after.start - age.end < 40 &&
          /^-years?-old(?:\s[a-z-]+){0,3},?$/.test(rest.slice(0, Math.max(0, after.start - age.end)).trim())
        ? after
        : undefined;
  if (
    name === undefined ||
    name.kind === 'place' ||
    name.kind === 'organisation' ||
    /^(?:when|at the time|then|years? before)/.test(rest.replace(/^[\s,]+/, ''))
  )
    return undefined;
  const surname = name.words[name.words.length - 1];
  const sentence = block.sentences[name.sentence];
  if (surname === undefined || sentence === undefined) return undefined;
  const given = name.words.length > 1 ? (name.words[0] ?? '').toLowerCase() : '';
  const part = {
    start: age.start,
    end: age.end,
    value: age.value,
    style: /^\d/.test(block.text.slice(age.start)) ? 'digits' : 'words',
    decimals: 0,
    scale: 1,
    mantissaEnd: age.end,
    round: false,
  } as const;
  const exact = { low: age.value, high: age.value };
  return {
    figure: {
      start: age.start,
      end: age.end,
      ...exact,
      value: age.value,
      parts: [part],
      hedge: undefined,
      loose: exact,
      quotation: -1,
    },
    key: `age:${surname.toLowerCase()}`,
    event: true,
    definite: true,
    words: new Set([surname.toLowerCase(), ...(given === '' ? [] : [`given ${given}`])]),
    names: new Set([surname.toLowerCase()]),
    gated: /\b(?:then|at the time|in (?:19|20)\d\d|years? ago|later|birthday|turned|turns)\b/i.test(sentence.text),
    anaphoric: false,
    all: false,
    mods: [],
    beside: [],
    place: undefined,
    moment: undefined,
    sentence: name.sentence,
    time: '',
  };
}

const PLAIN =
  /^(?:people|person|man|woman|men|year|month|week|day|time|number|part|place|thing|way|group|official|police|authority|report|statement|news|today|mr|ms|mrs|dr|ap|reuters|upi|afp)$/;

/** One event by another name, as headlines like it. */
const SAME: ReadonlyMap<string, string> = new Map(
  'earthquake quake|temblor quake|tremor quake|blaze fire|wildfire fire|inferno fire|aircraft plane|jet plane|airliner plane|airplane plane|collision crash|wreck crash|typhoon hurricane|cyclone hurricane|twister tornado|bombing bomb|explosion blast|slaying killing|vessel ship|boat ship|ferry ship|sinking ship|coach bus|gunman shooting|attacker attack|assault attack|flooding flood|mudslide landslide|rally march|protest march'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Lemmas of the nouns and parts of names of a sentence, without the words of the key itself. */
function wordsOf(
  block: BlockFacts,
  sentence: Sentence,
  own: readonly string[],
): { readonly words: ReadonlySet<string>; readonly names: ReadonlySet<string> } {
  const words = new Set<string>();
  const names = new Set<string>();
  const shown = DISPLAY.has(block.zone);
  for (const [i, token] of sentence.tokens.entries()) {
    if (token.kind !== 'word' || token.lower.length < 3) continue;
    const tag = sentence.tags[i] ?? '';
    const plain = lemma(token.lower.replace(/['’]s?$/, ''), 'NNS');
    const base = SAME.get(plain) ?? plain;
    if (PLAIN.test(base) || own.includes(base)) continue;
    // Headline capitals say nothing, so there every longer word counts.
    if (/^NN/.test(tag) || (shown && token.lower.length >= 4)) words.add(base);
    if (/^\p{Lu}/u.test(token.text) && (shown || tag.startsWith('NNP')) && !(i === 0 && !tag.startsWith('NNP')))
      names.add(isPlainCapital(token) ? '' : token.lower.replace(/['’]s?$/, ''));
  }
  names.delete('');
  return { words, names };
}

const isPlainCapital = (token: Token): boolean =>
  /^(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day$|^(?:The|This|That|They|There|And|But|For|With|From)$/.test(token.text);

/** The figures of a draft that can stand in two places, in reading order. */
export function readClaims(draft: Draft): readonly FigureClaim[] {
  return draft.blocks.flatMap((block) =>
    ZONES.has(block.zone)
      ? block.facts
          .fact(readBare)
          .map((claim) => ({ ...claim, block, definite: claim.definite || DISPLAY.has(block.zone) }))
      : [],
  );
}
