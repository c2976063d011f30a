import type { Reporter, ReviewedDraft } from '../reviewed.ts';
import { commas } from './places.ts';

const plain = ({ path, review, problem, story, clues, known }: ReviewedDraft, withClues: boolean): object => ({
  path,
  ...(problem === undefined ? {} : { problem }),
  ...(story === undefined ? {} : { story }),
  findings: review.findings,
  ignored: review.ignored,
  failures: review.failures,
  ...(known === undefined || known === 0 ? {} : { known }),
  ...(withClues && clues !== undefined ? { clues } : {}),
});

/** One JSON document: `{ version, drafts: [...] }`, a line a draft. Offsets are UTF-16 into the draft. */
export function jsonReporter(): Reporter {
  const item = commas();
  return {
    begin: () => '{"version":1,"drafts":[',
    draft: (reviewed) => item([JSON.stringify(plain(reviewed, false))]),
    end: () => '\n]}\n',
  };
}

/** One JSON line a draft, as it is done: for pipelines, and for `copydesk merge`. */
export const jsonLinesReporter: Reporter = {
  draft: (reviewed) => `${JSON.stringify(plain(reviewed, true))}\n`,
  end: () => '',
};
