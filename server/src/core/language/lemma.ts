/** The base form of verbs and nouns. */
import { IRREGULAR_VERBS, VERB_NOUNS, VERBS } from '../lexicons/verbs.ts';
import type { Tag } from './tags.ts';

const CLITICS: ReadonlyMap<string, string> = new Map([
  ["'s", 'be'],
  ["'re", 'be'],
  ["'m", 'be'],
  ["'ve", 'have'],
  ["'d", 'would'],
  ["'ll", 'will'],
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ['am', 'be'],
  ['is', 'be'],
  ['are', 'be'],
  ['was', 'be'],
  ['were', 'be'],
  ['been', 'be'],
  ['being', 'be'],
  ['has', 'have'],
  ['had', 'have'],
  ['having', 'have'],
  ['does', 'do'],
  ['goes', 'go'],
  ['na', 'na'],
]);

/** Plurals that no rule gives, as "plural singular". */
const IRREGULAR_NOUNS =
  'men man|women woman|children child|people person|schoolchildren schoolchild|grandchildren grandchild|stepchildren stepchild|surroundings surroundings|remains remains|thanks thanks|belongings belongings|earnings earnings|savings savings|feet foot|teeth tooth|geese goose|mice mouse|lice louse|oxen ox|brethren brother|' +
  'dice die|wives wife|knives knife|lives life|leaves leaf|wolves wolf|shelves shelf|halves half|selves self|thieves thief|' +
  'loaves loaf|calves calf|scarves scarf|hooves hoof|elves elf|wharves wharf|themselves themselves|criteria criterion|phenomena phenomenon|' +
  'data data|media medium|bacteria bacterium|curricula curriculum|memoranda memorandum|millennia millennium|strata stratum|' +
  'alumni alumnus|cacti cactus|fungi fungus|nuclei nucleus|stimuli stimulus|syllabi syllabus|loci locus|radii radius|' +
  'analyses analysis|axes axis|bases base|crises crisis|diagnoses diagnosis|hypotheses hypothesis|oases oasis|parentheses parenthesis|' +
  'syntheses synthesis|theses thesis|emphases emphasis|ellipses ellipsis|neuroses neurosis|appendices appendix|indices index|' +
  'matrices matrix|vertices vertex|vortices vortex|series series|species species|news news|means means|headquarters headquarters|' +
  'aircraft aircraft|sheep sheep|deer deer|fish fish|salmon salmon|offspring offspring|buses bus|gases gas|lenses lens|movies movie|' +
  'cookies cookie|zombies zombie|ties tie|pies pie|lies lie|dies die|calories calorie|rookies rookie|genres genre|shoes shoe|toes toe|' +
  'foes foe|canoes canoe|heroes hero|quizzes quiz|corps corps|politics politics|economics economics|physics physics|' +
  'mathematics mathematics|athletics athletics|logistics logistics|ethics ethics|premises premise|viruses virus|censuses census|' +
  'campuses campus|bonuses bonus|choruses chorus|statuses status|consensuses consensus|caucuses caucus|focuses focus|surpluses surplus|' +
  'atlases atlas|canvases canvas|aliases alias|biases bias|pancreases pancreas|corpora corpus|genera genus|passersby passerby|' +
  'attorneys attorney|selfies selfie|hippies hippie|brownies brownie|veggies veggie|cronies crony|eyries eyrie|prairies prairie|' +
  'genies genie|caches cache|headaches headache|toothaches toothache|aches ache|niches niche|avalanches avalanche|creches creche|psyches psyche|' +
  'menus menu|taxis taxi|skis ski|mens man|womens woman|pants pants|trousers trousers|scissors scissors|glasses glass|clothes clothes';

const COMPARED: ReadonlyMap<string, string> = new Map([
  ['better', 'good'],
  ['best', 'good'],
  ['worse', 'bad'],
  ['worst', 'bad'],
  ['more', 'more'],
  ['most', 'most'],
  ['less', 'less'],
  ['least', 'least'],
  ['further', 'far'],
  ['furthest', 'far'],
  ['farther', 'far'],
  ['elder', 'old'],
  ['eldest', 'old'],
]);

interface Tables {
  readonly irregular: ReadonlyMap<string, string>;
  readonly bases: ReadonlySet<string>;
  readonly nouns: ReadonlyMap<string, string>;
}

let tables: Tables | undefined;

/** Our own tables, made at the first call: they hold the same whatever was asked before. */
function readTables(): Tables {
  if (tables !== undefined) return tables;
  const irregular = new Map<string, string>();
  const bases = new Set(`${VERBS} ${VERB_NOUNS}`.split(' '));
  for (const row of IRREGULAR_VERBS.split('|')) {
    const [base = '', ...forms] = row.split(' ');
    bases.add(base);
    for (const form of forms.join('/').split('/')) {
      // "found" and "lay" are also bases; as a past form they belong to the irregular verb.
      if (form !== '-' && !irregular.has(form)) irregular.set(form, base);
    }
  }
  const nouns = new Map(IRREGULAR_NOUNS.split('|').map((row) => row.split(' ') as [string, string]));
  tables = { irregular, bases, nouns };
  return tables;
}

/** Whether our list has a verb with this base form. */
export function isVerbBase(word: string): boolean {
  return readTables().bases.has(word);
}

/** The base of an irregular past form or participle, if it is one. */
export function irregularBase(word: string): string | undefined {
  return readTables().irregular.get(word);
}

