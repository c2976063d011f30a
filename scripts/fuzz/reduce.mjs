/**
 * Makes a failing text as short as it can in the time given, by taking away ever smaller pieces.
 * @param {string} text @param {(text: string) => boolean} fails @param {number} milliseconds
 */
export function reduce(text, fails, milliseconds) {
  const end = Date.now() + milliseconds;
  let best = text;
  for (
    let size = Math.ceil(best.length / 2);
    size >= 1 && Date.now() < end;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let at = 0; at < best.length && Date.now() < end; ) {
      const shorter = best.slice(0, at) + best.slice(at + size);
      if (fails(shorter)) best = shorter;
      else at += size;
    }
  }
  return best;
}
