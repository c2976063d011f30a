/** Lines around a change that are shown with it. */
const CONTEXT = 3;

/** Lines with the ends they had. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/**
 * A unified diff of two texts that differ in few lines. Safe fixes keep paragraphs apart, so equal lines at both ends and a line by line
 * walk where the counts agree are enough; else one hunk holds the whole stretch that differs.
 */
export function unifiedDiff(name: string, before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  )
    tail++;
  const changes: { at: number; gone: number; to: number; come: number }[] = [];
  if (old.length === now.length) {
    for (let i = head; i < old.length - tail; i++)
      if (old[i] !== now[i]) changes.push({ at: i, gone: 1, to: i, come: 1 });
  } else changes.push({ at: head, gone: old.length - tail - head, to: head, come: now.length - tail - head });
  const show = (mark: string, line: string): string =>
    `${mark}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`;
  let out = `--- ${name}\n+++ ${name}\n`;
  for (let i = 0; i < changes.length; ) {
    let j = i + 1;
    const end = (k: number): number => (changes[k]?.at ?? 0) + (changes[k]?.gone ?? 0);
    while (j < changes.length && (changes[j]?.at ?? 0) - end(j - 1) <= 2 * CONTEXT) j++;
    const [first, last] = [changes[i], changes[j - 1]];
    if (first === undefined || last === undefined) break;
    const from = Math.max(0, first.at - CONTEXT);
    const to = Math.min(old.length, last.at + last.gone + CONTEXT);
    const shiftStart = first.to - first.at;
    const shiftEnd = last.to + last.come - (last.at + last.gone);
    out += `@@ -${from + 1},${to - from} +${from + 1 + shiftStart},${to - from - shiftStart + shiftEnd} @@\n`;
    let at = from;
    for (const change of changes.slice(i, j)) {
      for (; at < change.at; at++) out += show(' ', old[at] ?? '');
      for (let k = 0; k < change.gone; k++) out += show('-', old[at++] ?? '');
      for (let k = 0; k < change.come; k++) out += show('+', now[change.to + k] ?? '');
    }
    for (; at < to; at++) out += show(' ', old[at] ?? '');
    i = j;
  }
  return out;
}
