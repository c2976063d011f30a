import type { Token } from '../language/tokens.ts';

/**
 * What `readAt` finds along `tokens`, in order and without overlap.
 * @param readAt what stands at the token of an index; `next` is the index of the token behind it
 */
export function readAlong<T extends { readonly next: number }>(
  tokens: readonly Token[],
  readAt: (at: number) => T | undefined,
): readonly T[] {
  const found: T[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const one = readAt(i);
    if (one === undefined) continue;
    found.push(one);
    i = one.next - 1;
  }
  return found;
}
