import { type Reporter, type ReviewedDraft, summaryLine } from '../reviewed.ts';
import { placesIn } from './places.ts';

const COLOURS = { error: 31, warning: 33, information: 36, hint: 90 } as const;

/** Findings by draft, a line each, for people at a terminal. */
export function textReporter(colour: boolean): Reporter {
  const paint = (code: number, text: string): string => (colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  const one = ({ path, text, review, problem, story, paths }: ReviewedDraft): string => {
    if (problem !== undefined) return `${paint(1, path)}\n  ${paint(31, 'not reviewed')}  ${problem}\n\n`;
    if (review.findings.length === 0 && review.failures.length === 0) return '';
    const places = placesIn(text);
    const rows = review.findings.map((finding) => {
      const { line, column } = places.at(finding);
      const level = paint(COLOURS[finding.level], finding.level.padEnd(11));
      const others = finding.related.flatMap(({ uri, note }) =>
        uri === undefined ? [] : [`${' '.repeat(23)}${paint(90, `${paths?.get(uri) ?? uri}: ${note}`)}\n`],
      );
      return `${`${line}:${column}`.padStart(8)}  ${level}  ${finding.message}  ${paint(90, finding.rule)}\n${others.join('')}`;
    });
    const failed = review.failures.map(
      ({ rule, error }) => `          ${paint(31, 'failed     ')}  The rule ${rule} failed: ${error}\n`,
    );
    const head = story === undefined ? path : `${path}, against ${story.filter((other) => other !== path).join(', ')}`;
    return `${paint(1, head)}\n${rows.join('')}${failed.join('')}\n`;
  };
  return { draft: one, end: (summary) => `${summaryLine(summary)}.\n` };
}
