/** The kinds of words a sentence may open with, coarse enough to be learned from little text. */

const CONNECTIVE =
  /^(?:but|and|yet|so|still|however|though|meanwhile|instead|also|besides|moreover|nevertheless|then|now|indeed|perhaps|maybe|even|too|nor|or|plus|thus|hence|therefore|again|once|here|only|just|not|rather|often|sometimes|later|soon|eventually|finally|first|second|next|last|today|ultimately|clearly|obviously|unfortunately|apparently|recently|certainly|of|beyond|along|across|inside|outside|amid|among)$/;
const QUANTITY =
  /^(?:some|many|most|several|all|both|each|every|more|any|anyone|everyone|everybody|people|half|much|only|nearly|almost|about)$/;
const SUBORDINATE =
  /^(?:while|when|because|if|since|although|though|unless|until|whether|once|whenever|as|before|after)$/;

const BY_WORD: readonly (readonly [RegExp, string])[] = [
  [/^(?:this|that|these|those|such)$/, 'demo'],
  [/^(?:he|she|it|they)$/, 'pron3'],
  [/^(?:i|we|you)$/, 'pron12'],
  [/^(?:no|nothing|nobody|none|neither|few|fewer|little)$/, 'neg'],
  [QUANTITY, 'quant'],
];

const BY_TAG: Readonly<Record<string, string>> = {
  PRP$: 'poss',
  EX: 'there',
  PDT: 'quant',
  NNP: 'name',
  NNPS: 'name',
  NNS: 'nns',
  NN: 'nn',
  JJ: 'adj',
  JJR: 'adj',
  JJS: 'adj',
  CD: 'num',
  $: 'num',
  WDT: 'wh',
  WP: 'wh',
  WP$: 'wh',
  WRB: 'wh',
  VBG: 'ing',
  VBN: 'pp',
  VB: 'verb',
  VBD: 'verb',
  VBP: 'verb',
  VBZ: 'verb',
  MD: 'verb',
  RB: 'adv',
  RBR: 'adv',
  RBS: 'adv',
  POS: 'pos',
};

/** Kinds that tie a sentence to the one before it: a clause that was reported seldom opens so. */
export const DEPENDENT = /^(?:conj|adv|sub|prep|wh|verb|pp|ing|demo|pron3|pron12|poss)$/;

/**
 * What kind of word this is where a sentence or a subject opens.
 * @param tag its part of speech
 * @param lower the word in lower case
 */
export function openingKind(tag: string, lower: string): string {
  if (CONNECTIVE.test(lower) && !/^(?:DT|JJ|NN)/.test(tag))
    return /^(?:but|and|yet|so|or|nor)$/.test(lower) ? 'conj' : 'adv';
  const known = BY_WORD.slice(0, 3).find(([words]) => words.test(lower));
  if (known !== undefined) return known[1];
  if (tag === 'PRP$' || tag === 'EX') return BY_TAG[tag] as string;
  const counted = BY_WORD.slice(3).find(([words]) => words.test(lower));
  if (counted !== undefined) return counted[1];
  if (tag === 'DT') return lower === 'the' ? 'the' : 'a';
  if (/^(?:NN|JJ|CD|PDT|\$)/.test(tag)) return BY_TAG[tag] ?? 'other';
  if (SUBORDINATE.test(lower)) return 'sub';
  if (tag === 'IN' || tag === 'TO') return 'prep';
  return BY_TAG[tag] ?? 'other';
}

/** The form of a finite verb: "md:would", "be:past", "have:pres", "do", "past", "pres". */
export function verbForm(tag: string, base: string, lower: string): string {
  if (tag === 'MD') return `md:${lower}`;
  if (base === 'be') return lower === 'was' || lower === 'were' ? 'be:past' : 'be:pres';
  if (base === 'have') return tag === 'VBD' ? 'have:past' : 'have:pres';
  if (base === 'do') return 'do';
  return tag === 'VBD' ? 'past' : 'pres';
}
