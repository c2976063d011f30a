import { Scalar } from 'yaml';
import { type Prose, type ProseBuilder, proseBuilder } from './prose-builder.ts';

const ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|(?:\r\n|\r|\n)[ \t]*|[\s\S])/y;
const FOLD = /[ \t]*(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))*[ \t]*/y;
const NAMED: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

function decodeEscape(written: string): string {
  const kind = written[1] ?? '';
  if (/[xuU]/.test(kind) && written.length > 2) {
    const code = Number.parseInt(written.slice(2), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  }
  return /[\r\n]/.test(kind) ? '' : (NAMED[kind] ?? kind);
}

const folded = (gap: string): string => '\n'.repeat((gap.match(/\r\n|\r|\n/g)?.length ?? 1) - 1) || ' ';

/** Reads the inside of a plain or quoted value: line ends fold, quotes and backslashes decode. */
function readFlow(prose: ProseBuilder, source: string, start: number, end: number, type: string): void {
  let done = start;
  let i = start;
  const decode = (length: number, text: string): void => {
    prose.verbatim(done, i);
    prose.decoded(i, i + length, text);
    i += length;
    done = i;
  };
  while (i < end) {
    const code = source[i] as string;
    const sticky = /[ \t\r\n]/.test(code) ? FOLD : code === '\\' && type === Scalar.QUOTE_DOUBLE ? ESCAPE : undefined;
    if (sticky !== undefined) {
      sticky.lastIndex = i;
      const run = sticky.exec(source)?.[0];
      if (run === undefined || i + run.length > end) i++;
      else decode(run.length, sticky === FOLD ? folded(run) : decodeEscape(run));
      if (run === undefined) while (i < end && /[ \t]/.test(source[i] as string)) i++;
    } else if (type === Scalar.QUOTE_SINGLE && source.startsWith("''", i)) decode(2, "'");
    else i++;
  }
  prose.verbatim(done, end);
}

/** Reads a block scalar by finding each of its lines in the value; false where they are not found. */
function readBlockScalar(prose: ProseBuilder, source: string, start: number, end: number, value: string): boolean {
  const header = /[\r\n]/.exec(source.slice(start, end));
  if (header === null) return value === '';
  let at = 0;
  let before = start + header.index;
  const lines = source.slice(before, end).matchAll(/[^\r\n]+/g);
  for (const line of lines) {
    const words = line[0].trim();
    if (words === '') continue;
    const found = value.indexOf(words, at);
    if (found < 0 || /\S/.test(value.slice(at, found))) return false;
    const from = start + header.index + line.index + line[0].indexOf(words);
    const gap = value.slice(at, found);
    if (at > 0 && source.slice(from - gap.length, from) === gap) prose.verbatim(from - gap.length, from);
    else if (at > 0) prose.decoded(before, from, gap);
    prose.verbatim(from, from + words.length);
    before = from + words.length;
    at = found + words.length;
  }
  return !/\S/.test(value.slice(at));
}

/**
 * The words of a scalar value and where they stand. Plain and quoted values map character by character but for folds and escapes,
 * block scalars line by line; a value this cannot follow is one run that maps as a whole.
 * @param source the text the node's range counts in
 */
export function scalarProse(source: string, node: Scalar): Prose {
  const [from, to] = node.range ?? [0, 0];
  const type: string = node.type ?? Scalar.PLAIN;
  const value = typeof node.value === 'string' ? node.value : source.slice(from, to);
  const prose = proseBuilder(source);
  if (type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL) {
    if (readBlockScalar(prose, source, from, to, value)) return prose.finish();
  } else {
    const quote = type === Scalar.PLAIN ? 0 : 1;
    readFlow(prose, source, from + quote, to - quote, type);
    const read = prose.finish();
    if (read.text === value.trim()) return read;
  }
  const whole = proseBuilder(source);
  whole.decoded(from, to, value.trim());
  return whole.finish();
}
