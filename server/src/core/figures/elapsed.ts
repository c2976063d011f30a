import type { BlockFacts, Sentence } from '../language/block-facts.ts';
import type { Token } from '../language/tokens.ts';
import { type Span, touches } from '../text/span.ts';
import { dayIn } from './date-words.ts';
import { type Length, type Looseness, loosenessAt, numberAt, readLengths } from './lengths.ts';
import { type Moment, momentsIn } from './moments.ts';

/** A number of years that two moments should give. Offsets into the block's prose. */
export interface Elapsed {
  /** The number alone. */
  readonly at: Span;
  readonly value: number;
  readonly scale: number;
  readonly loose: Looseness;
  /** An ordinal: “92nd anniversary”. */
  readonly ordinal: boolean;
  /** An anniversary is exact; other lengths may be a year off. */
  readonly exact: boolean;
  /** The years in reach: those of the sentence, or of the one before it as well. */
  readonly moments: readonly Moment[];
  /** Whether the later year may be that of the draft: it must be (“12 years ago”), may be, or is not. */
  readonly now: 'must' | 'may' | 'no';
}

/** Words that make a count interrupted or somebody else's. */
const LOOSE =
  /\b(?:fiscal|financial year|academic|interrupt\w*|except|hiatus|cancel\w*|paused?|non-?consecutive|off and on|on and off|combined|respectively|on average|biennial|suspended|twice|spells?|stints|jailed|sentenced|imprisoned|paroled|prison)\b/i;
/** What follows a length that is no time between two events. */
const TERMS =
  /^(?:in|behind|of|on)\s(?:prison|jail|custody|bars|probation|community|parole|hard)|^(?:prison|jail|sentence|term in prison|contract|deal|lease|loan|bond|bonds|note|notes|mortgage|treasury|plan|warranty|ban|extension|agreement|old|olds|of age|imprisonment|suspended|probation|low|high|lows|highs|yield|younger|older|visa|permit|grant|degree|course|period ending|limit|maximum|minimum)\b/;
/** Nouns of what lasts from one event to another: “a 15-year reign”. */
const LASTING =
  /^(?:history|run|career|reign|existence|life|tenure|rule|marriage|wait|gap|absence|span|partnership|lifespan|service|stay|streak|association|relationship|friendship|occupation|era|stretch|feud|drought|exile|presidency|leadership|dictatorship|ownership|operation|presence|struggle|closure|stint|term|premiership|chairmanship|directorship|editorship|mayoralty|papacy|war|conflict|siege|imprisonment|captivity|collaboration|lifetime|legacy|heritage|tradition)$/;
const THING =
  /^(?:mill|bridge|church|building|house|home|company|firm|school|ship|theater|theatre|paper|newspaper|hotel|factory|stadium|library|museum|festival|institution|railway|tunnel|road|dam|monument|statue|castle|cathedral|chapel|temple|mosque|farm|shop|store|restaurant|pub|bar|club|team|league|organization|organisation|agency|charity|bank|business|chain|brand|bakery|brewery|orchestra|choir|band|carmaker|automaker|airline|landmark|structure|law|college|university|hospital|station|lighthouse|pier|barn|inn|tavern|distillery|winery|foundry|shipyard|publisher|retailer|manufacturer|plant|society|association|union|party|magazine|zoo|park|hall|arena|market|tree|oak|elm|ship|boat|vessel|painting|statue|book|newspaper|house|estate|canal|port|prison|jail|mine|quarry|windmill|organ|bell|clock|fountain|tram|locomotive|engine|aircraft|plane|treaty|constitution|country|republic|state|city|town|village|parish)$/;
