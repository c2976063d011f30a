import type { BenchStory, Break, Broken } from './breaks.ts';
import { bodyStart, exchange, inBody, line, slip } from './edit.ts';
import type { Who } from './facts.ts';
import { pick } from './random.ts';

const STRANGERS = [
  'Vandersloot',
  'Petrakis',
  'Quenneville',
  'Obasanjo',
  'Halvorsen',
  'Mirza',
  'Tremaine',
  'Buckhalter',
];
const GIVEN = ['Pamela', 'Gregory', 'Nadine', 'Stuart'];
const PLACES = ['Norridge', 'Kinsale', 'Tacoma', 'Varanasi', 'Leicester', 'Ashdod'];
const TITLES = [
  'Mayor',
  'Judge',
  'Sen.',
  'Sheriff',
  'Gov.',
  'Police Chief',
  'Fire Chief',
  'Superintendent',
  'President',
];
const BODIES = ['Tarland University', 'Brightwater Research', 'the Ostrava Institute', 'Marlow College'];

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** People with a full name in the body and the surname alone `count` times after it, outside quotations. */
function known(story: BenchStory, count: number): { who: Who; full: number; short: number[] }[] {
  return story.people.flatMap((who) => {
    const full = inBody(story.text, who.full)[0];
    if (full === undefined) return [];
    const short = inBody(story.text, who.surname).filter((at) => at > full + who.full.length);
    return short.length < count ? [] : [{ who, full, short }];
  });
}
const oneOf = <T>(
  random: () => number,
  items: readonly T[],
  make: (item: T) => Broken | undefined,
): Broken | undefined => {
  const item = pick(random, items);
  return item === undefined ? undefined : make(item);
};

