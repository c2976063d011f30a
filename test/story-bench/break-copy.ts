import type { BenchStory, Break, Broken } from './breaks.ts';
import { addParagraph, bodyStart, exchange, inBody, places } from './edit.ts';
import { pick } from './random.ts';

const LONG = /((?:[A-Z][a-z]+ )(?:(?:[A-Z][a-z]+|of|and|for) )*[A-Z][a-z]+) \(([A-Z]{3,5})\)/;
interface Letters {
  readonly long: string;
  readonly short: string;
  readonly at: number;
  readonly later: readonly number[];
}
function letters({ text }: BenchStory): Letters | undefined {
  const match = LONG.exec(text);
  if (match === null) return undefined;
  const short = match[2] as string;
  const later = places(text, short).filter((at) => at > match.index + match[0].length);
  return later.length === 0
    ? undefined
    : {
        long: (match[1] as string).replace(/^The /, ''),
        short,
        at: match.index + (match[1]?.startsWith('The ') ? 4 : 0),
        later,
      };
}
const TWINS: Readonly<Record<string, string>> = {
  Association: 'Alliance',
  Foundation: 'Federation',
  Conference: 'Council',
  Council: 'Committee',
  Chamber: 'Council',
  Trade: 'Traders',
  Trust: 'Team',
  Board: 'Bureau',
  Forum: 'Federation',
  Institute: 'Initiative',
  Cooperative: 'Commission',
  Network: 'Navigators',
  Registry: 'Register',
  Alliance: 'Association',
  Union: 'Unit',
  Society: 'Service',
  Authority: 'Agency',
  Panel: 'Partnership',
  Initiative: 'Institute',
  Bureau: 'Board',
  Program: 'Project',
  League: 'Lobby',
  Clerks: 'Counters',
  Rail: 'Railroad',
};
function twin(long: string): string | undefined {
  const words = long.split(' ');
  for (let i = words.length - 1; i > 0; i--) {
    const other = TWINS[words[i] as string];
    if (other !== undefined) return words.map((word, k) => (k === i ? other : word)).join(' ');
  }
  return undefined;
}
/** Pairs of spellings; each story is clean with one of them twice and broken with both. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['adviser', 'advisor'],
  ['healthcare', 'health care'],
  ['cooperation', 'co-operation'],
  ['email', 'e-mail'],
  ['gray', 'grey'],
  ['judgment', 'judgement'],
  ['policymaker', 'policy-maker'],
  ['lifesaving', 'life-saving'],
  ['organizer', 'organiser'],
  ['traveler', 'traveller'],
  ['childcare', 'child care'],
  ['ceasefire', 'cease-fire'],
  ['fundraiser', 'fund-raiser'],
  ['website', 'web site'],
  ['frontline', 'front-line'],
  ['cellphone', 'cell phone'],
  ['neighborhood', 'neighbourhood'],
  ['theater', 'theatre'],
  ['program', 'programme'],
  ['catalog', 'catalogue'],
  ['decision-maker', 'decision maker'],
  ['dialogue', 'dialog'],
  ['percent', 'per cent'],
  ['teenager', 'teen-ager'],
  ['skeptic', 'sceptic'],
  ['barbecue', 'barbeque'],
  ['protester', 'protestor'],
];
const CAPITALS: readonly (readonly [string, string])[] = [
  ['Finance Committee', 'finance committee'],
  ['Coast Guard', 'coast guard'],
  ['Planning Commission', 'planning commission'],
  ['internet', 'Internet'],
  ['Community Center', 'community center'],
  ['Supreme Court', 'supreme court'],
  ['National Guard', 'national guard'],
  ['City Hall', 'city hall'],
  ['web', 'Web'],
];
const pair = (one: string, other: string): string =>
  `A note on the ${one} was read aloud. Nobody asked who had written about the ${other} before.`;

const MARKS = [
  'TK',
  'XXX',
  '??',
  '(CQ)',
  '[CQ]',
  '[sic]',
  'TKTK',
  '[check]',
  '[insert quote here]',
  'xxx',
  '{++more++}',
  '{--less--}',
  '{>>ask the desk<<}',
  '[[fact check]]',
  '[TK: age]',
  '{~~old~>new~~}',
  'TKTKTK',
  '(sp?)',
  '[name TK]',
  '((check))',
  '@@@',
  '***CHECK***',
];
const LINES = [
  '-30-',
  '<<<<<<< HEAD',
  '(more)',
  'MORE TO COME',
  'Lorem ipsum dolor sit amet',
  '# # #',
  '###',
  '>>>>>>> desk',
  'Comment [JD1]: ask him again',
];

/** Words of the body where something may be put in: after a small word outside quotations. */
function gap(text: string, random: () => number): number | undefined {
  const spots = ['the', 'a', 'of', 'in', 'with'].flatMap((word) => inBody(text, word).map((at) => at + word.length));
  return pick(random, spots);
}

