import { type Finding, lineIndex } from '../../core/index.ts';
import type { Reporter, ReviewedDraft } from '../reviewed.ts';

const COLOURS = { error: 31, warning: 33, information: 36, hint: 90 } as const;

/** How many findings of each level, in words: "1 error, 3 warnings". */
export function countWords(findings: readonly Finding[]): string {
  const parts = (['error', 'warning', 'information', 'hint'] as const).flatMap((level) => {
    const count = findings.filter((finding) => finding.level === level).length;
    const name =
      level === 'information' ? (count === 1 ? 'to look at' : 'to look at') : `${level}${count === 1 ? '' : 's'}`;
    return count === 0 ? [] : [`${count} ${name}`];
  });
  return parts.length === 0 ? 'nothing found' : parts.join(', ');
}

/** Findings by draft, a line each, for people at a terminal. */
export function textReporter(colour: boolean): Reporter {
  const paint = (code: number, text: string): string => (colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  const one = ({ path, text, review, problem }: ReviewedDraft): string => {
    if (problem !== undefined) return `${paint(1, path)}\n  ${paint(31, 'not reviewed')}  ${problem}\n\n`;
    if (review.findings.length === 0 && review.failures.length === 0) return '';
    const lines = lineIndex(text);
    const rows = review.findings.map((finding) => {
      const { line, character } = lines.positionAt(finding.start);
      const place = `${line + 1}:${character + 1}`.padStart(8);
      const level = paint(COLOURS[finding.level], finding.level.padEnd(11));
      return `${place}  ${level}  ${finding.message}  ${paint(90, finding.rule)}\n`;
    });
    const failed = review.failures.map(
      ({ rule, error }) => `          ${paint(31, 'failed     ')}  The rule ${rule} failed: ${error}\n`,
    );
    return `${paint(1, path)}\n${rows.join('')}${failed.join('')}\n`;
  };
  return {
    draft: one,
    end(all) {
      const findings = all.flatMap(({ review }) => review.findings);
      const ignored = all.reduce((sum, { review }) => sum + review.ignored.length, 0);
      const drafts = `${all.length} draft${all.length === 1 ? '' : 's'}`;
      return `${drafts}: ${countWords(findings)}${ignored === 0 ? '' : `; ${ignored} ignored with a reason`}.\n`;
    },
  };
}
