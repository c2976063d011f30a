import { createScanner } from 'jsonc-parser';
import type { Span } from '../../text/span.ts';
import { type Prose, proseBuilder } from './prose-builder.ts';

/** A string value of a JSON text, and the keys that lead to it; items of a list have the list's key. */
export interface JsonString extends Span {
  readonly path: readonly string[];
  /** Counts the objects of the text: strings of one object share it. */
  readonly owner: number;
}

interface Container {
  readonly list: boolean;
  readonly owner: number;
  key: string;
}

/** Kinds of tokens as the scanner numbers them; its own names for them are no values. */
const TOKEN = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5, colon: 6, string: 10, end: 17 };

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
/** How deep strings are looked for; below that nothing is the copy of a story. */
const MAX_DEPTH = 12;

/** The words of a JSON string, escapes decoded, and where each stands. @param span the string with its quotes */
export function readString(source: string, { start, end }: Span): Prose {
  const prose = proseBuilder(source);
  const closed = end - start > 1 && source[end - 1] === '"';
  const stop = closed ? end - 1 : end;
  let done = start + 1;
  for (let i = done; i < stop; i++) {
    if (source[i] !== '\\') continue;
    prose.verbatim(done, i);
    const mark = source[i + 1] ?? '';
    const code = mark === 'u' ? /^[0-9a-fA-F]{4}/.exec(source.slice(i + 2, Math.min(stop, i + 6)))?.[0] : undefined;
    const to = Math.min(stop, i + (code === undefined ? 2 : 6));
    prose.decoded(i, to, code === undefined ? (ESCAPES[mark] ?? mark) : String.fromCharCode(Number.parseInt(code, 16)));
    done = to;
    i = to - 1;
  }
  prose.verbatim(done, stop);
  return prose.finish();
}

/**
 * Every string value of a JSON text, in order. Never throws and keeps no tree: what is broken is passed over, and nesting however deep
 * costs nothing.
 */
export function* jsonStrings(source: string): Generator<JsonString> {
  const scanner = createScanner(source, true);
  const open: Container[] = [];
  let [owners, depth] = [0, 0];
  let pending: string | undefined;
  for (let token: number = scanner.scan(); token !== TOKEN.end; token = scanner.scan()) {
    const top = open[open.length - 1];
    if (token === TOKEN.openBrace || token === TOKEN.openBracket) {
      depth++;
      const list = token === TOKEN.openBracket;
      if (depth <= MAX_DEPTH) open.push({ list, owner: list ? (top?.owner ?? 0) : owners++, key: '' });
    } else if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) {
      if (depth > 0 && depth-- <= MAX_DEPTH) open.pop();
    } else if (token === TOKEN.string && depth <= MAX_DEPTH && top !== undefined) {
      const start = scanner.getTokenOffset();
      const end = start + scanner.getTokenLength();
      if (!top.list && pending === undefined) pending = scanner.getTokenValue();
      else {
        const path = open.filter(({ list }) => !list).map(({ key }) => key);
        yield { path, owner: top.owner, start, end };
      }
    } else if (token === TOKEN.colon && top !== undefined) {
      top.key = pending ?? '';
      continue;
    }
    if (token === TOKEN.comma || token === TOKEN.openBrace || token === TOKEN.closeBrace) pending = undefined;
  }
}
