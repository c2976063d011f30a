import {
  type CodeLens,
  type Connection,
  type DocumentSymbol,
  FoldingRangeKind,
  type InlayHint,
  SymbolKind,
} from 'vscode-languageserver';
import { type Inspection, inspect, type Span } from '../core/index.ts';
import type { Reviewed, Reviews } from './reviews.ts';

const clip = (text: string, most: number): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
};

interface Entry extends Span {
  readonly name: string;
  readonly detail: string;
}

/** A heading of the outline over its entries; left out where there are none. */
function section(name: string, kind: SymbolKind, entries: readonly Entry[], { positions }: Reviewed): DocumentSymbol[] {
  const [first] = entries;
  if (first === undefined) return [];
  const children = entries.map((entry): DocumentSymbol => {
    const range = positions.range(entry);
    return { name: entry.name, detail: entry.detail, kind, range, selectionRange: range };
  });
  const start = Math.min(...entries.map((entry) => entry.start));
  const end = Math.max(...entries.map((entry) => entry.end));
  return [
    {
      name: `${name} (${entries.length})`,
      kind: SymbolKind.Namespace,
      range: positions.range({ start, end }),
      selectionRange: positions.range(first),
      children,
    },
  ];
}

/** The outline of a draft: who is quoted, what they say, what stands uncredited, and the figures. */
function outline(facts: Inspection, reviewed: Reviewed): DocumentSymbol[] {
  const { text } = reviewed;
  const words = ({ start, end }: Span, most = 60): string => clip(text.slice(start, end), most) || '…';
  const sources = facts.sources.flatMap(({ name, role, mentions }): Entry[] => {
    const [first] = mentions;
    return first === undefined ? [] : [{ ...first, name: name || words(first), detail: role ?? '' }];
  });
  const quotations = facts.quotes
    .filter(({ kind }) => kind === 'speech')
    .map((quote): Entry => ({ ...quote, name: words(quote), detail: quote.speaker?.name ?? 'no speaker' }));
  const claims = facts.sentences
    .filter(({ flagged }) => flagged)
    .map((sentence): Entry => ({ ...sentence, name: words(sentence), detail: 'no source' }));
  const figures = facts.figures
    .filter(({ kind }) => kind !== 'identifier')
    .map((figure): Entry => ({ ...figure, name: words(figure), detail: figure.counts ?? figure.unit ?? '' }));
  return [
    ...section('Sources', SymbolKind.Class, sources, reviewed),
    ...section('Quotations', SymbolKind.String, quotations, reviewed),
    ...section('Claims', SymbolKind.Event, claims, reviewed),
    ...section('Figures', SymbolKind.Number, figures, reviewed),
  ];
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** One line over the draft: what is in it. */
function summary(facts: Inspection, reviewed: Reviewed): CodeLens {
  const quotations = facts.quotes.filter(({ kind }) => kind === 'speech').length;
  const toCheck = reviewed.shown.filter(({ level }) => level !== 'hint').length;
  const title = [
    counted(facts.sources.length, 'source'),
    counted(quotations, 'quotation'),
    `${toCheck} to settle`,
  ].join(', ');
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, command: { title, command: 'copydesk.nextFinding' } };
}

/** Who says it, after each quotation whose speaker stands in another sentence. */
function speakerHints(facts: Inspection, { positions }: Reviewed): InlayHint[] {
  return facts.quotes.flatMap(({ kind, speaker, start, end }): InlayHint[] => {
    if (kind !== 'speech' || !speaker?.name) return [];
    const own = facts.sentences.find((sentence) => sentence.start <= start && start < sentence.end);
    const near = own !== undefined && speaker.start >= own.start && speaker.start < Math.max(own.end, end + 1);
    if (near) return [];
    const position = positions.range({ start: end, end }).end;
    return [{ position, label: ` ${speaker.name}`, paddingLeft: true, tooltip: `Said by ${speaker.name}` }];
  });
}

/** Offers what the editor shows around a draft: outline, summary line, speakers, and folds for notes. */
export function offerOutline(connection: Connection, reviews: Reviews, ownCommands: boolean): void {
  const factsOf = (reviewed: Reviewed | undefined): Inspection | undefined =>
    reviewed?.draft === undefined ? undefined : inspect(reviewed.uri, reviewed.draft, reviewed.review);
  connection.onDocumentSymbol(async ({ textDocument }, token) => {
    const reviewed = await reviews.of(textDocument.uri, token);
    const facts = factsOf(reviewed);
    return reviewed === undefined || facts === undefined ? [] : outline(facts, reviewed);
  });
  if (ownCommands)
    connection.onCodeLens(async ({ textDocument }, token) => {
      const reviewed = await reviews.of(textDocument.uri, token);
      if (reviewed?.settings.summaryLine !== true) return [];
      const facts = factsOf(reviewed);
      return facts === undefined ? [] : [summary(facts, reviewed)];
    });
  connection.languages.inlayHint.on(async ({ textDocument, range }, token) => {
    const reviewed = await reviews.of(textDocument.uri, token);
    if (reviewed?.settings.speakerHints !== true) return [];
    const facts = factsOf(reviewed);
    const asked = reviewed.positions.span(range);
    return facts === undefined
      ? []
      : speakerHints(facts, reviewed).filter(({ position }) => {
          const at = reviewed.positions.offset(position);
          return at >= asked.start && at <= asked.end;
        });
  });
  connection.onFoldingRanges(async ({ textDocument }, token) => {
    const reviewed = await reviews.of(textDocument.uri, token);
    const blocks = reviewed?.draft?.blocks.filter(({ zone }) => zone === 'note') ?? [];
    return blocks.flatMap(({ span }) => {
      const { start, end } = reviewed?.positions.range(span) ?? { start: { line: 0 }, end: { line: 0 } };
      return end.line > start.line
        ? [{ startLine: start.line, endLine: end.line, kind: FoldingRangeKind.Comment }]
        : [];
    });
  });
}
