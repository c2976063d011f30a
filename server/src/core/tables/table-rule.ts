import type { Zone } from '../draft/draft.ts';
import type { House } from '../houses/house.ts';
import type { BlockFacts, BlockReader } from '../language/block-facts.ts';
import { type BadExample, defineRule, type Level, type Option, type Rule, words } from '../rules/rule.ts';
import { HOUSE_MESSAGES, rowReport } from './house-form.ts';
import { matchTable, type TableMatch } from './match.ts';
import type { Row } from './row.ts';
import { TABLES } from './rows/index.ts';
import { buildTrie } from './trie.ts';

type RuleMatches = ReadonlyMap<string, readonly TableMatch[]>;

/** Whether a row holds in a house. */
export function isActive(row: Row, house: House): boolean {
  if (row.houses !== undefined && !row.houses.includes(house.id) && !row.houses.includes(house.extends ?? ''))
    return false;
  if (row.when === undefined) return true;
  const [name, ...values] = row.when;
  return values.includes(house.switches[name] ?? '');
}

/** All rows of a house in one trie, and the reader of their matches by rule: made once a house, so that a block's facts keep it. */
const readers = new WeakMap<House, BlockReader<RuleMatches>>();
/** The same by what a house answers, for a configuration that is read again makes a new object of it. */
const bySwitches = new Map<string, BlockReader<RuleMatches>>();
/** A desk's rows are matched by themselves: what a table knows of the same words must not hide them. */
const deskReaders = new WeakMap<House, BlockReader<RuleMatches>>();
const MAX_KEPT = 16;

function readerFor(
  tables: readonly (readonly [rule: string, rows: readonly Row[]])[],
  house: House,
): BlockReader<RuleMatches> {
  const owners: string[] = [];
  const rows: Row[] = [];
  for (const [rule, own] of tables)
    for (const row of own)
      if (isActive(row, house)) {
        owners.push(rule);
        rows.push(row);
      }
  const trie = buildTrie(rows);
  return (block: BlockFacts): RuleMatches => {
    const byRule = new Map<string, TableMatch[]>();
    for (const match of matchTable(block, trie, rows)) {
      const rule = owners[match.index] as string;
      const own = byRule.get(rule);
      if (own === undefined) byRule.set(rule, [match]);
      else own.push(match);
    }
    return byRule;
  };
}

const noMatches: RuleMatches = new Map();
const nothing: BlockReader<RuleMatches> = () => noMatches;

function deskReaderOf(house: House): BlockReader<RuleMatches> {
  if (house.rows === undefined || house.rows.length === 0) return nothing;
  const reader = deskReaders.get(house) ?? readerFor([[DESK_RULE, house.rows]], house);
  deskReaders.set(house, reader);
  return reader;
}

function tableReaderOf(house: House): BlockReader<RuleMatches> {
  const known = readers.get(house);
  if (known !== undefined) return known;
  const key = JSON.stringify([house.id, house.extends, house.switches]);
  const reader = bySwitches.get(key) ?? readerFor(Object.entries(TABLES), house);
  readers.set(house, reader);
  if (bySwitches.size < MAX_KEPT) bySwitches.set(key, reader);
  return reader;
}

/** The rule that speaks for the rows a desk has added. */
export const DESK_RULE = 'style/desk';

/** A table rule without what all of them share. Its rows stand in `TABLES` under its id. */
export interface TableRuleSpec {
  readonly id: string;
  readonly zones: readonly Zone[];
  readonly level: Level;
  readonly summary: string;
  readonly why: string;
  readonly source: string;
  readonly weight?: number;
  readonly examples: { readonly bad: readonly BadExample[]; readonly good: readonly string[] };
}

const OPTIONS = { except: words([], 'Rows of the table that stay silent, such as “sp.toward”.') };
/** A rule that reports the rows of its table. */
export function tableRule(
  spec: TableRuleSpec,
): Rule<'block', { readonly except: Option<readonly string[]> }, typeof HOUSE_MESSAGES> {
  return defineRule({
    quoted: 'skip',
    // A row names its words: it wins over lists that know them only in general.
    weight: 0.5,
    ...spec,
    scope: 'block',
    options: OPTIONS,
    messages: HOUSE_MESSAGES,
    *check(block, { options, house }) {
      for (const match of block.fact(spec.id === DESK_RULE ? deskReaderOf(house) : tableReaderOf(house)).get(spec.id) ??
        []) {
        const { row, start, end, text, to } = match;
        if (options.except.includes(row.entry)) continue;
        yield rowReport(row, start, end, text, to);
      }
    },
  });
}
