import { escapeMarkup } from '../../core/index.ts';

/** A piece of HTML that is safe to put into a page. Text becomes one only through `html`, which escapes it. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Part = Html | string | number | undefined | readonly Part[];

const markupOf = (part: Part): string => {
  if (part === undefined) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'string' || typeof part === 'number') return escapeMarkup(String(part));
  return part.map(markupOf).join('');
};

/** A template whose values are escaped, unless they are HTML already. */
export function html(parts: TemplateStringsArray, ...values: readonly Part[]): Html {
  return new Html(parts.map((part, i) => part + (i < values.length ? markupOf(values[i]) : '')).join(''));
}

/** A table with a caption and heads; the first cell of each row is the row's head. */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly Part[])[]): Html {
  const head = heads.map((name) => html`<th scope="col">${name}</th>`);
  const body = rows.map(([first, ...rest]) => {
    const cells = rest.map((cell) => html`<td>${cell}</td>`);
    return html`<tr><th scope="row">${first}</th>${cells}</tr>\n`;
  });
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>
${body}</tbody></table></div>`;
}
