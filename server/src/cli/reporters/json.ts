import type { Reporter, ReviewedDraft } from '../reviewed.ts';

const plain = ({ path, review, problem }: ReviewedDraft): object => ({
  path,
  ...(problem === undefined ? {} : { problem }),
  findings: review.findings,
  ignored: review.ignored,
  failures: review.failures,
});

/** One JSON document: `{ drafts: [...] }`. Offsets are UTF-16 into the draft. */
export const jsonReporter: Reporter = {
  draft: () => '',
  end: (all) => `${JSON.stringify({ version: 1, drafts: all.map(plain) }, undefined, 2)}\n`,
};

/** One JSON line a draft, as it is done: for pipelines. */
export const jsonLinesReporter: Reporter = {
  draft: (reviewed) => `${JSON.stringify(plain(reviewed))}\n`,
  end: () => '',
};
