import type { Span } from '../text/span.ts';
import type { Fix } from './rule.ts';

/** Words of the copy and where they stand. */
interface Said extends Span {
  readonly text: string;
}

/** Puts `text` in place of a span: “Change to “…””. Offsets are those of the rule's scope. */
export const changeTo = ({ start, end }: Span, text: string): Fix => ({
  title: `Change to “${text}”`,
  safe: false,
  edits: [{ start, end, text }],
});

/** Puts `text` in place of `old`, which stands at a span: “Change “…” to “…””. Offsets are those of the rule's scope. */
export const amend = ({ start, end }: Span, old: string, text: string): Fix => ({
  title: `Change “${old}” to “${text}”`,
  safe: false,
  edits: [{ start, end, text }],
});

/**
 * Two fixes for two places that disagree: `here` is made like `there`, or `there` like `here`.
 * @param like how the words of the second are written in place of the first, where not as they stand
 */
export const eitherWay = (here: Said, there: Said, like = (_model: string, text: string): string => text): Fix[] => [
  {
    title: `Change to “${there.text}”`,
    safe: false,
    edits: [{ start: here.start, end: here.end, text: like(here.text, there.text) }],
  },
  {
    title: `Change the other to “${here.text}”`,
    safe: false,
    edits: [{ start: there.start, end: there.end, text: like(there.text, here.text) }],
  },
];
