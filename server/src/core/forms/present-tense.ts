import { irregularBase, lemma } from '../language/lemma.ts';
import { LEX, lexiconBits } from '../lexicons/lookup.ts';

/** Past forms that are no participles, so that the passive is out of the question: “went”, “took”. */
function isPlainPast(lower: string): boolean {
  const bits = lexiconBits(lower);
  return (bits & LEX.past) !== 0 && (bits & (LEX.participle | LEX.verb | LEX.noun)) === 0;
}

/** Verbs that take no object, or whose past is never a participle in headlines. */
const ALONE =
  /^(?:died|fled|resigned|vowed|pledged|agreed|refused|arrived|surrendered|escaped|apologized|testified|erupted|exploded|collapsed|crashed|emerged|protested|marched|walked|quarreled|retired|appeared|disappeared|happened|occurred|threatened|hoped|tried|wanted|seemed|laughed|waved|boasted|complained|insisted|objected|argued|clashed)$/;

export interface PastVerb {
  readonly past: boolean;
  /** The form is never a participle. */
  readonly alone: boolean;
}

/** Whether a word may be a verb in the past, and whether it can be nothing else. */
export function readPast(lower: string): PastVerb {
  if (isPlainPast(lower) || ALONE.test(lower)) return { past: true, alone: true };
  const bits = lexiconBits(lower);
  const irregular = (bits & LEX.past) !== 0 && irregularBase(lower) !== lower && irregularBase(lower) !== undefined;
  return { past: (bits & LEX.verbEd) !== 0 || irregular, alone: false };
}

/** The present of a verb in the past: “vowed” to “vows”, after a plural “vow”. */
export function presentOf(past: string, plural: boolean): string {
  const base = irregularBase(past) ?? lemma(past, 'VBD');
  if (plural) return base === 'be' ? 'are' : base;
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}
