import { describe, expect, it } from 'vitest';
import { createReader, createReviewer, resolveConfig, rules } from '../../server/src/core/index.ts';
import { applyEdits } from '../../server/src/core/text/edits.ts';

/** Findings of one rule, which is turned on where it is off. */
function review(id: string, text: string, house?: string) {
  const off = rules.some((rule) => rule.id === id && rule.level === 'off');
  const config = {
    config: JSON.stringify({ ...(off ? { rules: { [id]: 'hint' } } : {}), ...(house ? { house } : {}) }),
  };
  const found = createReviewer(resolveConfig(config, rules).config, rules).review(
    createReader().read({ uri: 'file:///example.txt', text }),
  );
  expect(found.failures).toEqual([]);
  return found.findings.filter((finding) => finding.rule === id);
}

describe('every rule holds by its own examples', () => {
  it('has an id of its own', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });
  it('has a bad example, unless its rows are a desk’s own or it compares drafts', () => {
    expect(
      rules
        .filter(({ id, scope, examples }) => examples.bad.length === 0 && scope !== 'story' && id !== 'style/desk')
        .map(({ id }) => id),
    ).toEqual([]);
  });
  for (const rule of rules) {
    for (const bad of rule.examples.bad)
      it(`${rule.id} finds: ${bad.text.slice(0, 70)}`, () => {
        const found = review(rule.id, bad.text, bad.house);
        expect(found.length).toBe(1);
        if (bad.fixed === undefined) return;
        const after = applyEdits(bad.text, found[0]?.fixes[0]?.edits ?? []);
        expect(after).toBe(bad.fixed);
        if (found[0]?.fixes[0]?.safe) expect(review(rule.id, after, bad.house)).toEqual([]);
      });
    for (const good of rule.examples.good)
      it(`${rule.id} is silent on: ${good.slice(0, 70)}`, () => {
        expect(review(rule.id, good)).toEqual([]);
      });
  }
});
