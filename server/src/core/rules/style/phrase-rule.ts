import type { BlockFacts } from '../../language/block-facts.ts';
import { hitsOf, type PhraseList } from '../../patterns/lists.ts';
import type { PatternHit } from '../../patterns/match.ts';
import { type Fix, type Level, type Report, words } from '../rule.ts';

/** What the rules of phrase lists say. */
export const phraseMessages = {
  change: (said: string, to: string) => `“${said}” should be “${to}” here.`,
  cut: (said: string) => `“${said}” can go.`,
  look: (said: string) => `Look again at “${said}”.`,
  shorter: (said: string, to: string) => `“${said}” says no more than “${to}”.`,
  wordy: (said: string) => `“${said}” may be wordy. Look for a plainer word.`,
  worn: (said: string) => `“${said}” is worn. Say it in plain words.`,
} as const;

/** How a list speaks of its rows. */
export interface Voice {
  readonly list: PhraseList;
  /** Row ids that the list's rows go by, where a row names none. */
  readonly entry: string;
  /** What is said where there is another text, and where there is none. */
  readonly change: 'change' | 'shorter';
  readonly look: 'look' | 'worn' | 'wordy';
  /** Rows of their own for some phrases, in lower case. */
  readonly entries?: Readonly<Record<string, string>>;
  /** Phrases, in lower case, whose change can alter neither the meaning nor the grammar around them. */
  readonly safe?: ReadonlySet<string>;
  readonly level?: (hit: PatternHit<PhraseList>) => Exclude<Level, 'off'> | undefined;
}

function fixesOf(hit: PatternHit<PhraseList>, safe: boolean): readonly Fix[] {
  if (hit.edit === undefined || hit.to === undefined) return [];
  const title = hit.to === '' ? `Delete “${hit.said}”` : `Change to “${hit.to}”`;
  return [{ title, safe, edits: [hit.edit] }];
}

/** One report for each place a list points at in a block. */
export function* phraseReports(
  block: BlockFacts,
  voice: Voice,
  allow: readonly string[] = [],
): Generator<Report<typeof phraseMessages>> {
  for (const hit of hitsOf(block, voice.list)) {
    const key = hit.said.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
    if (allow.includes(key)) continue;
    const level = voice.level?.(hit);
    yield {
      at: { start: hit.start, end: hit.end },
      say:
        hit.to === undefined
          ? [voice.look, hit.said]
          : hit.to === ''
            ? ['cut', hit.said]
            : [voice.change, hit.said, hit.to],
      entry: hit.entry ?? voice.entries?.[key] ?? voice.entry,
      ...(level === undefined ? {} : { level }),
      fixes: fixesOf(hit, voice.safe?.has(key) ?? false),
    };
  }
}

/** What the rules of phrase lists share, to be spread into one: quoted words left out, the desk's own exceptions, and a report a hit. */
export const phrases = (voice: Voice) =>
  ({
    quoted: 'skip',
    weight: 0,
    options: { allow: words([], 'Words and phrases of the list that may stand.') },
    messages: phraseMessages,
    check: (block: BlockFacts, { options }: { readonly options: { readonly allow: readonly string[] } }) =>
      phraseReports(block, voice, options.allow),
  }) as const;
