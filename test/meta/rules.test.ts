import { describe, expect, it } from 'vitest';
import { createReader, createReviewer, resolveConfig, rules } from '../../server/src/core/index.ts';
import { applyEdits } from '../../server/src/core/text/edits.ts';

const review = (id: string, text: string) =>
  createReviewer(resolveConfig({}, rules).config, rules)
    .review(createReader().read({ uri: 'file:///example.txt', text }))
    .findings.filter((finding) => finding.rule === id);

describe('every rule holds by its own examples', () => {
  it('has an id of its own', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });
  for (const rule of rules) {
    for (const bad of rule.examples.bad)
      it(`${rule.id} finds: ${bad.text.slice(0, 70)}`, () => {
        const found = review(rule.id, bad.text);
        expect(found.length).toBe(1);
        if (bad.fixed !== undefined) expect(applyEdits(bad.text, found[0]?.fixes[0]?.edits ?? [])).toBe(bad.fixed);
      });
    for (const good of rule.examples.good)
      it(`${rule.id} is silent on: ${good.slice(0, 70)}`, () => {
        expect(review(rule.id, good)).toEqual([]);
      });
  }
});
