import { BREAKS_OF_COPY } from './break-copy.ts';
import { BREAKS_OF_LINES } from './break-lines.ts';
import { BREAKS_OF_NAMES } from './break-names.ts';
import type { Who } from './facts.ts';

/** A clean story of the benchmark. */
export interface BenchStory {
  readonly id: string;
  readonly uri: string;
  readonly text: string;
  readonly people: readonly Who[];
  readonly place: string | undefined;
}

/** A story with one thing broken, and where. */
export interface Broken {
  readonly text: string;
  readonly uri?: string;
  /** Where the break stands in `text`; a finding must touch its paragraph or link to it. */
  readonly at: number;
}

/** One way to break a story. */
export interface Break {
  readonly kind: string;
  /** Rules that may find it. */
  readonly rules: readonly string[];
  readonly make: (story: BenchStory, random: () => number) => Broken | undefined;
  /** Rules to turn on for it. */
  readonly on?: readonly string[];
  /** What the same addition looks like when nothing is wrong with it: it must stay silent. */
  readonly control?: (story: BenchStory, random: () => number) => string | undefined;
}

export const BREAKS: readonly Break[] = [...BREAKS_OF_NAMES, ...BREAKS_OF_LINES, ...BREAKS_OF_COPY];
