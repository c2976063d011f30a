import { BREAKS_OF_COPY } from './break-copy.ts';
import type { Break } from './breaks.ts';
import { exchange, inBody, slip } from './edit.ts';
import { pick } from './random.ts';

const TITLES = ['Mayor', 'Sen.', 'Sheriff', 'Gov.', 'Fire Chief', 'Foreign Minister', 'President', 'Judge'];

/** Things that differ between a story and an earlier draft of it. `make` is given the earlier draft. */
export const SIBLING_BREAKS: readonly Pick<Break, 'kind' | 'rules' | 'make'>[] = [
  {
    kind: 'drafts: name',
    rules: ['consistency/drafts-name'],
    make: ({ text, people }, random) => {
      const who = pick(
        random,
        people.filter(({ full, surname }) => surname.length >= 4 && inBody(text, full).length > 0),
      );
      if (who === undefined) return undefined;
      const wrong = slip(who.surname, random);
      return { text: text.replaceAll(who.surname, wrong), at: text.indexOf(who.surname) };
    },
  },
  {
    kind: 'drafts: age',
    rules: ['consistency/drafts-age'],
    make: ({ text }, random) => {
      const match = /(?<=, )\d\d(?=,)/.exec(text);
      return match === null
        ? undefined
        : exchange(text, match.index, match[0], String(Number(match[0]) + 1 + Math.floor(random() * 5)));
    },
  },
  {
    kind: 'drafts: title',
    rules: ['consistency/drafts-title'],
    make: ({ text, people }, random) => {
      const who = pick(
        random,
        people.filter(
          ({ full, title }) => title !== undefined && TITLES.includes(title) && text.includes(`${title} ${full}`),
        ),
      );
      if (who?.title === undefined) return undefined;
      return exchange(
        text,
        text.indexOf(`${who.title} ${who.full}`),
        who.title,
        pick(
          random,
          TITLES.filter((title) => title !== who.title),
        ) as string,
      );
    },
  },
  {
    kind: 'drafts: acronym',
    rules: ['consistency/drafts-acronym'],
    make: (story, random) => {
      const two = BREAKS_OF_COPY.find(({ kind }) => kind === 'acronym expanded two ways');
      const broken = two?.make(story, random);
      if (broken === undefined) return undefined;
      const match = /((?:[A-Z]\w+ )+(?:of (?:[A-Z]\w+ )+)?)\([A-Z]{3,5}\)/g;
      const [first, second] = [...broken.text.matchAll(match)];
      if (first === undefined || second === undefined) return undefined;
      // Only the other long form is left, in the first place.
      const letters = /\([A-Z]+\)/.exec(second[0])?.[0] ?? '';
      const text =
        broken.text.slice(0, second.index) + letters.slice(1, -1) + broken.text.slice(second.index + second[0].length);
      return exchange(
        text,
        first.index,
        first[0],
        second[0].replace(/^The /, first[0].startsWith('The ') ? 'The ' : ''),
      );
    },
  },
  {
    kind: 'drafts: quotation',
    rules: ['consistency/drafts-quotation'],
    make: ({ text }, random) => {
      const quote = pick(random, [...text.matchAll(/“([^”]{30,})”/g)]);
      if (quote === undefined) return undefined;
      const words = (quote[1] as string).split(' ');
      const i = 1 + Math.floor(random() * (words.length - 2));
      const next = words
        .map((word, k) => (k === i ? (pick(random, ['never', 'little', 'steady', 'whole']) as string) : word))
        .join(' ');
      return exchange(text, quote.index + 1, quote[1] as string, next);
    },
  },
];
