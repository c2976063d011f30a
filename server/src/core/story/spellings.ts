import type { Block, Draft } from '../draft/draft.ts';
import type { BlockFacts } from '../language/block-facts.ts';
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

/** A word or a pair of words of a block under which its other spellings are found. Offsets are into the prose. */
interface Form extends Span {
  readonly lower: string;
  readonly key: string;
  readonly text: string;
}

/** The first of each form in a block. */
interface Forms {
  readonly words: readonly Form[];
  readonly hyphened: readonly Form[];
  readonly apart: readonly Form[];
}

const READ = new Set(['body', 'list', 'caption', 'deck']);
const NOTHING: Forms = { words: [], hyphened: [], apart: [] };

/** Words of a block that may be written otherwise elsewhere. Words in quotations, names and words that open with a capital are left out. */
function readForms(block: BlockFacts): Forms {
  if (!READ.has(block.zone)) return NOTHING;
  const { quotations, text } = block;
  const words = new Map<string, Form>();
  const hyphened = new Map<string, Form>();
  const apart = new Map<string, Form>();
  const put = (map: Map<string, Form>, lower: string, key: string, start: number, end: number): void => {
    if (!map.has(lower)) map.set(lower, { lower, key, start, end, text: text.slice(start, end) });
  };
  for (const { tokens, tags } of block.sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      // "phoneNumber" is code.
      if (token.kind !== 'word' || token.text.length < 3 || /\p{Ll}\p{Lu}/u.test(token.text)) continue;
      const tag = tags[i] ?? 'NN';
      const code = token.text.charCodeAt(0);
      const capital = code < 97 || (code > 127 && /^\p{Lu}/u.test(token.text));
      if (tag === 'NNP' || tag === 'NNPS' || (i > 0 && capital)) continue;
      if (quotations.length > 0 && spanAt(quotations, token.start) !== undefined) continue;
      const nextTag = tags[i + 1] ?? '';
      const { lower } = token;
      if (lower.includes('-')) {
        // "a long-term plan" has its hyphen by right: only a noun that stands for itself is one word or another.
        const noun = tag.startsWith('NN') && !/^(?:NN|JJ|VBG)/.test(nextTag);
        if (noun && token.text.length >= 5 && lower.split('-').length === 2)
          put(hyphened, lower, lower.replace('-', ''), token.start, token.end);
        continue;
      }
      if (token.text.length >= 4) put(words, lower, variantKey(lower), token.start, token.end);
      const next = tokens[i + 1];
      if (next !== undefined && !capital && joins(token, next, tag, nextTag)) {
        const joined = lower + next.lower;
        if (!TWO_BY_RIGHT.test(joined)) put(apart, `${lower} ${next.lower}`, joined, token.start, next.end);
      }
    }
  }
  return { words: [...words.values()], hyphened: [...hyphened.values()], apart: [...apart.values()] };
}

/** A form and the block where it first stands. */
interface Met {
  readonly form: Form;
  readonly block: Block;
}

/** The first of each form in the draft, by its letters. */
function firsts(draft: Draft, kind: keyof Forms): Map<string, Met> {
  const met = new Map<string, Met>();
  for (const block of draft.blocks)
    for (const form of block.facts.fact(readForms)[kind])
      if (!met.has(form.lower)) met.set(form.lower, { form, block });
  return met;
}

const placeForm = ({ form, block }: Met): Spelling => ({ text: form.text, ...block.map.toSource(form) });

/**
 * Words of a draft that are written in more than one way, each with its spellings in order: by country, joined or hyphenated or apart.
 * Words in quotations, names and words that open a sentence with a capital are left out.
 */
export function readSpellings(draft: Draft): readonly (readonly Spelling[])[] {
  const words = firsts(draft, 'words');
  const joined = new Map<string, Spelling[]>();
  for (const one of firsts(draft, 'hyphened').values()) add(joined, one.form.key, placeForm(one));
  for (const one of firsts(draft, 'apart').values()) {
    // Two words count only where the story writes them as one elsewhere.
    const { key } = one.form;
    if (words.has(key) || joined.has(key)) add(joined, key, placeForm(one));
    else if (key.endsWith('s')) {
      const single = key.slice(0, -1);
      if (!words.has(single) && !joined.has(single)) continue;
      const { start, end, text } = placeForm(one);
      add(joined, single, { start, end: end - 1, text: text.replace(/s$/, '') });
    }
  }
  for (const [key, spellings] of joined) {
    const own = words.get(key);
    if (own !== undefined && !TWO_BY_RIGHT.test(key)) spellings.push(placeForm(own));
  }
  return [...byCountry(words), ...[...joined.values()].filter((spellings) => spellings.length > 1)].map((spellings) =>
    [...spellings].sort((a, b) => a.start - b.start),
  );
}

function add(groups: Map<string, Spelling[]>, key: string, spelling: Spelling): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [spelling]);
  else known.push(spelling);
}

/** Words with more than one spelling of one key. */
function byCountry(words: ReadonlyMap<string, Met>): readonly (readonly Spelling[])[] {
  const variants = new Map<string, Spelling[]>();
  // A word that is its own key has another spelling only where one with that key is met.
  for (const one of words.values()) if (one.form.key !== one.form.lower) add(variants, one.form.key, placeForm(one));
  for (const [key, spellings] of variants) {
    const plain = words.get(key);
    if (plain !== undefined && plain.form.key === key) spellings.push(placeForm(plain));
  }
  return [...variants.values()].filter((spellings) => spellings.length > 1);
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
