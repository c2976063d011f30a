import type { RawDraft } from '../draft.ts';
import { readFrontMatter } from './front-matter.ts';
import { paragraphsOf } from './paragraphs.ts';
import { wireBlocks } from './wire.ts';

/** Reads plain text: wire copy with one paragraph a line, or wrapped paragraphs with blank lines between them. */
export function readPlain(text: string): RawDraft {
  const front = readFrontMatter(text);
  const titled = front?.blocks.some((block) => block.zone === 'headline') ?? false;
  const blocks = wireBlocks(text, paragraphsOf(text, front?.end ?? 0), titled);
  return {
    blocks: [...(front?.blocks ?? []), ...blocks],
    ...(front === undefined ? {} : { frontMatter: front.frontMatter }),
    ignores: [],
  };
}
