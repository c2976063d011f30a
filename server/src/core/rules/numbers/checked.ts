import { type Check, reports } from '../../figures/checks/check.ts';
import type { BlockFacts } from '../../language/block-facts.ts';

/**
 * What the rules of sums share, to be spread into one: it reports each relation of a block that is not kept, as the message `off`.
 * @param read the relations that the copy states, read once a block
 */
export const checked = (read: (block: BlockFacts) => readonly Check[]) =>
  ({
    source: 'Editors Canada, Professional Editorial Standards, D5: query calculations',
    quoted: 'read',
    weight: 2,
    options: {},
    check: (block: BlockFacts) => reports(block.fact(read), ({ start, end }) => block.text.slice(start, end)),
  }) as const;
