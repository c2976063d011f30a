import { describe, expect, it } from 'vitest';
import { type AnyRule, createReader, createReviewer, resolveConfig, rules } from '../../../server/src/core/index.ts';
import { defineRule } from '../../../server/src/core/rules/rule.ts';

const shared = {
  zones: ['body'],
  level: 'warning',
  summary: 's',
  why: 'w',
  source: 's',
  options: {},
  messages: { here: () => 'Here.' },
  examples: { bad: [], good: [] },
} as const;
const throws = defineRule({
  ...shared,
  id: 'style/throws',
  scope: 'block',
  quoted: 'read',
  check: () => {
    throw new Error('broken on purpose');
  },
});
const outside = defineRule({
  ...shared,
  id: 'style/outside',
  scope: 'block',
  quoted: 'read',
  *check(block) {
    yield { at: { start: 0, end: block.text.length + 1 }, say: ['here'] };
  },
});
const everyWord = defineRule({
  ...shared,
  id: 'style/every-word',
  scope: 'sentence',
  quoted: 'skip',
  *check(sentence) {
    for (const token of sentence.tokens)
      yield {
        at: token,
        say: ['here'],
        fixes: [
          {
            title: 'Shout',
            safe: true,
            edits: [{ start: token.start, end: token.end, text: token.text.toUpperCase() }],
          },
        ],
      };
  },
});
const wholeDraft = defineRule({
  ...shared,
  id: 'style/whole-draft',
  scope: 'draft',
  quoted: 'read',
  *check(draft) {
    yield {
      at: { start: 0, end: draft.text.length },
      say: ['here'],
      fixes: [{ title: 'Rewrite', safe: true, edits: [{ start: 0, end: draft.text.length, text: '' }] }],
    };
  },
});

function review(text: string, list: readonly AnyRule[], uri = 'draft.txt') {
  return createReviewer(resolveConfig({}, list).config, list).review(createReader().read({ uri, text }));
}

describe('a review', () => {
  it('contains a rule that throws: one failure, and every other finding stands', () => {
    const text = 'The the council met.\nIt voted voted twice.';
    const alone = review(text, rules);
    const beside = review(text, [throws as AnyRule, ...rules]);
    expect(beside.findings).toEqual(alone.findings);
    expect(beside.findings.length).toBeGreaterThan(1);
    expect(beside.failures).toEqual([{ rule: 'style/throws', error: 'broken on purpose' }]);
  });
  it('makes a report outside the text a failure', () => {
    expect(review('Short.', [outside as AnyRule])).toMatchObject({
      findings: [],
      failures: [{ rule: 'style/outside' }],
    });
  });
  it('drops wording findings that start in quoted words, and keeps those around them', () => {
    const found = review('She said “we won it” twice.', [everyWord as AnyRule]).findings;
    expect(found.map((finding) => finding.start)).toEqual([0, 4, 9, 19, 21, 26]);
  });
  it('offers no fix that would change quoted words', () => {
    const found = review('She said “we won it” twice.', [wholeDraft as AnyRule]).findings;
    expect(found).toHaveLength(1);
    expect(found[0]?.fixes).toEqual([]);
  });
  it('gives equal findings fingerprints of their own', () => {
    const found = review('Crews came came.\n\nCrews came came.', rules).findings;
    expect(found).toHaveLength(2);
    expect(new Set(found.map((finding) => finding.fingerprint)).size).toBe(2);
  });
  it('keeps a fingerprint when the draft changes elsewhere', () => {
    const before = review('Crews came came to the fire.', rules).findings[0];
    const after = review('A new lede stands here now.\nCrews came came to the fire.', rules).findings[0];
    expect(after?.fingerprint).toBe(before?.fingerprint);
    expect(after?.start).not.toBe(before?.start);
  });
  it('sets listed findings aside with their reason, unless the rule is locked', () => {
    const text = 'Crews came came to the fire.';
    const print = review(text, rules).findings[0]?.fingerprint as string;
    const ignores = JSON.stringify({
      fingerprint: print,
      rule: 'style/repeated-word',
      reason: 'a name',
      author: 'ed',
      date: '2026-01-02',
    });
    const read = createReader().read({ uri: 'a.txt', text });
    const plain = createReviewer(resolveConfig({ ignores }, rules).config, rules).review(read);
    expect(plain.findings).toEqual([]);
    expect(plain.ignored).toMatchObject([{ by: 'list', reason: 'a name' }]);
    const locked = resolveConfig({ ignores, config: '{ "locked": ["style/repeated-word"] }' }, rules).config;
    expect(createReviewer(locked, rules).review(read).findings).toHaveLength(1);
  });
});
