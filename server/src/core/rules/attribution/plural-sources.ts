import { placedAll } from '../../draft/draft.ts';
import type { BlockFacts } from '../../language/block-facts.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

const MANY = /\b(?:sources|officials|insiders)\s+(?:[\p{L}’'-]+\s+){0,6}?(?:said|say|told)\b/giu;
const ONE = /\bthe (?:source|official|insider)\s+(?:said|says|told|added)\b/gi;
/** The one was told apart from the others before. */
const TOLD_APART =
  /\b(?:one|a|an|another|first|second|senior|third)\s+(?:[\p{L}’'-]+\s+){0,3}?(?:source|official|insider)\b/iu;

interface Count extends Span {
  readonly many: boolean;
}

function counts(block: BlockFacts): readonly Count[] {
  const found: Count[] = [];
  for (const [pattern, many] of [
    [MANY, true],
    [ONE, false],
  ] as const)
    for (const match of block.masked.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length, many });
  return found.sort((a, b) => a.start - b.start);
}

const word = (text: string): string => /source|official|insider/i.exec(text)?.[0].toLowerCase() ?? '';

export const pluralSources = defineRule({
  id: 'attribution/plural-sources',
  scope: 'draft',
  zones: ['body'],
  level: 'information',
  summary: '“Sources” at first, and only one of them later.',
  why: 'A plural says that more than one person confirmed it. Where only one did, write one.',
  source: 'Reuters Handbook of Journalism: never a plural for one source',
  quoted: 'read',
  options: {},
  messages: {
    plural: (many: string, one: string) => `“${many}” is plural, but later it is “${one}”. How many were there?`,
  },
  examples: {
    bad: [{ text: 'Company sources said the mill would close.\n\nThe source said no date was set.' }],
    good: [
      'Company sources said the mill would close.\n\nOne source said it would be May. The source gave no date.',
      'A company source said the mill would close. The source gave no date.',
    ],
  },
  *check(draft) {
    const found = placedAll(draft, ['body'], (block) => block.fact(counts));
    for (const kind of ['source', 'official', 'insider']) {
      const own = found.filter((item) => word(draft.text.slice(item.start, item.end)) === kind);
      const many = own.find((item) => item.fact.many);
      const one = own.find((item) => !item.fact.many && many !== undefined && item.start > many.end);
      if (many === undefined || one === undefined) continue;
      if (
        draft.blocks.some(
          (block) => block.zone === 'body' && block.span.start < one.end && tellsApart(block.text, kind),
        )
      )
        continue;
      yield {
        at: { start: many.start, end: many.end },
        say: ['plural', draft.text.slice(many.start, many.end), draft.text.slice(one.start, one.end)],
        related: [{ start: one.start, end: one.end, note: 'one source here' }],
      };
    }
  },
});

function tellsApart(text: string, kind: string): boolean {
  return [...text.matchAll(new RegExp(TOLD_APART, 'giu'))].some((match) => match[0].toLowerCase().endsWith(kind));
}
