/** Stands near the top of every report and ledger that Copydesk writes. */
export const REPORT_MARK = 'copydesk-report';

const MARKED = new RegExp(
  `^\\s*(?:<!doctype html>[\\s\\S]{0,400}?<meta name="generator" content="${REPORT_MARK}">|(?:# [^\\n]*\\s+)?<!-- ${REPORT_MARK} -->)`,
  'i',
);

/** Whether a text is a report of Copydesk's own: it quotes drafts, and is none. */
export const isOwnReport = (text: string): boolean => MARKED.test(text.slice(0, 1000));
