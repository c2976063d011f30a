/** A letter with an accent, or anything else that normalising may change. */
const FANCY = /[^\0-\x7f‘’“”—–]/;
const WORDS = /[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu;

/** The words of a text in lower case, accents and curly apostrophes made plain: for comparing what was said, not for offsets. */
export function plainWords(text: string): string[] {
  const plain = FANCY.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text;
  return plain.replace(/[’‘]/g, "'").toLowerCase().match(WORDS) ?? [];
}
