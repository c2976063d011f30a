import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawBlock, RawDraft } from '../../../server/src/core/draft/draft.ts';
import { readMarkdown } from '../../../server/src/core/draft/formats/markdown.ts';
import { markdownFiles } from './corpus.ts';
import { markdownDocument } from './markdown-arbitrary.ts';

const read = (text: string): string[] => readMarkdown(text).blocks.map((block) => `${block.zone}: ${block.text}`);
const only = (text: string): RawBlock => {
  const { blocks } = readMarkdown(text);
  expect(blocks).toHaveLength(1);
  return blocks[0] as RawBlock;
};

/** Segments in order, covering the prose, inside the text, and true to it. */
function expectExact(text: string, draft: RawDraft): void {
  for (const block of draft.blocks) {
    let prose = 0;
    let source = 0;
    for (const s of block.map.segments) {
      if (s.prose !== prose || s.source < source || s.proseLength < 1 || s.sourceLength < 1)
        throw new Error(block.text);
      if (s.verbatim && text.substr(s.source, s.sourceLength) !== block.text.substr(s.prose, s.proseLength))
        throw new Error(`not verbatim: ${block.text}`);
      prose += s.proseLength;
      source = s.source + s.sourceLength;
    }
    expect(prose).toBe(block.text.length);
    expect(block.text.trim()).not.toBe('');
    const first = block.map.segments[0];
    if (first === undefined || first.source < block.span.start || source > block.span.end) throw new Error(block.text);
    expect(block.span.end).toBeLessThanOrEqual(text.length);
  }
  for (const { span, covers } of draft.ignores) {
    expect(text.slice(span.start, span.end)).toMatch(/^<!--[\s\S]*-->$/);
    expect(covers.end).toBeLessThanOrEqual(text.length);
  }
}

describe('zones', () => {
  it('tells headline, crossheads, body, lists, quotations, tables, notes and captions apart', () => {
    const text = [
      '# Bridge to close for a year',
      'TOPEKA, Kan. (AP) — The council voted *Tuesday* to close the bridge.[^1]',
      '![Cars wait at the bridge](cars.jpg)',
      '*Cars wait at the bridge on Monday.*',
      '## Cost',
      '- Steel: $4 million\n- Labor: $2 million\n\n  That is a guess.',
      '> “It is old,” the mayor said.\n> - A first reason',
      '| Year | Cost |\n|---|---|\n| 2024 | $6 million |',
      'Photo: A worker on the bridge.',
      'Photo credit: Jane Roe',
      '*Jane Roe covers the city.*',
      '---',
      '[^1]: The vote was 5-4.',
    ].join('\n\n');
    expect(read(text)).toEqual([
      'headline: Bridge to close for a year',
      'dateline: TOPEKA, Kan. (AP)',
      'body: The council voted Tuesday to close the bridge.',
      'caption: Cars wait at the bridge',
      'caption: Cars wait at the bridge on Monday.',
      'subhead: Cost',
      'list: Steel: $4 million',
      'list: Labor: $2 million',
      'list: That is a guess.',
      'blockQuote: “It is old,” the mayor said.',
      'blockQuote: A first reason',
      'table: Year',
      'table: Cost',
      'table: 2024',
      'table: $6 million',
      'caption: Photo: A worker on the bridge.',
      'credit: Photo credit: Jane Roe',
      'body: *Jane Roe covers the city.*'.replaceAll('*', ''),
      'note: The vote was 5-4.',
    ]);
    expectExact(text, readMarkdown(text));
  });

  it('takes the opening heading for the headline unless the front matter has one', () => {
    expect(read('## Bridge to close\n\n# Later')).toEqual(['headline: Bridge to close', 'subhead: Later']);
    expect(read('---\ntitle: Bridge shut\n---\n## Why')).toEqual(['headline: Bridge shut', 'subhead: Why']);
    expect(readMarkdown('A word.\n\nTitle\n=====\n\nMore\n---').blocks.map((b) => [b.zone, b.depth])).toEqual([
      ['body', undefined],
      ['headline', 1],
      ['subhead', 2],
    ]);
  });

  it('reads the lines above the story as bylines and dates, and notes anywhere', () => {
    const text =
      '# Bridge shut\n\nBy Jane Roe\n\nJune 4, 2024\n\nThe bridge is shut.\n\nBy Jane Roe\n\nCorrection: It is open.';
    const zones = ['headline', 'byline', 'dateline', 'body', 'body', 'note'];
    expect(readMarkdown(text).blocks.map((block) => block.zone)).toEqual(zones);
  });

  it('skips code, HTML, definitions and rules', () => {
    expect(read('```js\nlet a;\n\nlet b;\n```\n\n    indented\n\n<div>x</div>\n\n[a]: /b\n\n***\n\nDone.')).toEqual([
      'body: Done.',
    ]);
  });

  it('skips an HTML table and a code block longer than any stretch', () => {
    const rows = '<tr><td>A cell of a table nobody reads</td></tr>\n'.repeat(1000);
    const code = 'let a = 1;\n\n'.repeat(3000);
    expect(read(`<table>\n${rows}</table>\n\nOne.\n\n~~~\n${code}~~~\nTwo.`)).toEqual(['body: One.', 'body: Two.']);
  });

  it('reads a list longer than any stretch item by item', () => {
    const items = Array.from({ length: 2000 }, (_, i) => `- Name number ${i}\n  goes on`);
    expect(read(items.join('\n')).filter((item) => /^list: Name number \d+\ngoes on$/.test(item))).toHaveLength(2000);
  });

  it('reads an image alone with a caption below it in the same paragraph', () => {
    expect(read('![](a.png)\n_The mayor, left._')).toEqual(['caption: The mayor, left.']);
    expect(read('[![A view of the bridge](a.png)](b)')).toEqual(['caption: A view of the bridge']);
    expect(read('![logo](a.png)')).toEqual([]);
  });
});

