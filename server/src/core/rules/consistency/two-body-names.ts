import type { Block, Draft } from '../../draft/draft.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

/** Words for bodies that are taken for one another. */
const GROUPS: readonly (readonly string[])[] = [
  ['Council', 'Counsel', 'Consul', 'Councils'],
  ['Commission', 'Committee', 'Board', 'Panel', 'Commissions'],
  ['Agency', 'Administration', 'Authority', 'Association'],
  ['Department', 'Ministry', 'Bureau', 'Division', 'Office'],
  ['Institute', 'Institution', 'Foundation', 'Fund'],
  ['Association', 'Organization', 'Organisation', 'Federation', 'Society', 'Union', 'League'],
  ['Center', 'Centre', 'Centers'],
  ['University', 'College', 'Universities'],
  ['Company', 'Corporation', 'Corp'],
  ['Court', 'Tribunal'],
  ['Force', 'Forces'],
];
const WORDS = [...new Set(GROUPS.flat())].join('|');
const ANY = new RegExp(` (?:${WORDS})`);
const BODY = new RegExp(
  `(?<![\\p{L}])(?<head>(?:\\p{Lu}[\\p{L}’'-]+ (?:(?:of|for|and|the) )*){1,4})(?<body>${WORDS})(?![\\p{L}]| (?:of|for)\\b| \\p{Lu})`,
  'gu',
);

/** A body as a block names it. Offsets are into its prose. */
interface OwnUse extends Span {
  readonly head: string;
  readonly body: string;
  readonly text: string;
}

interface Use extends OwnUse {
  readonly block: Block;
}

const ZONES = new Set(['body', 'list', 'caption']);
const NONE: readonly OwnUse[] = [];

function readBodies(block: BlockFacts): readonly OwnUse[] {
  if (!ZONES.has(block.zone) || !ANY.test(block.text)) return NONE;
  const uses: OwnUse[] = [];
  for (const { groups, index, 0: all } of block.masked.matchAll(BODY)) {
    const whole = groups?.['head'] ?? '';
    const head = whole.replace(/^(?:The|A|An|But|And|In|At|Its|His|Her|Their|That|This) /, '');
    if (
      head === '' ||
      (/^(?:City|State|County|Federal|National|Police|Fire|School|High|Supreme|District|Appeals|Security|Air|General) $/.test(
        head,
      ) &&
        !/Counsel|Consul/.test(all) &&
        head !== 'Security ')
    )
      continue;
    const start = index + whole.length - head.length;
    uses.push({
      head,
      start,
      end: index + all.length,
      body: groups?.['body'] ?? '',
      text: block.text.slice(start, index + all.length),
    });
  }
  return uses;
}

/** Bodies of a draft by the words before their kind: “Linden Falls City ”. */
function bodiesOf(draft: Draft): ReadonlyMap<string, readonly Use[]> {
  const byHead = new Map<string, Use[]>();
  for (const block of draft.blocks)
    for (const own of block.facts.fact(readBodies)) {
      const known = byHead.get(own.head);
      if (known === undefined) byHead.set(own.head, [{ ...own, block }]);
      else known.push({ ...own, block });
    }
  return byHead;
}

const alike = (a: string, b: string): boolean =>
  a !== b && GROUPS.some((group) => group.includes(a) && group.includes(b));

export const twoBodyNames = defineRule({
  id: 'consistency/two-body-names',
  entry: 'd.org-two',
  scope: 'draft',
  zones: [],
  level: 'hint',
  summary: 'One body has two names that are easily taken for one another.',
  why: '“Council” and “Counsel”, “Commission” and “Committee”: after the same words one of the two is mostly a slip.',
  source: 'Copy-desk practice',
  quoted: 'skip',
  options: {},
  messages: {
    two: (here: string, there: string) => `“${here}” here, “${there}” elsewhere in this story: are they one body?`,
  },
  examples: {
    bad: [
      {
        text: 'The Harbor Commission met on Monday.\n\nThe Harbor Commission voted twice.\n\nThe Harbor Committee will meet again in May.',
        fixed:
          'The Harbor Commission met on Monday.\n\nThe Harbor Commission voted twice.\n\nThe Harbor Commission will meet again in May.',
      },
    ],
    good: [
      'The Harbor Commission met on Monday.\n\nThe Harbor Commission will meet again in May.',
      'The Harbor Commission met on Monday.\n\nThe Budget Committee will meet in May.',
    ],
  },
  *check(draft) {
    for (const uses of draft.fact(bodiesOf).values()) {
      if (uses.length < 2) continue;
      const counts = new Map<string, number>();
      for (const { body } of uses) counts.set(body, (counts.get(body) ?? 0) + 1);
      const [often] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [''];
      const slip = uses.find(({ body }) => alike(body, often));
      const first = uses.find(({ body }) => body === often);
      if (slip === undefined || first === undefined) continue;
      const at = slip.block.map.toSource(slip);
      yield {
        at,
        say: ['two', slip.text, first.text],
        related: [{ ...first.block.map.toSource(first), note: `“${first.text}” here` }],
        fixes: [{ title: `Change to “${first.text}”`, safe: false, edits: [{ ...at, text: first.text }] }],
      };
    }
  },
});
