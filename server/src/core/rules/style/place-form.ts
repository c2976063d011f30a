import { READER_ZONES } from '../../draft/draft.ts';
import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import { isTitleCase } from '../../forms/sentence.ts';
import type { House } from '../../houses/house.ts';
import type { BlockFacts } from '../../language/block-facts.ts';

/** Names that keep the letters without stops. */
const KEPT =
  /^\s(?:Biobank|Finance|Women|Athletics|Sport|Hydrographic|Research|Sailing|News|Today|Weekly|Magazine|Airways|Steel|Bank\b|Foods|Open|Youth)/;

/** The form of a country's letters in a house, or undefined where the house leaves them. */
const formOf = (letters: string, zone: string, house: House): string | undefined => {
  const heading = zone === 'headline' || zone === 'subhead';
  if (heading) {
    const own = house.switches['headlineUs'];
    return own === 'any' || own === undefined
      ? undefined
      : own === 'US'
        ? letters
        : `${letters.charAt(0)}.${letters.charAt(1)}.`;
  }
  return house.switches[letters.toLowerCase()];
};

function* letters(block: BlockFacts, house: House): Iterable<Form> {
  const heading = block.zone === 'headline' || block.zone === 'subhead';
  yield* byPattern(
    block,
    /(?<![\p{L}\d.@#/&$-])(?<the>[Tt]he\s)?(?<name>U\.?[SKN])(?<dot>\.?)(?![\p{L}\d./&]|\$|\s?Route|-\d)/gu,
    ({ groups, index, 0: all }) => {
      const { the = '', name = '', dot = '' } = groups ?? {};
      const plain = name.replace('.', '');
      const own = formOf(plain, block.zone, house);
      const end = index + all.length;
      const rest = block.masked.slice(end, end + 16);
      const dotted = name.includes('.');
      if (own === undefined || (dotted && dot === '' && own.includes('.') && rest.startsWith('.'))) return undefined;
      const start = index + the.length;
      if (own.includes('.') === dotted && (!dotted || dot === '.')) return undefined;
      if (KEPT.test(rest) || (plain === 'US' && /^\s(?:Weekly|Airways|Steel|Foods|Open|Bank)/.test(rest)))
        return undefined;
      // A line in capitals tells nothing: "LET US PRAY".
      if (
        plain === 'US' &&
        /\p{Lu}{3,}\s$/u.test(block.masked.slice(Math.max(0, start - 6), start)) &&
        /^\s\p{Lu}{3,}/u.test(rest)
      )
        return undefined;
      if (own.includes('.')) {
        // At the end of a sentence its stop is the abbreviation's as well.
        const stop = rest.startsWith('.') ? 1 : 0;
        const noun =
          the !== '' &&
          /^(?:[.,;:)?!—–-]|$|['’]s\b|\s(?:is|are|was|were|has|have|had|will|would|and|or|in|to|of|on|from|by|for|with|as|at|that|which|could|should|may|might|must|can|did|does|said|says|after|before|since|who|but|than|also|not|over|under|while|about|into|this|last|next|where|when|if|because|during|through|against)\b)/.test(
            rest,
          ) &&
          !/^-/.test(rest);
        const entry = plain !== 'US' ? 'place.uk-un' : noun ? 'place.us-noun' : 'abbr.two-letter-periods';
        return { entry, start, end: start + name.length + (stop === 1 ? 1 : dot.length), to: own, fix: 'safe' };
      }
      const ends =
        dot === '.' &&
        (/^["”’)]*\s*$/.test(rest)
          ? !heading
          : /^["”’)]*\s(?:The|He|She|It|They|In|But|A|An|We|This|That)\b/.test(rest));
      return {
        entry: heading ? 'h.us-uk' : plain === 'US' ? 'place.us-noun' : 'place.uk-un',
        start,
        to: `${own}${ends ? '.' : ''}`,
        fix: 'safe',
      };
    },
  );
}

const MOTION =
  'drive|drives|drove|driven|driving|head|heads|headed|heading|go|goes|went|going|gone|travel|travels|traveled|traveling|move|moves|moved|moving|walk|walks|walked|walking|run|runs|ran|running|fly|flies|flew|flying|turn|turns|turned|turning|sail|sailed|sailing|march|marched|marching|flee|fled|fleeing|push|pushed|pushing|face|faces|faced|facing|look|looked|looking|continue|continued|continuing|ride|rode|riding|hike|hiked|hiking|blow|blew|blowing|drift|drifted|drifting|flow|flows|flowed|flowing|veer|veered|veering|track|tracked|tracking|advance|advanced|advancing|spread|spreading|swing|swung|steer|steered|point|points|pointed|pointing|miles?|blocks?|kilometers?|feet|yards|meters|just|due|farther|further|slightly|directly|far|immediately|hours?|minutes|traffic|lanes?|toward|towards|wind|winds|located|lies|lie|lay|stretches|stretched|extends|extended|bound|exit|back|on|up|down';

function* directions(block: BlockFacts): Iterable<Form> {
  if (/(?:North|South|East|West)/.test(block.masked))
    yield* byPattern(block, DIRECTION_LOWER, ({ groups, 0: all }) => {
      // "turned East" is a way, "back East" and "up North" a part of the country.
      if (/^(?:back|up|down|on|toward|towards)$/.test(groups?.['lead'] ?? '') && !/bound$/.test(all)) return undefined;
      return { entry: 'place.direction-lower', to: all.toLowerCase(), fix: 'safe' };
    });
}

function* highways(block: BlockFacts): Iterable<Form> {
  if (/U\.?S|Hwy|Rte|Interstate|Int\.|\bI \d/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w-])(?:U\.?S\.?[- ]?(?<number>\d{1,3})|U\.?S\.? (?:Highway|Hwy\.?|Route|Rte\.?)[ -](?<named>\d{1,3})|Hwy\.? (?<hwy>\d{1,3})|Rte\.? (?<rte>\d{1,3})|(?:Interstate|Int\.)-(?<interstate>\d{1,3})|I (?<bare>\d{2,3})(?=\s(?:near|in|at|north|south|east|west|between|and|was|is|northbound|southbound|eastbound|westbound|exit)\b)|US-(?<us>\d{1,3}))(?![\w-]|,\d|\.\d|\s(?:million|billion|percent|dollars|troops|soldiers|cents))/g,
      ({ groups, 0: all }) => {
        const g = groups ?? {};
        const number = g['number'] ?? g['us'];
        const to =
          number !== undefined
            ? `U.S. ${number}`
            : g['named'] !== undefined
              ? /Route|Rte/.test(all)
                ? `U.S. Route ${g['named']}`
                : `U.S. Highway ${g['named']}`
              : g['hwy'] !== undefined
                ? `Highway ${g['hwy']}`
                : g['rte'] !== undefined
                  ? `Route ${g['rte']}`
                  : g['interstate'] !== undefined
                    ? `Interstate ${g['interstate']}`
                    : `I-${g['bare']}`;
        return to === all ? undefined : { entry: 'place.highway', to, fix: 'safe' };
      },
    );
}

const DIRECTION_LOWER = new RegExp(
  `(?<=\\b(?<lead>${MOTION})\\s)(?<word>North|South|East|West|Northeast|Northwest|Southeast|Southwest|Northward|Southward|Eastward|Westward|Northbound|Southbound|Eastbound|Westbound)(?![\\p{L}'’-]|\\s\\p{Lu}|\\s\\d)`,
  'gu',
);

function* read(block: BlockFacts, house: House): Iterable<Form> {
  if (/U\.?[SKN]/.test(block.masked)) yield* letters(block, house);
  if (block.zone === 'headline' || block.zone === 'subhead') return;
  if (house.switches['us'] === 'U.S.' && /\d/.test(block.masked)) yield* highways(block);
  if (!isTitleCase(block)) yield* directions(block);
}

export const placeForm = formRule({
  id: 'style/place-form',
  zones: READER_ZONES,
  level: 'information',
  summary: 'U.S., U.K. and U.N., highways and directions in the form of the house.',
  why: 'The house writes U.S., U.K. and U.N. with stops in text and without them in headlines. A direction has no capital; a region has one.',
  source: 'AP Stylebook, “U.S.”, “highway designations”, “directions and regions”',
  examples: {
    bad: [
      { text: 'Leaders of the US met in May.', fixed: 'Leaders of the U.S. met in May.' },
      { text: 'A UK-based firm said so.', fixed: 'A U.K.-based firm said so.' },
      { text: 'They drove North for two days.', fixed: 'They drove north for two days.' },
      { text: 'A crash closed US-1 on Monday.', fixed: 'A crash closed U.S. 1 on Monday.' },
      { text: 'Leaders of the U.S. met in May.', fixed: 'Leaders of the US met in May.', house: 'guardian' },
    ],
    good: ['U.S. troops left the U.K. by way of Interstate 95.', 'They moved to the North and to West Virginia.'],
  },
  read,
});
