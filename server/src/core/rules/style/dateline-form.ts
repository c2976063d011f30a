import type { Block, Draft } from '../../draft/draft.ts';
import type { House } from '../../houses/house.ts';
import { BY_STATE_NAME, STANDALONE, STANDALONE_ABROAD, STATE_OF_CITY, STATES } from '../../lexicons/states.ts';
import { defineRule, type Fix, type Report, words } from '../rule.ts';

const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)';
/** "TULSA, Okla., June 4 (AP) —": place, date, agency, dash. */
const LINE = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L}.'’ /-]{1,40}?(?:, \\p{Lu}[\\p{L}.'’ ]{0,24}?)??)?(?:,? ?(?<date>${MONTH}\\.? \\d{1,2}(?:, \\d{4})?))?(?<agency> ?\\((?:AP|UPI|Reuters|REUTERS|AFP|dpa)\\))?(?<gap>\\s*)(?:(?<dash>—|–|--|-|:)(?=\\s|$|\\p{Lu})|$)`,
  'iu',
);
const AGENCY: Readonly<Record<string, string>> = { ap: 'AP', upi: 'UPI', reuters: 'Reuters' };
const DASH: Readonly<Record<string, string>> = { ap: '—', upi: '—', reuters: '-' };

const MESSAGES = {
  caps: (city: string) => `A dateline has its city in capitals: “${city}”.`,
  alone: (city: string) => `${city} stands alone in a dateline.`,
  state: (city: string, right: string) => `${city} needs its state in a dateline: “${right}”.`,
  dash: (mark: string) => `After a dateline the house writes “${mark}”.`,
  service: (agency: string) => `The dateline names no service: “(${agency})”.`,
  date: (right: string) => `The date of a dateline is written “${right}”.`,
  again: (city: string) => `The dateline gives the state of ${city}; it need not be said again.`,
  here: () => '“here” needs a dateline that says where.',
};
type Said = Report<typeof MESSAGES>;

const fix = (start: number, end: number, text: string, safe: boolean): readonly Fix[] => [
  { title: text === '' ? 'Cut it' : `Change to “${text.trim()}”`, safe, edits: [{ start, end, text }] },
];

/** The first paragraph of the story with its dateline: where the source may begin with one. */
function opening(draft: Draft): Block | undefined {
  return draft.blocks.find(({ zone }) => zone === 'dateline' || zone === 'body');
}

function* place(at: number, text: string, house: House): Iterable<Said> {
  const [city = '', ...rest] = text.split(',');
  const region = rest.join(',').trim();
  const big = city.toUpperCase();
  const state =
    BY_STATE_NAME.get(region) ?? STATES.find(({ short, postal }) => short === region || postal === region)?.short;
  if (city !== big)
    yield {
      at: { start: at, end: at + city.length },
      say: ['caps', big],
      entry: 'dl.city-caps',
      fixes: fix(at, at + city.length, big, true),
    };
  if (region !== '' && state !== undefined && STANDALONE.has(big) && !(big === 'WASHINGTON' && region === 'D.C.')) {
    const start = at + city.length;
    yield {
      at: { start: at, end: at + text.length },
      say: ['alone', big],
      entry: 'dl.standalone',
      fixes: fix(start, at + text.length, '', true),
    };
  } else if (region !== '' && STANDALONE_ABROAD.has(big) && state === undefined)
    yield {
      at: { start: at, end: at + text.length },
      say: ['alone', big],
      entry: 'dl.standalone',
      fixes: fix(at + city.length, at + text.length, '', true),
    };
  const own = STATE_OF_CITY.get(big);
  if (region === '' && own !== undefined && !STANDALONE.has(big)) {
    const right = `${big}, ${own}`;
    yield {
      at: { start: at, end: at + text.length },
      say: ['state', big, right],
      entry: 'dl.needs-state',
      fixes: fix(at + city.length, at + text.length, `, ${own}`, false),
    };
  } else if (
    region !== '' &&
    state !== undefined &&
    region !== state &&
    house.switches['dateline'] !== 'none' &&
    !STANDALONE.has(big)
  ) {
    const start = at + text.length - region.length;
    yield {
      at: { start, end: at + text.length },
      say: ['state', big, `${big}, ${state}`],
      entry: 'dl.needs-state',
      fixes: fix(start, at + text.length, state, false),
    };
  }
}

function* ofLine(draft: Draft, block: Block, house: House): Iterable<Said> {
  const from = block.span.start;
  const match = LINE.exec(draft.text.slice(from, from + 140));
  if (match === null) return;
  const { place: where, date, agency, gap = '', dash = '' } = match.groups ?? {};
  // A dash after a name is a dateline only with an agency, a date, a city in capitals or a zone that says so.
  const capitals = where !== undefined && /^\p{Lu}[\p{Lu}.'’ -]+(?:,|$)/u.test(where);
  // A headline in capitals may have a dash as well ("PROFIT UP - ACME"): a service, a date or a state makes the line a dateline.
  if (agency === undefined && where !== undefined && !capitals) return;
  const placed =
    capitals && (where?.includes(', ') === true || STANDALONE.has(where ?? '') || STANDALONE_ABROAD.has(where ?? ''));
  if (agency === undefined && ((date === undefined && !placed) || dash === ':')) return;
  if (agency === undefined && block.zone !== 'dateline' && !placed) return;
  const form = house.switches['dateline'] ?? 'none';
  if (form === 'none') return;
  if (where !== undefined && !new RegExp(`^${MONTH}\\b`, 'i').test(where)) yield* place(from, where, house);
  if (date !== undefined) {
    const start = from + match[0].indexOf(date);
    const name = /^\p{L}+/u.exec(date)?.[0] ?? '';
    const proper = name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
    if (name !== proper)
      yield {
        at: { start, end: start + date.length },
        say: ['date', date.replace(name, proper)],
        entry: 'dl.date-format',
        fixes: fix(start, start + name.length, proper, true),
      };
    const dotted = /^(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec) /.exec(date);
    if (dotted !== null && form !== 'reuters')
      yield {
        at: { start, end: start + date.length },
        say: ['date', date.replace(' ', '. ')],
        entry: 'dl.date-format',
        fixes: fix(start, start + name.length, `${name}.`, true),
      };
  }
  const start = from + match[0].length - dash.length;
  const right = DASH[form] ?? '—';
  const own = agency === undefined || AGENCY[form]?.toLowerCase() === agency.replace(/[ ()]/g, '').toLowerCase();
  if (own && dash !== '' && dash !== right && !(form === 'upi' && dash === '--')) {
    const lead = gap === '' && agency !== undefined ? ' ' : '';
    yield {
      at: { start, end: start + dash.length },
      say: ['dash', right],
      entry: 'dl.dash',
      ...(agency === undefined ? { level: 'hint' as const } : {}),
      fixes: fix(start, start + dash.length, lead + right, true),
    };
  }
  const service = AGENCY[form];
  if (dash !== '' && agency === undefined && service !== undefined && where !== undefined) {
    const end = from + match[0].length - dash.length - gap.length;
    yield {
      at: { start: from, end: from + match[0].length },
      say: ['service', service],
      entry: 'dl.service-name',
      level: 'hint',
      fixes: fix(end, end, ` (${service})`, false),
    };
  }
}

/** “met here Thursday”: only a dateline says where. */
const HERE =
  /(?<=\p{Ll}) (?<here>here)(?=(?: (?:on |late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b| this (?:week|month|morning|afternoon|evening)\b))/u;

const STATE_NAMES = STATES.flatMap(({ name, short }) => (name === short ? [name] : [name, short]))
  .map((name) => name.replaceAll('.', '\\.'))
  .join('|');

function* repeated(draft: Draft): Iterable<Said> {
  const line = draft.blocks.find(({ zone }) => zone === 'dateline');
  const city = /^[^,(]+/.exec(line?.text ?? '')?.[0].trim() ?? '';
  if (city.length < 3 || line === undefined) {
    return;
  }
  const again = new RegExp(
    `(?<![\\p{L}])${city.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&')}(?<state>, (?:${STATE_NAMES}),?)(?![\\p{L}])`,
    'giu',
  );
  for (const block of draft.blocks) {
    if (block.zone !== 'body') continue;
    for (const match of block.facts.masked.matchAll(again)) {
      const tail = match.groups?.['state'] ?? '';
      const at = block.map.toSource({ start: match.index, end: match.index + match[0].length });
      const cut = block.map.toEditable({
        start: match.index + match[0].length - tail.length,
        end: match.index + match[0].length,
      });
      yield {
        at,
        say: ['again', match[0].slice(0, -tail.length)],
        entry: 'dl.duplicate-city',
        ...(cut === undefined ? {} : { fixes: fix(cut.start, cut.end, '', false) }),
      };
    }
  }
}

