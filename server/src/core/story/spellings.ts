import type { Block, Draft } from '../draft/draft.ts';
import type { Token } from '../language/tokens.ts';
import { type Span, spanAt } from '../text/span.ts';

/** One way a word is written, where it first stands so. Offsets are into the source. */
export interface Spelling extends Span {
  readonly text: string;
}

/** Words that are written two ways within one country or between two: each row is one word. */
const PAIRS =
  'adviser advisor|protester protestor|gray grey|judgment judgement|acknowledgment acknowledgement|skeptic sceptic|skeptical sceptical|skepticism scepticism|' +
  'barbecue barbeque|dialog dialogue|catalog catalogue|analog analogue|program programme|percent per-cent|fulfill fulfil|enroll enrol|skillful skilful|' +
  'aluminum aluminium|donut doughnut|mustache moustache|pajamas pyjamas|tire tyre|plow plough|sulfur sulphur|draft draught|mold mould|smolder smoulder|' +
  'among amongst|while whilst|toward towards|afterward afterwards|backward backwards|learned learnt|burned burnt|spelled spelt|spilled spilt|dreamed dreamt|' +
  'license licence|practice practise|defense defence|offense offence|pretense pretence|maneuver manoeuvre|estrogen oestrogen|pediatric paediatric|anesthetic anaesthetic|' +
  'orthopedic orthopaedic|encyclopedia encyclopaedia|archeology archaeology|medieval mediaeval|fetus foetus|jewelry jewellery|check-book cheque-book|airplane aeroplane|' +
  'aging ageing|likable likeable|sizable sizeable|salable saleable|movable moveable|livable liveable|usable useable|focused focussed|biased biassed|benefited benefitted|' +
  'whiskey whisky|czar tsar|cozy cosy|curb kerb|story storey|sheik sheikh|hezbollah hizbollah|quran koran|yogurt yoghurt|ketchup catsup|lineup line-up|ax axe|disc disk|okay ok|artifact artefact|' +
  'inquiry enquiry|insure ensure|dispatch despatch|racket racquet|vise vice|omelet omelette|cigaret cigarette|employee employe|kidnapped kidnaped|kidnapper kidnaper|worshipped worshiped|' +
  'program’s programme’s';
const ONE_OF: ReadonlyMap<string, string> = new Map(
  PAIRS.split('|').flatMap((row) => {
    const [one = '', ...others] = row.split(' ');
    // Words that also differ in meaning ("story", "insure", "draft") are no pair.
    return /^(?:story|insure|draft|disc|vise|check-book|practice|license|curb|tire|mold)$/.test(one)
      ? []
      : [one, ...others].flatMap((form) => [[form, one] as const, [`${form}s`, `${one}s`] as const]);
  }),
);

/** -ise words that are no variants of -ize. */
const ONLY_ISE =
  /^(?:adv|dev|rev|superv|telev|exerc|comprom|surpr|disgu|prom|prem|prec|conc|fr|pra|ra|w|r|no|po|cru|bru|dem|desp|franch|merchand|enterpr|improv|adverti?|ar|l|m|v|chast|exc|inc|circumc|treat|expert|parad|tortois?|porpo|turquo|bl|marqu|reprs?)is/;
const OUR =
  /^(?:arm|behavi|col|cand|clam|clang|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|splend|sucre|tum|val|vap|vig)ou?r/;
const DOUBLED =
  /^(trave|cance|mode|labe|leve|signa|fue|quarre|counse|mar?ve|chise|shove|tunne|jewe|dia|tota|equa|riva|initia)ll(?=ed|ing|er|ers|or|ors|ous$)/;

/** Spellings of one word that differ by country: the same word with -ise and -ize, -our and -or, -tre and -ter. */
export function variantKey(word: string): string {
  const listed = ONE_OF.get(word);
  if (listed !== undefined) return listed;
  let key = word;
  if (key.includes('is') && !ONLY_ISE.test(key)) key = key.replace(/is(e|ed|es|ing|ation|ations|er|ers)$/, 'iz$1');
  if (key.includes('our') && OUR.test(key)) key = key.replace('our', 'or');
  if (key.includes('tre')) key = key.replace(/^(cen|thea|li|me|fib|spec|lus|somb|meag|sab)tre(s?)$/, '$1ter$2');
  if (key.includes('yse')) key = key.replace(/yse(d|s|rs?)?$/, 'yze$1');
  if (key.includes('ll')) key = key.replace(DOUBLED, '$1l');
  return key;
}

