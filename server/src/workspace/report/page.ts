import type { DigestPlace } from '../../core/index.ts';
import { barChart, coverageStrip, sentenceStrip } from './charts.ts';
import { Html, html, table } from './html.ts';
import {
  allSpeakers,
  countByLevel,
  FAMILIES,
  familyOf,
  LEVEL_NAMES,
  LEVELS,
  type ReportDraft,
  type ReportFinding,
  type ReportModel,
} from './model.ts';
import { REPORT_MARK } from './own.ts';
import { STYLE } from './style.ts';

/** What the page needs to know of where it is shown. */
export interface PageOptions {
  /** Attributes of a link to a place in a draft; `words` stand there. Undefined: the draft as a whole. */
  link(
    draft: ReportDraft,
    place?: { readonly line: number; readonly column?: number; readonly words?: string },
  ): string;
  /** The policy of the page: what it may load. A report loads nothing. */
  readonly policy?: string;
  /** Goes with the page's own style where the policy asks for it. */
  readonly nonce?: string;
  /** Formats that the host’s script can write the report in, by their names in words: a button each. */
  readonly exports?: Readonly<Record<string, string>>;
  /** A script of the host’s own, which follows the links. */
  readonly script?: string;
}

function exportButtons({ exports }: PageOptions): Html | undefined {
  if (exports === undefined) return undefined;
  const buttons = Object.entries(exports).map(
    ([format, name]) => html`<li><button type="button" data-export="${format}">Export as ${name}</button></li>`,
  );
  return html`<ul class="exports" aria-label="Export">${buttons}</ul>`;
}

/** Drafts that are shown with everything known of them; the others are in the tables by number alone. */
const DETAILED = 150;
const MOST_ROWS = 200;

const link = (
  options: PageOptions,
  draft: ReportDraft,
  text: string,
  place?: Parameters<PageOptions['link']>[1],
): Html => html`<a ${new Html(options.link(draft, place))}>${text}</a>`;

const levelCells = (findings: readonly ReportFinding[]): number[] => {
  const counts = countByLevel(findings);
  return LEVELS.map((level) => counts[level]);
};

function overview({ drafts }: ReportModel): Html {
  const all = drafts.flatMap(({ findings }) => findings);
  const names = [...Object.keys(FAMILIES), ...new Set(all.map(familyOf).filter((family) => !(family in FAMILIES)))];
  const rows = names.map((family) => ({
    name: FAMILIES[family] ?? family,
    findings: all.filter((finding) => familyOf(finding) === family),
  }));
  const heads = ['Family', ...LEVELS.map((level) => LEVEL_NAMES[level]), 'all'];
  return html`<section aria-labelledby="families"><h2 id="families">Findings by family</h2><div class="beside">
${barChart(
  'Findings by family and level',
  rows.map(({ name, findings }) => ({ name, counts: countByLevel(findings) })),
)}
${table(
  'Findings by family and level',
  heads,
  rows.map(({ name, findings }) => [name, ...levelCells(findings), findings.length]),
)}</div>
<ul class="legend">${LEVELS.map((level) => html`<li><span class="key ${level}"></span>${LEVEL_NAMES[level]}</li>`)}</ul></section>`;
}

function draftTable({ drafts }: ReportModel, options: PageOptions): Html {
  const sorted = [...drafts].sort((a, b) => b.findings.length - a.findings.length || (a.path < b.path ? -1 : 1));
  const rows = sorted.slice(0, MOST_ROWS).map((draft) => {
    const { digest } = draft;
    const paragraphs = digest?.paragraphs.filter(({ sentences }) => sentences > 0) ?? [];
    const credited = paragraphs.filter(({ credit }) => credit === 'attributed').length;
    return [
      link(options, draft, draft.path),
      ...levelCells(draft.findings),
      digest?.words ?? '',
      paragraphs.length === 0 ? '' : `${credited} of ${paragraphs.length}`,
      digest?.grade ?? '',
    ];
  });
  const more =
    sorted.length > MOST_ROWS ? html`<p>${sorted.length - MOST_ROWS} more drafts have fewer findings.</p>` : undefined;
  const heads = ['Draft', ...LEVELS.map((level) => LEVEL_NAMES[level]), 'words', 'paragraphs credited', 'school year'];
  return html`<section aria-labelledby="drafts"><h2 id="drafts">Drafts</h2>${table('Drafts, those with the most findings first', heads, rows)}${more}</section>`;
}

function speakers({ drafts }: ReportModel, options: PageOptions): Html | undefined {
  const all = allSpeakers(drafts);
  if (all.length === 0) return undefined;
  const words = all.reduce((sum, speaker) => sum + speaker.words, 0);
  const rows = all
    .slice(0, MOST_ROWS)
    .map((speaker) => [
      speaker.name === '' ? 'nobody named' : speaker.name,
      speaker.quotations,
      speaker.words,
      `${Math.round((speaker.words / Math.max(1, words)) * 100)}%`,
      speaker.drafts
        .slice(0, 5)
        .map(({ draft, line }, i) => [i === 0 ? '' : ', ', link(options, draft, `${draft.path}:${line}`, { line })]),
    ]);
  return html`<section aria-labelledby="speakers"><h2 id="speakers">Who is quoted</h2>${table('Speakers, the most quoted words first', ['Speaker', 'quotations', 'words', 'share', 'first in'], rows)}</section>`;
}

