import { irregularBase } from '../language/lemma.ts';
import { type CueClass, EVIDENTIAL_VERBS, LOADED_VERBS, MENTAL_VERBS, NEUTRAL_VERBS } from '../lexicons/saying.ts';
import { IRREGULAR_VERBS } from '../lexicons/verbs.ts';

/** What a form of a cue verb stands for. */
export interface CueVerb {
  readonly lemma: string;
  readonly cueClass: CueClass;
  /** It tells of speech, writing or findings, not of a mind or a stance alone. */
  readonly reporting: boolean;
  /** What may follow it besides a clause or a quotation; see `lexicons/saying.ts`. */
  readonly frames: string;
}

const VOWELS = 'aeiou';
/** Verbs of two syllables and more that double their last letter all the same. */
const DOUBLES =
  /^(?:admit|refer|confer|prefer|infer|concur|rebut|rebuff|demur|regret|commit|permit|recur|occur|defer|deter|transmit|submit)$/;

function stemOf(verb: string): string {
  const [last = '', middle = '', first = ''] = [verb.at(-1), verb.at(-2), verb.at(-3)];
  const short = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) && !VOWELS.includes(first);
  return (short || DOUBLES.test(verb)) && !'wxy'.includes(last) && VOWELS.includes(middle) ? verb + last : verb;
}

function formsOf(verb: string, irregular: ReadonlyMap<string, readonly string[]>): string[] {
  const third = /(?:s|x|z|ch|sh|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  const ing = /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stemOf(verb)}ing`;
  const past = /e$/.test(verb) ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stemOf(verb)}ed`;
  return [verb, third, ing, ...(irregular.get(verb) ?? [past])];
}

let table: ReadonlyMap<string, CueVerb> | undefined;

function makeTable(): ReadonlyMap<string, CueVerb> {
  const irregular = new Map<string, readonly string[]>();
  for (const row of IRREGULAR_VERBS.split('|')) {
    const [base = '', ...forms] = row.split(' ');
    irregular.set(
      base,
      forms.flatMap((form) => form.split('/')).filter((form) => form !== '-'),
    );
  }
  const made = new Map<string, CueVerb>();
  const lists: readonly (readonly [string, CueClass, boolean])[] = [
    [NEUTRAL_VERBS, 'neutral', true],
    [LOADED_VERBS, 'loaded', true],
    [EVIDENTIAL_VERBS, 'evidential', true],
    [MENTAL_VERBS, 'mental', false],
  ];
  for (const [list, cueClass, reporting] of lists)
    for (const row of list.split(' ')) {
      const [lemma = '', frames = ''] = row.split('/');
      const says = frames.includes('r') || (reporting && !frames.includes('q'));
      for (const form of formsOf(lemma, irregular))
        if (!made.has(form) && (irregularBase(form) ?? lemma) === lemma)
          made.set(form, { lemma, cueClass, reporting: says, frames });
    }
  return made;
}

/** The cue verb that `lower` may be a form of. A form that several classes list belongs to the first: speech before thought. */
export function cueVerb(lower: string): CueVerb | undefined {
  table ??= makeTable();
  return table.get(lower);
}