export const BREAKS_OF_NAMES: readonly Break[] = [
  {
    kind: 'surname misspelled',
    rules: ['consistency/name-spelling'],
    make: ({ text, ...story }, random) =>
      oneOf(
        random,
        known({ text, ...story }, 1).filter(({ who }) => who.surname.length >= 4),
        ({ who, short }) => oneOf(random, short, (at) => exchange(text, at, who.surname, slip(who.surname, random))),
      ),
  },
  {
    kind: 'given name misspelled in the caption',
    rules: ['consistency/name-spelling', 'consistency/headline-name'],
    make: ({ text, people }, random) =>
      oneOf(
        random,
        people.filter(({ full, given }) => given.length >= 4 && line(text, 'Caption')?.text.includes(full)),
        (who) =>
          exchange(
            text,
            text.indexOf(who.full, line(text, 'Caption')?.start) + who.full.indexOf(who.given),
            who.given,
            slip(who.given, random),
          ),
      ),
  },
  {
    kind: 'surname misspelled in the headline',
    rules: ['consistency/headline-name'],
    make: ({ text, people }, random) => {
      const head = line(text, 'Headline');
      if (head === undefined) return undefined;
      const who = pick(
        random,
        people.filter(({ surname }) => surname.length >= 5),
      );
      if (who === undefined) return undefined;
      const at = head.text.indexOf(who.surname);
      if (at >= 0) return exchange(text, head.start + at, who.surname, slip(who.surname, random));
      return exchange(text, head.start, head.text, `${slip(who.surname, random)} Says Plan Is Sound`);
    },
    control: ({ text, people }, random) => {
      const head = line(text, 'Headline');
      const who = pick(random, people);
      return head === undefined || who === undefined
        ? undefined
        : exchange(text, head.start, head.text, `${who.surname} Says Plan Is Sound`).text;
    },
  },
  {
    kind: 'name in the headline that the story lacks',
    rules: ['consistency/headline-absent'],
    make: ({ text, people }, random) => {
      const head = line(text, 'Headline');
      if (head === undefined) return undefined;
      const who = people.find(({ surname }) => head.text.includes(surname));
      const stranger = pick(random, STRANGERS) ?? '';
      if (who === undefined)
        return exchange(
          text,
          head.start,
          head.text,
          `${stranger} ${pick(random, ['Says', 'Defends', 'Denies', 'Praises'])} Plan at Meeting`,
        );
      const own = head.text.includes(who.full) ? who.full : who.surname;
      return exchange(
        text,
        head.start + head.text.indexOf(own),
        own,
        own === who.full ? `${pick(random, GIVEN)} ${stranger}` : stranger,
      );
    },
  },
  {
    kind: 'name in the caption that the story lacks',
    rules: ['consistency/headline-absent'],
    make: ({ text, people }, random) => {
      const caption = line(text, 'Caption');
      const who = people.find(({ full }) => caption?.text.includes(full));
      if (caption === undefined || who === undefined) return undefined;
      return exchange(
        text,
        caption.start + caption.text.indexOf(who.full),
        who.full,
        `${pick(random, GIVEN)} ${pick(random, STRANGERS)}`,
      );
    },
  },
  {
    kind: 'place in the headline that the story lacks',
    rules: ['consistency/headline-absent'],
    make: ({ text, place }, random) => {
      const head = line(text, 'Headline');
      const other = pick(random, PLACES) ?? '';
      if (head !== undefined && place !== undefined && head.text.includes(place))
        return exchange(text, head.start + head.text.indexOf(place), place, other);
      return head === undefined
        ? undefined
        : exchange(text, head.start, head.text, `Neighbors Gather After News From ${other}`);
    },
    control: ({ text, place }) => {
      const head = line(text, 'Headline');
      return head === undefined || place === undefined
        ? undefined
        : exchange(text, head.start, head.text, `Neighbors Gather After News From ${place}`).text;
    },
  },
  {
    kind: 'name in social text that the story lacks',
    rules: ['consistency/headline-absent'],
    make: ({ text }, random) => {
      if (!text.startsWith('Headline')) return undefined;
      return {
        text: `Social: What ${pick(random, GIVEN)} ${pick(random, STRANGERS)} told us about the plan\n${text}`,
        at: 8,
      };
    },
    control: ({ text, people }, random) =>
      text.startsWith('Headline')
        ? `Social: What ${pick(random, people)?.full} told us about the plan\n${text}`
        : undefined,
  },
  {
    kind: 'second reference before first',
    rules: ['consistency/first-reference'],
    make: (story, random) =>
      oneOf(random, known(story, 1), ({ who, full, short }) => {
        const at = pick(random, short) as number;
        const later = exchange(story.text, at, who.surname, who.full).text;
        return exchange(later, full, who.full, who.surname);
      }),
  },
  {
    kind: 'full name again',
    rules: ['consistency/full-name-again'],
    make: (story, random) =>
      oneOf(random, known(story, 1), ({ who, full, short }) => {
        const far = short.filter((at) => story.text.slice(full, at).includes('\n'));
        return oneOf(random, far, (at) => exchange(story.text, at, who.surname, who.full));
      }),
  },
  {
    kind: 'surname shared by two people',
    rules: ['consistency/shared-surname'],
    make: (story, random) =>
      oneOf(random, known(story, 1), ({ who, short }) => {
        const other = pick(
          random,
          story.people.filter((each) => each !== who && !/\s/.test(each.surname) && each.full.endsWith(each.surname)),
        );
        const last = short[short.length - 1];
        if (
          other === undefined ||
          last === undefined ||
          inBody(story.text, other.full)[0] === undefined ||
          !who.full.endsWith(who.surname)
        )
          return undefined;
        if ((inBody(story.text, other.full)[0] as number) > last) return undefined;
        const text = story.text.replace(
          new RegExp(`(?<![\\p{L}-])${literal(other.surname)}(?![\\p{L}-])`, 'gu'),
          who.surname,
        );
        // The first mention of the surname alone once both people are known.
        const both =
          Math.max(text.indexOf(who.full), text.lastIndexOf(`${other.given} ${who.surname}`)) + who.full.length;
        const first = inBody(text, who.surname).find((place) => place > both);
        return first === undefined ? undefined : { text, at: first };
      }),
  },
  {
    kind: 'first name alone',
    rules: ['consistency/first-name-alone'],
    make: (story, random) =>
      oneOf(random, known(story, 1), ({ who, short }) =>
        oneOf(random, short, (at) => exchange(story.text, at, who.surname, who.given)),
      ),
  },
  {
    kind: 'two titles',
    rules: ['consistency/two-titles'],
    make: (story, random) =>
      oneOf(
        random,
        known(story, 1).filter(({ who }) => who.title !== undefined && TITLES.includes(who.title)),
        ({ who, short }) => {
          const { text } = story;
          const other = pick(
            random,
            TITLES.filter(
              (title) => title !== who.title && !(/^(?:Judge|Superintendent)$/.test(title) && who.title === 'Sheriff'),
            ),
          );
          const named = `${who.title} ${who.full}`;
          const caption = line(text, 'Caption');
          if (caption?.text.includes(named) && random() < 0.5)
            return exchange(text, caption.start + caption.text.indexOf(named), who.title as string, other as string);
          return oneOf(random, short, (at) => exchange(text, at, who.surname, `${other} ${who.surname}`));
        },
      ),
    control: (story, random) => {
      const one = pick(
        random,
        known(story, 1).filter(({ who }) => who.title !== undefined && TITLES.includes(who.title)),
      );
      return one === undefined
        ? undefined
        : exchange(story.text, one.short[0] as number, one.who.surname, `${one.who.title} ${one.who.surname}`).text;
    },
  },
  {
    kind: 'two affiliations',
    rules: ['consistency/two-affiliations'],
    make: (story, random) => affiliations(story, random, false),
    control: (story, random) => affiliations(story, random, true)?.text,
  },
  {
    kind: 'two pronouns',
    rules: ['consistency/two-pronouns'],
    make: (story, random) => {
      const spots = pronounSpots(story);
      return oneOf(random, spots, ({ at, word }) => exchange(story.text, at, word, FLIP[word] as string));
    },
  },
];

