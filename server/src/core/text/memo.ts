/**
 * A pure function of an object, with its answers kept for as long as the object lives.
 * @param make must depend on nothing but its argument, which must never change
 */
export const perObject = <K extends object, V>(make: (item: K) => V): ((item: K) => V) => perPart((item) => item, make);

/**
 * A pure function of a part of its argument, with its answers kept for as long as that part lives.
 * @param part what the answer depends on; it must never change
 * @param make must come to the same answer for all arguments of one part
 */
export function perPart<T, V>(part: (item: T) => object, make: (item: T) => V): (item: T) => V {
  const known = new WeakMap<object, { readonly value: V }>();
  return (item) => {
    const key = part(item);
    let found = known.get(key);
    if (found === undefined) {
      found = { value: make(item) };
      known.set(key, found);
    }
    return found.value;
  };
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);

/**
 * A pure function of a list of strings, with its last few answers kept: what a keystroke seldom changes is not found again.
 * @param keep how many answers are kept
 */
export function perList<V>(make: (list: readonly string[]) => V, keep = 8): (list: readonly string[]) => V {
  let recent: readonly { readonly list: readonly string[]; readonly value: V }[] = [];
  return (list) => {
    const found = recent.find((one) => sameList(one.list, list)) ?? { list: [...list], value: make(list) };
    recent = [found, ...recent.filter((one) => one !== found)].slice(0, keep);
    return found.value;
  };
}
