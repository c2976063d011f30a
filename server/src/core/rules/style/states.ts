import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import type { House } from '../../houses/house.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import { GIVEN_NAMES } from '../../lexicons/given-names.ts';
import { COUNTRIES } from '../../lexicons/places.ts';
import { NEVER_SHORT, OTHER_SHORT, STATES } from '../../lexicons/states.ts';

const escaped = (text: string): string => text.replaceAll('.', '\\.');
const BY_SHORT = new Map(STATES.filter(({ name, short }) => name !== short).map(({ name, short }) => [short, name]));
const BY_POSTAL = new Map(STATES.map(({ name, postal }) => [postal, name]));
const SHORT_OF = new Map(STATES.map(({ name, short }) => [name, short]));
const NAMES = new Set(STATES.map(({ name }) => name));
const alternatives = (list: Iterable<string>): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

const CITY = "(?<city>\\p{Lu}[\\p{L}’'.-]{1,30}(?: (?:\\p{Lu}[\\p{L}’'.-]{1,30}|of|de|la|du|on|the)){0,6})";
const SHORT = new RegExp(
  `${CITY}, (?<state>${alternatives([...BY_SHORT.keys(), ...OTHER_SHORT.keys()])})(?![\\p{L}\\d-])`,
  'gu',
);
const POSTAL = new RegExp(`${CITY},? (?<state>${alternatives(BY_POSTAL.keys())})(?<dot>\\.?)(?![\\p{L}\\d-])`, 'gu');
/** Clear by themselves, with no city before them. */
const CLEAR = new RegExp(
  `(?<![\\p{L}-]|, )(?<state>${alternatives([...'Tex. Okla. Calif. Ariz. Colo. Conn. Fla. Kan. Minn. Mich. Mont. Neb. Nev. Tenn. Wis. Wyo. Ala. Ark. W.Va.'.split(' '), 'Ida.', 'Penn.'])})(?![\\p{L}\\d-])`,
  'gu',
);
/** A university, a paper or a person that the words before a state may be part of. */
const NOT_CITY = /^(?:University|Dr|Mr|Mrs|Ms|Rep|Sen|Gov|Jr|Sr)$/;

