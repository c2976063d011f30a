import type { TableMatch } from '../match.ts';
import { nouns, pairs, type Row, type RowTraits } from '../row.ts';

const text = (match: TableMatch, i: number): string => match.sentence.tokens[i]?.text ?? '';
const CAPITAL = /^\p{Lu}/u;
const abbr = (name: string, more: Partial<RowTraits> = {}): RowTraits => ({
  entry: `abbr.${name}`,
  fix: 'safe',
  ...more,
});

/** Short forms whose last word is said again after them. */
const REPEATED =
  'PIN number;ATM machine;HIV virus;LCD display;LCD screen;SAT test;ISBN number;VIN number;PDF format;UPC code;CPU unit;RAM memory;GPS system;ABM missile;ICBM missile;IRA account;EMT technician;PSA announcement;DVD disc;AC current;SSN number;IP protocol;OPEC cartel;UFO object;ESL language;SALT talks;START treaty;NATO organization;ACT test;GRE exam;LSAT test;MCAT test;GED degree;PC computer;CD disc;SUV vehicle;ATV vehicle;RV vehicle;AP placement;FAQ question;PAC committee;DOD department;GDP product;ADHD disorder;PTSD disorder;OCD disorder;SARS syndrome;AIDS syndrome;ESPN network;CNN network;NPR radio;DC comics;HTML language;PTA association;ROM memory;LED diode;UN nations;TB tuberculosis;EV vehicle;AI intelligence;VPN network;UAV vehicle;DNA acid;HR resources;ER room;ICU unit;RPM minute';
const ras: Row[] = REPEATED.split(';').flatMap((phrase): Row[] => {
  const [short = '', noun = ''] = phrase.split(' ');
  const one: Row = { ...abbr('ras'), find: `=${short} ${noun}`, to: short };
  return /(?:s|y)$/.test(noun) ? [one] : [one, { ...one, find: `=${short} ${noun}s`, to: `${short}s` }];
});

/** A full stop of the short form that also ends the sentence is kept. */
const latin = (list: string): Row[] => pairs({ entry: 'abbr.etc-latin', fix: 'suggest', level: 'hint' }, list);

