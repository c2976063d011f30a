import type { Sentence } from '../language/block-facts.ts';
import { lemma } from '../language/lemma.ts';
import { cardinals } from '../lexicons/number-words.ts';

/** What kind of statement a sentence makes, the kind that most needs a source first. */
export type ClaimType =
  | 'accusation'
  | 'research'
  | 'statistic'
  | 'superlative'
  | 'prediction'
  | 'cause'
  | 'evaluation'
  | 'mind'
  | 'event';

/** Wrongdoing as a verb whose subject did it, in its base form. */
const WRONG_VERB =
  /^(?:steal|lie|cheat|defraud|bribe|embezzle|assault|abuse|rape|molest|murder|rob|harass|violate|falsify|fabricate|forge|mislead|deceive|collude|conspire|launder|evade|discriminate|retaliate|extort|plagiarize|plagiarise|torture|mistreat|betray|conceal|rig|misuse|misappropriate|mishandle|sabotage|intimidate|bully|blackmail|overcharge|overbill|swindle|loot)$/;
/** “is a liar”, “is corrupt”, “was racist”. */
const WRONG_NOUN =
  /\b(?:is|was|are|were|been|be)\s+(?:(?:an?|the|so|too|deeply|openly|clearly|simply|nothing but)\s+){0,3}(?:liars?|crooks?|thie(?:f|ves)|frauds?|racists?|bigots?|bull(?:y|ies)|traitors?|cheats?|corrupt|dishonest|complicit|crooked|criminals?|predators?|negligent|to blame|guilty of)\b/i;
const WRONG_PHRASE =
  /\b(?:(?<!(?:was|were|be|been|is|are) )cover(?:ed|ing)? up (?:\w+ ){0,4}(?:abuse|crimes?|truth|evidence|deaths?|scandal|fraud|wrongdoing|errors?|mistakes?|cracks|leaks?|problems?|failures?|it|for)|turned a blind eye|looked the other way|knew (?:about|of|that|for)|had known|ignored (?:\w+ ){0,3}(?:warnings?|complaints?|reports?|rules?|laws?|signs)|broke(?:n)? the (?:law|rules)|(?:failed|refused) to (?:protect|report|disclose|stop|prevent|act|warn|tell|pay|investigate|inspect|follow|answer)|withheld (?:\w+ ){0,2}(?:evidence|documents|information|records)|took (?:\w+ ){0,2}bribes|took kickbacks|(?:acted|obtained|used|sold|paid|fired|dumped|hired|spied|entered|worked|kept) (?:\w+ ){0,4}(?:illegally|unlawfully)|(?:illegally|unlawfully) (?:obtained|used|sold|paid|fired|dumped|hired|spied|kept|took|detained))\b/i;
/** What courts and police have on record needs no more than that record; who is charged is a fact. */
const RECORD =
  /\b(?:charged|convicted|acquitted|sentenced|indicted|arrested|pleaded|pled|found guilty|jury|verdict|jailed|sued|fined|lawsuit|trial|court|judge|prosecutors?|police|indictment|according)\b/i;
const RESEARCH =
  /\b(?:linked to (?:\w+ ){0,2}(?:cancer|disease|deaths?|risk|depression|obesity|stroke|diabetes)|associated with (?:an? )?(?:higher|lower|increased|reduced|greater)|raises? the risk|lowers? the risk|cuts? the risk|increases? the risk|reduces? the risk|risk factors?|more likely to|less likely to|(?:twice|times) as likely|(?:a|the) (?:study|survey|poll|trial|paper) (?:of|by))\b/i;
