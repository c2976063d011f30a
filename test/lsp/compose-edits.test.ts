import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits, type Edit } from '../../server/src/core/index.ts';
import { composeEdits } from '../../server/src/lsp/compose-edits.ts';

/** Disjoint edits of a text, in reading order, from any list of cuts. */
const editsOf = (length: number) =>
  fc
    .tuple(
      fc.uniqueArray(fc.nat(length), { maxLength: 8 }),
      fc.array(fc.string({ maxLength: 4 }), { minLength: 4, maxLength: 4 }),
    )
    .map(([cuts, texts]): Edit[] => {
      const sorted = [...cuts].sort((a, b) => a - b);
      return texts.flatMap((text, i) => {
        const [start, end] = [sorted[2 * i], sorted[2 * i + 1]];
        return start === undefined || end === undefined ? [] : [{ start, end, text }];
      });
    });

it('does in one step what two lists of edits do one after the other', () => {
  const cases = fc
    .string({ maxLength: 30 })
    .chain((text) =>
      editsOf(text.length).chain((first) =>
        editsOf(applyEdits(text, first).length).map((second) => ({ text, first, second })),
      ),
    );
  fc.assert(
    fc.property(cases, ({ text, first, second }) => {
      const both = applyEdits(applyEdits(text, first), second);
      expect(applyEdits(text, composeEdits(text, first, second))).toBe(both);
    }),
    { numRuns: 2000 },
  );
});
