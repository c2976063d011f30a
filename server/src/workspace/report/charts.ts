import type { Digest } from '../../core/index.ts';
import { type Html, html } from './html.ts';
import { type Counts, LEVEL_NAMES, LEVELS } from './model.ts';

/** A row of a bar chart. */
export interface BarRow {
  readonly name: string;
  readonly counts: Counts;
}

const ROW = 26;
const LABEL = 190;
const WIDTH = 640;

const total = (counts: Counts): number => LEVELS.reduce((sum, level) => sum + counts[level], 0);

/** Bars by level, stacked. The table beside it says the same in words. */
export function barChart(title: string, rows: readonly BarRow[]): Html {
  const most = Math.max(1, ...rows.map(({ counts }) => total(counts)));
  const bars = rows.map(({ name, counts }, i) => {
    let x = LABEL;
    const parts = LEVELS.map((level) => {
      const width = (counts[level] / most) * (WIDTH - LABEL - 60);
      const part =
        counts[level] === 0
          ? undefined
          : html`<rect class="${level}" x="${x.toFixed(1)}" y="${i * ROW + 4}" width="${width.toFixed(1)}" height="${ROW - 8}"><title>${`${name}: ${counts[level]} ${LEVEL_NAMES[level]}`}</title></rect>`;
      x += width;
      return part;
    });
    return html`<text x="${LABEL - 8}" y="${i * ROW + 18}" text-anchor="end">${name}</text>${parts}<text x="${(x + 6).toFixed(1)}" y="${i * ROW + 18}">${total(counts)}</text>`;
  });
  const words = rows.map(({ name, counts }) => `${name}: ${total(counts)}`).join('; ');
  return html`<svg role="img" aria-label="${title}" viewBox="0 0 ${WIDTH} ${Math.max(1, rows.length) * ROW}" class="chart"><desc>${words}</desc>${bars}</svg>`;
}

const CREDIT = { attributed: 'credited', partly: 'partly credited', open: 'not credited', none: 'nothing to credit' };

/** One cell a paragraph, dark where every statement in it is credited; a mark where a claim was flagged. */
export function coverageStrip(digest: Digest): Html {
  const { paragraphs } = digest;
  const cell = Math.max(3, Math.min(22, Math.floor(WIDTH / Math.max(1, paragraphs.length))));
  const cells = paragraphs.map((paragraph, i) => {
    const label = `Paragraph at line ${paragraph.line}: ${CREDIT[paragraph.credit]}${paragraph.flagged ? ', flagged' : ''}`;
    const mark = paragraph.flagged ? html`<path class="mark" d="M${i * cell + cell / 2} 20 l-4 8 h8 z"/>` : undefined;
    return html`<rect class="credit-${paragraph.credit}" x="${i * cell}" y="0" width="${cell - 1}" height="18"><title>${label}</title></rect>${mark}`;
  });
  const credited = paragraphs.filter(({ credit }) => credit === 'attributed').length;
  return html`<svg role="img" aria-label="Attribution by paragraph" viewBox="0 0 ${Math.max(1, paragraphs.length) * cell} 30" class="strip"><desc>${`${credited} of ${paragraphs.length} paragraphs are credited throughout.`}</desc>${cells}</svg>`;
}

/** One bar a sentence, as high as it is long. */
export function sentenceStrip({ sentenceLengths }: Digest): Html {
  const longest = Math.max(1, ...sentenceLengths);
  const width = Math.max(2, Math.min(10, Math.floor(WIDTH / Math.max(1, sentenceLengths.length))));
  const bars = sentenceLengths.map((length, i) => {
    const height = (length / longest) * 48;
    return html`<rect class="${length > 35 ? 'long' : 'usual'}" x="${i * width}" y="${(50 - height).toFixed(1)}" width="${width - 1}" height="${height.toFixed(1)}"><title>${`Sentence ${i + 1}: ${length} words`}</title></rect>`;
  });
  const mean = sentenceLengths.reduce((sum, length) => sum + length, 0) / Math.max(1, sentenceLengths.length);
  return html`<svg role="img" aria-label="Sentence lengths" viewBox="0 0 ${Math.max(1, sentenceLengths.length) * width} 50" class="strip tall"><desc>${`${sentenceLengths.length} sentences, ${mean.toFixed(1)} words each on the average, the longest ${longest}.`}</desc>${bars}</svg>`;
}
