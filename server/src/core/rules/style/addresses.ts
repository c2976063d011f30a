import { READER_ZONES } from '../../draft/draft.ts';
import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import { isTitleCase, upperFirst } from '../../forms/sentence.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import { ordinals as ordinalNames, ordinalValue, ordinalWord, withEnding } from '../../lexicons/number-words.ts';

const SHORT: Readonly<Record<string, string>> = { Street: 'St.', Avenue: 'Ave.', Boulevard: 'Blvd.' };
const LONG: Readonly<Record<string, string>> = {
  St: 'Street',
  Ave: 'Avenue',
  Blvd: 'Boulevard',
  Rd: 'Road',
  Dr: 'Drive',
  Ln: 'Lane',
  Ct: 'Court',
  Pl: 'Place',
  Ter: 'Terrace',
  Terr: 'Terrace',
  Cir: 'Circle',
  Pkwy: 'Parkway',
  Pky: 'Parkway',
  Hwy: 'Highway',
  Aly: 'Alley',
  Sq: 'Square',
  Tpke: 'Turnpike',
  Expy: 'Expressway',
  Fwy: 'Freeway',
  Trl: 'Trail',
  Av: 'Avenue',
  Bl: 'Boulevard',
};
const DIRECTION: Readonly<Record<string, string>> = { North: 'N.', South: 'S.', East: 'E.', West: 'W.' };
const FULL_DIRECTION: Readonly<Record<string, string>> = { N: 'North', S: 'South', E: 'East', W: 'West' };
const NAME = "(?:\\p{Lu}[\\p{L}’'.-]*|\\d{1,3}(?:st|nd|rd|th))";
const NUMBER = '(?<![\\w$.,#–/-]|\\b(?:of|on|at) the )(?<number>\\d{1,5}(?:-\\d{1,3})?[A-Z]?)';

/** What follows a form that ends in a full stop: a second stop at the end of a sentence is left out. */
const closing = (block: BlockFacts, end: number): boolean => block.masked.charAt(end) === '.';

function* numbered(block: BlockFacts): Iterable<Form> {
  // "12 West Elm Street", "12 Elm Street", "12 Elm Rd."
  if (/Street|Avenue|Boulevard/.test(block.masked) && /\d/.test(block.masked))
    yield* byPattern(block, DIRECTION_2, ({ groups, index, 0: all }) => {
      const { number = '', dir, gap, name = '', type = '', next = '' } = groups ?? {};
      if (dir !== undefined && gap === undefined) return undefined;
      // "12 Wall Street banks" are counted, "12 Sesame Street Productions" are a name.
      if (
        Number(number) < 100 &&
        /^(?:Wall|Sesame|Downing|Fleet|Main Street)$/.test(name) &&
        next === '' &&
        /^\s\p{Ll}+s\b/u.test(block.masked.slice(index + all.length))
      )
        return undefined;
      if (
        /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Main Street)$/.test(
          name,
        ) &&
        dir === undefined &&
        !/\d/.test(number)
      )
        return undefined;
      if (
        /^ (?:North|South|East|West|Northwest|Northeast|Southwest|Southeast)/.test(next) === false &&
        next !== '' &&
        !/^ (?:in|at|on|The|In|He|She|It|They|A|Police|But|And|When|After)$/.test(next)
      ) {
        if (!/^ (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(next)) return undefined;
      }
      const end = index + all.length - next.length;
      const stop = closing(block, end);
      const short = (SHORT[type] ?? type).replace(/\.$/, stop ? '' : '.');
      const direction = dir === undefined ? '' : `${DIRECTION[dir] ?? `${dir.charAt(0)}.`} `;
      const entry = dir !== undefined && direction.trim() !== dir ? 'addr.direction' : 'addr.abbr-numbered';
      return { entry, end, to: `${number} ${direction}${name} ${short}`, fix: 'safe' };
    });
  if (/\d (?:North|South|East|West|[NSEW]) /.test(block.masked))
    yield* byPattern(block, DIRECTION_3, ({ groups }) => {
      const { number = '', dir = '', name = '', type = '' } = groups ?? {};
      return { entry: 'addr.direction', to: `${number} ${DIRECTION[dir] ?? `${dir}.`} ${name} ${type}`, fix: 'safe' };
    });
  if (/(?:St|Ave|Blvd)\.,? [NS]/.test(block.masked))
    yield* byPattern(block, DIRECTION_4, ({ groups, index, 0: all }) => {
      const quadrant = groups?.['quadrant'] ?? '';
      const short = /^N/.test(quadrant)
        ? /W|west/.test(quadrant)
          ? 'NW'
          : 'NE'
        : /W|west/.test(quadrant)
          ? 'SW'
          : 'SE';
      return { entry: 'addr.direction', start: index + all.length - quadrant.length, to: short, fix: 'suggest' };
    });
}

