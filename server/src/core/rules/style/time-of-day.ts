import { READER_ZONES } from '../../draft/draft.ts';
import { byPattern, type Form, formRule } from '../../forms/form-rule.ts';
import type { House } from '../../houses/house.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import { cardinals, inFigures } from '../../lexicons/number-words.ts';

/** "7 PM", "7:30pm", "7 A.M."; the form of the house, "7 p.m.", does not match. */
const TIME =
  /(?<![\d:.$])(?<hour>\d{1,2}(?:[:.]\d{2})?)[ \u00a0]?(?:(?<half>[ap])m|(?<big>[AP])(?:M|\.\s?M\.?)|(?<dotted>[ap])\.? ?m\.|(?<bare>[ap])\.m)(?![\p{L}\p{N}]|\s(?:radio|stations?|channels?|dial)\b)\.?/gu;

const O_CLOCK = new RegExp(
  String.raw`\b(?<hour>\d{1,2}(?::\d\d)?|${cardinals(1, 12)}) o['’]clock(?: in the (?:early |late )?(?<part>morning|afternoon|evening)| at (?<night>night)| this (?<now>morning|afternoon|evening))\b`,
  'gi',
);

function* american(block: BlockFacts): Iterable<Form> {
  if (/\d[ \u00a0]?[apAP]\.?\s?[mM]/.test(block.masked))
    yield* byPattern(block, TIME, ({ groups, 0: all, index }) => {
      const { hour = '' } = groups ?? {};
      const letter = (
        groups?.['half'] ??
        groups?.['big'] ??
        groups?.['dotted'] ??
        groups?.['bare'] ??
        ''
      ).toLowerCase();
      // "1:00 PM" loses its zeros at the same time, and "5 AM in the morning" what is said twice.
      const right = `${hour.replace('.', ':').replace(/:00$/, hour.startsWith('12') ? ':00' : '')} ${letter}.m.`;
      const twice =
        /^ (?:in the (?:early |late )?(?:morning|afternoon|evening)|at night|this (?:morning|afternoon|evening)|tonight)\b\.?/.exec(
          block.masked.slice(index + all.length, index + all.length + 30),
        )?.[0];
      if (
        all.replace(/\.$/, '') === `${hour} ${letter}.m` ||
        all === right ||
        all === `${right}.` ||
        Number.parseInt(hour, 10) > 12
      )
        return undefined;
      if (/^\d{1,2}[ \u00a0]AM$/.test(all) && /^\s(?:and|&)\s\d+\sFM/.test(block.masked.slice(index + all.length)))
        return undefined;
      return {
        entry: 'time.am-form',
        to: right,
        fix: 'safe',
        ...(twice === undefined ? {} : { end: index + all.length + twice.length }),
      };
    });
  if (/\d:00/.test(block.masked))
    yield* byPattern(block, /(?<![\d:])(?<hour>\d{1,2}):00(?=[ \u00a0][ap]\.m\.)/g, ({ groups }) =>
      groups?.['hour'] === '12' ? undefined : { entry: 'time.zeros', to: groups?.['hour'] ?? '', fix: 'safe' },
    );
  if (/12(?::00)?[ \u00a0]/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\d:])(?:12(?::00)?[ \u00a0](?:(?<half>[ap])\.m\.|(?<word>noon|midnight)))(?<stop>)/g,
      ({ groups, index, 0: all }) => {
        const noon = groups?.['half'] === 'p' || groups?.['word'] === 'noon';
        const rest = block.masked.slice(index + all.length, index + all.length + 3);
        const ends =
          all.endsWith('.') &&
          !rest.startsWith('\n') &&
          (/^["”’)]*\s*$/.test(rest)
            ? /^\P{L}*\p{Lu}/u.test(block.masked)
            : /^["”’)]*\s\p{Lu}/u.test(rest) &&
              !/^\s(?:E|C|M|P|G)/.test(rest) &&
              !/^\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(
                block.masked.slice(index + all.length, index + all.length + 5),
              ));
        return { entry: 'time.noon', to: `${noon ? 'noon' : 'midnight'}${ends ? '.' : ''}`, fix: 'safe' };
      },
    );
  if (/[ap]\.m\. (?:in|at|this|tonight)/.test(block.masked))
    yield* byPattern(
      block,
      /(?<time>\b\d{1,2}(?::\d\d)?[ \u00a0][ap]\.m\.)(?<extra>(?: in the (?:early |late )?(?:morning|afternoon|evening)| at night| this (?:morning|afternoon|evening)| tonight))\b/g,
      ({ groups, index, 0: all }) => {
        const rest = block.masked.slice(index + all.length);
        return {
          entry: 'time.redundant-morning',
          to: groups?.['time'] ?? '',
          fix: 'safe',
          ...(rest.startsWith('.') ? { end: index + all.length + 1 } : {}),
        };
      },
    );
  if (/o['’]clock/.test(block.masked))
    yield* byPattern(block, O_CLOCK, ({ groups, index, 0: all }) => {
      const hour = inFigures(groups?.['hour'] ?? '');
      const morning = (groups?.['part'] ?? groups?.['now']) === 'morning';
      const stop = block.masked.charAt(index + all.length) === '.';
      return {
        entry: 'time.oclock',
        to: `${hour} ${morning ? 'a' : 'p'}.m.`,
        fix: 'safe',
        ...(stop ? { end: index + all.length + 1 } : {}),
      };
    });
  if (/(?:m\.|noon|midnight),? \(?[ECMPGU]/.test(block.masked))
    yield* byPattern(
      block,
      /(?<lead>[ap]\.m\.|noon|midnight)(?<gap>,? \(?)(?<zone>[ECMP]\.?[SD]?\.?T|GMT|G\.M\.T|UTC)(?<end>\.?\)?,?)(?![\w])/g,
      ({ groups, index, 0: all }) => {
        const { lead = '', gap = '', zone = '', end = '' } = groups ?? {};
        const plain = zone.replaceAll('.', '');
        const close = zone.includes('.') ? end.replace('.', '') : end;
        const tail = gap.includes('(') ? close.replace(')', '') : close;
        const stop = gap.startsWith(',') ? tail.replace(',', '') : tail;
        const to = `${lead} ${plain}${stop}`;
        if (to === all) return undefined;
        return { entry: 'time.zone', start: index, to, fix: 'suggest' };
      },
    );
  if (/\d\d[:.h]\d\d/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\d:.])(?<clock>(?:1[3-9]|2[0-3]|0\d)[:.h][0-5]\d)(?![\d:]|\s?[ap]\.?m)(?: hours|h\b| hrs)?/g,
      ({ groups, index, 0: all }) => {
        const clock = groups?.['clock'] ?? '';
        const [h, m] = [Number(clock.slice(0, 2)), clock.slice(3)];
        const before = block.masked.slice(Math.max(0, index - 10), index);
        if (
          !/\b(?:at|by|until|from|before|after|around|about|to|and|till|since|between)\s$/i.test(before) ||
          (clock.includes('.') && !/h|hrs/.test(all.slice(5)))
        )
          return undefined;
        if (/^\s(?:million|billion|percent|points|seconds|minutes|per)|^%/.test(block.masked.slice(index + all.length)))
          return undefined;
        const hour = h % 12 === 0 ? 12 : h % 12;
        const stop = block.masked.charAt(index + all.length) === '.' ? { end: index + all.length + 1 } : {};
        return {
          entry: 'time.24h',
          to: `${hour}${m === '00' ? '' : `:${m}`} ${h < 12 ? 'a' : 'p'}.m.`,
          fix: 'suggest',
          ...stop,
        };
      },
    );
  if (/day,? at (?:\d|noon|midnight)/.test(block.masked))
    yield* byPattern(
      block,
      /\b(?:on )?(?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? at (?<time>\d{1,2}(?::\d\d)? [ap]\.m\.|noon|midnight)/g,
      ({ groups, index, 0: all }) => {
        const rest = block.masked.slice(index + all.length, index + all.length + 2);
        const stop = all.endsWith('.') && /^\s*$/.test(rest);
        return {
          entry: 'time.order',
          to: `${groups?.['time']} ${groups?.['day']}${stop ? '.' : ''}`,
          fix: 'suggest',
          level: 'hint',
          say: 'Give the time, then the day, then the place.',
        };
      },
    );
}

function* british(block: BlockFacts): Iterable<Form> {
  yield* byPattern(
    block,
    /(?<![\d:.])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?[ \u00a0]?(?<half>[apAP])(?:\.?\s?[mM]\.?)(?![\p{L}\p{N}]|\s(?:radio|stations?|channels?|dial)\b)/gu,
    ({ groups, index, 0: all }) => {
      const { hour = '', minute, half = '' } = groups ?? {};
      const to = `${hour}${minute === undefined || minute === '00' ? '' : `.${minute}`}${half.toLowerCase()}m`;
      const rest = block.masked.slice(index + all.length, index + all.length + 3);
      const ends = all.endsWith('.') && /^(?:["”’)]*\s*$|\s\p{Lu})/u.test(rest);
      return to === all || (minute !== undefined && all === `${hour}:${minute}${half}m`)
        ? undefined
        : { entry: 'time.am-form', to: `${to}${ends ? '.' : ''}`, fix: 'safe' };
    },
  );
}

function* read(block: BlockFacts, house: House): Iterable<Form> {
  if (/\d|o['’]clock/.test(block.masked)) yield* house.switches['time'] === 'am' ? british(block) : american(block);
  if (/ time\b/i.test(block.masked))
    yield* byPattern(
      block,
      /\b(?<zone>Eastern|Central|Mountain|Pacific|Alaska|Hawaii|Atlantic) Time(?! Zone| Warner|s)\b|(?<=\b(?:a\.m\.|p\.m\.|noon|midnight) )(?<low>eastern|central|mountain|pacific) time\b/g,
      ({ groups }) => {
        const zone = groups?.['zone'] ?? groups?.['low'] ?? '';
        return { entry: 'time.zone-case', to: `${zone.charAt(0).toUpperCase()}${zone.slice(1)} time`, fix: 'safe' };
      },
    );
  if (/aylight/.test(block.masked))
    yield* byPattern(
      block,
      /\b(?<word>daylight|Daylight)[ -](?:savings|Savings)(?:[ -](?<time>time|Time))?\b|\bDaylight Saving Time\b/g,
      ({ groups, 0: all, index }) => {
        const start = index === 0 || /[.!?]\s$/.test(block.masked.slice(Math.max(0, index - 2), index));
        const to = `${/^D/.test(all) && start ? 'Daylight' : 'daylight'} saving time`;
        return groups?.['word'] === undefined && start ? undefined : { entry: 'time.savings', to, fix: 'safe' };
      },
    );
  if (/\.\./.test(block.masked))
    yield* byPattern(
      block,
      /(?<word>\b(?:[ap]\.m|U\.S|U\.K|U\.N|D\.C|Inc|Jr|Sr|Co|Corp|Ltd|etc))\.\.(?!\.)/g,
      ({ groups }) => ({ entry: 'time.double-period', to: `${groups?.['word']}.`, fix: 'safe' }),
    );
}

export const timeOfDay = formRule({
  id: 'style/time-of-day',
  zones: READER_ZONES,
  level: 'information',
  summary: 'Hours are written “7 p.m.”.',
  why: 'One form for the hours, in lower case with full stops, keeps schedules even: no zeros, noon and midnight as words, and nothing said twice.',
  source: 'AP Stylebook, “times”, “time zones”',
  examples: {
    bad: [
      { text: 'The council meets at 7 PM on Monday.', fixed: 'The council meets at 7 p.m. on Monday.' },
      { text: 'Doors open at 7:30pm.', fixed: 'Doors open at 7:30 p.m.' },
      { text: 'Doors open at 7:00 p.m. for members.', fixed: 'Doors open at 7 p.m. for members.' },
      { text: 'Doors open at 12 p.m. for members.', fixed: 'Doors open at noon for members.' },
      { text: 'He left at 9 a.m. in the morning to fish.', fixed: 'He left at 9 a.m. to fish.' },
      { text: 'He left at 9 o’clock in the morning to fish.', fixed: 'He left at 9 a.m. to fish.' },
      { text: 'The train left at 17:30 with ten people.', fixed: 'The train left at 5:30 p.m. with ten people.' },
      { text: 'Doors open at 7 p.m. on Friday.', fixed: 'Doors open at 7pm on Friday.', house: 'guardian' },
    ],
    good: [
      'The council meets at 7 p.m. Monday.',
      'The firm owns 9 AM radio stations.',
      'It starts at noon Eastern time.',
    ],
  },
  read,
});