function findingRows(draft: ReportDraft, options: PageOptions): Html {
  const rows = draft.findings.map((finding) => [
    link(options, draft, `${finding.line}:${finding.column}`, finding),
    LEVEL_NAMES[finding.level].replace(/s$/, ''),
    finding.message,
    finding.words,
    finding.rule,
  ]);
  return table(`Findings in ${draft.path}`, ['Place', 'level', 'what', 'words', 'rule'], rows);
}

const CREDITS = {
  attributed: 'credited',
  partly: 'partly',
  open: 'not credited',
  none: '',
} as const;

function detail(draft: ReportDraft, options: PageOptions): Html {
  const { digest } = draft;
  const at = (place: DigestPlace, words?: string): Html =>
    link(options, draft, String(place.line), { line: place.line, ...(words === undefined ? {} : { words }) });
  const parts: Html[] = [];
  for (const trouble of draft.troubles) parts.push(html`<p class="trouble">${trouble}</p>`);
  if (draft.findings.length > 0) parts.push(findingRows(draft, options));
  if (digest !== undefined && digest.paragraphs.length > 0) {
    const paragraphs = digest.paragraphs.filter(({ sentences }) => sentences > 0);
    const mean = digest.sentenceLengths.reduce((sum, one) => sum + one, 0) / Math.max(1, digest.sentenceLengths.length);
    parts.push(html`<h4>Attribution by paragraph</h4>${coverageStrip(digest)}<details><summary>As a table</summary>${table(
      `Attribution in ${draft.path}`,
      ['Line', 'sentences', 'credited', 'state', 'opening words'],
      paragraphs.map((one) => [
        at(one, one.opening.replace(/…$/, '')),
        one.sentences,
        one.attributed,
        one.flagged ? `${CREDITS[one.credit]}, flagged` : CREDITS[one.credit],
        one.opening,
      ]),
    )}</details>
<h4>Sentences</h4>${sentenceStrip(digest)}<p>${digest.sentenceLengths.length} sentences, ${mean.toFixed(1)} words each on the average, the longest ${Math.max(0, ...digest.sentenceLengths)}${digest.grade === undefined ? '' : `; it reads like school year ${digest.grade}`}.</p>`);
    if (digest.figures.length > 0)
      parts.push(
        html`<details><summary>Figures (${digest.figures.length})</summary>${table(
          `Figures in ${draft.path}`,
          ['Line', 'as written', 'kind', 'counts', 'what the checks say'],
          digest.figures.map((figure) => [
            at(figure, figure.text),
            figure.text,
            figure.hedge === null ? figure.kind : `${figure.kind}, hedged`,
            figure.counts ?? '',
            figure.said.length === 0 ? 'nothing against it' : figure.said.join(' '),
          ]),
        )}</details>`,
      );
  }
  const count = draft.findings.length;
  return html`<article><details${new Html(count > 0 ? ' open' : '')}><summary><h3>${draft.path}</h3> <span>${count === 1 ? '1 finding' : `${count} findings`}</span></summary>${link(options, draft, 'Open the draft')}
${parts}</details></article>\n`;
}

function stories({ stories: groups, drafts }: ReportModel, options: PageOptions): Html | undefined {
  if (groups.length === 0) return undefined;
  const byPath = new Map(drafts.map((draft) => [draft.path, draft]));
  const rows = groups.slice(0, MOST_ROWS).map((paths) => {
    const items = paths.map((path) => {
      const draft = byPath.get(path);
      return html`<li>${draft === undefined ? path : link(options, draft, path)}</li>`;
    });
    return html`<li><ul>${items}</ul></li>`;
  });
  return html`<section aria-labelledby="stories"><h2 id="stories">Stories of several drafts</h2><p>These drafts were read against each other.</p><ol>${rows}</ol></section>`;
}

/**
 * The whole report as a page that stands by itself: it loads nothing and runs nothing of its own. The same page is written by the
 * command line and shown in the editor.
 */
export function renderReport(model: ReportModel, options: PageOptions): string {
  const policy = options.policy ?? "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  const shown = model.drafts
    .filter(({ findings, digest, troubles }) => findings.length + troubles.length > 0 || digest !== undefined)
    .sort((a, b) => b.findings.length - a.findings.length || (a.path < b.path ? -1 : 1))
    .slice(0, DETAILED);
  const left = model.drafts.length - shown.length;
  const nonce = options.nonce === undefined ? undefined : html` nonce="${options.nonce}"`;
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="${REPORT_MARK}">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Copydesk review</title>
<style${nonce}>${new Html(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the findings</a>
<header><h1>Copydesk review</h1><p>${model.summary}.</p>
<nav aria-label="Parts of the report"><ul><li><a href="#families">By family</a></li><li><a href="#drafts">Drafts</a></li><li><a href="#each">Draft by draft</a></li></ul></nav>${exportButtons(options)}</header>
<main id="main">
${overview(model)}
${draftTable(model, options)}
${stories(model, options)}
${speakers(model, options)}
<section aria-labelledby="each"><h2 id="each">Draft by draft</h2>
${shown.map((draft) => detail(draft, options))}
${left > 0 ? html`<p>${left} more ${left === 1 ? 'draft is' : 'drafts are'} in the table above by number alone.</p>` : undefined}</section>
</main>
${options.script === undefined ? undefined : html`<script${nonce}>${new Html(options.script)}</script>`}
</body>
</html>
`.markup;
}
