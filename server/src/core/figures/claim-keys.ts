import type { BlockFacts, Sentence } from '../language/block-facts.ts';
import { lemma } from '../language/lemma.ts';
import type { Figure } from './figure.ts';

/** What a figure is a figure of. */
export interface ClaimKey {
  readonly key: string;
  /** The key names an event: a toll, a sentence, a fine. */
  readonly event: boolean;
  /** Lemmas that the key stands for, which say nothing about which event it is. */
  readonly words: readonly string[];
}

/** Tolls by the verb, noun or adjective that tells them; tried in this order. */
const TOLLS: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    'dead',
    /\b(?:kill(?:s|ed|ing)|claim(?:s|ed|ing)(?: the lives of)?|the deaths? of|death toll (?:of|at|to)|leav(?:es|ing)|left|took|lives of|bodies of)\s(?:at least |the |all )?$/i,
    /^\s?(?:[\p{L}-]+\s){0,5}?(?:(?:were|was|are|have been|had been|being|who were|who)\s)?(?:killed|dead|died|die|dies|deaths?|fatalities|lives|perished|slain|drowned)\b/iu,
  ],
  [
    'hurt',
    /\b(?:injur(?:es|ed|ing)|hurt(?:s|ing)?|wound(?:s|ed|ing)|and wounded|and injured)\s(?:at least )?$/i,
    /^\s?(?:[\p{L}-]+\s){0,5}?(?:(?:were|was|are|have been|had been|being|who were|who)\s)?(?:injured|hurt|wounded|injuries)\b/iu,
  ],
  [
    'missing',
    /\bmissing\s$/i,
    /^\s?(?:[\p{L}-]+\s){0,4}?(?:(?:were|was|are|is|still|remain(?:ed|s)?)\s){0,2}missing\b/iu,
  ],
  [
    'held',
    /\b(?:arrest(?:s|ed|ing)|detain(?:s|ed|ing))\s$/i,
    /^\s?(?:[\p{L}-]+\s){0,4}?(?:(?:were|was|are|have been)\s)?(?:arrested|detained|held|in custody|arrests)\b/iu,
  ],
  [
    'evacuated',
    /\b(?:evacuat(?:es|ed|ing)|displac(?:es|ed|ing))\s$/i,
    /^\s?(?:[\p{L}-]+\s){0,4}?(?:(?:were|was|are|have been)\s)?(?:evacuated|displaced)\b/iu,
  ],
  [
    'trapped',
    /\b(?:trap(?:s|ped|ping)|bur(?:y|ies|ied|ying)|strand(?:s|ed|ing)|maroon(?:s|ed|ing))\s$/i,
    /^\s?(?:[\p{L}-]+\s){0,4}?(?:(?:were|was|are|is|still|remain(?:ed|s)?)\s){0,2}(?:trapped|buried|stranded)\b/iu,
  ],
  [
    'abducted',
    /\b(?:kidnap(?:s|ped|ping)?|abduct(?:s|ed|ing)?|seiz(?:es|ed|ing))\s$/i,
    /^\s?(?:[\p{L}-]+\s){0,4}?(?:(?:were|was|are)\s)?(?:kidnapped|abducted|taken hostage)\b/iu,
  ],
  [
    'outage',
    /\b(?:(?:cut(?:s|ting)?|knock(?:s|ed|ing)? out|kill(?:s|ed)?|los(?:es?|ing|t)) (?:power|electricity) (?:to|for))\s$/i,
    /^\s?(?:[\p{L}-]+\s){0,5}?(?:without (?:power|electricity|heat|water)|los[et] (?:power|electricity)|in the dark)\b/iu,
  ],
  [
    'rescued',
    /\b(?:rescu(?:es|ed|ing)|sav(?:ed|es|ing))\s$/i,
    /^\s?(?:[\p{L}-]+\s){0,4}?(?:(?:were|was|are|have been)\s)?rescued\b/iu,
  ],
  [
    'layoffs',
    /\b(?:lay(?:s|ing)? off|laid off|cut(?:s|ting)?|shed(?:s|ding)?|eliminat\w+|slash\w*|axe[sd]?|axing|dismiss\w*)\s$/i,
    /^\s?(?:[\p{L}-]+\s){0,3}?(?:jobs?\s(?:cuts?|losses|are|were|will|would|to be)|layoffs|redundancies|(?:workers|employees|people)\s(?:were|are|will be|to be)\s(?:laid off|dismissed))\b/iu,
  ],
];
const VICTIMS = /^\s(?:victims|bodies|corpses)\b/i;

