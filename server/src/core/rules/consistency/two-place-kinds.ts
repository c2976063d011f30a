import type { Block, Draft } from '../../draft/draft.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

const KIND =
  'province|region|oblast|state|district|county|territory|prefecture|governorate|canton|krai|republic|municipality|borough|parish';
const ANY = new RegExp(` (?:${KIND})`, 'i');
const NAMED = new RegExp(
  `(?<![\\p{L}-])(?<name>\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?) (?<kind>${KIND}|${KIND.replace(/(?<![a-z])[a-z]/g, (c) => c.toUpperCase())})(?![\\p{L}’'-]|['’]s|s\\b| (?:of|council|court|attorney|judge|police|school|university|department|senator|representative)\\b)`,
  'gu',
);

/** A place of a block with the word for what it is. Offsets are into the block's prose. */
interface OwnUse extends Span {
  readonly name: string;
  readonly kind: string;
  readonly text: string;
}

interface Use extends OwnUse {
  readonly block: Block;
}

const NONE: readonly OwnUse[] = [];

function readPlaces(block: BlockFacts): readonly OwnUse[] {
  if ((block.zone !== 'body' && block.zone !== 'list') || !ANY.test(block.text)) return NONE;
  const uses: OwnUse[] = [];
  for (const { groups, index, 0: all } of block.masked.matchAll(NAMED)) {
    const own = (groups?.['name'] ?? '').replace(
      /^(?:The|In|At|From|Across|And|But|As|That|This|Its|His|Her|Their|For|Near|Of|A|An|One) ?/,
      '',
    );
    const start = index + (groups?.['name'] ?? '').length - own.length;
    if (
      own === '' ||
      /^(?:Northern|Southern|Eastern|Western|Central|Upper|Lower|North|South|East|West|New|Each|Every|Other|Third|First|Second|Fourth|Fifth|School|Congressional|Police|United|People|Islamic|Federal|Welfare|Nanny|Deep|Red|Blue|Swing)$/.test(
        own,
      )
    )
      continue;
    uses.push({
      name: own,
      start,
      end: index + all.length,
      kind: (groups?.['kind'] ?? '').toLowerCase(),
      text: block.text.slice(start, index + all.length),
    });
  }
  return uses;
}

/** Places of a draft by their names without their kind. */
function usesOf(draft: Draft): ReadonlyMap<string, readonly Use[]> {
  const byName = new Map<string, Use[]>();
  for (const block of draft.blocks)
    for (const own of block.facts.fact(readPlaces)) {
      const known = byName.get(own.name);
      if (known === undefined) byName.set(own.name, [{ ...own, block }]);
      else known.push({ ...own, block });
    }
  return byName;
}

export const twoPlaceKinds = defineRule({
  id: 'consistency/two-place-kinds',
  entry: 'd.place-two',
  scope: 'draft',
  zones: [],
  level: 'hint',
  summary: 'One place is a province here and a region there.',
  why: 'Two words for what a place is look like two places.',
  source: 'Copy-desk practice',
  quoted: 'skip',
  options: {},
  messages: { two: (here: string, there: string) => `“${here}” here, “${there}” elsewhere in this story. Choose one.` },
  examples: {
    bad: [
      {
        text: 'The fighting spread across Kursk Province on Monday.\n\nThousands have left the Kursk region, officials said.',
      },
    ],
    good: [
      'The fighting spread across Kursk Province on Monday.\n\nThousands have left Kursk Province, officials said.',
      'The fighting spread across Kursk Province on Monday.\n\nIt was calm in Kent County.',
    ],
  },
  *check(draft) {
    for (const uses of draft.fact(usesOf).values()) {
      const [first] = uses;
      const other = uses.find(({ kind }) => kind !== first?.kind);
      if (first === undefined || other === undefined) continue;
      yield {
        at: other.block.map.toSource(other),
        say: ['two', other.text, first.text],
        related: [{ ...first.block.map.toSource(first), note: `“${first.text}” here` }],
      };
    }
  },
});
