import type { Draft } from '../../draft/draft.ts';
import { readAttributions, type Source, type SpokenQuote } from '../../sourcing/model.ts';

/** Quoted speech of at least `words` words in running copy. */
export function speech(draft: Draft, words: number): readonly SpokenQuote[] {
  return draft
    .fact(readAttributions)
    .quotes.filter((quote) => quote.kind === 'speech' && quote.block.zone === 'body' && quote.words >= words);
}

/** The last word of a speaker's own name, or undefined where only a role or a pronoun is given. */
export function lastName(source: Source | null): string | undefined {
  if (source === null || source.kind !== 'named') return undefined;
  const words = source.name?.split(/\s+/) ?? [];
  const last = words.at(-1);
  return last !== undefined && /^\p{Lu}/u.test(last) ? last.replace(/['’]s?$/, '') : undefined;
}
