import { PROSE_ZONES } from '../../draft/draft.ts';
import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import { type Numeral, readNumerals } from '../../forms/numerals.ts';
import { CAPITAL, lowerAt, opens, stopEnds } from '../../forms/sentence.ts';
import type { House } from '../../houses/house.ts';
import type { BlockFacts, Sentence } from '../../language/block-facts.ts';
import { groupDigits, inWords } from '../../lexicons/number-words.ts';

const DIMENSION = /^(?:feet|foot|inch|inches|centimeters?|meters?|metres?|yards?|millimeters?)$/;
const WEIGHT = /^(?:pounds?|ounces?|tons?|kilograms?|kilos?|grams?|milligrams?|metric)$/;

/** A measure in words: "five feet, six inches", "nine pounds", "five degrees", "nine mph". */
function* inFigures(block: BlockFacts): Iterable<Form> {
  const all = block.fact(readNumerals);
  for (let k = 0; k < all.length; k++) {
    const numeral = all[k] as Numeral;
    const { sentence, first, last, start, end, words, value, figure } = numeral;
    if (!words || /[-–]/.test(block.text.charAt(start - 1))) continue;
    const unit = lowerAt(sentence, last).replace(/\.$/, '');
    const entry = DIMENSION.test(unit)
      ? 'meas.dim-figures'
      : WEIGHT.test(unit)
        ? 'meas.weight'
        : /^degrees?$/.test(unit)
          ? 'meas.temp'
          : /^(?:mph|kph|knots)$/.test(unit) ||
              (/^(?:miles|kilometers)$/.test(unit) &&
                /^(?:per|an)$/.test(lowerAt(sentence, last + 1)) &&
                lowerAt(sentence, last + 2) === 'hour')
            ? 'meas.speed'
            : undefined;
    if (entry === undefined || value === 0) continue;
    if (opens(sentence, first) && CAPITAL.test(sentence.tokens[first]?.text ?? '')) continue;
    // "his two feet", "six feet under", "six degrees of separation", "three degrees from Yale".
    const [prev, after] = [lowerAt(sentence, first - 1), lowerAt(sentence, last + 1)];
    if (unit === 'feet' && (/^(?:his|her|their|own|my|your|our|its|all|on|with)$/.test(prev) || after === 'under'))
      continue;
    if (
      unit.startsWith('degree') &&
      /^(?:of|from|in)$/.test(after) &&
      !/^(?:warming|frost|celsius|fahrenheit)$/.test(lowerAt(sentence, last + 2))
    )
      continue;
    if (/^(?:inch|foot)$/.test(unit) && value === 1 && /^(?:in|at|out)$/.test(after)) continue;
    // "five feet, six inches" is one measure.
    const next = all[k + 1];
    const joined =
      next !== undefined &&
      next.sentence === sentence &&
      next.words &&
      next.first <= last + 2 &&
      /^(?:inch|inches|ounces?)$/.test(lowerAt(sentence, next.last));
    if (joined) {
      const to = `${figure}${block.text.slice(end, next.start)}${next.figure}`;
      yield { start, end: next.end, entry, to, fix: entry === 'meas.temp' ? 'suggest' : 'safe' };
      k++;
    } else yield { start, end, entry, to: figure, fix: entry === 'meas.temp' ? 'suggest' : 'safe' };
  }
}

const SINGULAR =
  'foot|inch|mile|yard|meter|metre|kilometer|pound|ounce|ton|acre|gallon|liter|square-foot|centimeter|story|watt|megawatt|volt';
const NOUN_AFTER =
  /^\s(?!and\b|or\b|of\b|in\b|to\b|tall\b|long\b|wide\b|high\b|deep\b|from\b|at\b|by\b|on\b|away\b|above\b|below\b|apart\b|thick\b|is\b|was\b|are\b|per\b|an?\b|the\b|for\b|each\b|off\b|up\b|down\b|but\b|with\b|than\b|or\b|as\b)\p{L}/u;

function* hyphens(block: BlockFacts): Iterable<Form> {
  yield* byPattern(
    block,
    /(?<![\w.,$-])(?<high>\d[\d,.]*)[ -]foot[, -]{1,2}(?<low>\d{1,2})[ -]inch(?![\w-])/g,
    ({ groups, 0: all }) => {
      const to = `${groups?.['high']}-foot-${groups?.['low']}-inch`;
      return to === all ? undefined : { entry: 'meas.dim-hyphen', to, fix: 'safe' };
    },
  );
  yield* byPattern(block, DIM_HYPHEN, ({ groups, index, 0: all }) => {
    const { number = '', unit = '', tail = '' } = groups ?? {};
    if (
      Number(number.replaceAll(',', '')) === 1 &&
      tail === '' &&
      !/\b(?:an?|the|this|that)\s$/.test(block.masked.slice(Math.max(0, index - 5), index))
    )
      return undefined;
    if (!NOUN_AFTER.test(block.masked.slice(index + all.length, index + all.length + 20))) return undefined;
    return { entry: 'meas.dim-hyphen', to: `${number}-${unit}${tail.replace(' ', '-')}`, fix: 'safe' };
  });
}

