/** What units of one dimension are measured in here: meter, square meter, liter, gram, meter per second, watt-hour, watt. */
export type Dimension = 'length' | 'area' | 'volume' | 'mass' | 'speed' | 'energy' | 'power' | 'data';

/** A unit by its dimension and what one of it is. Where a word has several meanings (ton, gallon) each is right. */
export interface UnitFactor {
  readonly dimension: Dimension;
  readonly factors: readonly number[];
  /** Inches and kilograms are of two systems; a conversion goes from one to the other, or between nautical and land. */
  readonly plural: string;
}

const FEET = 0.3048;
const ACRE = 4046.8564224;
const POUND = 453.59237;
const GALLON = 3.785411784;
const IMPERIAL = 4.54609;

const TABLE: Readonly<Record<Dimension, readonly (readonly [string, string, ...number[]])[]>> = {
  length: [
    ['meter', 'meters', 1],
    ['kilometer', 'kilometers', 1000],
    ['centimeter', 'centimeters', 0.01],
    ['millimeter', 'millimeters', 0.001],
    ['mile', 'miles', 1609.344],
    ['nautical mile', 'nautical miles', 1852],
    ['yard', 'yards', 0.9144],
    ['foot', 'feet', FEET],
    ['inch', 'inches', 0.0254],
    ['fathom', 'fathoms', 1.8288],
    ['furlong', 'furlongs', 201.168],
    ['hand', 'hands', 0.1016],
    ['league', 'leagues', 4828.032, 5556],
    ['light-year', 'light-years', 9.4607304725808e15],
  ],
  area: [
    ['square meter', 'square meters', 1],
    ['square kilometer', 'square kilometers', 1e6],
    ['hectare', 'hectares', 1e4],
    ['acre', 'acres', ACRE],
    ['square mile', 'square miles', 2589988.110336],
    ['square foot', 'square feet', FEET ** 2],
    ['square yard', 'square yards', 0.83612736],
    ['square inch', 'square inches', 0.00064516],
  ],
  volume: [
    ['liter', 'liters', 1],
    ['milliliter', 'milliliters', 0.001],
    ['centiliter', 'centiliters', 0.01],
    ['cubic meter', 'cubic meters', 1000],
    ['cubic kilometer', 'cubic kilometers', 1e12],
    ['cubic foot', 'cubic feet', 28.316846592],
    ['cubic yard', 'cubic yards', 764.554857984],
    ['cubic mile', 'cubic miles', 4.168181825e12],
    ['gallon', 'gallons', GALLON, IMPERIAL],
    ['imperial gallon', 'imperial gallons', IMPERIAL],
    ['quart', 'quarts', GALLON / 4, IMPERIAL / 4],
    ['pint', 'pints', GALLON / 8, IMPERIAL / 8],
    ['cup', 'cups', GALLON / 16, 0.25],
    ['fluid ounce', 'fluid ounces', GALLON / 128, IMPERIAL / 160],
    ['ounce', 'ounces', GALLON / 128, IMPERIAL / 160],
    ['tablespoon', 'tablespoons', GALLON / 256, 0.015, 0.02],
    ['teaspoon', 'teaspoons', GALLON / 768, 0.005],
    ['barrel', 'barrels', 158.987294928, 119.240471196, 163.65924],
    ['bushel', 'bushels', 35.23907016688, 36.36872],
  ],
  mass: [
    ['gram', 'grams', 1],
    ['kilogram', 'kilograms', 1000],
    ['milligram', 'milligrams', 0.001],
    ['microgram', 'micrograms', 1e-6],
    ['tonne', 'metric tons', 1e6],
    ['ton', 'tons', 907184.74, 1016046.9088, 1e6],
    ['short ton', 'short tons', 907184.74],
    ['long ton', 'long tons', 1016046.9088],
    ['pound', 'pounds', POUND],
    ['ounce', 'ounces', POUND / 16, 31.1034768],
    ['troy ounce', 'troy ounces', 31.1034768],
    ['stone', 'stone', POUND * 14],
    ['carat', 'carats', 0.2],
    // Of crude oil and of grain a mass is given, too.
    ['barrel', 'barrels', 136400],
    ['bushel', 'bushels', POUND * 60, POUND * 56],
  ],
  speed: [
    ['meter per second', 'meters per second', 1],
    ['kilometer per hour', 'kph', 1 / 3.6],
    ['mile per hour', 'mph', 0.44704],
    ['knot', 'knots', 1852 / 3600],
    ['foot per second', 'feet per second', FEET],
  ],
  energy: [
    ['joule', 'joules', 1 / 3600],
    ['kilojoule', 'kilojoules', 1 / 3.6],
    ['calorie', 'calories', 4.184 / 3600, 4.184 / 3.6],
    ['kilowatt-hour', 'kilowatt-hours', 1000],
    ['megawatt-hour', 'megawatt-hours', 1e6],
  ],
  power: [
    ['watt', 'watts', 1],
    ['kilowatt', 'kilowatts', 1000],
    ['megawatt', 'megawatts', 1e6],
    ['gigawatt', 'gigawatts', 1e9],
    ['horsepower', 'horsepower', 745.6998715822702, 735.49875],
  ],
  data: [
    ['megabyte', 'megabytes', 1e6],
    ['gigabyte', 'gigabytes', 1e9, 1.073741824e9],
    ['terabyte', 'terabytes', 1e12, 1.099511627776e12],
  ],
};

const UNITS: ReadonlyMap<string, readonly UnitFactor[]> = (() => {
  const units = new Map<string, UnitFactor[]>();
  for (const [dimension, rows] of Object.entries(TABLE) as [Dimension, (typeof TABLE)[Dimension]][])
    for (const [name, plural, ...factors] of rows)
      units.set(name, [...(units.get(name) ?? []), { dimension, plural, factors }]);
  return units;
})();

/** The ways of turning one unit into another: what a number of `from` is multiplied by. Empty where they measure different things. */
export function factorsBetween(from: string, to: string): readonly number[] {
  const targets = UNITS.get(to) ?? [];
  const found = (UNITS.get(from) ?? []).flatMap((a) =>
    targets
      .filter((b) => a.dimension === b.dimension)
      .flatMap((b) => a.factors.flatMap((x) => b.factors.map((y) => x / y))),
  );
  return [...new Set(found)];
}

/** How the copy's unit is called in a message: “kilometers”. */
export const unitName = (unit: string): string => UNITS.get(unit)?.[0]?.plural ?? unit;

/** Units that stand for a count in the figure reader. */
export const isCountedUnit = (head: string): boolean =>
  /^(?:barrel|bushel|furlong|hand|league|fathom|stone)$/.test(head);