/** Short forms and what the house writes for them. */
export const ABBREVIATIONS: readonly Row[] = [
  ...ras,
  ...pairs(abbr('ras'), 'please =RSVP > RSVP; =RSVP please > RSVP'),
  ...pairs(
    abbr('bachelor'),
    "bachelors degree > bachelor's degree; bachelors degrees > bachelor's degrees; masters degree > master's degree; masters degrees > master's degrees; bachelor degree > bachelor's degree; master degree > master's degree; associates degree, associate's degree > associate degree; associates degrees, associate's degrees > associate degrees; doctorate degree, doctors degree, doctor's degree > doctorate; bachelor's of arts > bachelor of arts; bachelor's of science > bachelor of science; master's of arts > master of arts; master's of science > master of science; masters in > master's in; bachelors in > bachelor's in; masters program > master's program; masters student > master's student; masters thesis > master's thesis; masters of > master's of",
  )
    .filter(({ find }) => find !== 'masters of')
    .map((row) => ({
      ...row,
      to: (match: TableMatch) => {
        const right = String(row.to);
        const curly = /[’”]/.test(match.sentence.block.text) ? right.replaceAll("'", '’') : right;
        return CAPITAL.test(match.text) && match.opens ? curly.charAt(0).toUpperCase() + curly.slice(1) : curly;
      },
    })),
  ...pairs(
    abbr('dept'),
    "Dept. of > Department of; Dept of > Department of; Univ. of > University of; Assn. of > Association of; Gov’t, Govt., Gov't > government; gov’t, govt., gov't > government; Comm. on > Committee on; =dept. > department; =depts. > departments; mgmt. > management; asst. > assistant; assn. > association; bldg. > building; approx. > approximately; Nat’l, Nat'l, Natl. > National; Int’l, Int'l, Intl. > International; Dist. > District; Co-op > Co-op; hosp. > hospital; Inst. of > Institute of; Bur. of > Bureau of; Min. of > Ministry of; Acad. of > Academy of; Soc. of > Society of; Div. of > Division of; Ctr. for > Center for; Natl. > National; Sec. of State > Secretary of State; Pres. > President; Supt. > Superintendent; Comdr. > Cmdr.; attn. > attention; mfg. > manufacturing; corp. headquarters > corporate headquarters",
  ).filter(({ find }) => !/^(?:Co-op|Pres\.|approx\.|Supt)/.test(find)),
  ...latin(
    'e.g. > for example; i.e. > that is; etc. > and so on; viz. > namely; et al. > and others; cf. > compare; N.B. > note; ca. > about; circa > about; ibid. > in the same place; eg. > for example; ie. > that is; e.g > for example; i.e > that is',
  ).filter(({ find }) => !/^(?:cf|ca|eg|ie)/.test(find)),
  ...pairs(abbr('ok'), 'okay > OK; ok > OK; o.k. > OK; =Ok > OK; okayed > OK’d; okays > OK’s; okaying > OK’ing').map(
    (row) => ({
      ...row,
      // "a ok" lacks a hyphen or another article, which is not this row's to say.
      guard: (match: TableMatch) => text(match, match.first - 1).toLowerCase() !== 'a',
      to: (match: TableMatch) => {
        const right = String(row.to);
        return /’/.test(match.sentence.block.text) ? right : right.replaceAll('’', "'");
      },
    }),
  ),
  { ...abbr('tv'), find: '=tv|Tv|T.V', to: 'TV', guard: (match) => !/^[.@/]$/.test(text(match, match.last)) },
  ...pairs(
    abbr('covid', { when: ['acronyms', 'capitals'] }),
    '=Covid-19, =covid-19, =CoVid-19, =Covid19, =covid19, =COVID19, =CoViD-19 > COVID-19; =Covid, =covid > COVID',
  ),
  ...pairs(abbr('covid', { when: ['acronyms', 'initial'] }), '=COVID-19 > Covid-19; =COVID > Covid'),
  ...pairs(
    { entry: 'abbr.acronym-case', fix: 'suggest', when: ['acronyms', 'initial'] },
    '=NATO > Nato; =UNICEF > Unicef; =UNESCO > Unesco; =NASA > Nasa; =OPEC > Opec; =AIDS > Aids; =FIFA > Fifa; =UEFA > Uefa; =NASDAQ > Nasdaq; =ASEAN > Asean; =INTERPOL > Interpol',
  ),
  ...pairs(
    {
      entry: 'abbr.lgbtq',
      fix: 'suggest',
      level: 'hint',
      guard: (match) => !CAPITAL.test(text(match, match.last)) && text(match, match.last) !== '+',
    },
    '=LGBT, =LGBTQ, =GLBT, =LGBTQIA, =LGBTQI, =LGBTI, =LGBTQ+A > LGBTQ+',
  ),
  ...pairs(
    { entry: 'num.roman-war', fix: 'safe' },
    '=World =War|war|War 2, =World =War|war Two, =World =War|war two, =WW2, =WW =II, =world =war =II, =world =war 2, =Second =World =war, =World =war =II, =WWII > World War II; =World =War|war 1, =World =War|war One, =World =War|war one, =WW1, =WW =I, =world =war =I, =world =war 1, =World =war =I, =WWI > World War I; =World =War 3, =World =War|war Three, =WW3, =WWIII > World War III',
  ).filter(({ find }) => !/=Second/.test(find)),
  ...nouns({ entry: 'num.first-annual', fix: 'suggest' }, 'first annual, 1st annual, first-annual > inaugural').filter(
    ({ find }) => !find.endsWith('annuals'),
  ),
  ...pairs(
    { entry: 'num.first-annual', fix: 'suggest' },
    'a first annual, a 1st annual > an inaugural; first-ever annual > inaugural',
  ),
  ...pairs(
    { entry: 'sp.accents', fix: 'suggest' },
    '=Beyonce > Beyoncé; =Bjork > Björk; =Pele > Pelé; =Lopez =Obrador > López Obrador; =Nicolas =Maduro > Nicolás Maduro; =Penelope =Cruz > Penélope Cruz; =Zoe =Kravitz > Zoë Kravitz; =Zoe =Saldana > Zoe Saldaña; =Francois =Hollande > François Hollande; =Jose =Mourinho > José Mourinho; =Ronald =Acuna > Ronald Acuña; =Javier =Baez > Javier Báez; =Jose =Altuve > José Altuve; =Jose =Ramirez > José Ramírez; =Pedro =Sanchez > Pedro Sánchez; =Andres =Manuel > Andrés Manuel; =Emmanuel =Beart > Emmanuelle Béart; =Timothee =Chalamet > Timothée Chalamet; =Kylian =Mbappe > Kylian Mbappé; =Renee =Zellweger > Renée Zellweger; =Michael =Buble > Michael Bublé; =Michel =Barnier > Michel Barnier; =Celine =Dion > Céline Dion; =Chloe =Zhao > Chloé Zhao; =Sinead =O’Connor > Sinéad O’Connor; =Gael =Garcia =Bernal > Gael García Bernal; =Jose =Andres > José Andrés; =Joao =Felix > João Félix; =Raul =Castro > Raúl Castro; =Gabriel =Garcia =Marquez > Gabriel García Márquez; =Rene =Descartes > René Descartes; =Robinson =Cano > Robinson Canó; =Yoan =Moncada > Yoán Moncada; =Raphael =Varane > Raphaël Varane; =Antoni =Gaudi > Antoni Gaudí; =Salvador =Dali > Salvador Dalí; =Joan =Miro > Joan Miró; =Jose =Marti > José Martí; =Simon =Bolivar > Simón Bolívar; =Lula =da =Silva > Lula da Silva; =Recep =Tayyip =Erdogan > Recep Tayyip Erdogan; =Pokemon > Pokémon; =Nestle > Nestlé; =Hermes =International > Hermès International; =Lancome > Lancôme; =L’Oreal > L’Oréal; =Chloe =Grace > Chloë Grace',
  ).filter(({ find, to }) => find.replaceAll('=', '') !== to),
];
