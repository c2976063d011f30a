import type { TableMatch } from '../match.ts';
import { pairs, type Row, type RowTraits } from '../row.ts';

const CAPITAL = /^\p{Lu}/u;
const next = (match: TableMatch): string => match.sentence.tokens[match.last]?.text ?? '';
const before = (match: TableMatch): string => match.sentence.tokens[match.first - 1]?.text ?? '';
/** Not part of a longer name: no capital on either side. */
const alone = (match: TableMatch): boolean =>
  !CAPITAL.test(next(match)) && (!CAPITAL.test(before(match)) || match.first === 1);
const old: RowTraits = {
  entry: 'place.old-name',
  fix: 'safe',
  guard: (match) =>
    !/^(?:chicken|Chicken|University|Opera|duck|Duck)$/.test(before(match)) &&
    !/^(?:University|duck|Duck|Opera|Dynamo|cake|class|Presidency|High|curry|cutlet|check|plaid)$/.test(next(match)),
};
/** "the east coast of New Zealand": a side of some other land, and no region with a name. */
const caps: RowTraits = {
  entry: 'place.region-caps',
  fix: 'safe',
  guard: (match) => !(next(match) === 'of' && /coast$/i.test(match.text)),
};

/** Names of places and regions. */
export const PLACES: readonly Row[] = [
  ...pairs(
    old,
    'Kiev > Kyiv; Kharkov > Kharkiv; Lvov > Lviv; Chernigov > Chernihiv; Dnepropetrovsk > Dnipro; Dnipropetrovsk > Dnipro; Zaporozhye > Zaporizhzhia; Zaporozhe > Zaporizhzhia; Nikolaev > Mykolaiv; Lugansk > Luhansk; ' +
      'Bombay > Mumbai; Calcutta > Kolkata; Bangalore > Bengaluru; Peking > Beijing; Rangoon > Yangon; Burma > Myanmar; Swaziland > Eswatini; Byelorussia, Belorussia > Belarus; Moldavia > Moldova; Kirghizia > Kyrgyzstan; Zaire > Congo; Ceylon > Sri Lanka; Saigon > Ho Chi Minh City; ' +
      'Tbilissi > Tbilisi; Kishinev > Chisinau; Alma-Ata > Almaty; Ashkhabad > Ashgabat; Frunze > Bishkek; Katmandu > Kathmandu; Upper =Volta > Burkina Faso; Dacca > Dhaka; Tananarive > Antananarivo',
  ),
  ...pairs(
    {
      ...old,
      guard: (match) =>
        !/^(?:Texas|University|Meridian|,)$/.test(next(match)) &&
        !/\b(?:Texas|Permian|Midland|Jessa)\b/.test(match.sentence.block.text) &&
        /\b(?:Ukrain|Black Sea|Russia|port|Kyiv|Zelensk)/.test(match.sentence.block.text),
    },
    'Odessa > Odesa',
  ),
  ...pairs(
    { ...old, entry: 'place.old-name' },
    'the =Ukraine > Ukraine; the =Lebanon > Lebanon; the =Yemen > Yemen; the =Cameroons > Cameroon',
  ),
  {
    entry: 'place.old-name',
    fix: 'safe',
    find: '=Macedonia',
    to: 'North Macedonia',
    guard: (match) =>
      !/^(?:North|Greek|of|in|western|central|Eastern|East|ancient)$/i.test(before(match)) &&
      /\bNATO|Skopje\b/.test(match.sentence.block.text),
  },
  {
    entry: 'place.ivory',
    fix: 'suggest',
    find: 'Holland',
    to: ({ opens }) => (opens ? 'The Netherlands' : 'the Netherlands'),
    guard: (match) =>
      alone(match) &&
      !/^(?:Mr\.|Ms\.|Tom|Merrill|North|South|New|of)$/.test(before(match)) &&
      !/^(?:said|says|told|added|,|['’]s|tunnel)$/.test(next(match)) &&
      /^(?:$|in|to|from|of|through|across|at|for|and|with|by|into|near|than|against|around|beat|visit|visited|toured|left|reached)$/.test(
        before(match).toLowerCase(),
      ),
  },
  ...pairs(
    caps,
    'the =midwest > the Midwest; the =Mid-West, the =mid-west > the Midwest; =midwestern > Midwestern; =midwesterners > Midwesterners; =midwesterner > Midwesterner; the =northeast > the Northeast; the =southeast > the Southeast; the =southwest > the Southwest; the =northwest > the Northwest; ' +
      'the =deep =south|South > the Deep South; the =middle =east|East, the =Middle =east > the Middle East; =middle =eastern > Middle Eastern; the =far =east|East > the Far East; the =west =coast, the =West =coast > the West Coast; the =east =coast, the =East =coast > the East Coast; the =gulf =coast, the =Gulf =coast > the Gulf Coast; the =great =plains > the Great Plains; the =great =lakes, the =Great =lakes > the Great Lakes; the =sun =belt, the =sunbelt > the Sun Belt; the =rust =belt, the =rustbelt > the Rust Belt; the =bible =belt, the =Bible =belt > the Bible Belt; the =pacific|Pacific =northwest > the Pacific Northwest; =new =england > New England; the =north =pole > the North Pole; the =south =pole > the South Pole; the =eastern =shore > the Eastern Shore; the =upper|Upper =midwest > the Upper Midwest; the =west =bank > the West Bank; the =bay =area, the =Bay =area > the Bay Area; =southern =california|California > Southern California; =northern =california|California > Northern California; the =arctic > the Arctic; =western =europe > Western Europe; =eastern =europe > Eastern Europe; the =balkans > the Balkans; the =panhandle, =Florida =panhandle > the Panhandle; the =black =hills > the Black Hills; the =ozarks > the Ozarks; the =rockies > the Rockies; =silicon =valley, =Silicon =valley > Silicon Valley; the =south =side =of =Chicago > the South Side of Chicago; the =caribbean > the Caribbean; the =mid-atlantic, the =Mid-atlantic > the Mid-Atlantic; the =south =pacific > the South Pacific; =upstate =new =york > upstate New York; the =twin =cities, the =Twin =cities > the Twin Cities; the =persian =gulf > the Persian Gulf',
  )
    .map((row) => (/the =(?:north|south)(?:east|west)$/.test(row.find) ? { ...row, guard: quarter } : row))
    .filter((row) => !/panhandle/.test(row.find)),
  ...pairs({ entry: 'place.highway', fix: 'safe' }, ''),
];

/** "the northwest side", "the northeast of France": a direction, and no region of the country. */
function quarter(match: TableMatch): boolean {
  const after = next(match).toLowerCase();
  if (
    /^(?:of|side|corner|part|quadrant|quarter|coast|tip|edge|end|section|suburbs?|area|province|city|region|wall|slope|shore|and|or|at|-|wing|entrance|portion|border|passage|sector|district|outskirts)$/.test(
      after,
    )
  )
    return false;
  return !/^(?:to|toward|towards)$/.test(before(match).toLowerCase()) || after !== '.';
}
