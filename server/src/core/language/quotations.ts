import type { Zone } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';

/** What quoted words are: somebody's speech, the title of a work, a term being mentioned, or words held at arm's length. */
export type QuotationKind = 'speech' | 'title' | 'term' | 'scare';

/** Quoted words of a block. Offsets are into the block's prose. */
export interface Quotation extends Span {
  /** The words between the marks. */
  readonly inner: Span;
  readonly kind: QuotationKind;
  /** False when the block ends before the quotation does: it goes on in the next paragraph, or a mark is missing. */
  readonly closed: boolean;
  /** Marks of another kind inside it. */
  readonly nested: readonly Span[];
  /** A block quote, which has no marks. */
  readonly block: boolean;
}

const DOUBLE_OPEN = '“„«';
const DOUBLE_CLOSE = '”»';
const before = (text: string, i: number): string => text[i - 1] ?? ' ';
const after = (text: string, i: number): string => text[i + 1] ?? ' ';
const OPENS_AFTER = /[\s([{—–\-/“‘"']/;
const LETTER = /[\p{L}\p{N}]/u;

/** Whether a straight double mark at `i` opens; a mark after a digit with none open is an inch. */
function straightOpens(text: string, i: number): boolean {
  return OPENS_AFTER.test(before(text, i)) && !/\s/.test(after(text, i));
}

/** Index of the single mark that closes the one at `open`, or -1: the first that no letter follows and no space precedes. */
function singleClose(text: string, open: number, from: number, limit: number): number {
  const close = text[open] === '‘' ? /[’]/ : /['’]/;
  for (let i = Math.max(open + 2, from); i < limit; i++) {
    if (!close.test(text[i] as string) || /\s/.test(before(text, i)) || LETTER.test(after(text, i))) continue;
    // "the workers’ hall": a plural possessive, unless no better mark follows.
    const possessive = before(text, i) === 's' && /^[’']\s+\p{Ll}/u.test(text.slice(i, i + 4));
    if (!possessive || !text.slice(i + 1, limit).includes(text[i] as string)) return i;
  }
  return -1;
}

/** Whether the single mark at `i` may open quoted words: not an apostrophe ("'90s", "don't", "rock 'n' roll", "'em"). */
function singleOpens(text: string, i: number): boolean {
  if (!OPENS_AFTER.test(before(text, i)) || /[\s\d]/.test(after(text, i))) return false;
  return (
    !/^['’](?:n['’]|em\b|til\b|tis\b|twas\b|cause\b|bout\b|round\b|s\b)/i.test(text.slice(i, i + 7)) && text[i] !== '’'
  );
}

/** Longest run of words in single marks, in UTF-16 units: what is longer has a mark missing, and looking further would cost quadratic time. */
const MAX_SINGLE = 2000;

interface Open {
  readonly at: number;
  readonly mark: string;
}

/**
 * Finds the outermost quotations of a block, sorted and disjoint.
 * @param zone a block quote is one quotation from end to end
 */
export function findQuotations(text: string, zone: Zone): Quotation[] {
  if (zone === 'blockQuote') {
    const whole = { start: 0, end: text.length };
    return text.trim() === ''
      ? []
      : [{ ...whole, inner: whole, kind: 'speech', closed: true, nested: [], block: true }];
  }
  if (!/["“”„«‘']/.test(text)) return [];
  const found: Quotation[] = [];
  let open: Open | undefined;
  let nested: Span[] = [];
  const bare = { curly: 0, straight: 0 };
  const close = (end: number, inner: number, closed: boolean): void => {
    if (open === undefined) return;
    const words = { start: open.at + open.mark.length, end: inner };
    if (words.end > words.start) {
      const kind = kindOf(text, words, open.at, end);
      found.push({ start: open.at, end, inner: words, kind, closed, nested, block: false });
    }
    open = undefined;
    nested = [];
  };
  for (let i = 0; i < text.length; i++) {
    const mark = text[i] as string;
    if (DOUBLE_OPEN.includes(mark)) {
      if (open === undefined) open = { at: i, mark };
    } else if (DOUBLE_CLOSE.includes(mark)) close(i + 1, i, true);
    else if (mark === '"') {
      if (open === undefined) {
        if (straightOpens(text, i) && !/\d/.test(before(text, i))) open = { at: i, mark };
      } else if (open.mark === '"' || !straightOpens(text, i)) close(i + 1, i, true);
    } else if (mark === "'" && text[i + 1] === "'" && text[i + 2] !== "'") {
      // Two single marks for a double one, as some wires send it.
      if (open?.mark === "''") {
        close(i + 2, i, true);
      } else if (open === undefined && OPENS_AFTER.test(before(text, i)) && !/\s/.test(after(text, i + 1))) {
        open = { at: i, mark: "''" };
      }
      i++;
    } else if ((mark === '‘' || mark === "'") && singleOpens(text, i)) {
      const limit = Math.min(text.length, i + MAX_SINGLE);
      const end = singleClose(text, i, mark === '‘' ? bare.curly : bare.straight, limit);
      if (end < 0) {
        // Nothing closes before `limit`: later marks need not look there again.
        if (mark === '‘') bare.curly = limit;
        else bare.straight = limit;
        continue;
      }
      if (open !== undefined) nested.push({ start: i, end: end + 1 });
      else {
        open = { at: i, mark };
        close(end + 1, end, true);
        i = end;
      }
    }
  }
  close(text.length, text.length, false);
  return found;
}

const TITLE_LEAD =
  /\b(?:titled|entitled|book|novel|film|movie|album|song|single|show|series|play|musical|podcast|poem|essay|paper|study|report|article|documentary|episode|memoir|hymn|ballad|program|programme|sitcom)[,:]?\s*$/i;
const TERM_LEAD =
  /\b(?:so-called|called|dubbed|nicknamed|known as|termed|labell?ed|term|word|words|phrase|means?|meaning|named|abbreviated|acronym|slogan|motto|hashtag|marked|reading|read|signs?)[,:]?\s*$/i;
const FINITE =
  /\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|should|may|might|must|n['’]t|['’](?:s|re|ve|ll|m))\b/i;

/** What quoted words are, by their length, their form and the words before them. A first reading; `sourcing` knows more. */
function kindOf(text: string, words: Span, open: number, end: number): QuotationKind {
  const inner = text.slice(words.start, words.end);
  const lead = text.slice(Math.max(0, open - 40), open);
  const list = inner.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const capitals = list.filter((word) => /^\p{Lu}/u.test(word)).length;
  const small = list.filter((word) => /^(?:a|an|the|of|in|on|and|or|to|for|at|by|with|from|as)$/.test(word)).length;
  const titleCase = list.length > 1 && capitals + small >= list.length && capitals > 0;
  if (titleCase && list.length <= 8 && !/[.?!,]$/.test(inner)) return 'title';
  if (TITLE_LEAD.test(lead) && capitals > 0 && list.length <= 10) return 'title';
  if (TERM_LEAD.test(lead) && list.length <= 4) return 'term';
  if (
    list.length >= 5 ||
    /[.?!,…—]$/.test(inner) ||
    (/^[,.]/.test(text.slice(end, end + 1)) === false && FINITE.test(inner))
  )
    return 'speech';
  return list.length <= 2 ? 'scare' : 'speech';
}