export const BREAKS_OF_COPY: readonly Break[] = [
  {
    kind: 'acronym before its name',
    rules: ['consistency/acronym-early'],
    make: (story) => {
      const found = letters(story);
      if (found === undefined) return undefined;
      const { long, short, at, later } = found;
      const last = later[later.length - 1] as number;
      const text = exchange(story.text, last, short, `${long} (${short})`).text;
      return exchange(text, at, `${long} (${short})`, short);
    },
  },
  {
    kind: 'acronym never used',
    rules: ['consistency/acronym-unused'],
    make: (story) => {
      const found = letters(story);
      if (found === undefined) return undefined;
      let { text } = story;
      for (const at of [...found.later].reverse()) text = exchange(text, at, found.short, 'group').text;
      return { text, at: found.at };
    },
  },
  {
    kind: 'acronym expanded twice',
    rules: ['consistency/acronym-expansion'],
    make: (story, random) => {
      const found = letters(story);
      const at = found && pick(random, found.later);
      return found === undefined || at === undefined
        ? undefined
        : exchange(story.text, at, found.short, `${found.long} (${found.short})`);
    },
  },
  {
    kind: 'acronym expanded two ways',
    rules: ['consistency/acronym-expansion'],
    make: (story, random) => {
      const found = letters(story);
      const at = found && pick(random, found.later);
      const other = found && twin(found.long);
      return found === undefined || at === undefined || other === undefined
        ? undefined
        : exchange(story.text, at, found.short, `${other} (${found.short})`);
    },
  },
  {
    kind: 'yesterday beside a day',
    rules: ['consistency/time-element'],
    make: ({ text }, random) => {
      const days = [
        ...text.slice(bodyStart(text)).matchAll(/ on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=[ .,])/g),
      ].map((match) => ({ at: bodyStart(text) + match.index, day: match[0] }));
      const one = pick(random, days);
      // With no other day in the story the word may be right.
      return one === undefined || (text.match(/(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/g) ?? []).length < 2
        ? undefined
        : exchange(text, one.at, one.day, ` ${pick(random, ['yesterday', 'today', 'tomorrow', 'last night'])}`);
    },
  },
  {
    kind: 'day named twice',
    rules: ['consistency/time-element'],
    make: ({ text }, random) => {
      const sentences = [
        ...text
          .slice(bodyStart(text))
          .matchAll(/ (?:on )?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[^.“”\n]{6,160}(?=\.)/g),
      ];
      const one = pick(random, sentences);
      if (one === undefined) return undefined;
      const end = bodyStart(text) + one.index + one[0].length;
      return { text: `${text.slice(0, end)} on ${one[1]}${text.slice(end)}`, at: end };
    },
  },
  {
    kind: 'says among said',
    rules: ['consistency/tense'],
    make: ({ text }, random) => {
      const spots = inBody(text, 'said').filter(
        (at) => /[\p{L}”] $/u.test(text.slice(0, at)) && !/had $/.test(text.slice(0, at)),
      );
      return spots.length < 4 ? undefined : exchange(text, pick(random, spots) as number, 'said', 'says');
    },
  },
  {
    kind: 'wavering spelling',
    rules: ['consistency/wavering-spelling'],
    make: ({ text }, random) => {
      const [one, other] = pick(random, SPELLINGS) as readonly [string, string];
      return random() < 0.5 ? addParagraph(text, pair(one, other)) : addParagraph(text, pair(other, one));
    },
    control: ({ text }, random) => {
      const one = pick(random, pick(random, SPELLINGS) as readonly string[]) as string;
      return addParagraph(text, pair(one, one)).text;
    },
  },
  {
    kind: 'wavering capitals',
    rules: ['consistency/wavering-capitals'],
    make: ({ text }, random) => {
      const free = CAPITALS.filter(([one]) => !text.toLowerCase().includes(one.toLowerCase()));
      const [one, other] = pick(random, free) as readonly [string, string];
      return random() < 0.5 ? addParagraph(text, pair(one, other)) : addParagraph(text, pair(other, one));
    },
    control: ({ text }, random) => {
      const free = CAPITALS.filter(([one]) => !text.toLowerCase().includes(one.toLowerCase()));
      const one = pick(random, pick(random, free) as readonly string[]) as string;
      return addParagraph(text, pair(one, one)).text;
    },
  },
  {
    kind: 'sentence repeated',
    rules: ['consistency/repeated-passage'],
    make: ({ text }, random) => {
      const body = text.slice(bodyStart(text)).trim().split('\n\n');
      const sentences = body.slice(1).flatMap((paragraph) => paragraph.match(/[A-Z][^.“”]{40,200}\.(?= |$)/g) ?? []);
      const one = pick(random, sentences);
      return one === undefined ? undefined : addParagraph(text, one);
    },
  },
  {
    kind: 'paragraph repeated',
    rules: ['consistency/repeated-passage'],
    make: ({ text }, random) => {
      const body = text.slice(bodyStart(text)).trim().split('\n\n').slice(1);
      const one = pick(
        random,
        body.filter((paragraph) => paragraph.split(' ').length >= 9),
      );
      return one === undefined ? undefined : addParagraph(text, one);
    },
  },
  {
    kind: 'mark left in a sentence',
    rules: ['consistency/editing-mark'],
    make: ({ text }, random) => {
      const at = gap(text, random);
      return at === undefined
        ? undefined
        : { text: `${text.slice(0, at)} ${pick(random, MARKS)}${text.slice(at)}`, at: at + 1 };
    },
  },
  {
    kind: 'mark left on a line',
    rules: ['consistency/editing-mark'],
    make: ({ text }, random): Broken => addParagraph(text, pick(random, LINES) as string),
  },
];