const QUANTITY = new RegExp(
  String.raw`(?:\d|\b(?:${cardinals(2, 10)}|half|third|quarter|dozens?|hundreds?|thousands?|millions?|billions?)\b)[^.;]{0,40}?(?:%|\bper\s?cent\b|\bpercentage points?\b|\bpoints\b)|\b(?:a|one|two|three|four|nine)[ -](?:third|quarter|fifth|half|tenth)s?\b|\b(?:majority|half|two-thirds|three-quarters|one in (?:\w+)|nine in ten)\s+of\b|\b(?:million|billion|trillion)\b(?! (?:people )?(?:inhabitants|residents))|\bthe (?:\w+ )?(?:rate|number|share|average|median|total)\s+of\b|\b(?:more|fewer|less) than (?:\$?\d|half\b|(?:an?|one) (?:third|quarter|fifth|dozen|hundred|thousand|million|billion)\b|(?:${cardinals(2, 10)})\b)|\b(?:doubled|tripled|quadrupled|halved|rose|fell|grew|dropped|declined|increased|climbed|soared|plunged)\b[^.;]{0,30}\d|\b(?:up|down) (?:by )?(?:\d|\$)`,
  'i',
);
/** Numbers that are no statistics: votes, scores, money paid, dates and times stand on the record or were seen. */
const PLAIN_NUMBER = /\b(?:vot(?:e|ed|es) (?:was |of )?\d|\d+[-–]\d+|scored|points? (?:and|for|in)|innings|yards?)\b/i;
const SUPERLATIVE =
  /\b(?:the|its|their|his|her|our|nation['’]s|world['’]s|state['’]s|country['’]s)\s+(?:\w+\s){0,1}(?:most|least|best|worst|greatest|largest|biggest|highest|lowest|strongest|weakest|oldest|youngest|fastest|safest|poorest|richest|deadliest|only)\b|\bunprecedented\b|\bnever before\b|\b(?:first|worst|best|biggest|largest) (?:\w+ ){0,3}(?:ever|in history|of all time)\b|\bof any (?:other )?\w+\b/i;