function affiliations(story: BenchStory, random: () => number, same: boolean): Broken | undefined {
  const { text } = story;
  const one = pick(
    random,
    known(story, 1).filter(
      ({ who, full }) =>
        /^[ ,]*(?:said|told|put|had)?/.test(text.slice(full + who.full.length)) &&
        /^ (?:said|had|told)/.test(text.slice(full + who.full.length)),
    ),
  );
  if (one === undefined) return undefined;
  const [first, second] = random() < 0.5 ? [BODIES[0], BODIES[1]] : [BODIES[3], BODIES[2]];
  const at = one.short[one.short.length - 1] as number;
  if (!/^ (?:said|told|will|has|had|finished|urged)/.test(text.slice(at + one.who.surname.length))) return undefined;
  const later = exchange(text, at, one.who.surname, `${one.who.surname}, of ${same ? first : second},`).text;
  const whole = exchange(later, one.full, one.who.full, `${one.who.full}, of ${first},`).text;
  return { text: whole, at: at + `, of ${first},`.length };
}

const FLIP: Readonly<Record<string, string>> = { He: 'She', She: 'He', he: 'she', she: 'he' };

/** Pronouns of people who have two at least, each alone in a paragraph with its person and nobody else. */
function pronounSpots({ text, people }: BenchStory): { at: number; word: string }[] {
  const found: { at: number; word: string; who: Who }[] = [];
  let start = bodyStart(text);
  for (const paragraph of text.slice(start).split('\n\n')) {
    const named = people.filter((who) => inBody(paragraph, who.surname).length > 0);
    if (named.length === 1)
      for (const match of paragraph.matchAll(/(?<=^|[.!?”] )(?:He|She)\b|(?<=,” )(?:he|she)(?= said)/g)) {
        const quoted = paragraph.slice(0, match.index);
        const known = inBody(quoted, (named[0] as Who).surname).length > 0;
        if (known && (quoted.match(/“/g) ?? []).length === (quoted.match(/”/g) ?? []).length)
          found.push({ at: start + match.index, word: match[0], who: named[0] as Who });
      }
    start += paragraph.length + 2;
  }
  return found.filter(({ who }) => found.filter((other) => other.who === who).length > 1);
}
