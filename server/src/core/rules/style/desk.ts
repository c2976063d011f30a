import { READER_ZONES } from '../../draft/draft.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import { rowReport } from '../../tables/house-form.ts';
import { inCaseOf } from '../../tables/match.ts';
import type { DeskRow } from '../../tables/row.ts';
import { DESK_RULE, tableRule } from '../../tables/table-rule.ts';

/** Longest sentence a desk's pattern is tried on, in UTF-16 units. */
const MAX_SENTENCE = 2000;

const table = tableRule({
  id: DESK_RULE,
  zones: READER_ZONES,
  level: 'warning',
  // What the desk itself has said wins over every list.
  weight: 2,
  summary: 'Rows the desk has added to its house.',
  why: 'A desk has words of its own: names of the town, forms that readers asked for. It lists them in its configuration, with examples.',
  source: 'The desk’s own list, `rows` in .copydesk/config.jsonc',
  examples: { bad: [], good: ['The council met on Monday.'] },
});

/** What a row's pattern finds in a block, with what to write instead. */
function* patternMatches(block: BlockFacts, row: DeskRow): Generator<{ start: number; end: number; to?: string }> {
  const pattern = new RegExp(row.pattern as string, 'giu');
  for (const { start, end } of block.sentences) {
    if (end - start > MAX_SENTENCE) continue;
    for (const match of block.masked.slice(start, end).matchAll(pattern)) {
      if (match[0] === '') continue;
      const at = start + match.index;
      const to = row.to?.replace(/\$(\d)/g, (_, digit: string) => match[Number(digit)] ?? '');
      yield { start: at, end: at + match[0].length, ...(to === undefined ? {} : { to: inCaseOf(match[0], to, 'a') }) };
    }
  }
}

export const desk: typeof table = {
  ...table,
  *check(block, use) {
    yield* table.check(block, use);
    for (const row of use.house.rows ?? []) {
      if (row.pattern === undefined || use.options.except.includes(row.entry)) continue;
      for (const { start, end, to } of patternMatches(block, row)) {
        const found = block.text.slice(start, end);
        if (found === to) continue;
        yield rowReport(row, start, end, found, to);
      }
    }
  },
};
