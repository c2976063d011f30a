/** Nouns whose number names a thing and counts nothing. */
const NAMED =
  'no nos number route routes highway hwy interstate section sections sec article articles chapter title room suite flight boeing airbus apollo channel act proposition prop amendment phase stage level type category district ward precinct game week day page pages gate line unit windows iphone ipad galaxy playstation xbox antonov soyuz sputnik falcon tupolev embraer version area pier formula bill resolution rule appendix figure table exhibit exit lane platform terminal track floor form schedule class grade block lot box station zone sector tower building hole volume vol issue episode season part book psalm size batch lake radio fm am model mark resolution directive order case docket file permit statute regulation bus tram train runway bed cell count team group division company brigade battalion regiment post local mission expedition titan atlas delta ariane vostok gemini mig su star trek wars rocky hall studio cup big catch plan agenda vision fortune forbes billboard hot russell nikkei nasdaq ftse cac dax ibex kospi stoxx msci s&p dow topix sensex nifty u.s us state sr cr county pa bus'.split(
    ' ',
  );
const NAMED_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(${NAMED.map((word) => word.replace(/[.]/g, '\\$&')).join('|')})\\.?\\s$`,
  'iu',
);
/** Those that are names in lower case too. */
const LOWER =
  /^(?:no|nos|route|highway|section|article|chapter|room|suite|flight|channel|page|pages|phase|stage|type|category|grade|version|exit|appendix|proposition|game|gate|figure)$/;
const CAPITAL = /\p{Lu}/u;
const PREFIXES =
  /(?:^|[^\p{L}])(?:sub|mid|minus|pre|post|early|late|top|under|over|plus|near|some|all|about|nearly|almost|roughly|the|to|of|a|non|anti|super|ultra|multi|semi)-$/iu;
const STREET =
  /^(?:\s\p{Lu}[\p{L}.'’-]*){0,3}\s(?:Streets?|St\.?|Avenues?|Ave\.?|Roads?|Rd\.?|Lane|Ln\.?|Drive|Dr\.?|Boulevard|Blvd\.?|Place|Pl\.?|Court|Ct\.?|Terrace|Square|Parkway|Broadway|Crescent)(?![\p{L}])/u;
const IDIOMS =
  /^(?:one\s(?:another|day|thing|way|by\sone)|one['’]s|one-(?:on-one|sided|off|time|way|stop)|ten\scommandments|second-guess\w*|third-party|third\sparty|third\sparties|first\slady|first\sladies|first\said|first-aid|first-degree|second-degree|third-degree|first-class|second-class|second-hand|first-hand|firsthand|secondhand|four-letter|hundred\spercent\sof\sus|7-eleven)/i;
const IDIOM_BEFORE = /(?:\b(?:no|any|every|some|this|that|the|which|another|each|loved|young|little)\s)$/i;

/** Makers and indexes whose number stays a name before any noun: “Boeing 737 jets”. */
const MAKES =
  /^(?:boeing|airbus|s&p|nasdaq|ftse|fortune|russell|nikkei|cac|windows|iphone|falcon|apollo|route|highway|interstate|flight)$/i;

/**
 * Whether the number at `[start, end)` names a thing (“F-16”, “Route 66”, “No. 10”, “9/11”) rather than counting or measuring.
 * @param digits it is written in digits
 * @param marked a currency, percent or unit stands with it
 */
export function isIdentifier(text: string, start: number, end: number, digits: boolean, marked: boolean): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 60);
  if (!digits) {
    const word = text.slice(start, end).toLowerCase();
    if (IDIOMS.test(text.slice(start, start + 24))) return true;
    // “the Five Eyes countries”: a capital in the middle of a sentence and a name after it.
    if (CAPITAL.test(text[start] as string) && /[\p{L},]\s$/u.test(before) && /^\s\p{Lu}/u.test(after)) return true;
    if (
      word === 'one' &&
      (IDIOM_BEFORE.test(before) ||
        /^\s(?:another|'s|’s|should|can|could|would|must|may|might|has to|needs to|thinks?)\b/.test(after))
    )
      return (
        !/^\s\p{L}/u.test(after) ||
        !/\b(?:another|each|every|some|that|the)\s$/i.test(before) ||
        /\b(?:no|any|every)\s$/i.test(before)
      );
    // “the old one, which”, “a new one in Oban”: a pronoun.
    if (
      word === 'one' &&
      /\b(?:the|an?|this|that|every)\s(?:[\p{L}-]+\s)?$/u.test(before) &&
      !/^(?:-|\s(?:of|hundred|thousand|million|[\p{Ll}]+s?\s(?:was|is|in|from)))/u.test(after) &&
      /^(?:[,.;:)]|$|\s(?:in|on|at|from|that|which|who|is|was|will|would|has|had|and|near|for|with|by|to)\b)/.test(
        after,
      )
    )
      return true;
    const noun = NAMED_BEFORE.exec(before)?.[1];
    return noun !== undefined && /^\p{Lu}/u.test(noun) && noun.length > 2 && !/^\s\p{Ll}/u.test(after);
  }
  if (/[#§@]$/.test(before)) return true;
  if (/[\p{L}\d]$/u.test(before)) return true;
  if (/\p{L}-$/u.test(before)) return !PREFIXES.test(before) && !/\d-?(?:foot|feet|ft)-$/.test(before);
  if (/[\d]\/$/.test(before) || (/^\/\d/.test(after) && !/^\/\d{2}(?!\d)/.test(after)) || /^\(\w\)/.test(after))
    return true;
  if (/^\/\d/.test(after)) return !/\d{4}$/.test(text.slice(start, end));
  if (/^,\d{1,2}(?!\d)/.test(after) || /\d[,.]$/.test(before)) return true;
  if (
    /^(?:\.\d|:\d\d:\d)/.test(after) ||
    (/^(?:-\d{3})?-\d{4}(?!\d)/.test(after) && !/^\d{4}$/.test(text.slice(start, end)))
  )
    return true;
  if (/\d-$/.test(before) && /^-\d/.test(after) && text.slice(start, end).length > 2) return true;
  if (/^[A-Za-z](?![a-z\d])/.test(after) && !marked) return true;
  if (/^x\d/i.test(after)) return true;
  if (marked) return false;
  if (/^911$/.test(text.slice(start, end)) && !/^\s\p{Ll}+s\b/u.test(after)) return true;
  if (STREET.test(after)) return true;
  const noun = NAMED_BEFORE.exec(before)?.[1];
  if (noun === undefined) return false;
  if (LOWER.test(noun)) return !/^no$/.test(noun) || /\.\s$/.test(before);
  if (!/^\p{Lu}/u.test(noun)) return false;
  return /^No$/.test(noun)
    ? /^No\.?\s$/.test(before.slice(before.lastIndexOf('No'))) && !/^No\s\p{Ll}/u.test(before)
    : !/^\s\p{Ll}{3,}s\b/u.test(after) || MAKES.test(noun);
}