const VOWEL = /[aeiouy]/;
/** Stems that end in a consonant after a vowel but never drop an e, as "visit", "open", "happen", "market". */
const PLAIN_STEM =
  /(?:[aeiou]{2}[dfklmnprtw]|[wxyh]|[bdglmnprt]it|[aeiou][rlnmt]et|[^s]ing|[ou]ng|ang|ll|rl|wl|rn|ck|sh|th|[^aeiou]er|[aeiou][dfgmnprstvy]er|[^aeiou]en|[aeiou][pkv]en|on|om|el|ot|ok|st|ct|ft|lt|nt|pt|rt|xt|pr|ss)$/;
/** Stems that have lost a silent e, as "situat", "supersed", "breath", "schedul". */
const LOST_E =
  /(?:at|iz|is|yz|ys|v|c|[aeioulnrd]g|ut|ur|ir|id|ad|od|ud|ed|il|ul|ol|[bcdfgkpstz]l|im|om|um|am|in|un|an|ok|ak|ik|uk|ip|op|ap|up|as|us|os|[lnr]s|u|ar|or|[^aeiou]r|reath|oath|lth|bath|reez|nth|ir)$/;

/** The base a stem (a form without -ed or -ing) belongs to. */
function fromStem(stem: string): string {
  const inner = stem.replace(/^(?:re|un|dis|over|out|mis|co|pre|de)-?/, '');
  const known = (end: string, drop = 0): boolean =>
    isVerbBase(stem.slice(0, stem.length - drop) + end) || isVerbBase(inner.slice(0, inner.length - drop) + end);
  if (known('') && !(known('e') && /[^aeiou][aeiou][^aeiouwxy]$/.test(stem))) return stem;
  if (known('e')) return `${stem}e`;
  const last = stem.charAt(stem.length - 1);
  if (stem.length > 3 && last === stem.charAt(stem.length - 2) && /[bdfgklmnprstvz]/.test(last)) {
    const keeps = /[sfz]/.test(last) || (last === 'l' && stem.length < 6);
    return keeps && !known('', 1) ? stem : stem.slice(0, -1);
  }
  if (/ick$/.test(stem) && known('', 1)) return stem.slice(0, -1);
  if (!VOWEL.test(stem)) return `${stem}e`;
  if (/(?:breath|cloth|bath|loath|sooth|creat|bequeath)$/.test(stem)) return /queath$/.test(stem) ? stem : `${stem}e`;
  return LOST_E.test(stem) && !PLAIN_STEM.test(stem) ? `${stem}e` : stem;
}

function verbBase(word: string, tag: Tag): string {
  const irregular = irregularBase(word);
  if (tag === 'VBD' || tag === 'VBN') {
    if (irregular !== undefined) return irregular;
    if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
    if (word.endsWith('ied')) return word.slice(0, -1);
    if (word.endsWith('eed') && isVerbBase(word.slice(0, -1))) return word.slice(0, -1);
    if (word.endsWith('ed')) return fromStem(word.slice(0, -2));
    const prefixed = /^(re|un|over|out|under|mis|fore|with|up)(.{3,})$/.exec(word);
    const inner = prefixed?.[2] === undefined ? undefined : irregularBase(prefixed[2]);
    return prefixed && inner !== undefined ? `${prefixed[1]}${inner}` : word;
  }
  if (tag === 'VBG') {
    if (!word.endsWith('ing')) return word.endsWith("in'") ? fromStem(word.slice(0, -3)) : word;
    const stem = word.slice(0, -3);
    if (/^(?:d|l|t|v|underl|bel|unt)y$/.test(stem)) return `${stem.slice(0, -1)}ie`;
    return fromStem(stem);
  }
  if (tag === 'VBZ') return fromThirdPerson(word);
  return word;
}

function fromThirdPerson(word: string): string {
  if (!word.endsWith('s')) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (isVerbBase(word.slice(0, -1))) return word.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz|o|cus|ias)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function nounBase(word: string): string {
  const irregular = readTables().nouns.get(word);
  if (irregular !== undefined) return irregular;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return word.slice(0, hyphen + 1) + nounBase(word.slice(hyphen + 1));
  if (/(?:wo|[a-z]{2})men$/.test(word)) return `${word.slice(0, -2)}an`;
  if (/^(?:\d+|(?:twen|thir|for|fif|six|seven|eigh|nine)tie)s$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|[^e]ch|each|eech|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/(?:[^aeiou]o|[aeiou]rus|mpus|onus|tus)es$/.test(word)) return word.slice(0, -2);
  if (/'s$/.test(word)) return word.slice(0, -2);
  if (/[^s]s$/.test(word) && !/(?:us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

/**
 * The base form of a word read as `tag`: "said" is "say", "women" is "woman". Words that are neither verbs nor plural
 * nouns come back in lower case; proper names keep their capitals.
 */
export function lemma(word: string, tag: Tag): string {
  const plain = word.includes('’') ? word.replaceAll('’', "'") : word;
  if (tag === 'NNP' || tag === 'NNPS') return plain;
  const lower = plain.toLowerCase();
  if (tag === 'MD' || tag.startsWith('VB')) {
    if (tag === 'VBD' && lower === "'d") return 'have';
    return CLITICS.get(lower) ?? (tag === 'MD' ? lower : verbBase(lower, tag));
  }
  if (tag === 'NNS') return nounBase(lower);
  if (tag === 'JJR' || tag === 'JJS' || tag === 'RBR' || tag === 'RBS') return COMPARED.get(lower) ?? lower;
  return lower === "n't" ? 'not' : lower;
}
