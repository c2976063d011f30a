/** Stands for one hidden character of a shortcode, tag or attribute list. A noncharacter: it has no business in a draft. */
export const HIDDEN = '\uFDD0';
/** Stands for one character of a template variable, which is something to the reader. */
export const VARIABLE = '\uFDD1';

const OPENER = /\{\{[<%]?|\{%|\{[:#.]|(?<=[\])}])\{/g;
const CLOSERS: Readonly<Record<string, string>> = { '{{<': '>}}', '{{%': '%}}', '{%': '%}', '{{': '}}' };
const BLANK_LINE = /(?:\r\n?|\n)[ \t]*[\r\n]/;
/** A longer one is not read as a shortcode; this keeps the search linear. */
const LONGEST = 1000;

/**
 * `text` with Hugo shortcodes, Liquid tags, template variables and kramdown attribute lists covered up, one for one, line ends
 * kept. Every offset stays what it was, and `[link]({{< ref "page.md" >}})` reads as the link it is.
 */
export function coverShortcodes(text: string): string {
  if (!text.includes('{')) return text;
  const nextClose = new Map<string, number>();
  const closeAfter = (closer: string, from: number): number => {
    const known = nextClose.get(closer);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const found = text.indexOf(closer, from);
    nextClose.set(closer, found);
    return found;
  };
  let out = '';
  let done = 0;
  OPENER.lastIndex = 0;
  for (let match = OPENER.exec(text); match !== null; match = OPENER.exec(text)) {
    const start = match.index;
    const closer = CLOSERS[match[0]] ?? '}';
    const close = closeAfter(closer, start + match[0].length);
    if (close < 0 || close - start > LONGEST) continue;
    const end = close + closer.length;
    const inside = text.slice(start, end);
    if (closer === '}' ? /[{\r\n]/.test(inside.slice(1)) : BLANK_LINE.test(inside)) continue;
    out += text.slice(done, start) + inside.replace(/[^\r\n]/g, match[0] === '{{' ? VARIABLE : HIDDEN);
    done = end;
    OPENER.lastIndex = end;
  }
  return done === 0 ? text : out + text.slice(done);
}
