/** Results of reviews by what they follow from: the text, the configuration and this version of Copydesk. */
export interface ResultCache {
  get(key: string): string | undefined;
  set(key: string, result: string): void;
  /** Writes down what is new, whole or not at all. Never throws: a cache that cannot be kept costs time alone. */
  close(): void;
}

/** Most UTF-16 units that are remembered where nothing can be written down. */
const MAX_SIZE = 40_000_000;

/** A cache in memory: what was asked for longest ago is forgotten first. */
export function memoryCache(): ResultCache {
  const known = new Map<string, string>();
  let size = 0;
  return {
    get(key) {
      const result = known.get(key);
      if (result === undefined) return undefined;
      known.delete(key);
      known.set(key, result);
      return result;
    },
    set(key, result) {
      size -= known.get(key)?.length ?? 0;
      known.set(key, result);
      size += result.length;
      for (const [old, value] of known) {
        if (size <= MAX_SIZE || old === key) break;
        known.delete(old);
        size -= value.length;
      }
    },
    close() {},
  };
}