function* neverShort(block: BlockFacts): Iterable<Form> {
  if (/\b(?:Rd|Dr|Ln|Ct|Pl|Terr?|Cir|Pkwy|Pky|Hwy|Aly|Tpke|Expy|Fwy|Trl)\b/.test(block.masked))
    yield* byPattern(
      block,
      /(?<lead>(?:\p{Lu}[\p{L}’'-]+|\d{1,3}(?:st|nd|rd|th)) )(?<type>Rd|Dr|Ln|Ct|Pl|Terr?|Cir|Pkwy|Pky|Hwy|Aly|Tpke|Expy|Fwy|Trl)(?<dot>\.?)(?![\w'’-])/gu,
      ({ groups, index, 0: all }) => {
        const { lead = '', type = '', dot = '' } = groups ?? {};
        const before = block.masked.slice(Math.max(0, index - 24), index);
        const rest = block.masked.slice(index + all.length, index + all.length + 12);
        const number =
          /(?:^|[^\w$.,])\d{1,5}[A-Z]? (?:[NSEW]\. |\p{Lu}[\p{L}’'.-]+ ){0,3}$/u.test(before) || /^\d/.test(lead);
        const led =
          /\b(?:on|along|near|off|down|of|to|from|at|and|between|onto|across) (?:the )?(?:[NSEW]\. |\p{Lu}[\p{L}’'-]+ ){0,3}$/u.test(
            before,
          );
        // "Ann Lee Dr. Smith": a doctor. "No. 5 Hwy": rare; "Hwy." after a capital is a highway.
        if (!number && !led) return undefined;
        if (/^(?:Dr|Ct|Pl|Cir|Ter)$/.test(type) && (dot === '' ? !number : /^\s\p{Lu}\p{Ll}+/u.test(rest) && !number))
          return undefined;
        const start = index + lead.length;
        const ends =
          dot === '.' &&
          (/^["”’)]*\s+\p{Lu}/u.test(rest) && !/^\s(?:in|at|and|N|S|E|W)\b/.test(rest)
            ? true
            : /^["”’)]*\s*$/.test(rest) &&
              /^\P{L}*\p{Lu}.*\s\p{Ll}/u.test(block.masked) &&
              !/^\P{L}*\d/u.test(block.masked));
        return { entry: 'addr.never-abbr', start, to: `${LONG[type]}${ends ? '.' : ''}`, fix: 'safe' };
      },
    );
  // "on Elm St.", "Elm Ave. was closed": no number, so no short form.
  if (/(?:St|Ave|Blvd|Av)\./.test(block.masked))
    yield* byPattern(
      block,
      /(?<lead>(?<dir>\b[NSEW]\. )?(?<name>(?:\p{Lu}[\p{L}’'-]+|\d{2,3}(?:st|nd|rd|th)) ))(?<type>St|Ave|Blvd|Av)\.(?![\p{L}'’-])/gu,
      ({ groups, index, 0: all }) => {
        const { lead = '', name = '', type = '', dir } = groups ?? {};
        const before = block.masked.slice(Math.max(0, index - 40), index);
        const rest = block.masked.slice(index + all.length, index + all.length + 14);
        if (
          /(?:^|[^\w$.,])\d{1,5}(?:-\d+)?[A-Z]? (?:[NSEW]\. )?(?:\p{Lu}[\p{L}’'.-]+ |\d+(?:st|nd|rd|th) ){0,3}$/u.test(
            before,
          ) ||
          /\bblock of (?:[NSEW]\. )?(?:\p{Lu}[\p{L}’'.-]+ ){0,3}$/u.test(before)
        )
          return undefined;
        const led =
          /\b(?:on|along|near|off|down|of|to|from|at|and|between|onto|across|in|the|crossed|under|over|by|toward|via|where|closed|outside) (?:the )?(?:[NSEW]\. )?(?:\p{Lu}[\p{L}’'-]+ ){0,3}$/u.test(
            before,
          );
        // "St. Louis", "Mount St. Helens": a saint.
        if (
          type === 'St' &&
          /^\s\p{Lu}/u.test(rest) &&
          !/^\s(?:The|He|She|It|They|Police|In|On|At|But|A|An|No|Two|Three|Officers|Firefighters|Witnesses|When|After|Crews|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|N|S|E|W)/.test(
            rest,
          )
        )
          return undefined;
        if (!led && !(index === 0 && /^,?\s\p{Ll}/u.test(rest))) return undefined;
        if (/^(?:Mount|Port|Fort|Lake|Rue|Ste|Sault|East|West|North|South|New|Old) $/.test(name) && type === 'St')
          return undefined;
        const ends =
          /^["”’)]*\s+\p{Lu}/u.test(rest) &&
          !/^\s(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)/.test(rest)
            ? true
            : /^["”’)]*\s*$/.test(rest) && /^\P{L}*\p{Lu}/u.test(block.masked);
        const start = index + (dir === undefined ? lead.length : 0);
        const full = `${LONG[type]}${ends ? '.' : ''}`;
        return {
          entry: 'addr.spell-unnumbered',
          start,
          to: dir === undefined ? full : `${FULL_DIRECTION[dir.charAt(0)]} ${name}${full}`,
          fix: 'safe',
        };
      },
    );
  // "on W. Elm Street": no number, so the direction is spelled out.
  if (/\b[NSEW]\.? \p{Lu}/u.test(block.masked))
    yield* byPattern(
      block,
      /(?<=\b(?:on|along|near|off|down|of|to|from|at|and|between|across) )(?<dir>[NSEW])\.? (?<name>(?:\p{Lu}[\p{L}’'-]+ ){1,3})(?<type>Street|Avenue|Boulevard|Road|Drive|Lane|Court|Highway|Parkway)\b/gu,
      ({ groups, index }) => {
        if (/\bblock of $/.test(block.masked.slice(Math.max(0, index - 9), index))) return undefined;
        return {
          entry: 'addr.direction',
          end: index + 2,
          to: FULL_DIRECTION[groups?.['dir'] ?? ''] ?? '',
          fix: 'safe',
        };
      },
    );
}

const PLURAL =
  'Streets|Avenues|Roads|Boulevards|Drives|Lanes|Courts|Highways|Parkways|Places|Terraces|Circles|Ways|Expressways|Routes';
const WIDER =
  'Counties|Rivers|Lakes|Mountains|Islands|Parks|Townships|Parishes|Districts|Provinces|Valleys|Creeks|Bays|Oceans|Universities|Colleges|Departments|Bridges|Bureaus|Schools|Hospitals|Churches|Libraries|Theaters|Hotels|Peninsulas|Seas|Deserts|Canyons|Forests|Ministries';

const PLURAL_WORDS = new Set(`${PLURAL}|${WIDER}`.split('|'));
function hasPlural(block: BlockFacts): boolean {
  return block.tokens.some((token) => PLURAL_WORDS.has(token.text));
}

function* plurals(block: BlockFacts): Iterable<Form> {
  if (block.fact(hasPlural))
    yield* byPattern(block, LOWER_PLURAL, ({ 0: all, index }) => {
      const next = block.masked.slice(index + all.length, index + all.length + 3);
      if (/^\s\p{Lu}/u.test(next) && !/^\s(?:I|A)/.test(next)) return undefined;
      return {
        entry: new RegExp(`^(?:${PLURAL})$`).test(all) ? 'addr.lower-plural' : 'place.county-lower-plural',
        to: all.toLowerCase(),
        fix: 'safe',
      };
    });
}

/** “Tenth Street”: ordinals from the tenth on are figures. */
const HIGH_STREET = new RegExp(
  String.raw`\b(?<word>${ordinalNames(10, 20, '|').split('|').map(upperFirst).join('|')})(?= (?:St\.|Ave\.|Street|Avenue)(?![\w-]))`,
  'g',
);

function* numberedStreets(block: BlockFacts): Iterable<Form> {
  if (/[1-9](?:st|nd|rd|th) (?:St|Ave|Bl)/.test(block.masked))
    yield* byPattern(
      block,
      /(?<number>\b\d{1,5} (?:[NSEW]\. )?)?(?<![\w-])(?<digit>[1-9])(?:st|nd|rd|th) (?<type>St\.|Ave\.|Street|Avenue|Boulevard|Blvd\.)(?![\w-])/g,
      ({ groups, index, 0: all }) => {
        const { number, digit = '', type = '' } = groups ?? {};
        const long = LONG[type.replace('.', '')];
        const rest = block.masked.slice(index + all.length, index + all.length + 4);
        const ends =
          long !== undefined &&
          number === undefined &&
          (/^\s+\p{Lu}/u.test(rest) ||
            (/^\s*$/.test(rest) && /^\P{L}*\p{Lu}/u.test(block.masked.replace(/^[\d\s]*/, ''))));
        const kind = number === undefined ? (long ?? type) : type;
        return {
          entry: 'addr.ordinal-street',
          start: index + (number ?? '').length,
          to: `${upperFirst(ordinalWord(Number(digit)))} ${kind}${ends ? '.' : ''}`,
          fix: 'suggest',
        };
      },
    );
  if (/(?:th|st) (?:St|Ave)/.test(block.masked))
    yield* byPattern(block, HIGH_STREET, ({ groups }) => ({
      entry: 'addr.ordinal-street',
      to: withEnding(ordinalValue(groups?.['word'] ?? '')),
      fix: 'suggest',
    }));
}

const DIRECTION_2 = new RegExp(
  `${NUMBER} (?<dir>North|South|East|West|[NSEW]\\.?)?(?<gap> )?(?<name>${NAME}(?: ${NAME}){0,3}?) (?<type>Street|Avenue|Boulevard)(?![\\p{L}-]|['’]s)(?<next> \\p{Lu}\\p{Ll}+)?`,
  'gu',
);
const DIRECTION_3 = new RegExp(
  `${NUMBER} (?<dir>North|South|East|West|[NSEW](?!\\.)) (?<name>${NAME}(?: ${NAME}){0,3}?) (?<type>(?:St|Ave|Blvd)\\.|Road|Drive|Lane|Court|Place|Terrace|Circle|Way|Parkway|Highway)(?![\\p{L}-])`,
  'gu',
);
const DIRECTION_4 = new RegExp(
  `${NUMBER} (?:[NSEW]\\. )?${NAME}(?: ${NAME}){0,3}? (?:St|Ave|Blvd)\\.,? (?<quadrant>N\\.W\\.|S\\.W\\.|N\\.E\\.|S\\.E\\.|Northwest|Northeast|Southwest|Southeast)`,
  'gu',
);
const LOWER_PLURAL = new RegExp(
  `(?<=\\p{Lu}[\\p{L}’'.-]*(?:,? (?:\\p{Lu}|\\d)[\\p{L}\\d’'.-]*,?)* (?:and|or|&) (?:\\p{Lu}|\\d)[\\p{L}\\d’'.-]*(?: \\p{Lu}[\\p{L}’'.-]*)? )(?<word>${PLURAL}|${WIDER})\\b`,
  'gu',
);

function* read(block: BlockFacts): Iterable<Form> {
  if (/\d/.test(block.masked)) yield* numbered(block);
  if (/\p{Lu}/u.test(block.masked)) yield* neverShort(block);
  if (isTitleCase(block) && block.tokens.length > 5) return;
  yield* plurals(block);
  yield* numberedStreets(block);
}

export const addresses = formRule({
  id: 'style/addresses',
  zones: READER_ZONES,
  level: 'information',
  summary: 'Streets and directions in the form of the house.',
  why: 'With a house number Street, Avenue and Boulevard are abbreviated, and so is a direction before the name; without a number, and in all other street words, everything is spelled out.',
  source: 'AP Stylebook, “addresses”',
  examples: {
    bad: [
      { text: 'The shop at 12 Elm Street burned.', fixed: 'The shop at 12 Elm St. burned.' },
      { text: 'The shop stood at 12 Elm Street.', fixed: 'The shop stood at 12 Elm St.' },
      { text: 'The shop on Elm St. burned.', fixed: 'The shop on Elm Street burned.' },
      { text: 'The shop at 12 Elm Rd. burned.', fixed: 'The shop at 12 Elm Road burned.' },
      { text: 'The shop at 12 West Elm Street burned.', fixed: 'The shop at 12 W. Elm St. burned.' },
      { text: 'It stood between Elm and Oak Streets.', fixed: 'It stood between Elm and Oak streets.' },
      { text: 'The parade went down 5th Ave. on Monday.', fixed: 'The parade went down Fifth Avenue on Monday.' },
    ],
    good: ['He lives at 12 Elm St. near Oak Road in St. Louis.', 'The 12 Wall Street banks met Dr. Roe on Elm Street.'],
  },
  read,
});
