import { CALENDAR } from '../lexicons/name-words.ts';
import type { Span } from '../text/span.ts';
import { isDocumentNoun, isSpeakerNoun } from './nouns.ts';
import { lowerAt, type Shape, tagAt } from './shape.ts';
import type { Phrase } from './subject.ts';

/** Who is credited. `generic`: nobody in particular ("critics"). `none`: nobody at all ("reportedly", "it is believed"). */
export type SourceKind = 'named' | 'role' | 'document' | 'pronoun' | 'generic' | 'none';

/** The words that name a source beside its cue, in prose offsets of the block. */
export interface BlockSource extends Span {
  readonly kind: SourceKind;
  /** A name in these words, titles aside. */
  readonly name: string | undefined;
  /** Role or title in these words, in lower case but for names: "spokesman", "mayor". */
  readonly role: string | undefined;
}

const GENERIC =
  /^(?:some|many|most|others|several|few|everyone|everybody|somebody|someone|nobody|people|critics|experts|observers|analysts|insiders|skeptics|sceptics|detractors|commentators|pundits|sources|supporters|opponents|historians|economists|scientists|researchers|officials|advocates|rivals)$/;

/** The source that a phrase names. */
export function sourceOf(shape: Shape, { first, last }: Phrase): BlockSource {
  const span = { start: shape.tokens[first]?.start ?? 0, end: shape.tokens[last - 1]?.end ?? 0 };
  const head = lowerAt(shape, last - 1);
  if (last - first === 1 && /^(?:PRP|WP|DT)/.test(tagAt(shape, first)) && !GENERIC.test(head))
    return { ...span, kind: 'pronoun', name: undefined, role: undefined };
  const names: number[] = [];
  let owned = false;
  for (let i = first; i < last; i++) {
    if (/^NNP/.test(tagAt(shape, i)) && !CALENDAR.has(lowerAt(shape, i))) names.push(i);
    if (tagAt(shape, i) === 'POS') owned = true;
  }
  let role: string | undefined;
  for (let i = first; i < last; i++)
    if (/^NN/.test(tagAt(shape, i)) && isSpeakerNoun(lowerAt(shape, i))) role = lowerAt(shape, i);
  if (isDocumentNoun(head) && !/^NNP/.test(tagAt(shape, last - 1)))
    return { ...span, kind: 'document', name: undefined, role };
  const lastName = names.at(-1);
  if (lastName !== undefined && !(owned && lastName !== last - 1)) {
    const from = names[0] ?? first;
    const text = shape.sentence.block.text.slice(shape.tokens[from]?.start, shape.tokens[lastName]?.end);
    return { ...span, kind: lastName === last - 1 ? 'named' : 'role', name: text, role };
  }
  if (GENERIC.test(head) && !/^(?:DT|PRP\$|CD)/.test(tagAt(shape, first)) && last - first <= 2)
    return { ...span, kind: 'generic', name: undefined, role };
  return { ...span, kind: 'role', name: undefined, role: role ?? head };
}
