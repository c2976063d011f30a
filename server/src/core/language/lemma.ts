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
  'men man|women woman|children child|people people|feet foot|teeth tooth|geese goose|mice mouse|lice louse|oxen ox|brethren brother|' +
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

/** The base a stem (a form without -ed or -ing) belongs to. */
function fromStem(stem: string): string {
  const known = (word: string): boolean =>
    isVerbBase(word) || isVerbBase(word.replace(/^(?:re|un|dis|over|out|mis|co|pre|de)-?/, ''));
  const last = stem.charAt(stem.length - 1);
  const doubled = stem.length > 3 && last === stem.charAt(stem.length - 2) && /[bdfgklmnprtvz]/.test(last);
  const single = stem.slice(0, -1);
  if (known(stem) && !(known(`${stem}e`) && /[^aeiou][aeiou][^aeiouwxy]$/.test(stem))) return stem;
  if (known(`${stem}e`)) return `${stem}e`;
  if (doubled && known(single)) return single;
  if (/(?:ic)k$/.test(stem) && known(single)) return single;
  if (doubled)
    return /(?:ll|ss|ff|zz)$/.test(stem) && !/(?:ell|all|oll)$/.test(stem)
      ? stem
      : /[aeiou]ll$/.test(stem) && stem.length < 6
        ? stem
        : single;
  if (!VOWEL.test(stem)) return `${stem}e`;
  // -ated, -ised, -ived, -uced, -anged, -uted and the like end in a silent e.
  if (
    /(?:[^aeo]at|[^aeiou]i[sz]|[aeiou]v|[ln]v|rv|[aeiouln]c|rc|[aeiou]g|dg|rg|[nl]g|[iu]t|[^aeiou]ut|[^aeou]ur|[^aeou]ir|[aeo]us|[lnr]s|[aeiou]z|[^aeiou]l|u|[^aeiou]uid|[^aeo]id|[^aeo]ad|[^aeo]od|[^aeo]ud|i[dlmnprtv]|[^aeiou][ao]k|as|os|is|[^aeiou]re|[^aeo]ar)$/.test(
      stem,
    ) &&
    silent(stem)
  ) {
    return `${stem}e`;
  }
  return stem;
}

function silent(stem: string): boolean {
  return (
    !/(?:[aeiou]{2}[lnrtdk]|it|ing|ong|ang|ung|ll|rl|wl|ain|oin|tter|visit|edit|limit|credit)$/.test(stem) ||
    /(?:unit|cit|writ|bit)$/.test(stem)
  );
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
    if (/^.?.y$/.test(stem) && isVerbBase(`${stem.slice(0, -1)}ie`)) return `${stem.slice(0, -1)}ie`;
    return fromStem(stem);
  }
  if (tag === 'VBZ') return fromThirdPerson(word);
  return word;
}

function fromThirdPerson(word: string): string {
  if (!word.endsWith('s')) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (isVerbBase(word.slice(0, -1))) return word.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function nounBase(word: string): string {
  const irregular = readTables().nouns.get(word);
  if (irregular !== undefined) return irregular;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return word.slice(0, hyphen + 1) + nounBase(word.slice(hyphen + 1));
  if (/(?:wo|[a-z]{2})men$/.test(word)) return `${word.slice(0, -2)}an`;
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
