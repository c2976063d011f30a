/** Who is quoted, how often and where, out of what `inspect` says of a draft. No editor here. */
import type { Inspection } from '../../../server/src/core/index.ts';

/** A place in the draft; UTF-16 offsets into its text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}
export interface QuotedPlace extends Place {
  readonly kind: 'quotation' | 'mention';
  readonly words: number;
}
/** One source of a story. */
export interface SourceRow {
  readonly name: string;
  readonly role: string | null;
  readonly kind: string;
  readonly mentions: number;
  readonly quotations: number;
  readonly wordsQuoted: number;
  readonly places: readonly QuotedPlace[];
}

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

type Facts = Pick<Inspection, 'sources' | 'quotes'>;

/** The quotations that are speech and that nobody is credited for. */
export function unclaimedQuotations({ quotes }: Facts): readonly Place[] {
  return quotes.filter(({ kind, speaker }) => kind === 'speech' && speaker === null);
}

/** The sources of a draft, the most quoted first. */
export function listSources(facts: Facts, text: string): readonly SourceRow[] {
  const rows = facts.sources.map(({ name, role, kind, mentions }): SourceRow => {
    const own = facts.quotes.filter((quote) => quote.speaker?.name === name);
    const quoted = own.map(({ start, end }): QuotedPlace => {
      return { start, end, kind: 'quotation', words: wordsIn(text.slice(start, end)) };
    });
    const mentioned = mentions.map(({ start, end }): QuotedPlace => ({ start, end, kind: 'mention', words: 0 }));
    return {
      name,
      role,
      kind,
      mentions: mentions.length,
      quotations: own.length,
      wordsQuoted: quoted.reduce((sum, { words }) => sum + words, 0),
      places: [...mentioned, ...quoted].sort((a, b) => a.start - b.start),
    };
  });
  return rows.sort((a, b) => b.wordsQuoted - a.wordsQuoted || b.mentions - a.mentions);
}
