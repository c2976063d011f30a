import type { Draft, Zone } from '../draft/draft.ts';
import type { Finding } from '../engine/finding.ts';
import type { Span } from '../text/span.ts';
import { readClaims } from './claims.ts';
import { readCredits } from './credits.ts';
import { readAttributions } from './model.ts';

/** What `inspect` prints of who says what. */
export interface InspectedSourcing {
  readonly sentences: readonly (Span & {
    readonly zone: Zone;
    readonly cue: boolean;
    readonly attributed: boolean;
    /** What kind of statement it makes. */
    readonly claim?: string;
    readonly needsSource: number;
    readonly flagged: boolean;
  })[];
  readonly quotes: readonly (Span & {
    readonly kind: string;
    readonly speaker: (Span & { readonly name: string }) | null;
  })[];
  readonly sources: readonly {
    readonly name: string;
    readonly role: string | null;
    readonly kind: string;
    readonly mentions: readonly Span[];
    readonly quotedWords?: number;
  }[];
  readonly vague: readonly Span[];
  readonly attributions: readonly {
    readonly source: Span | null;
    readonly cue: Span;
    readonly content: readonly Span[];
  }[];
}

/**
 * What `copydesk inspect` prints of a draft's sourcing. All spans are offsets into the draft's source.
 * @param findings the findings of the draft, which tell the sentences that a claim was flagged in
 */
export function inspectSourcing(draft: Draft, findings: readonly Finding[]): InspectedSourcing {
  const sourcing = draft.fact(readAttributions);
  const claims = draft.fact(readClaims);
  const flagged = new Set(
    findings.filter(({ rule }) => rule.startsWith('attribution/unsourced-')).map(({ start }) => start),
  );
  return {
    sentences: sourcing.sentences.map(({ start, end, block, cue, attributed }, i) => ({
      start,
      end,
      zone: block.zone,
      cue,
      attributed,
      claim: claims[i]?.type ?? 'event',
      needsSource: Math.round((claims[i]?.weight ?? 0) * 1000) / 1000,
      flagged: flagged.has(start),
    })),
    quotes: sourcing.quotes.map(({ start, end, kind, speaker }) => ({
      start,
      end,
      kind,
      speaker: speaker === null ? null : { start: speaker.start, end: speaker.end, name: speaker.name ?? '' },
    })),
    sources: draft.fact(readCredits).map(({ quoted, ...source }) => ({ ...source, quotedWords: quoted })),
    vague: findings
      .filter((finding) => finding.rule === 'attribution/vague-source')
      .map(({ start, end }) => ({ start, end })),
    attributions: sourcing.attributions.map(({ source, cue, content }) => ({
      source: source === null ? null : { start: source.start, end: source.end },
      cue,
      content,
    })),
  };
}
