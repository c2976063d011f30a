/** What our own word lists know of a word, as bits. */
export const LEX = { shape: 0xffffff } as const;

/** The bits of a lower-cased word; 0 for a word that no list knows. */
export function lexiconBits(_lower: string): number {
  return 0;
}
