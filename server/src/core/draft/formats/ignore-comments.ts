/** What a comment such as `<!-- copydesk-ignore style/percent: house name -->` asks for. */
export interface IgnoreComment {
  /** Offset of `<!--` in the text searched, and of the end of `-->`. */
  readonly start: number;
  readonly end: number;
  /** True for `copydesk-ignore-file`, which covers the whole draft. */
  readonly file: boolean;
  readonly rules: readonly string[];
  readonly reason: string;
}

const DIRECTIVE = /^\s*copydesk-ignore(-file)?\s([^:]*)(?::([\s\S]*))?$/;
const RULE = /^(?:\*|[\w-]+(?:[/.][\w-]+)*)$/;

/** The ignore comments in a run of markup, in order. Comments that ask for nothing are left out. */
export function ignoreComments(markup: string): IgnoreComment[] {
  const found: IgnoreComment[] = [];
  let start = markup.indexOf('<!--');
  while (start >= 0) {
    const close = markup.indexOf('-->', start + 4);
    if (close < 0) break;
    const end = close + 3;
    const match = DIRECTIVE.exec(markup.slice(start + 4, close));
    if (match) {
      const rules = (match[2] ?? '').split(/[\s,]+/).filter((rule) => RULE.test(rule));
      if (rules.length > 0) {
        found.push({ start, end, file: match[1] !== undefined, rules, reason: (match[3] ?? '').trim() });
      }
    }
    start = markup.indexOf('<!--', end);
  }
  return found;
}
