import { type Draft, placed, type Zone } from '../draft/draft.ts';
import type { Finding } from '../engine/finding.ts';
import type { Span } from '../text/span.ts';

/** What `inspect` prints of who says what. */
export interface InspectedSourcing {
  readonly sentences: readonly (Span & {
    readonly zone: Zone;
    readonly cue: boolean;
    readonly attributed: boolean;
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
  }[];
  readonly vague: readonly Span[];
  readonly attributions: readonly {
    readonly source: Span | null;
    readonly cue: Span;
    readonly content: readonly Span[];
  }[];
}

export function inspectSourcing(draft: Draft, findings: readonly Finding[]): InspectedSourcing {
  return {
    sentences: draft.blocks.flatMap((block) =>
      placed(block, block.facts.sentences).map(({ start, end }) => ({
        start,
        end,
        zone: block.zone,
        cue: false,
        attributed: false,
        needsSource: 0,
        flagged: false,
      })),
    ),
    quotes: draft.blocks.flatMap((block) =>
      placed(block, block.facts.quotations).map(({ start, end, fact }) => ({
        start,
        end,
        kind: fact.kind,
        speaker: null,
      })),
    ),
    sources: [],
    vague: findings
      .filter((finding) => finding.rule === 'attribution/vague-source')
      .map(({ start, end }) => ({ start, end })),
    attributions: [],
  };
}