/** Words of a term of years, by the noun that heads it. */
const TERMS: readonly (readonly [string, RegExp])[] = [
  [
    'sentence',
    /\b(?:sentenc\w*|prison|jail(?:s|ed|ing)?|behind bars|imprison\w*|incarcerat\w*|prison term|jail term|convict\w*)\b/i,
  ],
  ['ban', /\b(?:bann?(?:ed|s)?|ban|suspen(?:ded|sion)|disqualifi\w*)\b/i],
  ['contract', /\b(?:contract|deal|extension|agreement|signed|lease)\b/i],
  ['marriage', /\b(?:marriage|married)\b/i],
  ['probation', /\bprobation\b/i],
];
/** Nouns and verbs of an amount of money, by the noun. */
const SUMS: readonly (readonly [string, RegExp])[] = [
  ['fine', /\b(?:fin(?:e|es|ed|ing)|penalt(?:y|ies)|penali[sz]ed)\b/i],
  ['ransom', /\bransom\b/i],
  ['bail', /\bbail\b/i],
  ['reward', /\breward\b/i],
  ['settlement', /\bsettle(?:ment|d)?\b/i],
  ['grant', /\bgrant(?:s|ed)?\b/i],
  ['donation', /\bdonat(?:ion|ed|es|ing)\b|\bgift\b|\b(?:gave|gives|given)\b/i],
  ['loan', /\bloan(?:s|ed)?\b|\blen[dt]\b/i],
  ['contract', /\b(?:contract|deal)\b/i],
  ['verdict', /\b(?:verdict|damages|award(?:ed)?)\b/i],
  ['bribe', /\bbribe(?:s|d)?\b/i],
  ['prize', /\b(?:prize|jackpot)\b/i],
  ['theft', /\b(?:stole|stolen|theft|thie(?:f|ves)|robbers|burglars|loot(?:ed)?|heist|embezzl\w*|robb(?:ery|ed))\b/i],
  ['takeover', /\b(?:acquisition|acquir\w*|takeover|buyout|bought|purchase)\b/i],
  ['budget', /\bbudget\b/i],
  ['bond', /\bbond\b/i],
  ['project', /\b(?:project|bridge|stadium|tunnel|library|arena|plant|building|school|hospital|renovation|pier)\b/i],
];

/** Heads of persons that say who they are, so that they are known again: “pilgrim”, not “people”. */
const ANYONE = /^(?:people|person|man|woman|victim|other|life|police|resident|death|injury|fatality|arrest|layoff)$/;

const GROUP = /^(?:people|person|passenger|resident)$/;

/** The keys of a figure: of its event and, where those are told apart by it, of what is counted. */
export function keysOf(block: BlockFacts, sentence: Sentence, figure: Figure): readonly ClaimKey[] {
  const key = keyOf(block, sentence, figure);
  const head = figure.kind === 'count' ? figure.counts?.head : undefined;
  const own =
    head !== undefined && PERSONS.test(head) && !ANYONE.test(head)
      ? [{ key: `who:${head}`, event: false, words: [head] }]
      : head !== undefined && GROUP.test(head)
        ? [{ key: 'group:people', event: false, words: [head] }]
        : [];
  const priced = figure.kind === 'money' || figure.kind === 'measure' ? pricedKeys(block, sentence, figure) : [];
  return key === undefined
    ? [...own, ...priced]
    : [key, ...own, ...priced.filter(({ key: other }) => other !== key.key)];
}

const LOWER_NOUN = /\b(?:an?|the|its|his|her|their)\s(?:[a-z-]+\s){0,2}?([a-z]{4,})\b/g;

const SPENT_ON =
  /^\s(?:on|for|to build|to buy|to restore)\s(?:an?|the|its|his|her|their)\s(?:[a-z-]+\s)?([a-z]{4,})\b/g;