const BEGAN =
  /\b(?:found|open|establish|creat|start|beg[aiu]n|launch|buil[dt]|form|complet|introduc|join|bought|buy|marr|set up|incorporat|inaugurat|install|appoint|elect|t(?:ook|ake|aking) (?:office|over|up|charge|power|the)|sign|adopt|enact|erect|premier|debut|charter|settl|commission|first|since|dat(?:es|ed|ing)|arriv|move|publish|publi|held|enlist|hire|came|becam|becom|origin|born|released|written|wrote|made|planted|laid|raised|unveil|conquer|captur|invad|seiz|independen|after|until)/i;

const JUBILEES = new Map([
  ['centenary', 100],
  ['centennial', 100],
  ['bicentenary', 200],
  ['bicentennial', 200],
  ['tercentenary', 300],
  ['tricentennial', 300],
  ['sesquicentennial', 150],
  ['quincentenary', 500],
]);

/** “Jailed in 1998 and freed in 2013”: both ends of the time are told. */
const FREED = /\b(?:19|20)\d\d\b.*\b(?:freed|released|let out|set free)\b.*\bafter\b/i;
const JAILED = /\b(?:jailed|imprisoned|prison)\b/gi;
const CUE = /year|anniversar|decade|centur|centen|jubilee|turn(?:s|ed)/i;

/** Lengths in years, and anniversaries, that the years beside them should give. */
export function readElapsed(block: BlockFacts): readonly Elapsed[] {
  if (!CUE.test(block.text)) return [];
  return block.sentences.flatMap((sentence) => elapsedIn(block, sentence));
}

function elapsedIn(block: BlockFacts, sentence: Sentence): Elapsed[] {
  // Longer ones are lists without stops.
  const text = FREED.test(sentence.text) ? sentence.text.replace(JAILED, '') : sentence.text;
  if (sentence.end - sentence.start > 2000 || !CUE.test(sentence.text) || LOOSE.test(text)) return [];
  const { tokens } = sentence;
  const found: Elapsed[] = [];
  const quoted = (at: Span): boolean => block.quotations.some((quotation) => touches(at, quotation.inner));
  for (const length of readLengths(tokens)) {
    if (length.unit !== 'year' || length.value < 2) continue;
    const relation = relationOf(tokens, length);
    if (relation === undefined) continue;
    const moments = reach(block, sentence, relation, length)?.filter(
      (moment) => length.form !== 'compound' || !/;/.test(between(block, length, moment)),
    );
    if (moments === undefined) continue;
    const { number: at, value, scale, loose } = length;
    found.push({ at, value, scale, loose, ordinal: false, exact: false, moments, now: relation.now });
  }
  for (const turned of turnedIn(tokens)) {
    const moments = reach(block, sentence, { now: 'no', begins: false, weak: false }, undefined);
    if (moments === undefined || /\bborn\b/.test(sentence.text)) continue;
    found.push({ ...turned, scale: 1, loose: 'none', ordinal: false, exact: false, moments, now: 'no' });
  }
  for (const [i, token] of tokens.entries()) {
    const value = JUBILEES.get(token.lower) ?? jubileeAt(tokens, i);
    if (value === undefined || /\bannual\b/i.test(sentence.text)) continue;
    const moments = reach(block, sentence, { now: 'may', begins: false, weak: false }, undefined);
    if (moments === undefined) continue;
    const now =
      /\bthis (?:year|month|week|spring|summer|fall|autumn|winter|weekend)\b|\bcelebrat(?:es|ing)\b|\bmark(?:s|ing)\b|\bturns\b/.test(
        sentence.text,
      );
    const ordinal = !JUBILEES.has(token.lower);
    found.push({
      at: { start: token.start, end: token.end },
      value,
      scale: 1,
      loose: loosenessAt(tokens, i, i + 1),
      ordinal,
      exact: true,
      moments,
      now: now ? 'may' : 'no',
    });
  }
  return found.filter(({ at, moments, now }) => !quoted(at) && moments.length + (now === 'no' ? 0 : 1) >= 2);
}

const between = (block: BlockFacts, a: Span, b: Span): string =>
  block.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));

