import type { Block, Draft } from '../draft/draft.ts';
import type { BlockFacts, Sentence } from '../language/block-facts.ts';
import type { Span } from '../text/span.ts';
import { claimScores } from './claim-score.ts';
import { type ClaimType, claimType } from './claim-types.ts';
import { readAttributions, type Source, type SourcedSentence } from './model.ts';

/** Why a statement needs no source in its own sentence. */
type Exemption =
  | 'credited'
  | 'question'
  | 'linked'
  | 'column'
  | 'lead'
  | 'notice'
  | 'schedule'
  | 'definition'
  | 'listed'
  | 'short';

/** A sentence of the copy as a statement. Offsets are into the draft's source. */
export interface Claim extends Span {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly type: ClaimType;
  /** How much the statement by itself asks for a source, from 0 to 1, credited or not. */
  readonly weight: number;
  readonly exempt: Exemption | undefined;
  /** It asks for a source, has none, and nothing excuses it. */
  readonly flagged: boolean;
  /** The source of the sentence before, where that is credited to somebody. */
  readonly before: Source | undefined;
}

/** Weight from which a statement of each kind is worth a finding. Where much is at stake less is asked for. */
const ENOUGH: Readonly<Record<ClaimType, number>> = {
  accusation: 0.55,
  research: 0.62,
  statistic: 0.68,
  superlative: 0.72,
  evaluation: 0.72,
  prediction: 0.76,
  cause: 0.76,
  mind: 0.8,
  event: 0.86,
};
/** What is asked for more beside a sentence that names a source: the same source may go on, a survey or a report most of all. */
const NEAR = 0.06;
const NEAR_DOCUMENT = 0.15;

/** The paper about itself, and what readers are told to do. */
const NOTICE =
  /\b(?:contributed (?:to this report|reporting)|this (?:story|article|post|report) (?:has been|was|is)|an earlier version|declined to comment|(?:did|do|does|could|had) not (?:immediately )?(?:respond|return|be reached|reply|answer)|(?:didn|couldn)['’]t (?:immediately )?(?:respond|return|be reached)|requests? for (?:comment|interview)|editor['’]s note|sign up|subscribe|newsletter|follow (?:us|him|her|me) on|click here|photo by|tickets (?:are|cost)|for more information|is a (?:staff )?(?:writer|reporter|columnist|editor|correspondent|professor))\b/i;
/** What is on the calendar is public: "will meet on Monday", "is due to open in May". */
const CALENDAR =
  /\b(?:(?:is|are|was|were) (?:due|scheduled|set|slated) (?:to|for)|(?:will|would|is to|are to) (?:\w+ )?(?:meet|open|begin|start|hold|be held|take place|vote|hear|visit|travel|arrive|leave|face|play|host|release|publish|announce|appear|return|resume|take effect|close|end|air|run)\b[^.;]{0,60}\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|(?:next|this) (?:week|month|year|spring|summer|fall|autumn|winter)|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept|oct|nov|dec)\.|\d{1,2}(?::\d\d)? [ap]\.?m|(?:19|20)\d\d))\b/i;
/** What a thing is: "A line-item veto is a procedure that …". */
const DEFINITION =
  /^(?:An?\s)?(?:[\p{L}\d’'-]+\s){1,5}(?:\([^)]{1,40}\)\s)?(?:is|are|was|were)\s(?:an?|the)\s(?:[\p{L}’'-]+\s){1,4}(?:that|which|who|whose|in which|used|designed)\b/u;
