import { describe, expect, it } from 'vitest';
import { createReader, createReviewer, resolveConfig, rules } from '../../../server/src/core/index.ts';

/** Findings of one rule, which is turned on whatever its level. */
function findings(id: string, text: string) {
  const { config } = resolveConfig({ config: JSON.stringify({ rules: { [id]: 'hint' } }) }, rules);
  const review = createReviewer(config, rules).review(createReader().read({ uri: 'a.md', text }));
  expect(review.failures).toEqual([]);
  return review.findings.filter((finding) => finding.rule === id);
}

describe('a repeated word', () => {
  it('is found across a line break of one paragraph', () => {
    expect(findings('style/repeated-word', 'Crews worked to\nto clear the road.')).toHaveLength(1);
  });
});

describe('write-good', () => {
  it('finds a term that opens the text', () => {
    expect(findings('style/weasel', 'Very old walls fell.')).toHaveLength(1);
  });
  it('does not read quoted words', () => {
    expect(findings('style/wordy', 'He said, “We did it in order to win,” and left.')).toEqual([]);
  });
});
