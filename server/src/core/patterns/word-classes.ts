import { cardinals, ordinals } from '../lexicons/number-words.ts';

/** Words that patterns ask for by a class: `@be`. */
const CLASSES = {
  be: "be is are was were am been being 's 're 'm",
  isare: "is are was were 's 're",
  have: "have has had 've having",
  do: 'do does did',
  modal: "could would should might must may can will shall ca wo 'd 'll",
  past: 'could would should might must may',
  subject: 'i you he she it we they who',
  people: 'he she we they i you who',
  possessive: 'my your his her its our their whose',
  article: 'a an the',
  determiner: 'a an the this that these those my your his her its our their any some no every each another',
  number: `${cardinals(2, 12, ' ')} dozen twenty thirty forty fifty hundred thousand`,
  ordinal: `${ordinals(1, 12, ' ')} nth umpteenth hundredth thousandth millionth last`,
  day: 'monday tuesday wednesday thursday friday saturday sunday',
  month: 'january february march april may june july august september october november december',
  unit: 'second seconds minute minutes hour hours day days week weeks month months year years decade decades',
  units: 'seconds minutes hours days weeks months years decades centuries',
  many: `many several few various numerous ${cardinals(2, 10, ' ')} dozens hundreds thousands`,
  preposition:
    'of in on at to for with from by about into over after before between through during against without within under among around near across behind beyond up down off out',
  very: 'very so too really quite pretty fairly rather extremely totally completely just more most less as incredibly somewhat',
  compared:
    'better worse more less fewer greater smaller larger bigger higher lower longer shorter faster slower older younger stronger weaker earlier later easier harder cheaper closer further farther cleaner safer louder hotter colder warmer cooler wider deeper richer poorer taller heavier lighter brighter darker simpler smarter quicker sooner rather nicer newer',
  reflexive: 'myself yourself himself herself itself ourselves yourselves themselves oneself',
  object: 'me you him her it us them',
  negative: "not n't never hardly scarcely",
  pronounthat: 'it this that there he she',
  cause: 'because since although though if when while as that whether and but or so what which who where',
} as const;

const words = new Map<string, readonly string[]>(
  Object.entries(CLASSES).map(([name, list]) => [name, list.split(' ')]),
);

/**
 * The words of a class, such as `be`.
 * @throws Error where no class has that name
 */
export function wordClass(name: string): readonly string[] {
  const list = words.get(name);
  if (list === undefined) throw new Error(`no word class “${name}”`);
  return list;
}
