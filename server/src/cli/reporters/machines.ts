/** Formats that other programs read: CI servers, review bots, spreadsheets. */
import { csvCell, type Finding } from '../../core/index.ts';
import type { Reporter, ReviewedDraft } from '../reviewed.ts';
import { commas, placesIn, xml } from './places.ts';

/** Problems and failures as messages of the draft they belong to. */
function troubles({ problem, review }: ReviewedDraft): readonly string[] {
  return [
    ...(problem === undefined ? [] : [`This draft was not reviewed. ${problem}`]),
    ...review.failures.map(({ rule, error }) => `The rule ${rule} failed: ${error}`),
  ];
}

/**
 * JUnit XML: a suite a draft, a case a finding. Findings that fail the run are failures; the others are passed cases that say what was
 * found.
 * @param fails whether a finding fails the run
 */
export function junitReporter(fails: (finding: Finding) => boolean): Reporter {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Copydesk">\n',
    draft(reviewed) {
      const { path, text, review, story } = reviewed;
      const places = placesIn(text);
      const cases = review.findings.map((finding) => {
        const { line, column } = places.at(finding);
        const head = `    <testcase classname="${xml(path)}" name="${xml(`${finding.rule} at ${line}:${column}`)}">`;
        const words = xml(`${path}:${line}:${column}: ${finding.level}: ${finding.message}`);
        return fails(finding)
          ? `${head}<failure type="${xml(finding.level)}" message="${xml(finding.message)}">${words}</failure></testcase>\n`
          : `${head}<system-out>${words}</system-out></testcase>\n`;
      });
      const broken = troubles(reviewed).map(
        (words) => `    <testcase classname="${xml(path)}" name="review"><error message="${xml(words)}"/></testcase>\n`,
      );
      const clean =
        cases.length + broken.length === 0 ? [`    <testcase classname="${xml(path)}" name="review"/>\n`] : [];
      const failures = review.findings.filter(fails).length;
      const name = story === undefined ? path : `${path}, read against its story`;
      const tests = cases.length + broken.length + clean.length;
      return `  <testsuite name="${xml(name)}" tests="${tests}" failures="${failures}" errors="${broken.length}">\n${[...cases, ...broken, ...clean].join('')}  </testsuite>\n`;
    },
    end: () => '</testsuites>\n',
  };
}

const CHECKSTYLE = { error: 'error', warning: 'warning', information: 'info', hint: 'info' } as const;

/** Checkstyle XML, which many CI servers and reviewdog read. */
export const checkstyleReporter: Reporter = {
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
  draft(reviewed) {
    const { path, text, review } = reviewed;
    const places = placesIn(text);
    const rows = review.findings.map((finding) => {
      const { line, column } = places.at(finding);
      return `    <error line="${line}" column="${column}" severity="${CHECKSTYLE[finding.level]}" message="${xml(finding.message)}" source="${xml(`copydesk.${finding.rule}`)}"/>\n`;
    });
    const broken = troubles(reviewed).map(
      (words) => `    <error line="1" severity="error" message="${xml(words)}" source="copydesk"/>\n`,
    );
    const all = [...rows, ...broken];
    return all.length === 0 ? '' : `  <file name="${xml(path)}">\n${all.join('')}  </file>\n`;
  },
  end: () => '</checkstyle>\n',
};

const GITHUB = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;
const workflowData = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const workflowProperty = (text: string): string => workflowData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** GitHub’s workflow commands: annotations on the changed files of a pull request. */
export const githubReporter: Reporter = {
  draft(reviewed) {
    const { path, text, review } = reviewed;
    const places = placesIn(text);
    const rows = review.findings.map((finding) => {
      const { line, column, endLine, endColumn } = places.at(finding);
      // Columns are read only where the annotation stays in one line.
      const end = endLine === line ? `,col=${column},endColumn=${endColumn}` : '';
      return `::${GITHUB[finding.level]} file=${workflowProperty(path)},line=${line},endLine=${endLine}${end},title=${workflowProperty(finding.rule)}::${workflowData(finding.message)}\n`;
    });
    const broken = troubles(reviewed).map(
      (words) => `::error file=${workflowProperty(path)}::${workflowData(words)}\n`,
    );
    return [...rows, ...broken].join('');
  },
  end: () => '',
};

const RDJSON = { error: 'ERROR', warning: 'WARNING', information: 'INFO', hint: 'INFO' } as const;

/** Reviewdog’s own format, with fixes as suggestions. Its columns count UTF-8 bytes. */
export function rdjsonReporter(): Reporter {
  const item = commas();
  return {
    begin: () => '{"source":{"name":"copydesk"},"diagnostics":[',
    draft({ path, text, review }) {
      const places = placesIn(text);
      const range = (span: { start: number; end: number }): object => {
        const { line, column, endLine, endColumn } = places.inBytes(span);
        return { start: { line, column }, end: { line: endLine, column: endColumn } };
      };
      return item(
        review.findings.map((finding) =>
          JSON.stringify({
            message: finding.message,
            location: { path, range: range(finding) },
            severity: RDJSON[finding.level],
            code: { value: finding.rule },
            // Each suggestion stands by itself, so a fix of several edits is none.
            suggestions: finding.fixes
              .filter(({ snippet, edits }) => snippet !== true && edits.length === 1)
              .flatMap(({ edits }) => edits.map((edit) => ({ range: range(edit), text: edit.text }))),
          }),
        ),
      );
    },
    end: () => '\n]}\n',
  };
}

const csvRow = (cells: readonly (string | number)[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** A table for spreadsheets, a row a finding. */
export const csvReporter: Reporter = {
  begin: () => `\uFEFF${csvRow(['draft', 'line', 'column', 'level', 'rule', 'message', 'words', 'suggestion'])}`,
  draft(reviewed) {
    const { path, text, review } = reviewed;
    const places = placesIn(text);
    const rows = review.findings.map((finding) => {
      const { line, column } = places.at(finding);
      const { level, rule, message, start, end, fixes } = finding;
      const words = text.slice(start, end).replace(/\s+/g, ' ');
      return csvRow([path, line, column, level, rule, message, words, fixes[0]?.title ?? '']);
    });
    const broken = troubles(reviewed).map((words) => csvRow([path, 1, 1, 'error', 'copydesk', words, '', '']));
    return [...rows, ...broken].join('');
  },
  end: () => '',
};
