import type { Draft } from './draft/draft.ts';
import { inspectFigures } from './figures/inspect.ts';
import { readPeople } from './story/people.ts';
import type { Span } from './text/span.ts';

/** What differs between two versions of a draft, of the things that corrections are about. */
export interface Change {
  readonly kind: 'figure' | 'name' | 'quotation';
  /** As it was; absent where it is new. */
  readonly before?: string;
  /** As it is, with its place in the later version (UTF-16); absent where it is gone. */
  readonly after?: Span & { readonly text: string };
}

interface Fact extends Span {
  readonly text: string;
  /** What it is compared by: equal keys are the same fact. */
  readonly key: string;
  /** What it is about: of two facts about the same thing, one became the other. */
  readonly about: string;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a figure counts, as it stands after it: “ homes”, “ wooden homes”. Empty where it stands elsewhere. */
function countedWords(after: string, counts: string | null): string {
  const stem = counts?.split(' ').pop()?.toLowerCase().slice(0, 4);
  if (!stem) return '';
  const words = tidy(/^[^.,;:!?()“”"]*/.exec(after)?.[0] ?? '').split(' ');
  const at = words.findIndex((word) => word.toLowerCase().startsWith(stem));
  return at < 0 || at > 4 ? '' : ` ${words.slice(0, at + 1).join(' ')}`;
}

function figuresOf(draft: Draft): Fact[] {
  return inspectFigures(draft)
    .filter(({ kind }) => kind !== 'identifier')
    .map(({ start, end, value, unit, counts }) => {
      const text = tidy(draft.text.slice(start, end));
      const about = `${unit ?? ''} ${counts?.toLowerCase() ?? ''}`;
      return {
        start,
        end,
        text: `${text}${countedWords(draft.text.slice(end, end + 60), counts)}`,
        key: `${value} ${about}`,
        about,
      };
    });
}

function namesOf(draft: Draft): Fact[] {
  return draft.fact(readPeople).flatMap(({ name, surname, full }) => {
    const [first] = full;
    return first === undefined
      ? []
      : [{ start: first.start, end: first.end, text: name, key: name, about: surname.toLowerCase() }];
  });
}

function quotationsOf(draft: Draft): Fact[] {
  return draft.blocks.flatMap((block) =>
    block.facts.quotations.map((quotation) => {
      const text = tidy(block.text.slice(quotation.start, quotation.end));
      const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      return { ...block.map.toSource(quotation), text, key: words.join(' '), about: words.slice(0, 3).join(' ') };
    }),
  );
}

/** Facts of `from` without those that `without` has too; each takes one away. */
function left(from: readonly Fact[], without: readonly Fact[]): Fact[] {
  const counts = new Map<string, number>();
  for (const { key } of without) counts.set(key, (counts.get(key) ?? 0) + 1);
  return from.filter(({ key }) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    return count <= 0;
  });
}

function changesOf(kind: Change['kind'], before: readonly Fact[], after: readonly Fact[]): Change[] {
  const gone = left(before, after);
  const came = left(after, before);
  const byAbout = new Map<string, Fact[]>();
  for (const fact of gone) byAbout.set(fact.about, [...(byAbout.get(fact.about) ?? []), fact]);
  const paired = new Set<Fact>();
  const changes = came.map(({ start, end, text, about }): Change => {
    const was = byAbout.get(about)?.shift();
    if (was !== undefined) paired.add(was);
    return { kind, ...(was === undefined ? {} : { before: was.text }), after: { start, end, text } };
  });
  return [...changes, ...gone.filter((fact) => !paired.has(fact)).map(({ text }): Change => ({ kind, before: text }))];
}

/**
 * The figures, names and quotations that differ between two versions of a draft: changed, new and gone, in the order of the later
 * version, what is gone at the end of its kind. Words around them do not count.
 */
export function compareDrafts(before: Draft, after: Draft): readonly Change[] {
  return [
    ...changesOf('figure', figuresOf(before), figuresOf(after)),
    ...changesOf('name', namesOf(before), namesOf(after)),
    ...changesOf('quotation', quotationsOf(before), quotationsOf(after)),
  ];
}
