import { pathToFileURL } from 'node:url';
import { type Finding, findRule, type LineIndex, lineIndex, rules, type Span } from '../../core/index.ts';
import type { Reporter, ReviewedDraft } from '../reviewed.ts';

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note', off: 'none' } as const;

/** A path as a URI reference: relative paths stay relative to the base. */
const uriOf = (path: string): string =>
  path.startsWith('/') ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/');

function regionOf(lines: LineIndex, span: Span): object {
  const [start, end] = [lines.positionAt(span.start), lines.positionAt(span.end)];
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}

function resultOf({ path, text }: ReviewedDraft, finding: Finding, lines: LineIndex): object {
  const artifactLocation = { uri: uriOf(path), uriBaseId: 'ROOT' };
  const place = (span: Span): object => ({ physicalLocation: { artifactLocation, region: regionOf(lines, span) } });
  return {
    ruleId: finding.rule,
    ruleIndex: rules.findIndex((rule) => rule.id === finding.rule),
    level: LEVELS[finding.level],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: { ...regionOf(lines, finding), snippet: { text: text.slice(finding.start, finding.end) } },
        },
      },
    ],
    relatedLocations: finding.related
      .filter((related) => related.uri === undefined)
      .map((related, id) => ({ id, message: { text: related.note }, ...place(related) })),
    partialFingerprints: { 'copydesk/v1': finding.fingerprint },
    ...(finding.fixes.length === 0
      ? {}
      : {
          fixes: finding.fixes
            .filter((fix) => fix.snippet !== true && fix.edits.length > 0)
            .map((fix) => ({
              description: { text: fix.title },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: fix.edits.map((edit) => ({
                    deletedRegion: regionOf(lines, edit),
                    insertedContent: { text: edit.text },
                  })),
                },
              ],
            })),
        }),
  };
}

/** SARIF 2.1.0, one run. @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function sarifReporter(version: string): Reporter {
  return {
    draft: () => '',
    end(all) {
      const results = all.flatMap((reviewed) => {
        const lines = lineIndex(reviewed.text);
        return reviewed.review.findings.map((finding) => resultOf(reviewed, finding, lines));
      });
      const notifications = all.flatMap(({ path, problem, review }) => [
        ...(problem === undefined ? [] : [{ level: 'error', message: { text: `${path}: ${problem}` } }]),
        ...review.failures.map(({ rule, error }) => ({
          level: 'error',
          message: { text: `${path}: the rule ${rule} failed: ${error}` },
        })),
      ]);
      const driver = {
        name: 'Copydesk',
        version,
        rules: rules.map((rule) => ({
          id: rule.id,
          shortDescription: { text: rule.summary },
          fullDescription: { text: rule.why },
          help: { text: `${rule.why} Source: ${rule.source}.` },
          defaultConfiguration: { enabled: rule.level !== 'off', level: LEVELS[findRule(rule.id)?.level ?? 'warning'] },
          properties: { tags: [rule.id.split('/')[0]] },
        })),
      };
      const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
          {
            tool: { driver },
            columnKind: 'utf16CodeUnits',
            originalUriBaseIds: { ROOT: { description: { text: 'The folder in which the command was given.' } } },
            invocations: [
              { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications },
            ],
            results,
          },
        ],
      };
      return `${JSON.stringify(log, undefined, 2)}\n`;
    },
  };
}