/** “The $3 million painting”, and before it the painting that was bought for $3 million. */
function pricedKeys(block: BlockFacts, sentence: Sentence, figure: Figure): readonly ClaimKey[] {
  const after = block.text.slice(figure.end, Math.min(sentence.end, figure.end + 40));
  const compound = /^\s([a-z]{4,})\b(?!\s[a-z]+s\b)/.exec(after)?.[1];
  const before = block.text.slice(Math.max(sentence.start, figure.hedgeStart - 50), figure.hedgeStart);
  const defined = /\b(?:the|that|this|its|his|her|their)\s$/i.test(before);
  const nouns =
    compound !== undefined && defined
      ? [compound]
      : /^(?:[.,;)]|\s(?:for|to|on|in|from|at)\b)/.test(after)
        ? [...before.matchAll(LOWER_NOUN), ...after.slice(0, 32).matchAll(SPENT_ON)].map((match) => match[1] as string)
        : [];
  return [...new Set(nouns.map((noun) => lemma(noun, 'NNS')))].map((noun) => ({
    key: `of:${noun}:${figure.unit}`,
    event: false,
    words: [noun],
  }));
}

/** The key of a figure, from the words right around it; undefined where nothing ties it to a thing or an event. */
function keyOf(block: BlockFacts, sentence: Sentence, figure: Figure): ClaimKey | undefined {
  const before = block.text.slice(Math.max(sentence.start, figure.hedgeStart - 60), figure.hedgeStart);
  const after = block.text.slice(figure.end, Math.min(sentence.end, figure.end + 60));
  switch (figure.kind) {
    case 'count':
      return countKey(before, after, figure);
    case 'duration':
      return figure.unit === 'year' || figure.unit === 'month'
        ? termKey(before, after, figure, sentence.text)
        : lastingKey(before, after, figure);
    case 'money':
      return moneyKey(before, after, figure);
    case 'measure':
      return measureKey(sentence, after, figure);
    case 'score':
      return /\bvot(?:e|ed|ing)\b/i.test(`${before.slice(-20)} ${after.slice(0, 12)}`)
        ? { key: 'score:vote', event: false, words: ['vote'] }
        : undefined;
    default:
      return undefined;
  }
}

const PERSONS =
  /^(?:people|person|worker|man|woman|child|civilian|soldier|passenger|resident|student|miner|villager|officer|migrant|pilgrim|tourist|police|victim|protester|employee|crew|sailor|life|suspect|other|pupil|firefighter|hiker|skier|fan|guest|inmate|prisoner|patient|boy|girl)$/;

function countKey(before: string, after: string, figure: Figure): ClaimKey | undefined {
  const head = figure.counts?.head;
  const person = head === undefined || PERSONS.test(head);
  const home = /^(?:home|household|customer|house|business)$/.test(head ?? '');
  if (person || home || /^(?:job|death|fatality|injury|arrest|layoff)$/.test(head ?? '')) {
    for (const [key, ahead, behind] of TOLLS)
      if ((!home || key === 'outage') && (ahead.test(before) || behind.test(after))) {
        // "left 29 people homeless" is no toll of the dead.
        if (key === 'dead' && /\b(?:leav\w+|left|took)\s(?:at least )?$/i.test(before) && !behind.test(after)) continue;
        if (/\bnot\b|\bnobody\b|\bnone\b/i.test(before.slice(-20))) return undefined;
        return {
          key,
          event: true,
          words: [key, 'death', 'injury', 'toll', 'victim', ...(head === undefined ? [] : [head])],
        };
      }
    if (VICTIMS.test(after)) return { key: 'dead', event: true, words: ['victim', 'body'] };
  }
  if (
    head === undefined ||
    PERSONS.test(head) ||
    /^(?:percent|point|year|time|day|month|week|hour|minute|way|part|thing|step|reason)$/.test(head)
  )
    return undefined;
  const mods = (figure.counts?.mods ?? []).map((mod) => mod.toLowerCase()).filter((mod) => /^[a-z]/.test(mod));
  return { key: `count:${head}`, event: false, words: [head, ...mods.map((mod) => lemma(mod, 'NNS'))] };
}

