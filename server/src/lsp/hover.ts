import { type Connection, type Hover, MarkupKind } from 'vscode-languageserver';
import { type AnyRule, type FigureReading, type Finding, figureAt, quotationAt } from '../core/index.ts';
import type { Editor } from './capabilities.ts';
import { commandLink, escapeMarkdown } from './markdown.ts';
import type { Reviews } from './reviews.ts';

interface Said {
  readonly finding: Finding;
  readonly rule: AnyRule | undefined;
}

const plain = ({ finding, rule }: Said): string =>
  [finding.message, rule?.why, rule === undefined ? undefined : `Source: ${rule.source}.`, finding.rule]
    .filter((line) => line !== undefined)
    .join('\n');

/** Copydesk's own client shows the message itself, as a diagnostic in the same box; there it is not said twice. */
function marked({ finding, rule }: Said, own: boolean): string {
  const lines = own ? [] : [`**${escapeMarkdown(finding.message)}**`];
  // The box is small, and what was read of the figure comes below: the rule's page is a link on the line of its source.
  const page = own
    ? commandLink(`Explain ${finding.rule}`, 'copydesk.explainRule', [finding.rule])
    : `\`${finding.rule}\``;
  if (rule === undefined) lines.push(page);
  else
    lines.push(
      `${own ? '**Why:** ' : ''}${escapeMarkdown(rule.why)}`,
      `Source: ${escapeMarkdown(rule.source)} · ${page}`,
    );
  return lines.join('\n\n');
}

/** How a figure was read and what was checked with it, a line each. */
const readingLines = ({ reading, interval, setting, checked }: FigureReading): readonly string[] => [
  interval === undefined ? `Read as ${reading}.` : `Read as ${reading}, ${interval}.`,
  ...(setting === undefined ? [] : [`Told of ${setting}.`]),
  ...checked.map((sum) => `Checked: ${sum}.`),
];

/** Says why, for the findings under the pointer, how a figure under it was read, and who speaks in a quotation. */
export function offerHovers(
  connection: Connection,
  reviews: Reviews,
  editor: Editor,
  ruleOf: (id: string) => AnyRule | undefined,
): void {
  connection.onHover(async ({ textDocument, position }, token): Promise<Hover | null> => {
    const reviewed = await reviews.of(textDocument.uri, token);
    if (reviewed === undefined) return null;
    const at = reviewed.positions.offset(position);
    const findings = reviewed.shown.filter(({ start, end }) => start <= at && at <= end);
    const figure = reviewed.draft === undefined ? undefined : figureAt(reviewed.draft, at);
    const quotation = reviewed.draft === undefined ? undefined : quotationAt(reviewed.draft, at);
    if (findings.length === 0 && figure === undefined && quotation === undefined) return null;
    const said = findings.map((finding) => ({ finding, rule: ruleOf(finding.rule) }));
    const lines = [
      ...(figure === undefined ? [] : readingLines(figure)),
      ...(quotation === undefined ? [] : [quotation.reading]),
    ];
    const contents = editor.markdown
      ? {
          kind: MarkupKind.Markdown,
          value: [
            ...said.map((one) => marked(one, editor.own.commands === true)),
            ...(lines.length === 0 ? [] : [lines.map(escapeMarkdown).join('\n\n')]),
          ].join('\n\n---\n\n'),
        }
      : { kind: MarkupKind.PlainText, value: [...said.map(plain), ...lines].join('\n\n') };
    // The narrowest thing that was read marks the range: a quotation only where nothing stands in it.
    const narrow = [...findings, ...(figure === undefined ? [] : [figure])];
    const spans = narrow.length > 0 || quotation === undefined ? narrow : [quotation];
    return {
      contents,
      range: reviewed.positions.range({
        start: Math.min(...spans.map(({ start }) => start)),
        end: Math.max(...spans.map(({ end }) => end)),
      }),
    };
  });
}
