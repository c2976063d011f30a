import type { BenchStory, Break, Broken } from './breaks.ts';
import { addParagraph, bodyStart, exchange, line } from './edit.ts';
import { pick } from './random.ts';

/** Swaps in other words for what a caption has. */
function caption(story: BenchStory, change: (text: string) => string | undefined): Broken | undefined {
  const found = line(story.text, 'Caption');
  const next = found && change(found.text);
  return found === undefined || next === undefined || next === found.text
    ? undefined
    : exchange(story.text, found.start, found.text, next);
}
const CREDIT = / (?:\((?:Photo|AP)[^)]*\)|(?:File photo|Photograph|Photo)\b.*)$/;
const DATE = / (?:on|in) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Oct)\. \d+|May|July|1974|1979)(?=\.)/;

/** The story in Markdown, its head as front matter. */
export function asMarkdown({ text }: BenchStory, leave: readonly string[]): string {
  const field = (label: string): string | undefined => line(text, label)?.text;
  const rows = [
    ['title', field('Headline')],
    ['date', '2024-03-05'],
    ['author', /^By (.+)$/m.exec(text)?.[1]],
    ['description', field('Deck') ?? field('Standfirst')],
  ].filter(([name, value]) => value !== undefined && !leave.includes(name as string));
  const head = rows.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join('\n');
  return `---\n${head}\n---\n\n${text.slice(bodyStart(text))}`;
}

/** Words of a quotation in the body that can be quoted again. */
function quoted(text: string): { readonly words: string[]; readonly inner: string }[] {
  return [...text.slice(bodyStart(text)).matchAll(/“([^“”]{30,200})”/g)].map((match) => {
    const inner = (match[1] as string).replace(/[,.]$/, '');
    return { inner, words: inner.split(' ') };
  });
}
const CHANGED = ['awful', 'certain', 'public', 'little', 'steady', 'winter'];
function stretch(story: BenchStory, random: () => number, length: number): string[] | undefined {
  const quote = pick(
    random,
    quoted(story.text).filter(({ words }) => words.length >= length + 1),
  );
  if (quote === undefined) return undefined;
  const from = Math.floor(random() * (quote.words.length - length));
  const words = quote.words.slice(from, from + length);
  return words.some((word) => /[.?!;]/.test(word)) ? undefined : words;
}
const altered = (words: readonly string[], random: () => number): string[] =>
  words.map((word, i) => (i === Math.floor(words.length / 2) ? (pick(random, CHANGED) as string) : word));
const bare = (words: readonly string[]): string => words.join(' ').replace(/[,.]$/, '');