function* symbols(block: BlockFacts): Iterable<Form> {
  yield* byPattern(
    block,
    /(?<![\w.°])(?<!°\s)(?<feet>\d{1,2})\s?['’′]\s?-?(?<inches>\d{1,2})\s?(?:["”“″]|['’]['’])/g,
    ({ groups }) => ({ entry: 'meas.symbols', to: `${groups?.['feet']}-foot-${groups?.['inches']}`, fix: 'suggest' }),
  );
  yield* byPattern(block, /(?<![\w.'’′°])(?<inches>\d{1,3}(?:\.\d+)?)[″](?!\w)/g, ({ groups }) => ({
    entry: 'meas.symbols',
    to: `${groups?.['inches']} ${groups?.['inches'] === '1' ? 'inch' : 'inches'}`,
    fix: 'suggest',
  }));
  yield* byPattern(
    block,
    /(?<![\w.])(?<value>-?\d{1,3})\s?°(?!\s?\d{1,2}['’′:]|\s?\d{1,2}(?:\.\d+)?\s?[NSEW]\b|\s?[NSEW]\b)\s?(?<scale>[CF]\b)?/g,
    ({ groups }) => ({
      entry: 'meas.temp',
      to: `${groups?.['value']} degrees${groups?.['scale'] === 'C' ? ' Celsius' : groups?.['scale'] === 'F' ? ' Fahrenheit' : ''}`,
      fix: 'suggest',
      level: 'hint',
    }),
  );
}

const SHORT: Readonly<Record<string, readonly [string, string]>> = {
  lb: ['pound', 'pounds'],
  lbs: ['pound', 'pounds'],
  oz: ['ounce', 'ounces'],
  ft: ['foot', 'feet'],
  yd: ['yard', 'yards'],
  yds: ['yard', 'yards'],
  mi: ['mile', 'miles'],
  km: ['kilometer', 'kilometers'],
  kms: ['kilometer', 'kilometers'],
  kg: ['kilogram', 'kilograms'],
  kgs: ['kilogram', 'kilograms'],
  cm: ['centimeter', 'centimeters'],
  hr: ['hour', 'hours'],
  hrs: ['hour', 'hours'],
  min: ['minute', 'minutes'],
  mins: ['minute', 'minutes'],
  sec: ['second', 'seconds'],
  secs: ['second', 'seconds'],
  gal: ['gallon', 'gallons'],
  gals: ['gallon', 'gallons'],
  qt: ['quart', 'quarts'],
  qts: ['quart', 'quarts'],
  ml: ['milliliter', 'milliliters'],
  yrs: ['year', 'years'],
  yr: ['year', 'years'],
  tbsp: ['tablespoon', 'tablespoons'],
  tsp: ['teaspoon', 'teaspoons'],
  mg: ['milligram', 'milligrams'],
  m: ['meter', 'meters'],
  g: ['gram', 'grams'],
  in: ['inch', 'inches'],
  wks: ['week', 'weeks'],
  mos: ['month', 'months'],
};

function* abbreviations(sentence: Sentence): Iterable<Form> {
  const { block } = sentence;
  const text = block.masked.slice(sentence.start, sentence.end);
  for (const match of text.matchAll(
    /(?<![\w.,$£€/:-])(?<number>\d[\d,]*(?:\.\d+)?)(?<gap>\s?)(?<sq>sq\.? ?)?(?<unit>lbs?|oz|ft|yds?|mi|kms?|kgs?|cm|hrs?|mins?|secs?|gals?|qts?|ml|yrs?|tbsp|tsp|mg|m|g|in|wks|mos)(?<dot>\.?)(?![\w-]|\/)/g,
  )) {
    const { number = '', gap = '', sq, unit = '', dot = '' } = match.groups ?? {};
    // "5m" and "5 g" may be millions and networks, "5 in" a number before a preposition.
    if (
      /^(?:m|g|mi|min|sec)$/.test(unit) &&
      (gap === '' ? unit !== 'm' || sq !== undefined : dot === '' && !/^(?:mi|min|sec)$/.test(unit))
    )
      continue;
    if (
      unit === 'm' &&
      !/\b(?:high|tall|long|wide|deep|race|sprint|swim|dash|above|below|about|metre|meter)\b|\d+k?m/.test(
        text.slice(Math.max(0, match.index - 20), match.index + 24).replace(match[0], ''),
      )
    )
      continue;
    if (unit === 'in' && dot === '') continue;
    if (unit === 'in' && !/^\s(?:\p{Ll}|\p{N})|^[,;)]/u.test(text.slice(match.index + match[0].length))) continue;
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const one = Number(number) === 1;
    const adjective =
      /^\s(?:\p{Ll}+)/u.test(text.slice(match.index + match[0].length)) &&
      /\b(?:an?|the|his|her|their)\s$/.test(text.slice(0, match.index));
    const [single, many] = SHORT[unit] ?? [unit, unit];
    // "2 hrs": small counts of time are spelled out, so that nothing is left to change.
    const count =
      /^(?:hrs?|mins?|secs?|yrs?|wks|mos)$/.test(unit) && /^[1-9]$/.test(number) && match.index > 0 && !adjective
        ? inWords(Number(number))
        : number;
    const words = `${sq === undefined ? '' : 'square '}${one ? single : many}`;
    const stop = dot !== '' && stopEnds(sentence, end) ? '.' : '';
    yield {
      start,
      end,
      entry: 'meas.abbr',
      to: adjective && sq === undefined ? `${number}-${single}${stop}` : `${count} ${words}${stop}`,
      fix: 'safe',
    };
  }
}

/** Metric units, what they are in American ones, and by how much. */
const METRIC: Readonly<Record<string, readonly [number, string]>> = {
  kilometer: [0.621371, 'mile'],
  meter: [3.28084, 'feet'],
  centimeter: [0.393701, 'inch'],
  kilogram: [2.20462, 'pound'],
  liter: [0.264172, 'gallon'],
  hectare: [2.47105, 'acre'],
};

function* conversions(block: BlockFacts): Iterable<Form> {
  yield* byPattern(
    block,
    /(?<![\w.,$£€-])(?<number>\d[\d,]*(?:\.\d+)?) (?<unit>kilomet(?:er|re)|met(?:er|re)|centimet(?:er|re)|kilogram|lit(?:er|re)|hectare)s?(?!\s?\(|[\w-]|\s(?:an|per|of|and)\b)/g,
    ({ groups, index, 0: all }) => {
      const [factor, name] = METRIC[(groups?.['unit'] ?? '').replace(/tre$/, 'ter')] ?? [1, ''];
      // Given the other way round, or given before: "3.7 miles (6 kilometers)".
      if (
        /\($/.test(block.masked.slice(0, index)) ||
        /\((?:about |some )?$/.test(block.masked.slice(Math.max(0, index - 8), index))
      )
        return undefined;
      const value = Number((groups?.['number'] ?? '').replaceAll(',', '')) * factor;
      const shown = value >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
      const unit = name === 'feet' || shown === 1 ? name : name === 'inch' ? 'inches' : `${name}s`;
      const text = groupDigits(String(shown));
      return {
        entry: 'meas.convert',
        to: `${all} (${text} ${unit})`,
        fix: 'suggest',
        level: 'hint',
        say: `Give the measure in American units as well: “${text} ${unit}”.`,
      };
    },
  );
}

const DIM_HYPHEN = new RegExp(
  `(?<![\\w.,$-]|foot )(?<number>\\d[\\d,.]*) (?<unit>${SINGULAR})(?<tail> (?:tall|long|wide|high|deep|thick))?(?![\\w-])`,
  'g',
);

function* read(block: BlockFacts, house: House): Iterable<Form> {
  yield* inFigures(block);
  if (!/\d/.test(block.masked)) return;
  yield* hyphens(block);
  yield* symbols(block);
  if (house.switches['spelling'] !== 'american') return;
  for (const sentence of block.sentences) yield* abbreviations(sentence);
  yield* conversions(block);
}

export const measures = formRule({
  id: 'style/measures',
  zones: PROSE_ZONES,
  level: 'information',
  summary: 'Dimensions, weights, speeds and temperatures in figures, with their units in words.',
  why: 'Readers compare measures at a glance when they are in figures; units are words, for not everyone knows the short forms.',
  source: 'AP Stylebook, “dimensions”, “weights”, “speeds”, “temperatures”',
  examples: {
    bad: [
      { text: 'The wall is five feet, six inches tall.', fixed: 'The wall is 5 feet, 6 inches tall.' },
      { text: 'The baby weighed nine pounds.', fixed: 'The baby weighed 9 pounds.' },
      { text: 'The wind blew at nine mph.', fixed: 'The wind blew at 9 mph.' },
      { text: 'The trout weighed 5 lbs on the scale.', fixed: 'The trout weighed 5 pounds on the scale.' },
      { text: 'They built a 5 foot wall.', fixed: 'They built a 5-foot wall.' },
    ],
    good: ['He stood on his own two feet.', 'It fell to zero degrees in a 5-foot drift of 6 inches.'],
  },
  read,
});
