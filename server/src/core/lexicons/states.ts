/** American states: name, short form of datelines (none where the name is never shortened), postal code. Facts. */
const ROWS =
  'Alabama|Ala.|AL;Alaska||AK;Arizona|Ariz.|AZ;Arkansas|Ark.|AR;California|Calif.|CA;Colorado|Colo.|CO;Connecticut|Conn.|CT;Delaware|Del.|DE;Florida|Fla.|FL;Georgia|Ga.|GA;Hawaii||HI;Idaho||ID;Illinois|Ill.|IL;Indiana|Ind.|IN;Iowa||IA;Kansas|Kan.|KS;Kentucky|Ky.|KY;Louisiana|La.|LA;Maine||ME;Maryland|Md.|MD;Massachusetts|Mass.|MA;Michigan|Mich.|MI;Minnesota|Minn.|MN;Mississippi|Miss.|MS;Missouri|Mo.|MO;Montana|Mont.|MT;Nebraska|Neb.|NE;Nevada|Nev.|NV;New Hampshire|N.H.|NH;New Jersey|N.J.|NJ;New Mexico|N.M.|NM;New York|N.Y.|NY;North Carolina|N.C.|NC;North Dakota|N.D.|ND;Ohio||OH;Oklahoma|Okla.|OK;Oregon|Ore.|OR;Pennsylvania|Pa.|PA;Rhode Island|R.I.|RI;South Carolina|S.C.|SC;South Dakota|S.D.|SD;Tennessee|Tenn.|TN;Texas||TX;Utah||UT;Vermont|Vt.|VT;Virginia|Va.|VA;Washington|Wash.|WA;West Virginia|W.Va.|WV;Wisconsin|Wis.|WI;Wyoming|Wyo.|WY';

export interface State {
  readonly name: string;
  /** In datelines, captions and party labels; the name where it is never shortened. */
  readonly short: string;
  readonly postal: string;
}

export const STATES: readonly State[] = ROWS.split(';').map((row) => {
  const [name = '', short = '', postal = ''] = row.split('|');
  return { name, short: short === '' ? name : short, postal };
});

/** Short forms that have been in use but are not the house's. */
const OLD_SHORT =
  'Cal.|California;Penn.|Pennsylvania;Penna.|Pennsylvania;Tex.|Texas;Ida.|Idaho;Ia.|Iowa;Haw.|Hawaii;Alas.|Alaska;Oreg.|Oregon;Kans.|Kansas;Nebr.|Nebraska;Wisc.|Wisconsin;Minnesota.|Minnesota;W. Va.|West Virginia;N. Y.|New York;N. J.|New Jersey;N. C.|North Carolina;S. C.|South Carolina;Okl.|Oklahoma;Tx.|Texas;Ut.|Utah;Me.|Maine;O.|Ohio';
export const OTHER_SHORT: ReadonlyMap<string, string> = new Map(
  OLD_SHORT.split(';').map((row) => row.split('|') as [string, string]),
);
/** States whose names are never shortened. */
export const NEVER_SHORT: ReadonlySet<string> = new Set('Alaska Hawaii Idaho Iowa Maine Ohio Texas Utah'.split(' '));

/** American cities that need no state in a dateline. */
export const STANDALONE: ReadonlySet<string> = new Set(
  'Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|Las Vegas|Los Angeles|Miami|Milwaukee|Minneapolis|New Orleans|New York|Oklahoma City|Philadelphia|Phoenix|Pittsburgh|St. Louis|Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|Washington'
    .toUpperCase()
    .split('|'),
);
/** Cities abroad that need no country in a dateline. */
export const STANDALONE_ABROAD: ReadonlySet<string> = new Set(
  'Amsterdam|Baghdad|Bangkok|Beijing|Beirut|Berlin|Brussels|Cairo|Djibouti|Dublin|Geneva|Gibraltar|Guatemala City|Havana|Helsinki|Hong Kong|Islamabad|Istanbul|Jerusalem|Johannesburg|Kuwait City|London|Luxembourg|Macau|Madrid|Mexico City|Milan|Monaco|Montreal|Moscow|Munich|New Delhi|Panama City|Paris|Prague|Quebec City|Rio de Janeiro|Rome|San Marino|Sao Paulo|Shanghai|Singapore|Stockholm|Sydney|Tokyo|Toronto|Vatican City|Vienna|Zurich|United Nations'
    .toUpperCase()
    .split('|'),
);