/** “one of the oldest mills” claims no first place. */
const ONE_OF =
  /\b(?:one|some|two|three|several|many|among) (?:of )?(?:the|its|their|his|her|our)(?: \p{L}+['’]s?)? \p{L}+/giu;
const PREDICTION =
  /\b(?:will|wo|would|shall|could|might|may)\b|\b(?:is|are|was|were) (?:\w+ )?(?:likely|unlikely|expected|set|poised|bound|going|about|due|sure|certain|projected|forecast) to\b|\b(?:is|are) doomed\b/i;
const CAUSE =
  /\b(?:because of|caused?|causing|due to|led to|leads? to|as a result|resulted? (?:in|from)|thanks to|blamed? (?:on|for)|responsible for|driv(?:es?|en|ing) (?:up|down|out|away)|forced? (?:\w+ ){1,4}to|contributed? to|triggered|sparked|fuel(?:s|ed|ing)?|stem(?:s|med) from|to blame for)\b|\bbecause\b/i;
const JUDGED =
  /^(?:good|great|bad|terrible|horrible|awful|wrong|right|unfair|unjust|fair|dangerous|reckless|irresponsible|incompetent|weak|strong|false|misleading|untrue|baseless|ridiculous|absurd|stupid|shameful|disgraceful|outrageous|unacceptable|inappropriate|offensive|toxic|hypocritical|cruel|disastrous|catastrophic|devastating|inadequate|ineffective|broken|flawed|outdated|unsafe|unqualified|unfit|excellent|wonderful|important|vital|essential|critical|crucial|significant|successful|effective|powerful|smart|wise|historic|remarkable|outstanding|extraordinary|brilliant|perfect|responsible|reasonable|capable|unnecessary|troubling|alarming|divisive|extreme|hopeless|useless|impressive|unconstitutional|better|worse|best|worst|necessary|impossible|sacred|immoral|undemocratic|unworkable)$/;
const OUGHT = /\b(?:should|must|ought to|needs? to|ha(?:s|ve) to|deserves?|cannot afford|can['’]t afford)\b/i;
const MIND =
  /^(?:want|believe|think|know|feel|hope|fear|worry|love|hate|care|trust|realize|realise|understand|regret|resent|admire|doubt|suspect)$/;

/**
 * The kind of statement a sentence makes, by its words outside quotations.
 */
export function claimType(sentence: Sentence): ClaimType {
  const text = sentence.masked;
  if (accuses(sentence, text)) return 'accusation';
  if (RESEARCH.test(text)) return 'research';
  if (QUANTITY.test(text) && !PLAIN_NUMBER.test(text)) return 'statistic';
  if (SUPERLATIVE.test(text.replace(ONE_OF, ''))) return 'superlative';
  if (evaluates(sentence, text)) return 'evaluation';
  if (PREDICTION.test(text)) return 'prediction';
  if (CAUSE.test(text)) return 'cause';
  if (readsMind(sentence)) return 'mind';
  return 'event';
}

/** Somebody is said to have done wrong, and no record is named. */
function accuses({ tokens, tags }: Sentence, text: string): boolean {
  if (RECORD.test(text)) return false;
  const somebody = (until: number): boolean =>
    tags
      .slice(0, until)
      .some((tag, i) => /^(?:NNPS?|PRP|NNS|NN)$/.test(tag) && !/^(?:it|there|i|we|you)$/i.test(tokens[i]?.lower ?? ''));
  const noun = WRONG_NOUN.exec(text) ?? WRONG_PHRASE.exec(text);
  if (noun !== null) {
    const ahead = text.slice(0, noun.index);
    // "status to those who have entered illegally": nobody in particular.
    return !/\b(?:if|whether|not|no|never|denied)\b|n['’]t\b|\b(?:those|any(?:one|body)|people|persons) (?:who|that)\b[^,;]*$/i.test(
      ahead,
    );
  }
  return tokens.some((token, i) => {
    const tag = tags[i];
    if (tag === undefined || !/^VB[DPZN]$/.test(tag) || !WRONG_VERB.test(lemma(token.text, tag).toLowerCase()))
      return false;
    // "Skeletons lie among the mirrors": where things are.
    if (
      /^lies?$/.test(token.lower) &&
      /^(?:IN|RB|JJ|CD)$/.test(tags[i + 1] ?? '') &&
      !/^(?:to|about)$/.test(tokens[i + 1]?.lower ?? '')
    )
      return false;
    // "was robbed": the subject of a passive suffered it.
    if (tag === 'VBN' && !/^(?:has|have|had|'ve|’ve)$/.test(before(tokens, tags, i))) return false;
    return somebody(i) && !/\b(?:if|whether|not|no|never)\b|n['’]t\b/i.test(text.slice(0, token.start));
  });
}

/** The word before `i`, adverbs aside. */
function before(tokens: Sentence['tokens'], tags: Sentence['tags'], i: number): string {
  let at = i - 1;
  while (at > 0 && tags[at]?.startsWith('RB')) at--;
  return tokens[at]?.lower ?? '';
}

/** Something is called good or bad, or is said to be owed. */
function evaluates({ tokens, tags }: Sentence, text: string): boolean {
  if (OUGHT.test(text)) return true;
  return tokens.some((token, i) => {
    if (!JUDGED.test(token.lower) || !/^JJ/.test(tags[i] ?? '')) return false;
    let at = i - 1;
    while (at > 0 && /^(?:RB|DT)/.test(tags[at] ?? '')) at--;
    return /^(?:is|are|was|were|be|been|'s|’s|seems?|looks?|remains?|became|become)$/.test(tokens[at]?.lower ?? '');
  });
}

function readsMind({ tokens, tags }: Sentence): boolean {
  return tokens.some((token, i) => {
    const tag = tags[i];
    return (
      tag !== undefined &&
      /^VB[DPZ]$/.test(tag) &&
      /^(?:NNPS?|NNS|PRP)$/.test(tags[i - 1] ?? '') &&
      MIND.test(lemma(token.text, tag).toLowerCase())
    );
  });
}
