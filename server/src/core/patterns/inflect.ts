/** Forms of a word, for lists that name only its base. */
import { IRREGULAR_VERBS } from '../lexicons/verbs.ts';

let irregular: Map<string, readonly [string, string]> | undefined;

function irregulars(): Map<string, readonly [string, string]> {
  irregular ??= new Map(
    IRREGULAR_VERBS.split('|').map((row) => {
      const [base = '', past = '', participle = ''] = row.split(' ');
      const first = (list: string): string => list.split('/')[0] ?? '';
      return [base, [first(past), participle === '' ? first(past) : first(participle)]];
    }),
  );
  return irregular;
}

const doubles = (base: string): boolean => /^[^aeiou]*[aeiou][bdglmnprt]$/.test(base) && base.length < 6;
const withS = (base: string): string => {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
};

/** Base, third person, past, participle and -ing form of a verb, in this order. */
export function verbForms(base: string): readonly string[] {
  const known = irregulars().get(base);
  const stem = doubles(base) ? base + base.slice(-1) : base;
  const past = base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const ing = /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  return [base, withS(base), known?.[0] ?? past, known?.[1] ?? past, ing];
}

/** Singular and plural of a noun. */
export function nounForms(base: string): readonly string[] {
  return [base, base.endsWith('man') && base !== 'human' ? `${base.slice(0, -3)}men` : withS(base)];
}

/** Participles of old and rare verbs that the list of irregular verbs leaves out. */
const RARE_PARTICIPLES =
  'awoken beset bidden bid burst clung crept dealt dreamt dug flung forsaken gotten knelt knit lain leapt learnt lighted proven sawn sewn shod shorn slain slept slit slung smitten sown spat spelt spilt spit split spoilt spread spun sprung stank stunk strewn stridden striven strung stung swollen swum swung thrived thrust trodden upheld waylaid withheld withstood woven wrung hewn mown rent shat slid sped stuck unbound undone wedded wound wept become been quit let met sat stood come gone'.split(
    ' ',
  );
let participles: Set<string> | undefined;

/** Participles that do not end in -ed. */
export function irregularParticiples(): ReadonlySet<string> {
  participles ??= new Set([
    ...[...irregulars().values()].map(([, participle]) => participle).filter((word) => word !== '' && word !== '-'),
    ...IRREGULAR_VERBS.split('|')
      .flatMap((row) => row.split(' ')[2]?.split('/') ?? [])
      .filter((word) => word !== '-'),
    ...RARE_PARTICIPLES,
  ]);
  return participles;
}
