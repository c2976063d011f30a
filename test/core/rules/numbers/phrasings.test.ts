import { describe, expect, it } from 'vitest';
import { createReader, createReviewer, resolveConfig, rules } from '../../../../server/src/core/index.ts';
import { PHRASINGS, TRAPS } from './phrasings.ts';

const reviewer = createReviewer(resolveConfig({}, rules).config, rules);
const found = (text: string): readonly string[] => {
  const review = reviewer.review(createReader().read({ uri: 'file:///story.txt', text }));
  expect(review.failures).toEqual([]);
  return review.findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('numbers/'));
};
const SLOT = /\{([^{}|]*)\|([^{}|]*)\}/g;

for (const [rule, sentences] of Object.entries(PHRASINGS))
  describe(rule, () => {
    it.each(sentences)('%s', (sentence) => {
      expect(found(sentence.replace(SLOT, '$1'))).toContain(rule);
      expect(found(sentence.replace(SLOT, '$2'))).toEqual([]);
    });
  });

describe('right copy that looks wrong', () => {
  it.each(TRAPS)('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
