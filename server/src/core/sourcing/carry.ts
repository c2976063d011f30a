import type { Block } from '../draft/draft.ts';
import type { BlockFacts } from '../language/block-facts.ts';
import { readNames } from '../language/names.ts';
import type { Attribution, Source, SpokenQuote } from './model.ts';

/** What paragraphs before a block say of it. */
export interface Carried {
  /** The quotations of the block, those of a speaker named before it filled in. */
  readonly quotes: readonly SpokenQuote[];
  /** The whole block is what somebody said: a transcript, or words that the paragraph before introduced. */
  readonly whole: boolean;
}

/** Carries speakers from paragraph to paragraph. */
export interface Carry {
  /** Takes in the next block of the draft with its cues and quotations. */
  next(block: Block, attributions: readonly Attribution[], quotes: readonly SpokenQuote[]): Carried;
}

/** Whether nothing but a quotation stands in the block. */
function isQuotation({ quotations, text }: BlockFacts): boolean {
  const first = quotations[0];
  const last = quotations.at(-1);
  if (first === undefined || last === undefined) return false;
  let bare = text.slice(0, first.start) + text.slice(last.end);
  for (let i = 1; i < quotations.length; i++) bare += text.slice(quotations[i - 1]?.end, quotations[i]?.start);
  return !/[\p{L}\p{N}]/u.test(bare);
}

/** It ends with a colon: what follows is what was said. */
const leadsOn = ({ text }: BlockFacts): boolean => /:["”’]?\s*$/.test(text.slice(-12));

/** The person or body named last in the last sentence of a block: "Senator Roe's statement in full:" */
function nameAtEnd(block: Block): Source | null {
  const last = block.facts.sentences.length - 1;
  const name = block.facts.fact(readNames).findLast(({ sentence, kind }) => sentence === last && kind !== 'place');
  if (name === undefined) return null;
  return { ...block.map.toSource(name), kind: 'named', block, name: name.text, role: undefined };
}

/** An empty state, for the blocks of a draft in reading order. */
export function createCarry(): Carry {
  /** Speaker of a quotation that the paragraph before left open. */
  let open: Source | null = null;
  /** Source of a paragraph that ended with a colon. */
  let intro: Source | null = null;
  /** Whoever was credited last in the paragraph before. */
  let last: Source | null = null;
  let transcript: Source | null = null;
  return {
    next(block, attributions, quotes) {
      if (block.zone !== 'body' && block.zone !== 'list' && block.zone !== 'blockQuote')
        return { quotes, whole: false };
      const label = attributions.find(({ word }) => word === 'transcript')?.source ?? null;
      const said = attributions.some(({ reporting }) => reporting);
      const opens = quotes[0] !== undefined && quotes[0].start <= block.span.start + 1;
      const from =
        label ??
        (opens && open !== null ? open : null) ??
        intro ??
        (block.facts.fact(isQuotation) || !said ? last : null) ??
        (said ? null : transcript);
      const filled = quotes.map((quote): SpokenQuote => {
        const first = opens && quote === quotes[0] && open !== null && quote.where !== 'paragraph';
        if (!first && (quote.speaker !== null || quote.kind !== 'speech' || quote.tellsOfPerson)) return quote;
        const speaker = first ? open : from;
        return speaker === null ? quote : { ...quote, speaker, where: 'before' };
      });
      const listed = intro !== null && block.zone === 'list';
      const whole = label !== null || (!said && (intro !== null || transcript !== null));
      const unclosed = block.facts.quotations.at(-1)?.closed === false;
      const ending = filled.at(-1);
      open = unclosed ? (ending?.speaker ?? null) : null;
      const credited = attributions.findLast(({ source, reporting }) => source !== null && reporting);
      if (!listed) intro = block.facts.fact(leadsOn) ? (credited?.source ?? nameAtEnd(block)) : null;
      last = ending?.speaker ?? credited?.source ?? null;
      transcript = label ?? (said || quotes.length > 0 ? null : transcript);
      return { quotes: filled, whole };
    },
  };
}
