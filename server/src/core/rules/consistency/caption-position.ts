import type { Block } from '../../draft/draft.ts';
import { type Mention, readMentions } from '../../story/mentions.ts';
import { readPeople } from '../../story/people.ts';
import { defineRule } from '../rule.ts';
import { captionsOf } from './caption-credit.ts';

const PLACED =
  /\b(?:left|right|cent(?:er|re)|middle|top|bottom|above|below|foreground|background|front|back|standing|seated|kneeling|clockwise|second|third|holding|wearing|with the|embraces?|hugs?|greets?|(?<!shakes? |shaking |shook )hands|kisses|faces|tackles|passes|defeated|married)\b/i;
const SIDE = /,\s(left|right|cent(?:er|re)|above|below|top|bottom|far left|far right)(?=[,.;]|\s*$)/g;

interface Trouble {
  readonly start: number;
  readonly end: number;
  readonly say: readonly ['same', string] | readonly ['where', string, string];
}

function troubleIn(block: Block, people: readonly Mention[]): Trouble | undefined {
  const { text } = block;
  const seen = new Map<string, number>();
  for (const match of text.matchAll(SIDE)) {
    const side = (match[1] as string).toLowerCase();
    // "from left", and two rows of a picture, use a side more than once.
    if (seen.has(side) && !/\bfrom left\b|\brow\b/i.test(text)) {
      const start = match.index + match[0].length - side.length;
      return { start, end: start + side.length, say: ['same', side] };
    }
    seen.set(side, match.index);
  }
  if (PLACED.test(text)) return undefined;
  for (const [i, one] of people.entries()) {
    const other = people[i + 1];
    if (other === undefined) break;
    const between = text.slice(one.name.end, other.name.title?.start ?? other.name.start);
    // "Roe, Kent and Prado walk": three in a row.
    const third = people[i + 2];
    const row =
      third !== undefined &&
      /^, $/.test(between) &&
      /^,? and $/.test(text.slice(other.name.end, third.name.title?.start ?? third.name.start));
    if (row || /^(?:,[^.;]{0,60},)? and (?:[\p{L}’'-]+ ){0,4}$/u.test(between))
      return { start: one.name.start, end: other.name.end, say: ['where', one.name.text, other.name.text] };
  }
  return undefined;
}

export const captionPosition = defineRule({
  id: 'consistency/caption-position',
  entry: 'c.lr',
  scope: 'draft',
  zones: [],
  level: 'information',
  summary: 'A caption does not say who of two is who, or puts two people on one side.',
  why: 'Two names under a picture of two people leave the reader to guess. “Left” and “right” tell them apart, and “left” twice means that one of the two is wrong.',
  source: 'AP guidance on captions: from left',
  quoted: 'read',
  options: {},
  messages: {
    same: (side: string) => `The caption puts two people on one side: “${side}” stands here twice.`,
    where: (one: string, other: string) =>
      `The caption does not say which is ${one} and which is ${other}. Add “left” and “right”.`,
  },
  examples: {
    bad: [
      {
        text: 'Caption: Marta Okafor, left, and Ben Roe, left, walk across the bridge on Monday. Photo by Dana Whitlock\n\nMarta Okafor and Ben Roe opened the bridge on Monday.',
      },
      {
        text: 'Caption: Marta Okafor and Ben Roe walk across the bridge on Monday. Photo by Dana Whitlock\n\nMarta Okafor and Ben Roe opened the bridge on Monday.',
        fixed:
          'Caption: Marta Okafor, left, and Ben Roe walk across the bridge on Monday. Photo by Dana Whitlock\n\nMarta Okafor and Ben Roe opened the bridge on Monday.',
      },
    ],
    good: [
      'Caption: Marta Okafor, left, and Ben Roe walk across the bridge on Monday. Photo by Dana Whitlock\n\nMarta Okafor and Ben Roe opened the bridge on Monday.',
      'Caption: Marta Okafor leaves the hall with her lawyer, Ben Roe, on Monday. Photo by Dana Whitlock\n\nMarta Okafor and Ben Roe opened the bridge on Monday.',
    ],
  },
  *check(draft) {
    const captions = captionsOf(draft);
    if (captions.length === 0) return;
    const known = new Set(draft.fact(readPeople).flatMap(({ full }) => full));
    for (const block of captions) {
      const people = draft.fact(readMentions).filter((mention) => mention.block === block && known.has(mention));
      const trouble = troubleIn(block, people);
      if (trouble === undefined) continue;
      const [one] = people;
      const at = one === undefined ? undefined : block.map.toSource({ start: one.name.end, end: one.name.end }).end;
      yield {
        at: block.map.toSource(trouble),
        say: trouble.say as ['same', string],
        ...(trouble.say[0] === 'where' && at !== undefined
          ? {
              fixes: [
                {
                  title: `Put ${one?.name.text} on the left`,
                  safe: false,
                  edits: [{ start: at, end: at, text: ', left,' }],
                },
              ],
            }
          : {}),
        ...(trouble.say[0] === 'same' ? { level: 'warning' as const } : {}),
      };
    }
  },
});
