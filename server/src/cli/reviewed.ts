import type { Review } from '../core/index.ts';

/** A draft that was reviewed, or why it was not. */
export interface ReviewedDraft {
  /** Relative to where the command was given. */
  readonly path: string;
  readonly text: string;
  readonly review: Review;
  readonly problem?: string;
}

/** Turns reviews into the output of one format. */
export interface Reporter {
  /** Before the first draft. */
  begin?(): string;
  /** After each draft, so that output appears while the rest is read. */
  draft(reviewed: ReviewedDraft): string;
  /** After the last. */
  end(all: readonly ReviewedDraft[]): string;
}