function termKey(before: string, after: string, figure: Figure, sentence: string): ClaimKey | undefined {
  const near = `${before.slice(-50)} ${after.slice(0, 30)}`;
  if (
    /\b(?:old|ago|later|earlier|after|since|served|serving|spent|remaining|left)\b/i.test(
      `${before.slice(-12)} ${after.slice(0, 12)}`,
    )
  )
    return undefined;
  // “the 12-year term”, of which the sentence says whether it is served in prison.
  const words = /^\sterms?\b/.test(after) || /\b(?:gets?|got|given|handed)\s$/.test(before) ? sentence : near;
  const found =
    TERMS.find(([, pattern]) => pattern.test(words)) ??
    (/^\sterms?\b/.test(after) && /\b(?:judge|court)\b/i.test(sentence) ? TERMS[0] : undefined);
  return found === undefined
    ? undefined
    : { key: `term:${found[0]}:${figure.unit}`, event: true, words: [found[0], 'prison', 'jail', 'term'] };
}

const LASTS =
  /\b(?:strike|siege|festival|trial|conference|summit|tour|visit|trip|standoff|search|hearing|blackout|outage|curfew|lockdown|race|voyage|mission|flight|war|truce|ceasefire|exhibition|fair|walkout|sit-in|march|fire|blaze|wildfire|meeting)\b/;

/** “the three-day strike”, “the strike lasted three days” */
function lastingKey(before: string, after: string, figure: Figure): ClaimKey | undefined {
  const noun = /^\s[a-z]+/.exec(after)?.[0];
  const compound = noun === undefined ? undefined : LASTS.exec(noun)?.[0];
  const plain =
    /\b(?:last(?:s|ed|ing)?|burn(?:s|ed|ing)?|rag(?:es?|ed|ing)|ran|runs?|went on|dragged on|for)\s(?:for\s)?$/.test(
      before,
    );
  const found = compound ?? (plain ? LASTS.exec(before)?.[0] : undefined);
  return found === undefined ? undefined : { key: `lasts:${found}:${figure.unit}`, event: false, words: [found] };
}

function moneyKey(before: string, after: string, figure: Figure): ClaimKey | undefined {
  if (
    /^\s?(?:each|apiece|per\b|an?\s(?:year|month|week|day|share|ton|barrel|head|person|pound|gallon|hour)|in (?:sales|revenue|profit|debt|cash))/i.test(
      after,
    )
  )
    return undefined;
  const compound = /^(?:\s|-)[a-z-]+(?:\s[a-z-]+){0,2}/.exec(after)?.[0] ?? '';
  const near = `${before.slice(-32)} | ${compound}`;
  const found =
    SUMS.find(([, pattern]) => pattern.test(compound)) ??
    SUMS.find(([key, pattern]) => key !== 'project' && pattern.test(near));
  return found === undefined ? undefined : { key: `sum:${found[0]}:${figure.unit}`, event: false, words: [found[0]] };
}

/** “the 12-mile trail” */
function measureKey(sentence: Sentence, after: string, figure: Figure): ClaimKey | undefined {
  if (
    /^(?:acre|hectare|square mile|square kilometer)$/.test(figure.unit ?? '') &&
    /\b(?:fire|blaze|wildfire|burn(?:ed|s|ing)?)\b/i.test(sentence.text)
  )
    return { key: `burned:${figure.unit}`, event: false, words: ['fire', 'blaze', 'wildfire'] };
  const noun = /^\s(?:[a-z-]+\s)?([a-z]{3,})\b/.exec(after)?.[1];
  if (
    noun === undefined ||
    !/^(?:trail|bridge|tunnel|road|wall|fence|pipeline|tower|statue|ship|vessel|route|course|race|stretch|canal|river|lake|park|farm|site|island|property|estate|building|monument|dam|boat|yacht|plot|lot|parcel|ranch|reserve|journey|ride|walk|march|climb|drop|fall)$/.test(
      noun,
    )
  )
    return undefined;
  return { key: `size:${noun}:${figure.unit}`, event: false, words: [noun] };
}
