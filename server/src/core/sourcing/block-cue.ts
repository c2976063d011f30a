import type { CueClass } from '../lexicons/saying.ts';
import type { Span } from '../text/span.ts';
import type { BlockSource } from './sources.ts';

/** Words that tie a statement to its source, as far as their own sentence tells. Offsets are into the block's prose. */
export interface BlockCue {
  readonly cue: Span;
  /** Base form of the word that makes it a cue: "say", "according", ":" */
  readonly word: string;
  readonly cueClass: CueClass;
  /** It reports speech, writing or findings; the others tell of a mind, a stance or an act. */
  readonly reporting: boolean;
  readonly source: BlockSource | null;
  /** Index of its sentence in the block. */
  readonly sentence: number;
  /** Where what was said stands: after the cue, before it, or on both sides. */
  readonly side: 'after' | 'before' | 'both';
}
