import { createReader, type Format, groupStories, type Review, type Reviewer, type StoryClues } from '../core/index.ts';

/** A draft of a story as it stands when the story is read. */
export interface StoryDraft {
  readonly uri: string;
  readonly text: string;
  readonly format?: Format;
  readonly date?: string;
}

/** What the drafts of one story say against each other. */
export interface StoryReview {
  readonly drafts: readonly StoryDraft[];
  /** By draft; only findings of story rules. */
  readonly reviews: ReadonlyMap<string, Review>;
}

/** A story of more drafts than this is a slug that everybody uses. */
const MAX_DRAFTS = 60;

/**
 * Reads the drafts of each story together.
 * @param clues of every draft that was reviewed
 * @param read gives a draft again; undefined where it is gone
 * @param reviewerOf the reviewer under whose configuration a story is read: that of its first draft
 */
export async function* reviewStories(
  clues: readonly StoryClues[],
  read: (uri: string) => Promise<StoryDraft | undefined>,
  reviewerOf: (uri: string) => Promise<Reviewer>,
): AsyncGenerator<StoryReview> {
  for (const uris of groupStories(clues)) {
    if (uris.length > MAX_DRAFTS) continue;
    const found = await Promise.all(uris.map(read));
    const drafts = found.filter((draft) => draft !== undefined);
    const [first] = drafts;
    if (first === undefined || drafts.length < 2) continue;
    const reader = createReader();
    const reviewer = await reviewerOf(first.uri);
    const reviews = reviewer.reviewStory({ drafts: drafts.map((draft) => reader.read(draft)) });
    yield { drafts, reviews };
  }
}
