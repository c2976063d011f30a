import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  createReader,
  createReviewer,
  fixAll,
  inspect,
  resolveConfig,
  rules,
  type Source,
} from '../../../server/src/core/index.ts';
import { areDisjoint } from '../../../server/src/core/text/edits.ts';

const { config } = resolveConfig({}, rules);
const fresh = (source: Source) => createReviewer(config, rules).review(createReader().read(source));

/** Pieces of drafts that meet every path: figures, dates, quotations, markup, marks left in, odd characters. */
const PIECES = [
  'LINDEN FALLS, Ore. (AP) — The council met on Tuesday, March 12.',
  'The the mayor said “we won’t go,” and left at 3 P.M.',
  'Of 48 workers, 12 were inside, or 35 percent, she said.',
  '“Nobody told us. “They just left.”',
  'Officials said the toll rose from 10 to 15, an increase of 40%.',
  'By Dana Whitlock',
  '# Fire *guts* warehouse',
  '- one item &amp; another [link](http://example.org/a_b)',
  '> quoted lines\n> go on',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '```\ncode code\n```',
  '<!-- copydesk-ignore style/repeated-word: a name -->',
  'Photo courtesy of Roe/EPA',
  'TK TK XXX ??',
  'Élan vital 東京 \u{1F525}\u{1F525} \u200F\u05D0\u05D1 na\u0301ive',
  '\uD800 lone \uDC00 surrogates',
  '$4.5m, £3-4bn, 98.6 F, 5ft 10in, 2/3, ½',
  "He said 'tis the '90s ''' \" “ ” ‘ ’",
  '---\ntitle: A “title” here\nslug: x\n---',
  '',
  ' \t ',
  '\0\0',
];
const draftText = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ')), { maxLength: 14 })
  .map((parts) => parts.map(([piece, end]) => piece + end).join(''));
const source = fc.record({ uri: fc.constantFrom('a.txt', 'a.md', 'a.article'), text: draftText });

describe('invariants of design section 9', { timeout: 120_000 }, () => {
  it('2 and spans: findings lie in the text; fixes are disjoint, outside quotations, and never change what they do not name', () => {
    fc.assert(
      fc.property(source, (draft) => {
        const read = createReader().read(draft);
        const review = createReviewer(config, rules).review(read);
        expect(review.failures).toEqual([]);
        for (const block of read.blocks) {
          for (const segment of block.map.segments)
            if (segment.verbatim)
              expect(draft.text.slice(segment.source, segment.source + segment.sourceLength)).toBe(
                block.text.slice(segment.prose, segment.prose + segment.proseLength),
              );
          for (const fact of [...block.facts.sentences, ...block.facts.quotations, ...block.facts.tokens])
            expect(fact.start >= 0 && fact.end >= fact.start && fact.end <= block.text.length).toBe(true);
        }
        const quoted = read.blocks.flatMap((block) =>
          block.facts.quotations.map((quotation) => block.map.toSource(quotation.inner)),
        );
        for (const finding of review.findings) {
          expect(finding.start >= 0 && finding.end <= draft.text.length && finding.start <= finding.end).toBe(true);
          // Rules on the marks themselves may move a mark or a stop at the edge of a quotation, but no letter of it.
          const marks = rules.find(({ id }) => id === finding.rule)?.quoted === 'marks';
          const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
          for (const fix of finding.fixes) {
            expect(areDisjoint(fix.edits)).toBe(true);
            if (marks)
              for (const edit of fix.edits)
                expect(letters(edit.text)).toBe(letters(draft.text.slice(edit.start, edit.end)));
            for (const edit of marks ? [] : fix.edits)
              for (const span of quoted)
                expect(
                  edit.start === edit.end
                    ? !(span.start < edit.start && edit.start < span.end)
                    : edit.end <= span.start || edit.start >= span.end,
                ).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
  it('3: applying one safe fix leaves that finding nowhere and adds none of its rule', () => {
    fc.assert(
      fc.property(source, (draft) => {
        const before = fresh(draft).findings;
        const finding = before.find((candidate) => candidate.fixes.some((fix) => fix.safe && fix.snippet !== true));
        const fix = finding?.fixes.find((candidate) => candidate.safe && candidate.snippet !== true);
        if (finding === undefined || fix === undefined) return;
        const after = fresh({ ...draft, text: applyEdits(draft.text, fix.edits) }).findings;
        const count = (list: typeof before): number =>
          list.filter((item) => item.rule === finding.rule && item.entry === finding.entry).length;
        expect(count(after)).toBeLessThan(count(before));
      }),
      { numRuns: 150 },
    );
  });
  it('3: fixing everything comes to rest', () => {
    fc.assert(
      fc.property(source, (draft) => {
        const result = fixAll(draft.text, (text) => fresh({ ...draft, text }).findings);
        expect(result.passes).toBeLessThan(10);
      }),
      { numRuns: 60 },
    );
  });
  it('5: what was read before changes nothing: a used engine equals a fresh one after any edits', () => {
    fc.assert(
      fc.property(
        source,
        fc.array(fc.tuple(fc.nat(400), fc.nat(20), fc.constantFrom(...PIECES, 'x', '“', ' ')), { maxLength: 6 }),
        (draft, edits) => {
          const reader = createReader();
          const reviewer = createReviewer(config, rules);
          let text = draft.text;
          reviewer.review(reader.read(draft));
          for (const [at, gone, added] of edits) {
            const start = Math.min(at, text.length);
            text = text.slice(0, start) + added + text.slice(Math.min(text.length, start + gone));
            const used = reader.read({ ...draft, text });
            const review = reviewer.review(used);
            expect(review).toEqual(fresh({ ...draft, text }));
            const clean = createReader().read({ ...draft, text });
            expect(inspect('x', used, review)).toEqual(inspect('x', clean, review));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
  it('5: the order of rules and of drafts changes nothing', () => {
    fc.assert(
      fc.property(fc.array(source, { minLength: 2, maxLength: 4 }), (drafts) => {
        const turned = [...rules].reverse();
        const reader = createReader();
        const reviewer = createReviewer(resolveConfig({}, turned).config, turned);
        for (const draft of [...drafts].reverse())
          expect(reviewer.review(reader.read(draft)).findings).toEqual(fresh(draft).findings);
      }),
      { numRuns: 40 },
    );
  });
});
