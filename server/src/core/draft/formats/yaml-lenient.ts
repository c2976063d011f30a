const QUOTED_FIELD = /^[ \t]*(?:-[ \t]+)?(?:[\w.-]+:[ \t]+)?(["'])/gm;
const LINE_END = /\r\n|\n/g;

/** Offset of the quotation mark that closes the one at `open`, or -1. */
function closing(source: string, open: number): number {
  const quote = source[open] as string;
  for (let i = open + 1; i < source.length; i++) {
    if (source[i] === '\\' && quote === '"') i++;
    else if (source[i] === quote) {
      if (quote === '"' || source[i + 1] !== quote) return i;
      i++;
    }
  }
  return -1;
}

/**
 * YAML as strict parsers want it, every offset kept: line ends of old Macs are new ones.
 */
export function withNewLines(source: string): string {
  return source.replace(/\r(?!\n)/g, '\n');
}

/**
 * YAML in which quoted values that go on at the margin, which site generators accept and the standard does not, go on in the same
 * line or indented instead. Every offset is kept.
 */
export function withIndentedValues(source: string): string {
  let out = '';
  let done = 0;
  QUOTED_FIELD.lastIndex = 0;
  for (let match = QUOTED_FIELD.exec(source); match !== null; match = QUOTED_FIELD.exec(source)) {
    const open = match.index + match[0].length - 1;
    const close = closing(source, open);
    if (close < 0) break;
    if (!/^[ \t]*(?:#|[\r\n]|$)/.test(source.slice(close + 1, close + 100))) continue;
    const value = source.slice(open, close);
    out += source.slice(done, open);
    out += value.replace(LINE_END, (end, at: number) => {
      const next = value[at + end.length];
      return next === undefined || /\s/.test(next) ? end : end === '\n' ? ' ' : '\n ';
    });
    done = close;
    QUOTED_FIELD.lastIndex = close + 1;
  }
  return out + source.slice(done);
}
