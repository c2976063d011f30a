import type { AnyRule } from '../core/index.ts';
import { escapeMarkdown } from './markdown.ts';

const quoteLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join('\n');

/** A rule's page from the rule itself, for where no page is bundled. */
export function explain(rule: AnyRule): string {
  const bad = rule.examples.bad.flatMap(({ text, fixed }) => [
    quoteLines(text),
    ...(fixed === undefined ? [] : [`becomes\n\n${quoteLines(fixed)}`]),
  ]);
  return [
    `# ${rule.id}`,
    escapeMarkdown(rule.summary),
    '## Why',
    escapeMarkdown(rule.why),
    '## Found in',
    ...bad,
    ...(rule.examples.good.length === 0 ? [] : ['## Left alone', ...rule.examples.good.map(quoteLines)]),
    '## Source',
    escapeMarkdown(rule.source),
    '',
  ].join('\n\n');
}
