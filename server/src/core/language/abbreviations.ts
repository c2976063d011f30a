/** Abbreviations that keep their full stop, in lower case without it. Own list, from wire usage. */

/** Stand before a name, so a sentence never ends at them. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev hon sr fr br msgr gen lt col maj capt cmdr adm cpl sgt pvt pfc spc spec brig vice pres gov sen sens rep reps ' +
    'atty supt det insp st ste mt ft amb sec asst assoc dep dist fed lt.gov lt.col lt.gen maj.gen brig.gen messrs mmes drs profs govs gens ' +
    'cpt comdr ens ald aldm coun cllr ald det.sgt'
  ).split(' '),
);

/** Followed by a number as a rule; a sentence ends at them only before a word that starts one. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'no nos vol art fig sec pp p b c d m ch jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '),
);

/** May end a sentence or not; what follows decides. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'jr sr esq inc co cos corp ltd bros plc llc intl univ dept est ave blvd rd hwy pkwy bldg apt ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ' +
    'w.va n.h n.j n.m n.y n.c n.d s.c s.d r.i d.c ' +
    'alta ont que sask vs v etc al approx viz cf ca e.g i.e a.m p.m u.s u.k u.n e.u u.s.s.r u.a.e ph.d m.d b.a m.a d.d.s r.n b.c a.d ' +
    'mph kph oz lb lbs ft yd hr hrs min mins sq gal mon tue tues wed thu thur thurs fri sat sun rte ' +
    'd-ala d-calif r-texas'
  ).split(' '),
);

/** True when `word` (without its full stop) is a known abbreviation. */
export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  return TITLE_ABBREVIATIONS.has(lower) || NUMBER_ABBREVIATIONS.has(lower) || OTHER_ABBREVIATIONS.has(lower);
}

/** Words that, with a capital, start a sentence rather than go on with a name. Lower case. */
export const STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my your there here and but or so yet nor if when while ' +
    'after before as at by for from in into on of to with without under over during since until because although though however meanwhile ' +
    'moreover nevertheless nonetheless still also then now many most some several few both each every all another other others no not none ' +
    'what who why how where which whose one two three once is are was were do does did has have had can could will would should may ' +
    'officials police authorities critics experts analysts more less despite according earlier later last next ' +
    'instead indeed perhaps only even just such like unlike among amid about across between within through against ' +
    'asked said officials people investigators residents prosecutors lawyers researchers scientists'
  ).split(' '),
);
