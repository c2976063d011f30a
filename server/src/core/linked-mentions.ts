import type { Draft } from './draft/draft.ts';
import { inspectFigures } from './figures/inspect.ts';
import { readPeople } from './story/people.ts';
import type { Span } from './text/span.ts';

/** Places of a draft that are about one thing: one person, one quantity, one quotation. */
export interface LinkedMentions {
  readonly kind: 'name' | 'figure' | 'quotation';
  /** What they are mentions of, in words. */
  readonly label: string;
  /** In reading order; UTF-16 offsets into the draft's source. */
  readonly places: readonly Span[];
}

/** Letters of what is counted that two mentions must share: “house” and “houses”, “injury” and “injuries”. */
const STEM = 5;
/** Words of a partial quotation by which the full one is found. */
const SHINGLE = 3;

function group<T extends Span>(
  kind: LinkedMentions['kind'],
  facts: readonly T[],
  keyOf: (fact: T) => string | undefined,
  labelOf: (fact: T) => string,
): LinkedMentions[] {
  const byKey = new Map<string, T[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    if (key === undefined) continue;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [fact]);
    else known.push(fact);
  }
  return [...byKey.values()].map((places) => ({ kind, label: labelOf(places[0] as T), places }));
}

function figureMentions(draft: Draft): LinkedMentions[] {
  const figures = inspectFigures(draft).filter(({ kind }) => kind !== 'identifier');
  const keyOf = ({ unit, value, counts }: (typeof figures)[number]): string =>
    counts === null ? `${unit} ${value}` : `${unit} of ${counts.toLowerCase().slice(0, STEM)}`;
  return group('figure', figures, keyOf, ({ start, end }) => draft.text.slice(start, end));
}

interface Quoted extends Span {
  readonly words: readonly string[];
  readonly joined: string;
}

/** Quotations that share words: a partial one goes with the full one it is cut from. */
function quotationMentions(draft: Draft): LinkedMentions[] {
  const quoted = draft.blocks.flatMap((block) =>
    block.facts.quotations.map((quotation): Quoted => {
      const text = block.text.slice(quotation.start, quotation.end).toLowerCase();
      const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
      return { ...block.map.toSource(quotation), words, joined: words.join(' ') };
    }),
  );
  const full = new Map<string, Quoted>();
  const longestFirst = [...quoted].sort((a, b) => b.words.length - a.words.length || a.start - b.start);
  const owner = new Map<Quoted, Quoted>();
  for (const quote of longestFirst) {
    if (quote.words.length < SHINGLE) continue;
    const known = full.get(quote.words.slice(0, SHINGLE).join(' '));
    const holder = known?.joined.includes(quote.joined) === true ? known : undefined;
    owner.set(quote, holder ?? quote);
    if (holder === undefined)
      for (let i = 0; i + SHINGLE <= quote.words.length; i++) {
        const shingle = quote.words.slice(i, i + SHINGLE).join(' ');
        if (!full.has(shingle)) full.set(shingle, quote);
      }
  }
  const names = new Map(quoted.map((quote, i) => [quote, String(i)]));
  return group(
    'quotation',
    quoted.filter((quote) => owner.has(quote)),
    (quote) => names.get(owner.get(quote) as Quoted),
    ({ start, end }) => draft.text.slice(start, end),
  );
}

/** Everything that is mentioned in the draft, with all its mentions. */
export function readLinkedMentions(draft: Draft): readonly LinkedMentions[] {
  const people = draft.fact(readPeople).map(
    ({ name, mentions }): LinkedMentions => ({
      kind: 'name',
      label: name,
      places: mentions.map(({ start, end }) => ({ start, end })),
    }),
  );
  return [...people, ...figureMentions(draft), ...quotationMentions(draft)];
}

/**
 * The mentions of what stands at a place: the narrowest thing there, so a figure before the quotation it stands in.
 * @param offset UTF-16 offset into the draft's source
 */
export function mentionsAt(draft: Draft, offset: number): LinkedMentions | undefined {
  let best: { readonly linked: LinkedMentions; readonly length: number } | undefined;
  for (const linked of draft.fact(readLinkedMentions))
    for (const { start, end } of linked.places)
      if (start <= offset && offset <= end && (best === undefined || end - start < best.length))
        best = { linked, length: end - start };
  return best?.linked;
}
