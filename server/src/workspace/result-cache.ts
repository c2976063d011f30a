/** Results of reviews by what they follow from: the text, the configuration and this version of Copydesk. */
export interface ResultCache {
  get(key: string): string | undefined;
  set(key: string, result: string): void;
  /** Writes down what is new, whole or not at all. Never throws: a cache that cannot be kept costs time alone. */
  close(): void;
}
