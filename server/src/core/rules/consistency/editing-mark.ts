import { READER_ZONES } from '../../draft/draft.ts';
import { defineRule } from '../rule.ts';

/** Marks that desks leave for one another: to come, check, query, filler. */
const MARK =
  /\b(?:TK(?:TK)*|[Tt]ktk|CQ|XX{1,}|xxx+|FIXME|TODO)\b|\?\?+|\[(?:check|query|sp\??|cq|tk|note|confirm|ed)\b[^\]]*\]|\{\{[^}]*\}\}|<<[^>]*>>/g;

export const editingMark = defineRule({
  id: 'consistency/editing-mark',
  scope: 'block',
  zones: [...READER_ZONES, 'byline', 'dateline', 'credit'],
  level: 'error',
  summary: 'An editing mark was left in the copy.',
  why: 'TK, CQ, XXX and notes in brackets are messages between reporter and desk. Left in, they are published.',
  source: 'Copy-desk practice',
  quoted: 'read',
  options: {},
  messages: { left: (mark: string) => `“${mark}” is an editing mark. Settle it and take it out before filing.` },
  examples: {
    bad: [
      { text: 'The council approved TK million dollars for the bridge.' },
      { text: 'Jane Doe, XX, won the race.' },
      { text: 'He lives in Springfield [check state] with his family.' },
    ],
    good: ['Super Bowl XXX was played in 1996.', 'Pope John XXIII opened the council.', 'He asked, “What?”'],
  },
  *check(block) {
    for (const match of block.text.matchAll(MARK)) {
      const mark = match[0];
      // Roman numerals belong to the name before them: Super Bowl XXX, Chapter XX.
      if (
        /^X+$/.test(mark) &&
        /\p{Lu}\p{L}+\s$/u.test(block.text.slice(0, match.index)) &&
        !/^(?:age|aged)\s/i.test(mark)
      )
        continue;
      yield { at: { start: match.index, end: match.index + mark.length }, say: ['left', mark.slice(0, 40)] };
    }
  },
});