export const datelineForm = defineRule({
  id: 'style/dateline-form',
  scope: 'draft',
  zones: ['dateline', 'body'],
  level: 'information',
  summary: 'Datelines: city in capitals, state where it is needed, the dash of the house.',
  why: 'A dateline says at a glance where the story was reported. Thirty American cities stand alone in it, the others have their state in its short form.',
  source: 'AP Stylebook, “datelines”',
  quoted: 'read',
  options: { except: words([], 'Rows that stay silent, such as “dl.service-name”.') },
  messages: MESSAGES,
  examples: {
    bad: [
      {
        text: 'Tulsa, Okla. (AP) — A mill burned on Monday, the mayor said.',
        fixed: 'TULSA, Okla. (AP) — A mill burned on Monday, the mayor said.',
      },
      {
        text: 'CHICAGO, Ill. (AP) — A mill burned on Monday, the mayor said.',
        fixed: 'CHICAGO (AP) — A mill burned on Monday, the mayor said.',
      },
      {
        text: 'TULSA (AP) — A mill burned on Monday, the mayor said.',
        fixed: 'TULSA, Okla. (AP) — A mill burned on Monday, the mayor said.',
      },
      {
        text: 'TULSA, Okla. (AP) - A mill burned on Monday, the mayor said.',
        fixed: 'TULSA, Okla. (AP) — A mill burned on Monday, the mayor said.',
      },
    ],
    good: [
      'June 4 (UPI) — A mill burned on Monday, the mayor said.',
      'PARIS (AP) — A mill burned on Monday, the mayor said.',
    ],
  },
  *check(draft, { options, house }) {
    const first = opening(draft);
    const reports: Said[] = [...(first === undefined ? [] : ofLine(draft, first, house)), ...repeated(draft)];
    if (!draft.blocks.some(({ zone }) => zone === 'dateline') && house.switches['dateline'] !== 'none')
      for (const block of draft.blocks.slice(0, 6)) {
        const match = block.zone === 'body' ? HERE.exec(block.facts.masked) : null;
        if (match === null) continue;
        const start = match.index + match[0].length - 4;
        reports.push({
          at: block.map.toSource({ start, end: start + 4 }),
          say: ['here'],
          entry: 'dl.here',
          level: 'hint',
        });
      }
    for (const report of reports) if (!options.except.includes(report.entry ?? '')) yield report;
  },
});
