import type { Draft } from '../draft/draft.ts';
import { ORGANISATION_WORDS } from '../lexicons/name-words.ts';
import { readMentions } from './mentions.ts';

/** What tells which story a draft belongs to, as plain data, so that it can be kept when the draft is not. */
export interface StoryClues {
  readonly uri: string;
  /** `story:` in the front matter. */
  readonly story?: string;
  /** The slug, without the marks of its versions ("1st-ld", "v2"). */
  readonly slug?: string;
  /** Day of the draft, YYYY-MM-DD, where it is known. */
  readonly day?: string;
  /** Names of two words or more, in lower case, each once, in order of first mention. */
  readonly names: readonly string[];
}

/** Most names that are kept of a draft: those that come first say what it is about. */
const MAX_NAMES = 60;
/** A name in more drafts than this ties none of them together. */
const RARE = 8;
/** Names that two drafts must share, and the share of the shorter list that they must be. */
const SHARED = 3;
const SHARE = 0.5;
/** Days between drafts of one story that only their names or slugs tie together. */
const DAYS = 7;

const VERSION =
  /(?:[-_ ](?:\d(?:st|nd|rd|th)[-_ ]?(?:ld|lead)|ld|lead|sub|writethru|update[ds]?|urgent|final|draft|ver(?:sion)?|v|rev|take|edit(?:ed)?)[-_ ]?\d*)+$/;

const plain = (value: unknown): string | undefined => {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim().toLowerCase().replace(/\s+/g, ' ');
  return text === '' ? undefined : text;
};

function dayOf(draft: Draft): string | undefined {
  const raw = draft.date ?? draft.frontMatter?.fields['date'];
  return typeof raw === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(raw)?.[0] : undefined;
}

/** What of `draft` ties it to other drafts of its story. */
export function storyClues(draft: Draft): StoryClues {
  const fields = draft.frontMatter?.fields ?? {};
  const story = plain(fields['story']);
  const slug = plain(fields['slug'] ?? draft.blocks.find((block) => block.zone === 'slug')?.text)?.replace(VERSION, '');
  const day = dayOf(draft);
  const names = new Set<string>();
  for (const { name, block } of draft.fact(readMentions)) {
    if (names.size >= MAX_NAMES) break;
    if (name.words.length < 2 || name.kind === 'place' || block.zone === 'byline' || block.zone === 'credit') continue;
    const words = name.words.map((word) => word.toLowerCase());
    // "The Ministry": an organisation that any story may name.
    if (words.length === 2 && words[0] === 'the' && ORGANISATION_WORDS.has(words[1] as string)) continue;
    names.add(words.join(' '));
  }
  return {
    uri: draft.uri,
    ...(story === undefined ? {} : { story }),
    ...(slug === undefined || slug === '' ? {} : { slug }),
    ...(day === undefined ? {} : { day }),
    names: [...names],
  };
}

const daysApart = (a: StoryClues, b: StoryClues): number =>
  a.day === undefined || b.day === undefined ? 0 : Math.abs(Date.parse(a.day) - Date.parse(b.day)) / 86_400_000;

/** Sets that grow together; each knows the `story:` that one of its drafts gave. */
function joiner(clues: readonly StoryClues[]): { join(a: number, b: number): void; root(i: number): number } {
  const parent = clues.map((_, i) => i);
  const story = clues.map((clue) => clue.story);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  return {
    root,
    join(a, b) {
      const [one, other] = [root(a), root(b)].sort((x, y) => x - y) as [number, number];
      // Two drafts that each say which story they belong to are never joined by likeness.
      if (one === other || (story[one] !== undefined && story[other] !== undefined && story[one] !== story[other]))
        return;
      parent[other] = one;
      story[one] ??= story[other];
    },
  };
}

function indexBy(clues: readonly StoryClues[], keys: (clue: StoryClues) => readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  clues.forEach((clue, i) => {
    for (const key of keys(clue)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [i]);
      else known.push(i);
    }
  });
  return index;
}

/**
 * Groups drafts into stories: the same `story:`, the same slug within a week, or several names that few other drafts have.
 * @param clues of every draft, in any order; the answer does not depend on it
 * @returns stories of two drafts or more, each as the URIs of its drafts in order
 */
export function groupStories(clues: readonly StoryClues[]): readonly (readonly string[])[] {
  const sorted = [...clues].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
  const { join, root } = joiner(sorted);
  const at = (i: number): StoryClues => sorted[i] as StoryClues;
  for (const [, same] of indexBy(sorted, ({ story }) => (story === undefined ? [] : [story])))
    for (const i of same.slice(1)) join(same[0] as number, i);
  const byName = indexBy(sorted, ({ names }) => names);
  // A slug such as "weather" comes again; its drafts of another week are another story.
  for (const [, same] of indexBy(sorted, ({ slug }) => (slug === undefined ? [] : [slug]))) {
    const inTime = [...same].sort((a, b) => ((at(a).day ?? '') < (at(b).day ?? '') ? -1 : 1));
    for (const [k, i] of inTime.entries())
      if (k > 0 && daysApart(at(inTime[k - 1] as number), at(i)) <= DAYS) join(inTime[k - 1] as number, i);
  }
  const shared = new Map<string, number>();
  const rare = sorted.map(() => 0);
  for (const [, holders] of byName) {
    if (holders.length > RARE) continue;
    for (const [k, i] of holders.entries()) {
      rare[i] = (rare[i] as number) + 1;
      for (const j of holders.slice(k + 1)) shared.set(`${i} ${j}`, (shared.get(`${i} ${j}`) ?? 0) + 1);
    }
  }
  for (const [pair, count] of shared) {
    const [i, j] = pair.split(' ').map(Number) as [number, number];
    const least = Math.min(rare[i] as number, rare[j] as number);
    if (count >= SHARED && count / least >= SHARE && daysApart(at(i), at(j)) <= DAYS) join(i, j);
  }
  const groups = new Map<number, string[]>();
  sorted.forEach(({ uri }, i) => {
    const group = groups.get(root(i));
    if (group === undefined) groups.set(root(i), [uri]);
    else group.push(uri);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}
