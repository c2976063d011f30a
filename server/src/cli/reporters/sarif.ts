import { pathToFileURL } from 'node:url';
import { type Finding, rules, type Span } from '../../core/index.ts';
import type { Reporter, ReviewedDraft } from '../reviewed.ts';
import { commas, type Places, placesIn } from './places.ts';

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note', off: 'none' } as const;

/** A path as a URI reference: relative paths stay relative to the base. */
const uriOf = (path: string): string =>
  path.startsWith('/') ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/');

function regionOf(places: Places, span: Span): object {
  const { line, column, endLine, endColumn } = places.at(span);
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}

const INDEX = new Map(rules.map(({ id }, i) => [id, i]));

function resultOf({ path, text, paths }: ReviewedDraft, finding: Finding, places: Places): object {
  const locate = (to: string): object =>
    to.startsWith('/') ? { uri: uriOf(to) } : { uri: uriOf(to), uriBaseId: 'ROOT' };
  const artifactLocation = locate(path);
  const place = (span: Span): object => ({ physicalLocation: { artifactLocation, region: regionOf(places, span) } });
  const fixes = finding.fixes.filter((fix) => fix.snippet !== true && fix.edits.length > 0);
  const index = INDEX.get(finding.rule);
  return {
    ruleId: finding.rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: LEVELS[finding.level],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: { ...regionOf(places, finding), snippet: { text: text.slice(finding.start, finding.end) } },
        },
      },
    ],
    relatedLocations: finding.related.map((related, id) => ({
      id,
      message: { text: related.note },
      ...(related.uri === undefined
        ? place(related)
        : {
            physicalLocation: {
              artifactLocation: locate(paths?.get(related.uri) ?? related.uri),
              region: { charOffset: related.start, charLength: related.end - related.start },
            },
          }),
    })),
    partialFingerprints: { 'copydesk/v1': finding.fingerprint },
    ...(fixes.length === 0
      ? {}
      : {
          fixes: fixes.map((fix) => ({
            description: { text: fix.title },
            artifactChanges: [
              {
                artifactLocation,
                replacements: fix.edits.map((edit) => ({
                  deletedRegion: regionOf(places, edit),
                  insertedContent: { text: edit.text },
                })),
              },
            ],
          })),
        }),
  };
}

/** SARIF 2.1.0, one run, a line a result. @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function sarifReporter(version: string): Reporter {
  const item = commas();
  return {
    begin() {
      const driver = {
        name: 'Copydesk',
        version,
        rules: rules.map((rule) => ({
          id: rule.id,
          shortDescription: { text: rule.summary },
          fullDescription: { text: rule.why },
          help: { text: `${rule.why} Source: ${rule.source}.` },
          defaultConfiguration: { enabled: rule.level !== 'off', level: LEVELS[rule.level] },
          properties: { tags: [rule.id.split('/')[0]] },
        })),
      };
      const base = { description: { text: 'The folder in which the command was given.' } };
      return [
        '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{',
        `"tool":${JSON.stringify({ driver })},`,
        `"columnKind":"utf16CodeUnits","originalUriBaseIds":${JSON.stringify({ ROOT: base })},`,
        '"results":[',
      ].join('\n');
    },
    draft(reviewed) {
      const places = placesIn(reviewed.text);
      return item(reviewed.review.findings.map((finding) => JSON.stringify(resultOf(reviewed, finding, places))));
    },
    end({ problems, failures }) {
      const toolExecutionNotifications = [
        ...problems.map(({ path, problem }) => ({ level: 'error', message: { text: `${path}: ${problem}` } })),
        ...failures.map(({ path, rule, error }) => ({
          level: 'error',
          message: { text: `${path}: the rule ${rule} failed: ${error}` },
        })),
      ];
      const invocation = {
        executionSuccessful: toolExecutionNotifications.length === 0,
        toolExecutionNotifications,
      };
      return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
}
