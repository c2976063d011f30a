import {
  type AnyRule,
  rules as allRules,
  type ConfigTexts,
  createReader,
  createReviewer,
  type Digest,
  digestOf,
  type Format,
  type Review,
  type Reviewer,
  resolveConfig,
  type StoryClues,
  storyClues,
} from '../core/index.ts';

/** A draft to review, as plain data. */
export interface DraftTask {
  readonly uri: string;
  readonly text: string;
  readonly format?: Format;
  readonly date?: string;
  /** Make the digest that reports read, too. */
  readonly digest: boolean;
}

/** What is kept of a reviewed draft: plain data, without its text. */
export interface DraftResult {
  readonly review: Review;
  readonly clues: StoryClues;
  readonly digest?: Digest;
}

/** Reviews drafts one after the other, under any number of configurations. */
export interface DraftWorker {
  /** @param key names the configuration; the texts are read when a key is met for the first time */
  run(key: string, texts: () => ConfigTexts, task: DraftTask): DraftResult;
}

/** Prose that is remembered between drafts, in UTF-16 units: paragraphs that stand in several drafts are rare. */
const REMEMBERED = 100_000;
const MAX_REVIEWERS = 8;

/** A worker with caches of its own, small enough for an archive. It never throws. */
export function createDraftWorker(rules: readonly AnyRule[] = allRules): DraftWorker {
  const reader = createReader(undefined, REMEMBERED);
  const reviewers = new Map<string, Reviewer>();
  const reviewerOf = (key: string, texts: () => ConfigTexts): Reviewer => {
    const reviewer = reviewers.get(key) ?? createReviewer(resolveConfig(texts(), rules).config, rules);
    reviewers.delete(key);
    reviewers.set(key, reviewer);
    if (reviewers.size > MAX_REVIEWERS) reviewers.delete(reviewers.keys().next().value as string);
    return reviewer;
  };
  return {
    run(key, texts, { digest, ...source }) {
      try {
        const draft = reader.read(source);
        const review = reviewerOf(key, texts).review(draft);
        return {
          review,
          clues: storyClues(draft),
          ...(digest ? { digest: digestOf(draft, review) } : {}),
        };
      } catch (error) {
        return failedResult(source.uri, error instanceof Error ? (error.stack ?? error.message) : String(error));
      }
    },
  };
}

/** The result for a draft whose review failed as a whole. */
export function failedResult(uri: string, error: string): DraftResult {
  const review: Review = { uri, findings: [], ignored: [], failures: [{ rule: 'copydesk', error }] };
  return { review, clues: { uri, names: [] } };
}
