import { describe, expect, it } from 'vitest';
import { type FindingRow, groupFindings, standing } from '../../client/src/desk/findings-model.ts';
import { exportLedger, type LedgerRow } from '../../client/src/desk/ledger-export.ts';
import { type Check, listStatements, parseChecks } from '../../client/src/desk/ledger-model.ts';
import { listSources, unclaimedQuotations } from '../../client/src/desk/sources-model.ts';

const row = (draft: string, line: number, rule: string, severity: FindingRow['severity']): FindingRow => ({
  uri: `file:///${draft}`,
  draft,
  line,
  rule,
  severity,
  message: 'm',
});

describe('findings', () => {
  const rows = [
    row('b.txt', 4, 'style/month', 'hint'),
    row('a.txt', 9, 'numbers/duration', 'warning'),
    row('a.txt', 2, 'style/percent', 'information'),
  ];
  it('stand by family, the costliest first', () => {
    expect(groupFindings(rows, 'family').map(({ title, rows: own }) => [title, own.map((r) => r.draft)])).toEqual([
      ['Numbers that disagree', ['a.txt']],
      ['Style', ['a.txt', 'b.txt']],
    ]);
  });
  it('stand by draft, in reading order', () => {
    expect(groupFindings(rows, 'draft').map(({ title, rows: own }) => [title, own.map((r) => r.line)])).toEqual([
      ['a.txt', [2, 9]],
      ['b.txt', [4]],
    ]);
  });
  it('are left out where they are too quiet', () => {
    expect(groupFindings(rows, 'family', 'warning').flatMap(({ rows: own }) => own)).toEqual([rows[1]]);
  });
  it('say what is left before the draft is filed', () => {
    expect(standing(['error', 'warning', 'information', 'hint'])).toEqual({ toFix: 2, toDecide: 1 });
  });
});

const text = 'The fire burned 48 homes, Chief Okafor said. “We lost all of it.” The town has 900 people.';
const at = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const sentence = (words: string, needsSource = 0) => ({
  ...at(words),
  zone: 'body' as const,
  cue: false,
  attributed: false,
  flagged: false,
  needsSource,
});
const figure = (words: string) => ({
  ...at(words),
  low: null,
  high: null,
  value: 0,
  unit: '',
  kind: 'count',
  hedge: null,
  counts: null,
  time: null,
  place: null,
  event: null,
  zone: 'body' as const,
});
const facts = {
  sentences: [
    sentence('The fire burned 48 homes, Chief Okafor said.'),
    sentence('“We lost all of it.”'),
    sentence('The town has 900 people.'),
  ],
  figures: [figure('48'), figure('900')],
  attributions: [{ cue: at('said'), source: at('Chief Okafor'), content: [] }],
};

describe('the ledger', () => {
  const decided = (words: string, status: Check['status'] = 'checked'): Check => ({
    draft: 'a.txt',
    text: words,
    status,
    by: 'MO',
    at: '2026-03-12T10:00:00.000Z',
  });
  it('lists statements with figures, and their source', () => {
    const listed = listStatements(facts, text, 'a.txt', []);
    expect(listed.map(({ text: words, figures, source, status }) => [words, figures, source, status])).toEqual([
      ['The fire burned 48 homes, Chief Okafor said.', ['48'], 'Chief Okafor', 'to check'],
      ['The town has 900 people.', ['900'], null, 'to check'],
    ]);
  });
  it('keeps what was decided, the last word counting, and only for the same draft', () => {
    const words = 'The town has 900 people.';
    const checks = [decided(words, 'queried'), decided(words), { ...decided(words, 'queried'), draft: 'b.txt' }];
    expect(listStatements(facts, text, 'a.txt', checks)[1]?.status).toBe('checked');
  });
  it('asks again where the statement has changed since', () => {
    const [, changed] = listStatements(facts, text, 'a.txt', [decided('The town has 800 people.')]);
    expect([changed?.status, changed?.changed, changed?.check?.by]).toEqual(['to check', true, 'MO']);
  });
  it('reads what it can of its file', () => {
    const line = JSON.stringify(decided('x'));
    expect(parseChecks(`${line}\n{"draft":1}\nhalf a line {\n\n${line}`).length).toBe(2);
  });
  it('exports no cell that a spreadsheet would run, and escapes what is markup', () => {
    const rows: LedgerRow[] = [
      {
        start: 0,
        end: 1,
        text: '=1+1 <b> | "x"',
        figures: [],
        source: null,
        status: 'to check',
        changed: false,
        line: 3,
      },
    ];
    expect(exportLedger(rows, 'csv', 'a.txt')).toContain(`"'=1+1 <b> | ""x"""`);
    expect(exportLedger(rows, 'html', 'a.txt')).toContain('<td>=1+1 &#60;b&#62; | &#34;x&#34;</td>');
    expect(exportLedger(rows, 'markdown', 'a.txt')).toContain('=1+1 \\<b\\> \\| "x"');
  });
});

describe('sources', () => {
  const spoken = { ...at('“We lost all of it.”'), kind: 'speech' };
  it('are listed with what they are quoted for', () => {
    const sources = [{ name: 'Okafor', role: 'Chief', kind: 'named', mentions: [at('Chief Okafor')] }];
    const quotes = [{ ...spoken, speaker: { ...at('Okafor'), name: 'Okafor' } }];
    const [okafor] = listSources({ sources, quotes }, text);
    expect([okafor?.quotations, okafor?.wordsQuoted, okafor?.places.length]).toEqual([1, 5, 2]);
    expect(unclaimedQuotations({ sources, quotes })).toEqual([]);
  });
  it('lack where nobody speaks', () => {
    expect(unclaimedQuotations({ sources: [], quotes: [{ ...spoken, speaker: null }] }).length).toBe(1);
  });
});
