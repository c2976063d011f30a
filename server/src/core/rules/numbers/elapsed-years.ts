import { NUMBER, numberValue, writeLike } from '../../figures/number-words.ts';
import { readWritten } from '../../figures/year-evidence.ts';
import { defineRule } from '../rule.ts';

const BEGAN =
  /\b(?:founded|opened|established|created|started|began|launched|built|formed|since|completed|born|introduced|joined|bought|married|set up|first held)\b[^.;]{0,60}?\b((?:1[5-9]|20)\d{2})\b/i;
const SPAN = new RegExp(
  `\\b(?:(\\d{1,3})(?:st|nd|rd|th) (anniversary|birthday)|(after|for|in) (${NUMBER}) years\\b|(${NUMBER}) years (later|ago|since|on)\\b|(${NUMBER})-year (?:history|run|career|reign|existence))`,
  'gi',
);
const YEAR = /\b((?:1[5-9]|20)\d{2})\b(?!s\b|[-–]\d)/g;
/** Words that make the count loose, interrupted or somebody else's. */
const LOOSE =
  /\b(?:about|around|roughly|nearly|almost|some|over|more than|less than|under|at least|approximately|fiscal|interrupted|except|annual|missed|hiatus|cancel\w*|paused?|sentenced?|prison|each|another|first|last|next|old|aged)\b/i;

export const elapsedYears = defineRule({
  id: 'numbers/elapsed-years',
  scope: 'draft',
  zones: [],
  level: 'warning',
  summary: 'A number of years that the years beside it do not give.',
  why: 'An anniversary, an age of a firm, “12 years ago”: the number follows from two years. When it does not, one of the three is wrong.',
  source: 'Editors Canada, Professional Editorial Standards, D7: timelines',
  quoted: 'skip',
  weight: 2,
  options: {},
  messages: {
    years: (from: number, to: string, right: number, said: number) =>
      `From ${from} to ${to} is ${right} years, not ${said}. Check the number and the years.`,
  },
  examples: {
    bad: [
      {
        text: 'Founded in 1921, the choir marked its 92nd anniversary in 2023.',
        fixed: 'Founded in 1921, the choir marked its 102nd anniversary in 2023.',
      },
      { text: 'Opened in 1951, the bakery closed in 2011 after 40 years.' },
    ],
    good: [
      'Founded in 1921, the choir marked its 102nd anniversary in 2023.',
      'Opened in 1951, the bakery closed in 2011 after 60 years.',
      'The 21st annual fair was held in 2018; the first was in 1998.',
    ],
  },
  *check(draft) {
    for (const block of draft.blocks) {
      if (block.zone !== 'body' && block.zone !== 'list' && block.zone !== 'caption') continue;
      if (!/years\b|anniversary|birthday|-year/.test(block.text)) continue;
      for (const sentence of block.facts.sentences) {
        const spans = [...sentence.text.matchAll(SPAN)];
        const span = spans[0];
        if (spans.length !== 1 || span === undefined || LOOSE.test(sentence.text)) continue;
        const years = [...sentence.text.matchAll(YEAR)].map((match) => ({ year: Number(match[1]), at: match.index }));
        const began = BEGAN.exec(sentence.text);
        const first = years[0];
        if (began === null || first === undefined || years.length > 2 || Number(began[1]) !== first.year) continue;
        const ordinal = span[1];
        const word = ordinal ?? span[4] ?? span[5] ?? span[7] ?? '';
        const said = numberValue(word);
        const cue = (span[6] ?? span[3] ?? '').toLowerCase();
        const written = draft.fact(readWritten);
        const now = cue === 'ago' || cue === 'since' || (ordinal !== undefined && /\bthis year\b/.test(sentence.text));
        if (now ? years.length !== 1 || written === undefined || written.strength < 2 : years.length !== 2) continue;
        const end = now ? written?.year : years[1]?.year;
        if (end === undefined || end < first.year) continue;
        const right = end - first.year;
        const slack = ordinal === undefined && !(cue === 'since' && now && written?.strength === 3) ? 1 : 0;
        if (Math.abs(right - said) <= slack || said === 0) continue;
        const base = sentence.start + span.index + span[0].indexOf(word);
        const place = (start: number, length: number) => block.map.toSource({ start, end: start + length });
        const text = ordinal === undefined ? writeLike(right, word) : withEnding(right);
        const old = ordinal === undefined ? word : (span[0].split(' ')[0] ?? word);
        yield {
          at: place(base, old.length),
          ...(ordinal === undefined && slack === 1 && now ? { level: 'information' as const } : {}),
          say: ['years', first.year, now ? `${end} (${written?.from})` : String(end), right, said],
          related: years.map(({ at, year }) => ({ ...place(sentence.start + at, 4), note: String(year) })),
          fixes: [
            {
              title: `Change “${old}” to “${text}”`,
              safe: false,
              edits: [{ ...place(base, old.length), text }],
            },
            {
              title: `Change “${first.year}” to “${end - said}”`,
              safe: false,
              edits: [{ ...place(sentence.start + first.at, 4), text: String(end - said) }],
            },
          ],
        };
      }
    }
  },
});

function withEnding(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}
