import type { Quotation } from './quotations.ts';

/** Stands for each character of quoted words: neither a letter nor a space, so that no phrase reaches across. */
export const MASK = '\uFFFC';

/** `text` with the words inside its quotations blotted out, length and quotation marks kept. */
export function mask(text: string, quotations: readonly Quotation[]): string {
  if (quotations.length === 0) return text;
  let out = '';
  let at = 0;
  for (const { inner } of quotations) {
    out += text.slice(at, inner.start) + MASK.repeat(inner.end - inner.start);
    at = inner.end;
  }
  return out + text.slice(at);
}