/** “The club turned 110 in 2021”: a thing, not a person. */
function turnedIn(tokens: readonly Token[]): { readonly at: Span; readonly value: number }[] {
  return tokens.flatMap((token, i) => {
    const number = tokens[i + 1];
    if (!/^turn(?:s|ed)$/.test(token.lower) || number === undefined || !THING.test(tokens[i - 1]?.lower ?? ''))
      return [];
    const read = numberAt(tokens, i + 1);
    return read === undefined || read.value < 5
      ? []
      : [{ at: { start: number.start, end: number.end }, value: read.value }];
  });
}

/** “92nd anniversary”, “fiftieth anniversary”, “50th jubilee”; a birthday is an age. */
function jubileeAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at] as Token;
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(token.lower);
  const value = digits === null ? dayIn(token)?.value : Number(digits[1]);
  if (value === undefined || value < 2 || (digits === null && dayIn(token)?.ordinal !== true)) return undefined;
  const next = tokens[at + 1]?.lower ?? '';
  const noun = /^(?:wedding|founding|independence|diamond|golden)$/.test(next) ? (tokens[at + 2]?.lower ?? '') : next;
  const things =
    noun === 'birthday' &&
    tokens.some((other) => THING.test(other.lower)) &&
    !tokens.some((other) => PERSON.test(other.lower) || /^(?:his|her)$/.test(other.lower));
  return /^(?:anniversary|jubilee)$/.test(noun) || things ? value : undefined;
}

interface Relation {
  readonly now: Elapsed['now'];
  /** The year right behind the length is the beginning: “12 years since 2009”. */
  readonly begins: boolean;
  /** The words alone do not say that the length lies between two events, so a verb of beginning must. */
  readonly weak: boolean;
  /** Most tokens between the length and the year that it counts from. */
  readonly near?: number;
  /** The other event is told in this very sentence: “12 years after he left”. */
  readonly own?: boolean;
}

/** How a length is tied to years; undefined where it is a sentence, a lease, an age or a plain amount of time. */
function relationOf(tokens: readonly Token[], length: Length): Relation | undefined {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  const [next, beyond] = [word(length.next), word(length.next + 1)];
  const [before, first] = [word(length.first - 1), word(length.first - 2)];
  if (length.form === 'old') {
    const thing =
      [0, 1, 2].some((step) => THING.test(word(length.next + step))) ||
      (/^(?:is|was|be|now|it|them)$/.test(before) && isOfThing(tokens, length));
    return thing ? { now: 'may', begins: false, weak: true } : undefined;
  }
  const freed = FREED.test(tokens.map((token) => token.lower).join(' '));
  if (
    (TERMS.test(`${next} ${beyond}`) &&
      !(freed && /^(?:in|behind) (?:prison|jail|bars|custody)/.test(`${next} ${beyond}`))) ||
    /^(?:another|each|every|next|last|past|first|previous|further|additional|extra|per|coming|final|more|remaining|initial)$/.test(
      before,
    )
  )
    return undefined;
  if (before === 'to' || /^sentenced?$/.test(first)) return undefined;
  if (length.form === 'compound') {
    const noun = [0, 1, 2].find((step) => LASTING.test(word(length.next + step)));
    return noun === undefined ? undefined : { now: 'may', begins: false, weak: true };
  }
  if (next === 'ago') return { now: 'must', begins: false, weak: false, near: 5 };
  if (next === 'since') return { now: 'must', begins: true, weak: false };
  if (
    /^(?:later|on|earlier)$/.test(next) &&
    !(next === 'on' && /^[a-z]/.test(beyond) && beyond !== 'from' && beyond !== 'and')
  )
    return { now: 'no', begins: false, weak: false };
  if (/^(?:after|before|from)$/.test(next)) return { now: 'no', begins: false, weak: false, own: true };
  if (
    /^(?:after|for|spanning|lasting|lasts?|lasted|spent|spending|spans?|spanned|took|takes|taking|serving|served|totaling|marks?|marked|marking|celebrat(?:es?|ed|ing))$/.test(
      before,
    ) ||
    (before === 'of' && /^(?:span|period|stretch|total|run|spell|reign|career|wait|gap)$/.test(first))
  )
    return { now: 'may', begins: false, weak: true };
  if (/^(?:over|during)$/.test(before) || (before === 'the' && /^(?:in|over|during|for|after)$/.test(first)))
    return { now: 'may', begins: false, weak: true };
  if (/^(?:separat(?:es?|ed|ing)|passed|elapsed|went|lie|lay)$/.test(next))
    return { now: 'no', begins: false, weak: false };
  if (/^(?:[,(–—]|was|is)$/.test(before) && /^(?:[,.;)–—]|)$/.test(next))
    return { now: 'may', begins: false, weak: true };
  return undefined;
}

