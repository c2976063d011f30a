import type { FigureKind } from './figure.ts';

/** What a unit word stands for. */
export interface UnitWord {
  readonly unit: string;
  readonly kind: Extract<FigureKind, 'percent' | 'points' | 'measure' | 'temp' | 'duration'>;
}

/** Spellings of each unit, as “name: spellings”; a spelling in capitals is read in capitals only. */
const MEASURES = `
meter: meters meter metres metre m
kilometer: kilometers kilometer kilometres kilometre km kms
centimeter: centimeters centimeter centimetres centimetre cm cms
millimeter: millimeters millimeter millimetres millimetre mm
mile: miles mile mi
nautical mile: nautical miles|nautical mile|nmi
yard: yards yard yd yds
foot: feet foot ft ft.
inch: inches inch in. in
fathom: fathoms fathom
light-year: light-years light-year|light years|light year
acre: acres acre
hectare: hectares hectare ha
square meter: square meters|square meter|square metres|square metre|sq meters|sq m|sq. m|sqm|m²|m2
square kilometer: square kilometers|square kilometer|square kilometres|square kilometre|sq kilometers|sq km|sq. km|km²|km2
square mile: square miles|square mile|sq miles|sq mi|sq. mi|sq. mi.
square foot: square feet|square foot|square-foot|sq feet|sq ft|sq. ft.|sq. ft
square yard: square yards|square yard|sq yd
square inch: square inches|square inch|sq in
cubic meter: cubic meters|cubic meter|cubic metres|cubic metre|cu m|m³
cubic foot: cubic feet|cubic foot|cu ft
cubic yard: cubic yards|cubic yard
cubic kilometer: cubic kilometers|cubic kilometres
cubic mile: cubic miles
pound: pounds pound lbs lb lb. lbs.
ounce: ounces ounce oz oz.
troy ounce: troy ounces|troy ounce|troy oz
fluid ounce: fluid ounces|fluid ounce|fl oz
stone: stone
kilogram: kilograms kilogram kilogrammes kilos kilo kg kgs
gram: grams gram grammes g
milligram: milligrams milligram mg
microgram: micrograms microgram mcg
ton: tons ton
short ton: short tons|short ton
long ton: long tons|long ton
tonne: tonnes tonne|metric tons|metric ton|metric tonnes
liter: liters liter litres litre
milliliter: milliliters millilitres ml mL
centiliter: centiliters centilitres cl
gallon: gallons gallon gal gal.
imperial gallon: imperial gallons|imperial gallon|UK gallons
quart: quarts quart
pint: pints pint
cup: cups cup
tablespoon: tablespoons tablespoon tbsp
teaspoon: teaspoons teaspoon tsp
bushel: bushels bushel
mile per hour: miles per hour|mile per hour|miles an hour|mph|m.p.h.|mi/h
kilometer per hour: kilometers per hour|kilometer per hour|kilometres per hour|kilometre per hour|kilometers an hour|kilometres an hour|km per hour|km an hour|km/h|kmh|kph|k.p.h.
meter per second: meters per second|metres per second|meters a second|m/s
foot per second: feet per second|feet a second|ft/s
knot: knots knot kts
kilowatt: kilowatts kilowatt KW kW
megawatt: megawatts megawatt MW
gigawatt: gigawatts gigawatt GW
kilowatt-hour: kilowatt-hours kilowatt-hour kWh
megawatt-hour: megawatt-hours MWh
watt: watts watt
horsepower: horsepower hp
volt: volts volt
decibel: decibels decibel dB
hertz: hertz Hz
megahertz: megahertz MHz
gigahertz: gigahertz GHz
gigabyte: gigabytes gigabyte GB
megabyte: megabytes megabyte MB
terabyte: terabytes terabyte TB
calorie: calories calorie
carat: carats carat
joule: joules joule
kilojoule: kilojoules kJ
`;
const TEMPERATURES = `
fahrenheit: degrees Fahrenheit|degree Fahrenheit|degrees F|deg F|°F|° F|ºF|˚F|Fahrenheit|F
celsius: degrees Celsius|degree Celsius|degrees Centigrade|degrees centigrade|degrees C|deg C|°C|° C|ºC|˚C|Celsius|Centigrade|C
degree: degrees degree °
kelvin: kelvins kelvin
`;
const DURATIONS = `
second: seconds second secs sec sec.
minute: minutes minute mins min min.
hour: hours hour hrs hr hrs. hr.
day: days day
week: weeks week
month: months month mos.
year: years year yrs yr yrs.
decade: decades decade
century: centuries century
night: nights
`;
const SHARES = `
percentage point: percentage points|percentage point|percentage-points|percentage-point|percent points|per cent points|pct points|pct point|ppts|ppt|pp
basis point: basis points|basis point|basis-point|bps|bp
percent: percent|per cent|per-cent|pct.|pct|pc|%|٪
`;

function readTable(table: string, kind: (unit: string) => UnitWord['kind']): [string, UnitWord][] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const colon = line.indexOf(':');
      const unit = line.slice(0, colon);
      const list = line.slice(colon + 2);
      // Where phrases stand between bars, single words of the unit's own stem may lead them: “tonnes tonne|metric tons”.
      const stem = unit.slice(0, 3);
      const words = list.includes('|')
        ? list
            .split('|')
            .flatMap((item) => (item.split(' ').every((word) => word.startsWith(stem)) ? item.split(' ') : [item]))
        : unit.includes(' ')
          ? [list]
          : list.split(' ');
      return words.map((word) => [word, { unit, kind: kind(unit) }] as [string, UnitWord]);
    });
}

const WORDS: ReadonlyMap<string, UnitWord> = new Map([
  ...readTable(MEASURES, () => 'measure'),
  ...readTable(TEMPERATURES, () => 'temp'),
  ...readTable(DURATIONS, () => 'duration'),
  ...readTable(SHARES, (unit) => (unit === 'percent' ? 'percent' : 'points')),
]);

const quote = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '[\\s-]');
const ordered = [...WORDS.keys()].sort((a, b) => b.length - a.length);
/** Words of three letters and more may be glued by a hyphen or a space, be in capitals, and none may go on as another word. */
const UNIT = new RegExp(`(\\s{0,2}|-)(${ordered.map(quote).join('|')})(?![\\p{L}\\d²³]|[/'’]\\p{L})`, 'uy');
const UNIT_ANY_CASE = new RegExp(
  `(\\s{0,2}|-)(${ordered
    .filter((word) => word.length > 3 && /^[a-z]/.test(word))
    .map(quote)
    .join('|')})(?![\\p{L}\\d²³])`,
  'iuy',
);

/** The unit word that stands right after a number that ends at `at`, with where it ends. */
export function readUnitWord(
  text: string,
  at: number,
): (UnitWord & { readonly end: number; readonly joint: string }) | undefined {
  UNIT.lastIndex = at;
  let found = UNIT.exec(text);
  if (found === null) {
    UNIT_ANY_CASE.lastIndex = at;
    found = UNIT_ANY_CASE.exec(text);
  }
  if (found === null) return undefined;
  const written = (found[2] as string).replace(/[\s-]/g, ' ');
  const word = WORDS.get(written) ?? WORDS.get((found[2] as string).toLowerCase()) ?? WORDS.get(written.toLowerCase());
  if (word === undefined) return undefined;
  const joint = found[1] as string;
  // “in 9 C”, “17 F” need their space or a degree; “5 m” and “3 g” are units, “a g” is none.
  if (word.unit === 'second' && written === 'second' && joint !== '-') return undefined;
  return { ...word, end: at + found[0].length, joint };
}