describe('prose', () => {
  it('has no markup', () => {
    expect(only('The **mayor** and [the *council*](http://a.b "t") met ~~Monday~~ at `noon`.').text).toBe(
      'The mayor and the council met  at \uFFFC.',
    );
    expect(only('See https://a.org/x, <https://b.org> and www.c.org now').text).toBe(
      'See \uFFFC, \uFFFC and \uFFFC now',
    );
    expect(only('One<br>two <b>three</b><!-- no --> &amp; \\* &#8212; &bogus;').text).toBe(
      'One\ntwo three & * — &bogus;',
    );
    expect(only('- [x] Call the mayor').text).toBe('Call the mayor');
    expect(only('One  \n  two\\\nthree \nfour').text).toBe('One\ntwo\nthree\nfour');
    expect(only('> one\r\n> two\r\nthree').text).toBe('one\r\ntwo\r\nthree');
  });

  it('leaves out shortcodes, tags and attributes, links through them included', () => {
    expect(
      read(
        '{{< figure src="a_b" >}}\n\nSee [it]({{< ref "a b.md" >}}){:.x}{width: 80%} {% if a %}today{% endif %}, {{ name }}.',
      ),
    ).toEqual(['body: See it today, \uFFFC.']);
    expect(read('# The bridge {#intro}\n\nIt costs {5} and {{ never closed.')).toEqual([
      'headline: The bridge',
      'body: It costs {5} and {{ never closed.',
    ]);
  });

  it('maps back to the source, and refuses edits that cross markup', () => {
    const text = '> The **ma\u00ADyor** &amp;\n> council';
    const { text: prose, map } = only(text);
    expect(prose).toBe('The ma\u00ADyor &\ncouncil');
    expect(map.toSource({ start: 4, end: 10 })).toEqual({ start: 8, end: 14 });
    expect(map.toEditable({ start: 4, end: 10 })).toEqual({ start: 8, end: 14 });
    expect(map.toEditable({ start: 0, end: 10 })).toBeUndefined();
    expect(map.toEditable({ start: 11, end: 12 })).toEqual({ start: 17, end: 22 });
    expect(map.toSource({ start: 13, end: 20 })).toEqual({ start: 25, end: 32 });
    expect(map.toProse(25)).toBe(13);
  });

  it('keeps exact offsets in any document', () => {
    fc.assert(
      fc.property(markdownDocument, fc.constantFrom('', '---\ntitle: "A \\"b\\""\n---\n', '\ufeff'), (text, front) => {
        expectExact(front + text, readMarkdown(front + text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('ignore comments', () => {
  it('cover the next block, the block they stand in, or the draft', () => {
    const text =
      'One.\n\n<!-- copydesk-ignore style/percent, numbers: the house writes it so -->\n\nTwo.\n\nThree <!-- copydesk-ignore * --> goes on.\n\n<!-- copydesk-ignore-file style:x -->\n<!-- a remark -->';
    const { ignores } = readMarkdown(text);
    expect(ignores.map((i) => [i.rule, i.reason, text.slice(i.covers.start, i.covers.end)])).toEqual([
      ['style/percent', 'the house writes it so', 'Two.'],
      ['numbers', 'the house writes it so', 'Two.'],
      ['*', '', 'Three <!-- copydesk-ignore * --> goes on.'],
      ['style', 'x', text],
    ]);
    expectExact(text, readMarkdown(text));
  });
});

describe('hard input', () => {
  const million = (unit: string): string => unit.repeat(Math.ceil(1_000_000 / unit.length));
  const inputs: Readonly<Record<string, string>> = {
    brackets: million('['),
    stars: million('*a_ '),
    quotes: million('>'),
    lists: million('- '),
    'list items': million('- a\n'),
    links: million('[a](b)'),
    comments: million('a <!-- '),
    'lazy lines': million('> a\nb\n'),
    'blank lines': million('\n'),
    fences: '```\n\n```\na\n\n'.repeat(20_000),
    shortcodes: million('{{< '),
    definitions: Array.from({ length: 10_000 }, (_, i) => `[a${i}]: b\n\n`).join(''),
    'open front matter': `---\n${million('a: b\n')}`,
    'long front matter': `---\n${million('a: [\n')}---\n`,
    backticks: Array.from({ length: 1400 }, (_, i) => '`'.repeat(i)).join(' '),
    'nested lists': Array.from({ length: 1000 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n'),
    'words on one line': million('The mayor said the bridge would close. ').repeat(3),
    'binary characters': Array.from({ length: 200_000 }, (_, i) => String.fromCharCode((i * 7919) & 0xffff)).join(''),
  };
  for (const [name, text] of Object.entries(inputs)) {
    it(`reads any number of ${name} in seconds`, () => {
      const start = performance.now();
      expectExact(text, readMarkdown(text));
      expect(performance.now() - start).toBeLessThan(12_000);
    }, 30_000);
  }

  it('reads nothing from nothing, and loses no words to an unclosed bracket', () => {
    for (const text of ['', '\ufeff', '\n', ' ', '---', '---\n', '---\n---'])
      expect(readMarkdown(text).blocks).toEqual([]);
    expect(read('---\ntitle: x\n\nThe mayor met.')).toContain('body: The mayor met.');
    expect(read('The [mayor (met ![him')).toEqual(['body: The [mayor (met ![him']);
  });
});

const files = markdownFiles();
describe.skipIf(files.length === 0)('the corpora (skipped where they are absent)', () => {
  it('have exact offsets', () => {
    for (const { text } of files) expectExact(text, readMarkdown(text));
    expect(files.length).toBeGreaterThan(100);
  }, 120_000);
});
