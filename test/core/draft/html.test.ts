import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../server/src/core/index.ts';

const read = (text: string) => createReader().read({ uri: 'file:///story.html', text });
const zonesOf = (text: string) => read(text).blocks.map((block) => [block.zone, block.text]);

const PAGE = `<!doctype html>
<html lang="en"><head><title>Herald | Fire</title><style>p { color: red }</style></head>
<body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article>
<h1>Fire guts Harbor Street warehouse</h1>
<p class="standfirst">Four people were hurt.</p>
<p class="byline">By <a href="/dana">Dana Whitlock</a></p>
<figure><img src="a.jpg" alt="Firefighters work at the warehouse."><figcaption>Crews on Harbor Street. Photo by Lee Park/Herald</figcaption></figure>
<p>LINDEN FALLS, Ore. (AP) &mdash; A fire tore through
   a <b>ware</b>house &amp; a shed.<br>It is <del>not</del> out.</p>
<ul><li>One <code>x1</code> was lost.<li>Two were saved.</ul>
<blockquote><p>We could see it.</p></blockquote>
<h2>What is next</h2>
<table><tr><td>Cost</td><td>$4</td></tr></table>
<script>var a = "the the";</script>
<footer>Contact us us</footer>
</article></body></html>`;

describe('a page', () => {
  it('is read block by block, as the reader sees it', () => {
    expect(zonesOf(PAGE)).toEqual([
      ['headline', 'Fire guts Harbor Street warehouse'],
      ['deck', 'Four people were hurt.'],
      ['byline', 'By Dana Whitlock'],
      ['caption', 'Firefighters work at the warehouse.'],
      ['caption', 'Crews on Harbor Street.'],
      ['credit', 'Photo by Lee Park/Herald'],
      ['dateline', 'LINDEN FALLS, Ore. (AP)'],
      ['body', 'A fire tore through a warehouse & a shed.\nIt is out.'],
      ['list', 'One \uFFFC was lost.'],
      ['list', 'Two were saved.'],
      ['blockQuote', 'We could see it.'],
      ['subhead', 'What is next'],
      ['table', 'Cost'],
      ['table', '$4'],
    ]);
  });

  it('may be NITF', () => {
    const text =
      '<nitf><head><title>x</title></head><body><body.head><hedline><hl1>Fire guts warehouse</hl1></hedline>' +
      '<byline>By <person>Dana Whitlock</person></byline><dateline><location>LINDEN FALLS</location></dateline></body.head>' +
      '<body.content><media><media-caption>Crews at work.</media-caption><media-producer>Lee Park</media-producer></media>' +
      '<p>A fire burned.</p></body.content></body></nitf>';
    const blocks = createReader().read({ uri: 'file:///story.nitf', text }).blocks;
    expect(blocks.map((block) => [block.zone, block.text])).toEqual([
      ['headline', 'Fire guts warehouse'],
      ['byline', 'By Dana Whitlock'],
      ['dateline', 'LINDEN FALLS'],
      ['caption', 'Crews at work.'],
      ['credit', 'Lee Park'],
      ['body', 'A fire burned.'],
    ]);
  });

  it('has each word where it stands in the source, and refuses edits across markup', () => {
    const draft = read(PAGE);
    const body = draft.blocks.find(({ zone }) => zone === 'body')!;
    const at = body.text.indexOf('shed');
    const span = body.map.toSource({ start: at, end: at + 4 });
    expect(PAGE.slice(span.start, span.end)).toBe('shed');
    const broken = body.text.indexOf('warehouse');
    expect(body.map.toEditable({ start: broken, end: broken + 9 })).toBeUndefined();
    expect(PAGE.slice(body.map.toSource({ start: broken, end: broken + 9 }).start).startsWith('ware</b>house')).toBe(
      true,
    );
  });

  it('keeps ignores that stand in comments', () => {
    const text = '<p>One.</p><!-- copydesk-ignore style/month: house --><p>On December 3.</p>';
    const [ignore] = read(text).ignores;
    expect([ignore?.rule, ignore?.reason]).toEqual(['style/month', 'house']);
    expect(text.slice(ignore!.span.start, ignore!.span.end)).toBe('<!-- copydesk-ignore style/month: house -->');
    expect(text.slice(ignore!.covers.start, ignore!.covers.end)).toContain('On December 3.');
  });
});

describe('any text at all', () => {
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<li>',
      '<b',
      '>',
      '</',
      '<!--',
      '-->',
      '&amp;',
      '&#8217;',
      '&nope;',
      '&',
      '<script>',
      '</script>',
      '<br/>',
    ],
    ...[
      '<img alt="',
      '"',
      "'",
      ' class="byline"',
      'The mayor',
      ' said ',
      '\r\n',
      '  ',
      '\uD800',
      '😀',
      '\0',
      '<title>',
      '<![CDATA[',
      ']]>',
    ],
  );
  it('is read without a throw, with exact offsets', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const block of read(text).blocks)
          for (const segment of block.map.segments) {
            const source = text.slice(segment.source, segment.source + segment.sourceLength);
            const prose = block.text.slice(segment.prose, segment.prose + segment.proseLength);
            expect(segment.source >= 0 && segment.source + segment.sourceLength <= text.length).toBe(true);
            if (segment.verbatim) expect(source).toBe(prose);
          }
      }),
      { numRuns: 500 },
    );
  });
  it.each([
    ['nested elements', '<div>'.repeat(200_000)],
    ['open brackets', '<'.repeat(1_000_000)],
    ['references', '&amp;'.repeat(200_000)],
    ['open comments', '<!--'.repeat(250_000)],
    ['quotation marks in a tag', `<p class=${'"'.repeat(500_000)}`],
  ])('is read in seconds: a megabyte of %s', (_, text) => {
    expect(read(text).text.length).toBe(text.length);
  });
});
