/**
 * Which drafts a desk's patterns mean. `*` and `?` stay within a name, `**` crosses folders, `{a,b}` is either. A pattern without a
 * slash means that name at any depth; a pattern that names a folder means all in it.
 */

/** Most patterns that one with braces may stand for. */
const MAX_ALTERNATIVES = 64;

function expandBraces(pattern: string): readonly string[] {
  const done: string[] = [];
  const todo = [pattern];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const match = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(next);
    if (match === null || done.length + todo.length > MAX_ALTERNATIVES) done.push(next);
    else for (const choice of (match[2] as string).split(',')) todo.push(`${match[1]}${choice}${match[3]}`);
  }
  return done;
}

/** Matches one name. Takes time in proportion to both lengths at worst, whatever the pattern. */
function matchesName(pattern: string, name: string): boolean {
  let [p, n, star, resume] = [0, 0, -1, 0];
  while (n < name.length) {
    if (pattern[p] === '*') [star, resume, p] = [p, n, p + 1];
    else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) [p, n] = [p + 1, n + 1];
    else if (star >= 0) [p, n, resume] = [star + 1, resume + 1, resume + 1];
    else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/** Matches whole paths: `reached` holds how far into the path the names of the pattern so far may lead. */
function matchesPath(pattern: readonly string[], path: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const [i, part] of pattern.entries()) {
    const next = new Set<number>();
    for (const at of reached) {
      if (part === '**') for (let to = at; to <= path.length; to++) next.add(to);
      else if (at < path.length && matchesName(part, path[at] as string)) next.add(at + 1);
    }
    reached = next;
    // Where the pattern ends at a folder, all in it is meant.
    if (i === pattern.length - 1) return reached.size > 0;
  }
  return false;
}

/** Whether a pattern means the draft at `path`, which is relative to the desk's folder and written with `/`. */
export function matchesGlob(pattern: string, path: string): boolean {
  const parts = path.split('/').filter((part) => part !== '');
  return expandBraces(pattern.replaceAll('\\', '/')).some((one) => {
    const names = one.split('/').filter((part) => part !== '' && part !== '.');
    if (names.length === 0) return false;
    return matchesPath(/^[^/]+\/?$/.test(one) ? ['**', ...names] : names, parts);
  });
}

/** Whether a draft is one to review: among those included, where any are named, and not among those excluded. */
export function isWanted(
  path: string,
  { include, exclude }: { readonly include: readonly string[]; readonly exclude: readonly string[] },
): boolean {
  const meant = (patterns: readonly string[]): boolean => patterns.some((pattern) => matchesGlob(pattern, path));
  return (include.length === 0 || meant(include)) && !meant(exclude);
}
