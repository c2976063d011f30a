import type { Draft } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';
import { readAttributions, type Source, type SpokenQuote } from './model.ts';
import type { SourceKind } from './sources.ts';

/** Somebody or something that a draft credits, over all its paragraphs. */
export interface Credited {
  /** The fullest name, or the words of the first mention where there is none. */
  readonly name: string;
  readonly role: string | null;
  readonly kind: SourceKind;
  /** Where the draft credits it, in reading order. */
  readonly mentions: readonly Span[];
  /** Words quoted from it. */
  readonly quoted: number;
}

const keyOf = (name: string): string => name.split(' ').at(-1)?.toLowerCase() ?? '';
const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Everybody whom a draft credits with speech, writing or findings: who, in what role, how often, how many words quoted. */
export function readCredits(draft: Draft): readonly Credited[] {
  const { attributions, quotes } = draft.fact(readAttributions);
  const found = new Map<
    string,
    { first: Source; role: string | null; name: string; mentions: Span[]; quoted: number }
  >();
  const entry = (source: Source) => {
    const name = source.name ?? draft.text.slice(source.start, source.end);
    const key = keyOf(name);
    const known = found.get(key) ?? { first: source, role: null, name, mentions: [], quoted: 0 };
    known.role ??= source.role ?? null;
    if (name.length > known.name.length && source.name !== undefined) known.name = name;
    found.set(key, known);
    return known;
  };
  for (const { source, reporting } of attributions) {
    if (source === null || !reporting || (source.kind === 'pronoun' && source.name === undefined)) continue;
    entry(source).mentions.push({ start: source.start, end: source.end });
  }
  for (const { speaker, kind, inner } of quotes) {
    if (speaker === null || kind !== 'speech' || (speaker.kind === 'pronoun' && speaker.name === undefined)) continue;
    entry(speaker).quoted += countWords(draft.text.slice(inner.start, inner.end));
  }
  return [...found.values()]
    .filter(({ mentions, quoted }) => mentions.length > 0 || quoted > 0)
    .map(({ first, role, name, mentions, quoted }) => ({
      name,
      role,
      kind: first.kind === 'pronoun' ? 'named' : first.kind,
      mentions: mentions.length > 0 ? mentions : [{ start: first.start, end: first.end }],
      quoted,
    }));
}

/** Who speaks in a quotation, in words for an editor. */
export interface QuotationReading extends Span {
  readonly reading: string;
}

function readingOf(draft: Draft, { speaker, where }: SpokenQuote): string {
  if (speaker === null) return 'Speaker: nobody is credited';
  const words = draft.text.slice(speaker.start, speaker.end);
  const who = speaker.name === undefined || words.includes(speaker.name) ? words : `${words} (${speaker.name})`;
  if (where === 'before') return `Speaker: ${who}, credited in a paragraph before`;
  return where === 'subject' ? `Speaker: probably ${who}, whom no verb of saying credits` : `Speaker: ${who}`;
}

/** Who speaks in the quotation at `offset` of the draft's source; undefined outside speech. */
export function quotationAt(draft: Draft, offset: number): QuotationReading | undefined {
  const quote = draft
    .fact(readAttributions)
    .quotes.find(({ start, end, kind }) => kind === 'speech' && start <= offset && offset <= end);
  return quote === undefined ? undefined : { start: quote.start, end: quote.end, reading: readingOf(draft, quote) };
}