/** Two words that are one word as a noun and two by right as a verb, or in another sense. */
const TWO_BY_RIGHT =
  /^(?:anyone|everyone|someone|everyday|maybe|anyway|anytime|sometime|sometimes|already|altogether|awhile|into|onto|nobody|another|upon|cannot|otherwise|meanwhile|whatever|whenever|however|myself|himself|herself|therefore|worldwide|nationwide|overall|today|tonight|afterall|alot|allright|inside|outside|within|without|moreover|nonetheless|businessman|newsman|chairman)$/;

/**
 * Words of a draft that are written in more than one way, each with its spellings in order: by country, joined or hyphenated or apart.
 * Words in quotations, names and words that open a sentence with a capital are left out.
 */
export function readSpellings(draft: Draft): readonly (readonly Spelling[])[] {
  const words = new Map<string, Spelling>();
  const hyphened = new Map<string, Spelling>();
  const apart = new Map<string, Spelling>();
  const put = (map: Map<string, Spelling>, key: string, block: Block, start: number, end: number): void => {
    if (!map.has(key)) map.set(key, { text: block.text.slice(start, end), ...block.map.toSource({ start, end }) });
  };
  for (const block of draft.blocks) {
    if (block.zone !== 'body' && block.zone !== 'list' && block.zone !== 'caption' && block.zone !== 'deck') continue;
    const { quotations } = block.facts;
    for (const { tokens, tags } of block.facts.sentences) {
      for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i] as Token;
        if (token.kind !== 'word' || token.text.length < 3) continue;
        const tag = tags[i] ?? 'NN';
        const code = token.text.charCodeAt(0);
        const capital = code < 97 || (code > 127 && /^\p{Lu}/u.test(token.text));
        if (tag === 'NNP' || tag === 'NNPS' || (i > 0 && capital)) continue;
        if (quotations.length > 0 && spanAt(quotations, token.start) !== undefined) continue;
        const nextTag = tags[i + 1] ?? '';
        if (token.lower.includes('-')) {
          // "a long-term plan" has its hyphen by right: only a noun that stands for itself is one word or another.
          const noun = tag.startsWith('NN') && !/^(?:NN|JJ|VBG)/.test(nextTag);
          if (noun && token.text.length >= 5 && token.lower.split('-').length === 2)
            put(hyphened, token.lower, block, token.start, token.end);
          continue;
        }
        if (token.text.length >= 4) put(words, token.lower, block, token.start, token.end);
        const next = tokens[i + 1];
        if (next !== undefined && !capital && joins(token, next, tag, nextTag))
          put(apart, `${token.lower} ${next.lower}`, block, token.start, next.end);
      }
    }
  }
  return groupsOf(words, hyphened, apart);
}

/** Two nouns side by side that may be one word elsewhere: "health care". */
const joins = (token: Token, next: Token, tag: string, nextTag: string): boolean =>
  next.kind === 'word' &&
  next.start === token.end + 1 &&
  token.text.length + next.text.length >= 6 &&
  (nextTag === 'NN' || nextTag === 'NNS' || next.lower === 'cent') &&
  (tag === 'NN' || tag === 'NNS' || FIRST_HALF.test(token.lower)) &&
  /^\p{Ll}+$/u.test(next.text);
const FIRST_HALF = /^(?:per|web|child|health|cell|fire|day|under|over|post|pre|co|on|off|front|life|end)$/;

function groupsOf(
  words: ReadonlyMap<string, Spelling>,
  hyphened: ReadonlyMap<string, Spelling>,
  apart: ReadonlyMap<string, Spelling>,
): readonly (readonly Spelling[])[] {
  const groups = new Map<string, Spelling[]>();
  const add = (key: string, spelling: Spelling): void => {
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [spelling]);
    else known.push(spelling);
  };
  for (const [lower, spelling] of words) add(variantKey(lower), spelling);
  for (const [lower, spelling] of hyphened) add(`=${lower.replace('-', '')}`, spelling);
  for (const [lower, spelling] of apart) {
    const joined = lower.replace(' ', '');
    if (TWO_BY_RIGHT.test(joined)) continue;
    // Two words count only where the story writes them as one elsewhere.
    const single = joined.replace(/s$/, '');
    if (words.has(joined) || groups.has(`=${joined}`)) add(`=${joined}`, spelling);
    else if (words.has(single) || groups.has(`=${single}`))
      add(`=${single}`, { start: spelling.start, end: spelling.end - 1, text: spelling.text.replace(/s$/, '') });
  }
  for (const [key, spellings] of groups) {
    const own = key.startsWith('=') ? words.get(key.slice(1)) : undefined;
    if (own !== undefined && !TWO_BY_RIGHT.test(key.slice(1))) spellings.push(own);
  }
  return [...groups.values()].flatMap((spellings) =>
    spellings.length < 2 ? [] : [[...spellings].sort((a, b) => a.start - b.start)],
  );
}