/** Larger American cities that need their state, with it. Names borne by well-known cities of several states are left out. */
const CITY_ROWS =
  'Ala.:Birmingham,Huntsville,Mobile,Montgomery,Tuscaloosa;Alaska:Anchorage,Fairbanks,Juneau;Ariz.:Flagstaff,Mesa,Scottsdale,Tempe,Tucson,Yuma;Ark.:Fayetteville,Little Rock;Calif.:Anaheim,Bakersfield,Berkeley,Fresno,Long Beach,Oakland,Riverside,Sacramento,San Bernardino,San Jose,Santa Barbara,Santa Monica,Stockton;Colo.:Aurora,Boulder,Colorado Springs,Fort Collins;Conn.:Bridgeport,Hartford,New Haven,Stamford;Del.:Dover;Fla.:Fort Lauderdale,Fort Myers,Gainesville,Jacksonville,Key West,Miami Beach,Orlando,Pensacola,St. Petersburg,Tallahassee,Tampa,West Palm Beach;Ga.:Augusta,Macon,Savannah;Hawaii:Hilo;Idaho:Boise;Ill.:Peoria,Rockford;Ind.:Evansville,Fort Wayne,South Bend,Terre Haute;Iowa:Cedar Rapids,Davenport,Des Moines,Sioux City;Kan.:Topeka,Wichita;Ky.:Frankfort,Lexington,Louisville;La.:Baton Rouge,Lafayette,Shreveport;Md.:Annapolis,Rockville;Mass.:Cambridge,Lowell,Worcester;Mich.:Ann Arbor,Flint,Grand Rapids,Kalamazoo,Lansing;Minn.:Duluth,Rochester,St. Paul;Miss.:Biloxi,Gulfport,Tupelo;Mo.:Independence,Jefferson City,Kansas City;Mont.:Billings,Bozeman,Helena,Missoula;Neb.:Lincoln,Omaha;Nev.:Carson City,Reno;N.H.:Concord,Nashua;N.J.:Atlantic City,Camden,Newark,Trenton;N.M.:Albuquerque,Las Cruces,Santa Fe;N.Y.:Albany,Buffalo,Ithaca,Schenectady,Syracuse,Yonkers;N.C.:Asheville,Chapel Hill,Charlotte,Durham,Greensboro,Raleigh,Winston-Salem;N.D.:Bismarck,Fargo;Ohio:Akron,Cincinnati,Dayton,Toledo,Youngstown;Okla.:Norman,Stillwater,Tulsa;Ore.:Eugene,Salem;Pa.:Allentown,Erie,Harrisburg,Scranton;R.I.:Providence;S.C.:Charleston,Myrtle Beach;S.D.:Pierre,Rapid City,Sioux Falls;Tenn.:Chattanooga,Knoxville,Memphis,Nashville;Texas:Amarillo,Austin,Corpus Christi,El Paso,Fort Worth,Galveston,Laredo,Lubbock,Uvalde,Waco;Utah:Ogden,Provo;Vt.:Burlington,Montpelier;Va.:Charlottesville,Norfolk,Richmond,Roanoke,Virginia Beach;Wash.:Olympia,Spokane,Tacoma;W.Va.:Huntington,Morgantown;Wis.:Green Bay,Kenosha,Madison;Wyo.:Casper,Cheyenne,Laramie';
export const STATE_OF_CITY: ReadonlyMap<string, string> = new Map(
  CITY_ROWS.split(';').flatMap((row) => {
    const [state = '', cities = ''] = row.split(':');
    return cities.split(',').map((city): [string, string] => [city.toUpperCase(), state]);
  }),
);

/** Short forms by the state's name. */
export const BY_STATE_NAME: ReadonlyMap<string, string> = new Map(STATES.map(({ name, short }) => [name, short]));