const PERSON =
  /^(?:he|she|him|his|her|who|man|woman|boy|girl|mr|mrs|ms|born|died|birth|singer|actor|actress|writer|author|player|teacher|son|daughter|father|mother|brother|sister|wife|husband|child|children)$/;

/** “The bridge, built in 1932, was 80 years old”: the sentence is of a thing up to here, and of no person. */
const isOfThing = (tokens: readonly Token[], length: Length): boolean =>
  tokens.slice(0, length.first).some((token) => THING.test(token.lower)) &&
  !tokens.slice(0, length.first).some((token) => PERSON.test(token.lower));

/**
 * What the sentence before tells in plain reach: “… begun in 1962 and finished in 1974. It took 12 years”, “… died in 1910. Seven years
 * later, in 1917, …”.
 */
function toldBefore(
  block: BlockFacts,
  sentence: Sentence,
  length: Length,
  own: readonly Moment[],
): readonly Moment[] | undefined {
  const other = block.sentences[sentence.index - 1];
  if (other === undefined || LOOSE.test(other.text)) return undefined;
  const more = momentsIn(block, other);
  const word = (at: number): string => sentence.tokens[at]?.lower ?? '';
  if (own.length === 1 && more.length === 1 && length.first === 0 && word(length.next) === 'later')
    return [...more, ...own];
  const took =
    own.length === 0 &&
    more.length === 2 &&
    BEGAN.test(other.text) &&
    /^(?:it|that|this|the|construction|work|building)$/.test(word(0)) &&
    /^(?:took|taken|lasted|was|is|of)$/.test(word(length.first - 1));
  return took ? more : undefined;
}

/** The years a length can lie between. A sentence with one year looks to the one before it. */
function reach(
  block: BlockFacts,
  sentence: Sentence,
  relation: Relation,
  length: Length | undefined,
): readonly Moment[] | undefined {
  const own = momentsIn(block, sentence);
  if (own.length > 3) return undefined;
  if (own.length < 2 && length !== undefined) {
    const told = toldBefore(block, sentence, length, own);
    if (told !== undefined) return told;
  }
  if (relation.weak && !BEGAN.test(sentence.text) && own.length < 2) return undefined;
  if (relation.near !== undefined && length !== undefined) {
    const { first, next } = { first: sentence.first + length.first, next: sentence.first + length.next };
    const near = relation.near;
    return own.filter(({ token }) => (token < first ? first - token : token - next) <= near);
  }
  if (relation.now === 'must' || relation.own === true || own.length >= 2) return own;
  for (const step of [-1, 1]) {
    const other = block.sentences[sentence.index + step];
    // What follows must say that it is about the same thing.
    if (other === undefined || LOOSE.test(other.text) || !BEGAN.test(other.text)) continue;
    if (step > 0 && !/^(?:It|They|The|He|She|Its|His|Her)\b/.test(other.text)) continue;
    const more = momentsIn(block, other);
    if (more.length >= 1 && more.length <= 2) return step < 0 ? [...more, ...own] : [...own, ...more];
  }
  return own;
}