export const BREAKS_OF_LINES: readonly Break[] = [
  {
    kind: 'headline quotation that the story lacks',
    rules: ['consistency/headline-quotation'],
    make: ({ text, ...story }, random) => {
      const words = stretch({ text, ...story }, random, 4);
      if (words === undefined || !text.startsWith('Headline')) return undefined;
      const at = text.indexOf('\n') + 1;
      return {
        text: `${text.slice(0, at)}Deck: Witness says ‘${bare(altered(words, random))}’ as neighbors listen\n${text.slice(at)}`,
        at: at + 4,
      };
    },
    control: ({ text, ...story }, random) => {
      const words = stretch({ text, ...story }, random, 4);
      const at = text.indexOf('\n') + 1;
      return words === undefined || !text.startsWith('Headline')
        ? undefined
        : `${text.slice(0, at)}Deck: Witness says ‘${bare(words)}’ as neighbors listen\n${text.slice(at)}`;
    },
  },
  {
    kind: 'partial quotation with another word',
    rules: ['consistency/quotation-differs'],
    make: (story, random) => {
      const words = stretch(story, random, 6);
      return (
        words &&
        addParagraph(
          story.text,
          `The words “${bare(altered(words, random))}” were still being repeated at the end of the week.`,
        )
      );
    },
    control: (story, random) => {
      const words = stretch(story, random, 6);
      return (
        words &&
        addParagraph(story.text, `The words “${bare(words)}” were still being repeated at the end of the week.`).text
      );
    },
  },
  {
    kind: 'quotation given two ways',
    rules: ['consistency/quotation-differs'],
    make: (story, random) => {
      const quote = pick(
        random,
        quoted(story.text).filter(({ words }) => words.length >= 6),
      );
      if (quote === undefined) return undefined;
      const drop = random() < 0.5;
      const i = 1 + Math.floor(random() * (quote.words.length - 2));
      const words = drop
        ? quote.words.filter((_, k) => k !== i)
        : quote.words.map((word, k) => (k === i ? (pick(random, CHANGED) as string) : word));
      return addParagraph(story.text, `A recording of the remark was played again at night: “${words.join(' ')}.”`);
    },
  },
  {
    kind: 'quotation that does not close',
    rules: ['consistency/quotation-mark'],
    make: ({ text }, random) => {
      const closes = [...text.slice(bodyStart(text)).matchAll(/”/g)].map((match) => bodyStart(text) + match.index);
      const at = pick(random, closes);
      return at === undefined ? undefined : { text: text.slice(0, at) + text.slice(at + 1), at: at - 1 };
    },
  },
  {
    kind: 'quotation that does not open',
    rules: ['consistency/quotation-mark'],
    make: ({ text }, random) => {
      const opens = [...text.slice(bodyStart(text)).matchAll(/“/g)].map((match) => bodyStart(text) + match.index);
      const at = pick(random, opens);
      return at === undefined ? undefined : { text: text.slice(0, at) + text.slice(at + 1), at };
    },
  },
  {
    kind: 'caption without credit',
    rules: ['consistency/caption-credit'],
    make: (story) => caption(story, (text) => text.replace(CREDIT, '')),
  },
  {
    kind: 'caption without date',
    rules: ['consistency/caption-date'],
    make: (story) => caption(story, (text) => (DATE.test(text) ? text.replace(DATE, '') : undefined)),
  },
  {
    kind: 'caption that does not say who is who',
    rules: ['consistency/caption-position'],
    make: (story, random) => {
      const [one, other] = story.people;
      if (one === undefined || other === undefined) return undefined;
      const named = `${one.full} and ${other.full} ${pick(random, ['speak', 'stand', 'talk', 'are seen', 'listen'])} outside the hall`;
      return caption(
        story,
        (text) => `${named}${/ on \w+day(?=\.)/.exec(text)?.[0] ?? ' on Monday'}.${CREDIT.exec(text)?.[0] ?? ''}`,
      );
    },
    control: (story, random) => {
      const [one, other] = story.people;
      if (one === undefined || other === undefined) return undefined;
      const side = pick(random, ['left', 'right']);
      return caption(
        story,
        (text) =>
          `${one.full}, ${side}, and ${other.full} stand outside the hall${/ on \w+day(?=\.)/.exec(text)?.[0] ?? ' on Monday'}.${CREDIT.exec(text)?.[0] ?? ''}`,
      )?.text;
    },
  },
  {
    kind: 'caption that puts two people on one side',
    rules: ['consistency/caption-position'],
    make: (story, random) => {
      const [one, other] = story.people;
      if (one === undefined || other === undefined) return undefined;
      const side = pick(random, ['left', 'right', 'center', 'above']);
      return caption(
        story,
        (text) =>
          `${one.full}, ${side}, and ${other.full}, ${side}, stand outside the hall on Monday.${CREDIT.exec(text)?.[0] ?? ''}`,
      );
    },
    control: (story) => {
      const [one, other] = story.people;
      if (one === undefined || other === undefined) return undefined;
      return caption(
        story,
        (text) =>
          `${one.full}, left, and ${other.full}, right, stand outside the hall on Monday.${CREDIT.exec(text)?.[0] ?? ''}`,
      )?.text;
    },
  },
  {
    kind: 'caption that names nobody',
    rules: ['consistency/caption-identity'],
    make: (story, random) =>
      caption(
        story,
        (text) =>
          `${pick(random, ['A man and a woman stand', 'A woman speaks to reporters', 'Two officials shake hands', 'An official speaks', 'A candidate waves'])} outside the hall on Monday.${CREDIT.exec(text)?.[0] ?? ''}`,
      ),
    control: (story, random) =>
      caption(
        story,
        (text) =>
          `${pick(random, ['People wait', 'Firefighters work', 'Flowers lie', 'Police officers stand'])} outside the hall on Monday.${CREDIT.exec(text)?.[0] ?? ''}`,
      )?.text,
  },
  {
    kind: 'dateline city without state or country',
    rules: ['consistency/dateline-place'],
    make: ({ text }) => {
      const match =
        /^([A-Z][A-Z .]+[A-Z]), (?:[A-Z]\w*\.(?:\w+\.)?|Ohio|Idaho|Texas|Hawaii|South Korea|Spain|Belgium|Jordan)(?=[, ]| —)/m.exec(
          text,
        );
      return match === null ? undefined : exchange(text, match.index, match[0], match[1] as string);
    },
    control: ({ text }, random) => {
      const match =
        /^([A-Z][A-Z .]+[A-Z]), [^—(\d]+?(?=(?:, (?:Jan|Feb|March|April|May|Aug|Sept|Oct|Nov|Dec)| —| \())/m.exec(text);
      // A headline that names the city would no longer fit.
      return match === null ||
        line(text, 'Headline')
          ?.text.toUpperCase()
          .includes(match[1] as string)
        ? undefined
        : exchange(
            text,
            match.index,
            match[0],
            pick(random, ['CHICAGO', 'LONDON', 'SEOUL', 'WASHINGTON', 'PARIS']) as string,
          ).text;
    },
  },
  {
    kind: 'byline missing',
    rules: ['consistency/byline-missing'],
    on: ['consistency/byline-missing'],
    make: ({ text }) => {
      const match = /^By .+\n/m.exec(text);
      if (match === null) return undefined;
      const without = exchange(text, match.index, match[0], '').text;
      return { text: without, at: bodyStart(without) };
    },
  },
  {
    kind: 'dateline missing',
    rules: ['consistency/dateline-missing'],
    on: ['consistency/dateline-missing'],
    make: ({ text }) => {
      const match = /^[A-Z][A-Z .]+[A-Z](?:, [^—]+)? ?(?:\(\w+\) )?(?:—|--) (?=[A-Z])/m.exec(text);
      return match === null ? undefined : exchange(text, match.index, match[0], '');
    },
  },
  {
    kind: 'title missing in the front matter',
    rules: ['consistency/front-matter'],
    make: (story) =>
      story.text.startsWith('---')
        ? { text: story.text.replace(/^title:.*\n/m, ''), at: 4 }
        : { text: asMarkdown(story, ['title']), uri: 'a.md', at: 4 },
    control: (story) => (story.text.startsWith('---') ? undefined : asMarkdown(story, [])),
  },
  {
    kind: 'date missing in the front matter',
    rules: ['consistency/front-matter'],
    make: (story) =>
      story.text.startsWith('---')
        ? { text: story.text.replace(/^date:.*\n/m, ''), at: 4 }
        : { text: asMarkdown(story, ['date']), uri: 'a.md', at: 4 },
  },
];
