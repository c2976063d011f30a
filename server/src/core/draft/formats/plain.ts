import type { RawDraft } from '../draft.ts';
import { paragraphsOf } from './paragraphs.ts';
import { wireBlocks } from './wire.ts';

/** Reads plain text: wire copy with one paragraph a line, or wrapped paragraphs with blank lines between them. */
export function readPlain(text: string): RawDraft {
  return { blocks: wireBlocks(text, paragraphsOf(text, 0), false), ignores: [] };
}
