/** A person of a benchmark story, as its writer meant it: what the generator needs to break one thing. */
export interface Who {
  readonly full: string;
  readonly given: string;
  readonly surname: string;
  readonly pronoun: 'he' | 'she';
  /** Title written before the name in the story. */
  readonly title?: string;
}

const FAMILY_FIRST = new Set(['Park', 'Li', 'Kim', 'Chen']);

function who(line: string): Who {
  const [full = '', pronoun = 'he', title, own] = line.split('|').map((part) => part.trim());
  const words = full.split(' ');
  const first = words[0] as string;
  const last = own ?? (FAMILY_FIRST.has(first) ? first : (words[words.length - 1] as string));
  const given = FAMILY_FIRST.has(first) ? words.slice(1).join(' ') : first;
  return {
    full,
    given,
    surname: last,
    pronoun: pronoun === 'she' ? 'she' : 'he',
    ...(title === undefined || title === '' ? {} : { title }),
  };
}

const LIST: Readonly<Record<string, string>> = {
  'us-fire': 'Lorraine Baptiste|she|Fire Chief; Desmond Kroll|he',
  'us-council-budget': 'Theodore Quist|he|Mayor; Imani Ferris|she|Councilwoman',
  'us-football': 'Joel Mbeki-Lawson|he; Andre Sutcliffe|he; Bill Hargrove|he',
  'uk-council-parking': 'Geoffrey Amis|he|Councillor; Nasreen Chaudhry|she',
  'uk-court-fraud': 'Martin Sedgwick|he; Angela Rooke|she|Judge; Bridget Hanlon|she',
  'us-earnings': 'Yolanda Brisk|she|Chief Executive; Emil Novak|he',
  'us-obituary': 'Ruthanne Delacroix|she; Paulette Arceneaux|she',
  'uk-obituary': 'Dennis Ackroyd|he; Judith Pell|she',
  'diplomacy-talks': 'Ingrid Solheim|she; Khalid al-Rashidi|he|Foreign Minister; Tomas Hedvik|he|Gen.',
  'korea-summit': 'Park Ji-won|she|President; Li Wenhao|he|Premier; Kim Tae-hoon|he',
  'weather-storm': 'Rosalind Tate|she|Gov.; Clay Dubose|he|Sheriff',
  'science-bats': 'Esperanza López Ruiz|she||López; Pieter van den Berg|he||van den Berg',
  'science-telescope': 'Chen Yulan|she; David Kahale|he',
  'health-measles': 'Priscilla Nwosu|she|Dr.; Harold Wynn|he|Superintendent',
  'us-trial': 'Wallace Teague|he; Corinne Abbas|she; Leland Moody|he',
  'us-police-chase': 'Viola Engstrom|she|Police Chief; Rusty Calhoun|he; Jeanette Ruiz-Alvarez|she',
  'election-county': 'Raymond Castellano|he; Duane Pogue|he|Sheriff; Beatrice Lindqvist|she|County Clerk',
  'uk-strike': 'Fiona Macaulay|she; Alasdair Weir|he',
  'uk-heritage': 'Gwenllian Pryce|she; Edmund Farr|he',
  'schools-principal': 'Arturo Benavides|he; Lucinda Oakes|she',
  'transit-delay': 'Sanjay Venkataraman|he; Josephine Tully|she|Alderman',
  'farm-bees': 'Wes Thorvald|he; Adaeze Umeh|she',
  'uk-hospital': 'Helen Okonjo|she|Prof; Lionel Grantham|he',
  'refugees-school': 'Hassan bin Yusuf|he||bin Yusuf; Abeer Mansour|she',
  'tech-outage': 'Rajesh Pillai|he; Sheila Rourke|she',
  'art-theft': 'Anneke de Vries|she|Detective|de Vries; Joris Peeters|he; Liesbeth Aerts|she',
  'space-launch': 'Tomasz Zielinski|he; Margaret Oyelaran|she',
  'zoo-escape': 'Odette Fairweather|she; Elmer Stokes|he',
  'library-robots': 'Constance Mwangi|she; Bruno Castellani|he',
  'treaty-drafts': 'Clarissa Underhill|she|Sen.; Joseph Nez|he|Chairman',
};

/** People of each benchmark story. */
export const PEOPLE: ReadonlyMap<string, readonly Who[]> = new Map(
  Object.entries(LIST).map(([id, line]) => [id, line.split(';').map(who)]),
);

/** A place in the headline that the story names too. */
export const HEADLINE_PLACES: Readonly<Record<string, string>> = {
  'us-fire': 'Port Haskell',
  'us-council-budget': 'Dunmore',
  'uk-council-parking': 'Thornby',
  'diplomacy-talks': 'Geneva',
  'korea-summit': 'Busan',
  'weather-storm': 'Gulf Coast',
  'health-measles': 'Alder County',
  'election-county': 'Bannock Falls',
  'uk-heritage': 'Carrick Head',
  'library-robots': 'Ashgrove',
};
