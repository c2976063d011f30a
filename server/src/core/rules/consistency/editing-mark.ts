import { READER_ZONES } from '../../draft/draft.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import { spanAt } from '../../text/span.ts';
import { defineRule, type Fix } from '../rule.ts';

const NOTE_WORDS =
  'check|query|sp|cq|tk|note|confirm|ed|eds|insert|verify|name|source|fact[- ]?check|fix|tbc|tbd|to come|link|more|cite|citation needed|awaiting|ask|add|missing|unclear|redo|rewrite|cut';
/** A note from one desk to another, in brackets or on a line of its own. An editor's note is for readers. */
const DESK_NOTE = String.raw`[[(](?:Eds?|EDS?|Editors?|EDITORS?|Desks?|DESK|[Dd]esk|[Cc]opy desk|[Pp]hoto desk|[Ss]ubs?|SUBS|NOTE TO EDITORS?|Note to (?:editors?|desk)|ATTN|ATTENTION|EMBARGOED|Embargoed)(?:: | -|—)[^\])\n]{1,300}[\])]|^(?:EDS|Eds|EDITORS|Editors|DESK|ATTN|ATTENTION|EMBARGO(?:ED)?|NOTE TO EDITORS?|HOLD FOR RELEASE|SUBS|UPDATES|ADDS|RECASTS|CORRECTS)\b(?::| -) [^\n]{1,300}`;
/** Marks that desks leave for one another: to come, check, query, filler; and what is left of tracked changes. */
const MARK = new RegExp(
  [
    String.raw`\b(?:TK(?:TK)*|[Tt]ktk\w*|CQ|XX{1,}|xxx+|FIXME|TODO|TBC|TBD)\b`,
    String.raw`\?\?+`,
    '@@@+',
    String.raw`\*\*\*\s?[A-Z][A-Z ]{2,30}\*\*\*`,
    String.raw`\[{1,2}(?:${NOTE_WORDS})\b[^\]\n]{0,120}\]{1,2}`,
    String.raw`\({1,2}(?:check|cq|CQ|sp|tk|TK|tktk)\b\??\){1,2}`,
    DESK_NOTE,
    String.raw`\((?:sp|spelling|ck|who|when|where)\?\)`,
    String.raw`\{\{[^{}\n]{0,200}\}\}`,
    String.raw`\{\+\+[^\n]{0,200}?\+\+\}|\{--[^\n]{0,200}?--\}|\{~~[^\n]{0,200}?~~\}|\{>>[^\n]{0,200}?<<\}|\{==[^\n]{0,200}?==\}`,
    String.raw`<<[^<>\n]{1,200}>>`,
    String.raw`<{7}(?: \S+)?|>{7}(?: \S+)?|^={7}$`,
    String.raw`\b[Ll]orem [Ii]psum\b|\b[Dd]olor sit amet\b|\b[Cc]onsectetur adipiscing\b|\bsed do eiusmod\b`,
    String.raw`\/\*[^*\n]{1,200}\*\/`,
    String.raw`(?<=^|\s)\/\/ [^\n]{1,200}$`,
    String.raw`\b(?:Comment|Commented) \[\p{Lu}{1,4}\d{1,3}\]`,
    String.raw`\b(?:Deleted|Inserted|Formatted): `,
  ].join('|'),
  'gu',
);
/** What ends or breaks the copy on a line of its own. */
const END =
  /^(?:[-–—]\s?30\s?[-–—]|#\s?#\s?#|#{3,}|\(?more(?: to come)?\)?|\(?(?:end|ends)\)?|-{2,}\s?(?:more|end)\s?-{2,})$/i;
const ALONE = new RegExp(`^(?:${DESK_NOTE})`, 'u');
const SIC = /\[sic\]|\(sic\)/gi;

/** The row of the catalogue that a mark is of. */
function rowOf(mark: string): string {
  if (/^(?:lorem|dolor|consectetur|sed do)/i.test(mark)) return 'mk.lorem';
  if (/^[[(]?\(?cq/i.test(mark)) return 'mk.cq';
  if (/^(?:\/[/*]|Comment|<!--)/.test(mark)) return 'mk.comment';
  if (ALONE.test(mark) || /^\[|^\*\*\*/.test(mark)) return 'mk.ednote';
  return /^(?:[<>{=]|Deleted|Inserted|Formatted)/.test(mark) ? 'mk.track' : 'mk.tk';
}

/** Marks of a block that stand there by right. */
function isRight(block: BlockFacts, mark: string, at: number): boolean {
  const before = block.text.slice(Math.max(0, at - 24), at);
  // Roman numerals belong to the name before them: Super Bowl XXX, Chapter XX.
  if (/^X+$/.test(mark) && /\p{Lu}\p{L}+\s$/u.test(before) && !/\b(?:Age|Aged)\s$/.test(before)) return true;
  // "Deleted: ", "Inserted: " only where a comment of a word processor stands.
  if (/^(?:Deleted|Inserted|Formatted): /.test(mark)) return at !== 0;
  if (/^[A-Z]{2,3}$/.test(mark) && /[-/.&]$/.test(before)) return true;
  // "[name]" in a quotation fills in what the speaker left out; "[note to the committee]" stands for their words too.
  if (/^\[(?!\[)/.test(mark)) {
    const quotation = spanAt(block.quotations, at);
    return quotation !== undefined && !/\b(?:check|cq|tk|sp|query|insert|verify)\b/i.test(mark);
  }
  return false;
}

/** “(CQ)” says that the words before it are right: it can go, with the space before it. */
function cut(block: BlockFacts, at: number, mark: string): { readonly fixes?: readonly Fix[] } {
  if (!/^[[(]cq[\])]$/i.test(mark)) return {};
  const start = block.text.charAt(at - 1) === ' ' ? at - 1 : at;
  return { fixes: [{ title: `Cut “${mark}”`, safe: true, edits: [{ start, end: at + mark.length, text: '' }] }] };
}

export const editingMark = defineRule({
  id: 'consistency/editing-mark',
  entry: 'mk.tk',
  scope: 'block',
  zones: [...READER_ZONES, 'byline', 'dateline', 'credit', 'note'],
  level: 'error',
  summary: 'An editing mark was left in the copy.',
  why: 'TK, CQ, XXX, notes in brackets and the debris of tracked changes are messages between reporter and desk. Left in, they are published. “[sic]” belongs to a quotation.',
  source: 'Copy-desk practice',
  quoted: 'read',
  options: {},
  messages: {
    left: (mark: string) => `“${mark}” is an editing mark. Settle it and take it out before filing.`,
    end: (mark: string) => `“${mark}” marks the end of the copy for the desk. Take it out before filing.`,
    sic: () => '“[sic]” stands outside a quotation. In the paper’s own words, correct the error instead.',
  },
  examples: {
    bad: [
      { text: 'The council approved TK million dollars for the bridge.' },
      { text: 'Jane Doe, XX, won the race.' },
      { text: 'He lives in Springfield [check state] with his family.' },
      { text: 'The council {++finally++} approved the bridge.' },
      { text: 'The bridge was build [sic] in 1999.' },
      { text: 'The council approved the bridge.\n\n-30-' },
      { text: 'Jon Smyth (CQ) won the race.', fixed: 'Jon Smyth won the race.' },
      { text: '(Eds: Updates with the vote.)\n\nThe council approved the bridge.' },
      { text: 'The council approved the bridge. // check the day' },
    ],
    good: [
      'Super Bowl XXX was played in 1996.',
      'Pope John XXIII opened the council.',
      'He asked, “What?”',
      '“The bridge was build [sic] in 1999,” the letter said.',
      'He said, “Send it to [name of the committee] today.”',
    ],
  },
  *check(block) {
    if (block.zone === 'note' || block.text.length < 16) {
      const text = block.text.trim();
      if (END.test(text)) {
        const start = block.text.indexOf(text);
        yield { at: { start, end: start + text.length }, level: 'hint', say: ['end', text], entry: 'mk.end' };
        return;
      }
      // An editor's note is written for readers.
      if (
        block.zone === 'note' &&
        !ALONE.test(text) &&
        !/^\W*(?:<{7}|>{7}|={7}|\[\[|\[(?:check|tk|cq|insert|query|verify)\b|\*\*\*)/i.test(text)
      )
        return;
    }
    for (const match of block.text.matchAll(MARK)) {
      const mark = match[0];
      if (isRight(block, mark, match.index)) continue;
      yield {
        at: { start: match.index, end: match.index + mark.length },
        say: ['left', mark.slice(0, 40)],
        entry: rowOf(mark),
        ...cut(block, match.index, mark),
      };
    }
    if (!block.text.includes('sic')) return;
    for (const match of block.text.matchAll(SIC)) {
      const at = { start: match.index, end: match.index + match[0].length };
      // Right after the closing mark it still belongs to what was quoted.
      if (spanAt(block.quotations, at.start) !== undefined || block.zone === 'blockQuote') continue;
      if (/[”"’'»]\s?$/.test(block.text.slice(Math.max(0, at.start - 2), at.start))) continue;
      yield { at, say: ['sic'], entry: 'q.bracket' };
    }
  },
});