const FIRST_PERSON = /\b(?:I|me|my|mine|I['’](?:m|ve|d|ll))\b/;
const LINK = /\]\(|<a\s|\[\^|https?:/i;

/** What a sentence is by its own words, wherever it stands: found once a paragraph. */
interface OwnForm {
  readonly notice: boolean;
  readonly firstPerson: boolean;
  readonly plural: boolean;
  readonly schedule: boolean;
  readonly definition: boolean;
  readonly short: boolean;
}

const formOf = ({ masked, text, tokens }: Sentence): OwnForm => ({
  notice: NOTICE.test(masked),
  firstPerson: FIRST_PERSON.test(masked),
  plural: /\b(?:we|our|us)\b/i.test(masked),
  schedule: CALENDAR.test(masked),
  definition: DEFINITION.test(masked),
  short: tokens.filter((token) => token.kind === 'word').length < 6 || !/[.!]["”’')]*$/.test(text),
});
const formsOf = (block: BlockFacts): readonly OwnForm[] => block.sentences.map(formOf);

/** What each sentence of a block says by itself. */
interface OwnClaims {
  readonly forms: readonly OwnForm[];
  readonly scores: readonly number[];
  readonly types: readonly ClaimType[];
}
const readOwnClaims = (block: BlockFacts): OwnClaims => ({
  forms: block.fact(formsOf),
  scores: claimScores(block),
  types: block.sentences.map(claimType),
});

/** Whether the copy is somebody's own voice: a column, a letter, a post. Its opinions are its author's. */
function isColumn(draft: Draft): boolean {
  let own = 0;
  let all = 0;
  for (const block of draft.blocks) {
    if (block.zone !== 'body') continue;
    for (const { firstPerson, plural } of block.facts.fact(formsOf)) {
      all++;
      if (firstPerson || plural) own++;
    }
  }
  return own >= 2 && own * 8 >= all;
}

function exemption(
  draft: Draft,
  entry: SourcedSentence,
  form: OwnForm,
  column: boolean,
  lead: boolean,
): Exemption | undefined {
  const { sentence, block } = entry;
  if (form.notice) return 'notice';
  if (entry.attributed || entry.attributions.length > 0) return 'credited';
  if (block.facts.quotations.some((one) => one.start < sentence.end && one.end > sentence.start)) return 'credited';
  // A mark whose partner stands in another sentence: quoted words go on here.
  if (/[“”"]/.test(sentence.text)) return 'credited';
  if (/\?['’]?$/.test(sentence.text)) return 'question';
  if (column || form.firstPerson) return 'column';
  if (block.zone !== 'body') return 'listed';
  if (lead) return 'lead';
  if (form.schedule) return 'schedule';
  if (form.definition) return 'definition';
  if (LINK.test(draft.text.slice(entry.start, entry.end))) return 'linked';
  return form.short ? 'short' : undefined;
}

/** Index of the first body block, where its story is summed up; -1 where the body credits nobody anyway. */
function leadBlock(draft: Draft, sentences: readonly SourcedSentence[]): number {
  const bodies = draft.blocks.filter((block) => block.zone === 'body').slice(0, 5);
  const sourced = sentences.some((entry) => entry.attributed && bodies.includes(entry.block));
  return sourced ? (bodies[0]?.index ?? -1) : -1;
}

/** Every statement of the copy: its kind, its weight, and whether it stands without a source that it needs. */
export function readClaims(draft: Draft): readonly Claim[] {
  const { sentences } = draft.fact(readAttributions);
  const column = isColumn(draft);
  const lead = leadBlock(draft, sentences);
  let before: Source | undefined;
  let last: SourcedSentence | undefined;
  let own: OwnClaims | undefined;
  return sentences.map((entry): Claim => {
    const { block, sentence, start, end } = entry;
    if (own === undefined || last?.block !== block) own = block.facts.fact(readOwnClaims);
    const weight = own.scores[sentence.index] ?? 0;
    const type = own.types[sentence.index] ?? 'event';
    const exempt = exemption(draft, entry, own.forms[sentence.index] as OwnForm, column, block.index === lead);
    const near = last?.attributed === true && last.block === block;
    const source = entry.attributions.find((one) => one.reporting && one.source !== null)?.source ?? undefined;
    const claim: Claim = {
      start,
      end,
      block,
      sentence,
      type,
      weight,
      exempt,
      flagged:
        exempt === undefined &&
        weight >= ENOUGH[type] + (near ? (before?.kind === 'document' ? NEAR_DOCUMENT : NEAR) : 0),
      before: last?.attributed === true ? before : undefined,
    };
    if (source !== undefined) before = source;
    last = entry;
    return claim;
  });
}