/** Whether a full stop of the short form closes the sentence as well. */
function closes(block: BlockFacts, end: number): boolean {
  const rest = block.masked.slice(end, end + 4);
  if (/^["”’)]*\s*$/.test(rest)) return /^\P{L}*\p{Lu}.*\s\p{Ll}/u.test(block.masked) && !/^in\b/.test(block.masked);
  return /^["”’)]*\s\p{Lu}/u.test(rest);
}

/** "TULSA, Okla. (AP)": a dateline that was not parted from its paragraph. */
const isDateline = (block: BlockFacts, end: number): boolean =>
  /^,?(?: \p{L}+\.? \d{1,2})? ?\((?:AP|UPI|Reuters|AFP)\)|^ (?:—|--|-)(?:\s|$)/u.test(
    block.masked.slice(end, end + 24),
  ) && end < 60;

/** A pair of person and degree ("Ann Lee, MD"), which looks like a city and a state. */
const isPerson = (city: string): boolean =>
  city.includes(' ') && GIVEN_NAMES.has((city.split(' ')[0] ?? '').toLowerCase());

function* spelledOut(block: BlockFacts, house: House): Iterable<Form> {
  const long = house.switches['states'] === 'spelled';
  if (/\p{Lu}\p{L}*\.(?:[^\p{L}]|$)/u.test(block.masked)) {
    yield* byPattern(block, SHORT, ({ groups, index, 0: all }) => {
      const { city = '', state = '' } = groups ?? {};
      const name = BY_SHORT.get(state) ?? OTHER_SHORT.get(state) ?? state;
      if (isDateline(block, index + all.length)) return undefined;
      if (isPerson(city) && /^(?:Me\.|O\.|Md\.|Pa\.|Ia\.)$/.test(state)) return undefined;
      const never = NEVER_SHORT.has(name);
      if ((!long && !never && BY_SHORT.has(state)) || (block.zone === 'caption' && !never)) return undefined;
      const end = index + all.length;
      const to = long || never ? `${name}${closes(block, end) ? '.' : ''}` : (SHORT_OF.get(name) ?? name);
      return {
        entry: never ? 'place.state-never-abbr' : 'place.state-spelled',
        start: end - state.length,
        to,
        fix: 'safe',
      };
    });
    yield* byPattern(block, CLEAR, ({ groups, index, 0: all }) => {
      const state = groups?.['state'] ?? '';
      const name = BY_SHORT.get(state) ?? OTHER_SHORT.get(state) ?? state;
      if (isDateline(block, index + all.length)) return undefined;
      const never = NEVER_SHORT.has(name);
      const rest = block.masked.slice(index + all.length, index + all.length + 8);
      // "Fla. Stat.", "Calif. Rep. Lee" and party labels: left alone, as are captions.
      if (
        (!never && !long) ||
        (block.zone === 'caption' && !never) ||
        /^\s\p{Lu}\p{L}*\./u.test(rest) ||
        /[(/]$/.test(block.masked.slice(0, index))
      )
        return undefined;
      return {
        entry: never ? 'place.state-never-abbr' : 'place.state-spelled',
        to: `${name}${closes(block, index + all.length) ? '.' : ''}`,
        fix: 'safe',
      };
    });
  }
  if (/\b\p{Lu}{2}\b/u.test(block.masked))
    yield* byPattern(block, POSTAL, ({ groups, index, 0: all }) => {
      const { city = '', state = '', dot = '' } = groups ?? {};
      const comma = all.includes(`, ${state}`);
      const rest = block.masked.slice(index + all.length, index + all.length + 8);
      const last = city.split(' ').pop() ?? '';
      // A postal code has its ZIP; "Dr. Roe, MD" and "Ann Lee, PA" are degrees; "the OK Corral" has no comma.
      if (/^\s\d{5}/.test(rest) || isPerson(city) || NOT_CITY.test(last) || /^(?:The|In|I|And|Or|But)$/.test(city))
        return undefined;
      if (
        !comma &&
        (/^(?:OK|OR|IN|ME|HI|OH|MA|PA|ID|AL|DE|LA|MD|CO|CT|MS|MI|MT|SC|SD|VA|AK|PR|AR|CA|GA|IA|IL)$/.test(state) ||
          !/\b(?:in|of|from|near|at|to)\s$/.test(block.masked.slice(Math.max(0, index - 6), index)))
      )
        return undefined;
      if (/^(?:MD|PA|MA|MS|LA)$/.test(state) && comma && NOT_CITY.test(city)) return undefined;
      const name = BY_POSTAL.get(state) ?? state;
      const own = long ? name : (SHORT_OF.get(name) ?? name);
      const start = index + all.length - state.length - dot.length;
      return {
        entry: 'place.state-postal',
        start: comma ? start : start - 1,
        end: index + all.length - dot.length,
        to: `${comma ? '' : ', '}${own}`,
        fix: 'safe',
      };
    });
}

const COUNTRY = [...COUNTRIES].filter(
  (name) =>
    !/^(?:u\.|uk|us|usa|eu|dominica|chad|jordan|gaza|georgia|vatican|niger|guinea)/.test(name) && name.length > 3,
);
const titled = (name: string): string =>
  name
    .replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/ And /g, ' and ')
    .replace(/ Of /g, ' of ');
const AFTER = new RegExp(
  `(?<=\\b(?:in|of|from|near|at|to|outside|around|for|over|through|between|left|reached|visited|toured) )${CITY}, (?<state>${alternatives([...NAMES, 'D.C.', ...COUNTRY.map(titled)])})(?= (?!and\\b|or\\b|\\()(?<next>[\\p{Ll}\\d$“"]))`,
  'gu',
);

/** "in December, Mexico in January": a month or a day, and no city. */
const TIME_WORD =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}+day)$/u;

function* secondComma(block: BlockFacts): Iterable<Form> {
  yield* byPattern(block, AFTER, ({ groups, index, 0: all }) => {
    const { city = '', state = '' } = groups ?? {};
    // "in Ohio, Texas and Utah" is a list of states.
    if ((NAMES.has(city) && !/^(?:New York|Washington)$/.test(city)) || TIME_WORD.test(city)) return undefined;
    if (
      COUNTRIES.has(city.toLowerCase()) ||
      (NAMES.has(state) &&
        /^(?:New York|Washington)$/.test(city) &&
        /,\s\p{Lu}\p{L}+$/u.test(block.masked.slice(0, index)))
    )
      return undefined;
    if (/^\s\d/.test(block.masked.slice(index + all.length)) && NAMES.has(state)) return undefined;
    const start = index + all.length - state.length;
    return {
      entry: 'place.state-comma',
      start,
      to: `${state},`,
      fix: 'safe',
      say: `After a city, “${state}” has a comma on both sides.`,
    };
  });
}

function* read(block: BlockFacts, house: House): Iterable<Form> {
  yield* spelledOut(block, house);
  if (block.masked.includes(',')) yield* secondComma(block);
  if (/Washington/.test(block.masked))
    yield* byPattern(
      block,
      /\bWashington,? (?:DC|D\.C(?!\.)|D\.\sC\.|d\.c\.)(?![\w])|\bWashington D\.C\./g,
      ({ index, 0: all }) => {
        const rest = block.masked.slice(index + all.length, index + all.length + 8);
        // With a ZIP code it is an address, which has the postal form.
        if (/^,?\s{1,2}\d{5}/.test(rest)) return undefined;
        const stop = all.endsWith('.') ? '' : rest.startsWith('.') ? '' : '.';
        const to = `Washington, D.C${all.endsWith('.') || stop === '.' ? '.' : ''}`;
        const comma = /^\s(?!and\b|or\b|\(|\d{5})[\p{Ll}\d]/u.test(rest) ? ',' : '';
        return to === all ? undefined : { entry: 'place.dc', to: `${to}${comma}`, fix: 'safe' };
      },
    );
}

export const states = formRule({
  id: 'style/states',
  zones: ['body', 'list', 'deck', 'caption'],
  level: 'information',
  summary: 'States with a city: spelled out, between commas.',
  why: 'In running text a state is spelled out after its city, with a comma on both sides. Short forms are for datelines, captions and party labels, postal codes for addresses with a ZIP code.',
  source: 'AP Stylebook, “state names”',
  since: 2014,
  examples: {
    bad: [
      { text: 'A mill in Tulsa, Okla., burned.', fixed: 'A mill in Tulsa, Oklahoma, burned.' },
      { text: 'A mill in Tulsa, OK, burned.', fixed: 'A mill in Tulsa, Oklahoma, burned.' },
      { text: 'A mill in Tulsa, Oklahoma burned.', fixed: 'A mill in Tulsa, Oklahoma, burned.' },
      { text: 'A mill in Waco, Tex., burned.', fixed: 'A mill in Waco, Texas, burned.' },
      { text: 'A mill in Washington DC burned.', fixed: 'A mill in Washington, D.C., burned.' },
    ],
    good: [
      'Sen. Mary Roe, D-Okla., wrote to 12 Elm St., Tulsa, OK 74101.',
      'Voters in Ohio, Texas and Utah met Ann Lee, MD, of Paris, France.',
    ],
  },
  read,
});
