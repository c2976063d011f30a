/** Twin sentences in one line: “on {Wednesday|Thursday}, June 4” is right with the first word and wrong with the second. */
import { createReader, createReviewer, resolveConfig, rules } from '../../server/src/core/index.ts';

const reviewer = createReviewer(resolveConfig({}, rules).config, rules);

/** Ids of the rules of `family` that speak up about `text`. */
export function foundIn(text: string, family = 'numbers/', date?: string): string[] {
  const draft = createReader().read({ uri: 'story.txt', text, ...(date === undefined ? {} : { date }) });
  const { findings, failures } = reviewer.review(draft);
  if (failures.length > 0) throw new Error(failures[0]?.error);
  return findings.map((finding) => finding.rule).filter((rule) => rule.startsWith(family));
}

/** The right and the wrong sentence of a twin. A line with an ISO day and a bar before it was written on that day. */
export function readTwin(line: string): { readonly good: string; readonly bad: string; readonly date?: string } {
  const found = /^(\d{4}-\d\d-\d\d) \| (.*)$/s.exec(line);
  const text = found?.[2] ?? line;
  const pick = (side: 1 | 2): string => text.replace(/\{([^{}|]*)\|([^{}|]*)\}/g, (...match) => match[side] as string);
  return { good: pick(1), bad: pick(2), ...(found?.[1] === undefined ? {} : { date: found[1] }) };
}
