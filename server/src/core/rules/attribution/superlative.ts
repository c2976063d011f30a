import { defineRule } from '../rule.ts';

/** Words in -est that compare nothing. */
const NO_SUPERLATIVE =
  /^(?:rest|west|southwest|northwest|midwest|nest|test|pest|vest|chest|guest|quest|zest|jest|forest|rainforest|honest|request|interest|protest|harvest|arrest|contest|invest|priest|modest|earnest|latest|conquest|bequest|inquest|digest|suggest|manifest|tempest|divest|attest|detest|molest|infest|ingest|crest|wrest|unrest|everest|budapest|bucharest|ernest|dishonest|disinterest|self-interest|nearest|closest)$/;
const SCOPE =
  "(?:in|of|on|across|within|anywhere in) (?:(?:the|its|their|this|that|his|her|our|modern|recent|recorded|living|all|any|U\\.S\\.|American|state|world|human|\\p{Lu}\\p{L}+['’]s?) )*(?:world|country|nation|state|city|county|town|region|history|record|planet|continent|hemisphere|century|decade|memory|industry|league|kind|time|\\p{Lu}\\p{L}+)";
const COMPARED = new RegExp(
  `\\b(?:the|its|their|his|her|our|['’]s) (?:(?:second|third|fourth|fifth|single|very|\\d+(?:st|nd|rd|th))[- ])?(?:(?<est>\\p{Ll}{2,}est|best|worst)|(?:most|least) \\p{Ll}+)(?: (?!(?:is|was|are|were|that|which|who)\\b)[\\p{L}’'-]+){0,5}? (?:${SCOPE}|ever\\b|since \\d{4}|in (?:nearly |almost |more than |at least |about )?(?:\\d+|a|\\p{Ll}+) (?:years|decades|generations|century))`,
  'gu',
);
const OWNED =
  /\b(?:the )?(?:world|country|nation|state|city|county|town|region|continent|industry|planet|\p{Lu}\p{L}+)['’]s (?:(?:second|third|single)[- ])?(?:(?<est>\p{Ll}{2,}est|best|worst)|(?:most|least) \p{Ll}+|only|first) \p{Ll}+/gu;
const FIRST =
  /\b(?:the|its|their|his|her) (?:first(?:-ever)?(?: ever)?|only|last|youngest|oldest) (?:(?!to\b|in\b)[\p{L}-]+ ){1,4}?(?:to|ever|in (?:the )?(?:world|country|nation|state|city|county|history|\p{Lu}\p{L}+)|in \p{L}+ history)\b/gu;
/** A source, a ranking or a record stands in the sentence. */
const CREDITED =
  /\b(?:said|says|say|told|according|surveys?|data|stud(?:y|ies)|report(?:ed|s)?|records? show|rank\w*|rated|ratings?|listed|believed|considered|called|calls|billed|described|claims?|claimed|Guinness|census|polls?|index|estimated?|figures|statistics|wrote|known as|dubbed|named|may be|might be|would be|could be|one of)\b/i;

export const superlative = defineRule({
  id: 'attribution/superlative',
  entry: 'w.superlative',
  scope: 'sentence',
  zones: ['headline', 'deck', 'body', 'list', 'caption'],
  level: 'hint',
  summary: 'A first, an only or a largest that nobody is credited for.',
  why: 'Superlatives are wrong more often than other facts, and are quoted for years. Check, and say who measured.',
  source: 'NPR accuracy checklist; Reynolds Center checklist',
  quoted: 'skip',
  weight: 0,
  options: {},
  messages: { check: (words: string) => `“${words}”: is it so, and who says so? Check, and name the source.` },
  examples: {
    bad: [
      { text: 'The mill is the largest in the state.' },
      { text: 'It was the deadliest fire in the history of the city.' },
      { text: 'Roe is the first woman to lead the port.' },
      { text: 'The town has the only steam mill in the country.' },
    ],
    good: [
      'The mill is the largest in the state, according to its owners.',
      'The rest of the state was dry.',
      'It is one of the largest mills in the state.',
    ],
  },
  *check(sentence) {
    const { masked } = sentence;
    if (CREDITED.test(masked)) return;
    let end = -1;
    if (!/est\b|\b(?:first|only|last|most|least|worst)\b/.test(masked)) return;
    for (const pattern of [COMPARED, OWNED, FIRST])
      for (const match of masked.matchAll(pattern)) {
        const est = match.groups?.['est'];
        if ((est !== undefined && NO_SUPERLATIVE.test(est)) || match.index < end) continue;
        end = match.index + match[0].length;
        const start = sentence.start + match.index;
        yield { at: { start, end: sentence.start + end }, say: ['check', match[0].slice(0, 50)] };
      }
  },
});
