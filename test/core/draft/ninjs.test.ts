import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReader, createReviewer, formatOf, resolveConfig, rules } from '../../../server/src/core/index.ts';

const read = (text: string, uri = 'file:///story.ninjs') => createReader().read({ uri, text });
const zonesOf = (text: string) => read(text).blocks.map((block) => [block.zone, block.text]);

const HTML =
  '<p>LINDEN FALLS, Ore. &mdash; A fire tore through\n a <b>ware</b>house &amp; a shed.</p><p>“It was \\ the the “worst” day,” he said.</p>';
const ITEM = JSON.stringify({
  uri: 'tag:herald.example,2026:fire',
  type: 'text',
  slugline: 'harbor-fire',
  headline: 'Fire guts “Harbor Street” warehouse',
  byline: 'By Dana Whitlock',
  located: 'LINDEN FALLS',
  description_text: 'Four people were hurt.',
  body_text: 'A fire tore through a warehouse & a shed.',
  body_xhtml: HTML,
  description_usageterms: 'Not for resale resale.',
  associations: {
    main: {
      type: 'picture',
      headline: 'Another story',
      description_text: 'Crews at the the warehouse.',
      body_text: 'No.',
    },
  },
});
const LATER = `{
  "standard": { "name": "ninjs", "version": "3.0" },
  "headlines": [{ "role": "main", "value": "Fire guts warehouse" }],
  "bodies": [
    { "contentType": "text/plain", "value": "As text." },
    { "value": "<p>A \\u201cfire\\u201d\\nburned \\"out\\".<\\/p>", "contentType": "text/html" }
  ],
  "subjects": [{ "name": "Fires fires" }],
  "associations": [{ "name": "p1", "descriptions": [{ "value": "Crews at work." }], "headlines": [{ "value": "No." }] }]
}`;

describe('a ninjs item', () => {
  it('is read field by field, the body as its markup says', () => {
    expect(zonesOf(ITEM)).toEqual([
      ['slug', 'harbor-fire'],
      ['headline', 'Fire guts “Harbor Street” warehouse'],
      ['byline', 'By Dana Whitlock'],
      ['dateline', 'LINDEN FALLS'],
      ['deck', 'Four people were hurt.'],
      ['dateline', 'LINDEN FALLS, Ore.'],
      ['body', 'A fire tore through a warehouse & a shed.'],
      ['body', '“It was \\ the the “worst” day,” he said.'],
      ['caption', 'Crews at the the warehouse.'],
    ]);
  });

  it('may be of a later version, with lists', () => {
    expect(zonesOf(LATER)).toEqual([
      ['headline', 'Fire guts warehouse'],
      ['body', 'A “fire” burned "out".'],
      ['caption', 'Crews at work.'],
    ]);
  });

  it('has each word where it stands in the JSON text', () => {
    const body = read(LATER).blocks[1]!;
    const at = (words: string) => {
      const start = body.text.indexOf(words);
      const span = body.map.toSource({ start, end: start + words.length });
      return LATER.slice(span.start, span.end);
    };
    expect(at('fire')).toBe('fire');
    expect(at('“fire”')).toBe('\\u201cfire\\u201d');
    expect(at('fire” burned')).toBe('fire\\u201d\\nburned');
    expect(at('"out"')).toBe('\\"out\\"');
    expect(body.map.toEditable({ start: body.text.indexOf('fire'), end: body.text.indexOf('fire') + 4 })).toBeDefined();
  });

  it('is known by its name, .ninjs.json too', () => {
    expect(formatOf('file:///a/story.ninjs')).toBe('ninjs');
    expect(formatOf('file:///a/story.ninjs.json')).toBe('ninjs');
    expect(formatOf('file:///a/story.json')).toBe('plain');
    expect(formatOf('file:///a/story.txt.json')).toBe('plain');
  });

  it('is reviewed, and stays JSON with every fix made', () => {
    const reviewer = createReviewer(resolveConfig({}, rules).config, rules);
    const { findings } = reviewer.review(read(ITEM));
    expect(
      findings.some(({ rule, start }) => rule === 'style/repeated-word' && ITEM.slice(start).startsWith('the the')),
    ).toBe(true);
    for (const { fixes } of findings)
      for (const { edits } of fixes) {
        let text = ITEM;
        for (const { start, end, text: to } of [...edits].sort((a, b) => b.start - a.start))
          text = text.slice(0, start) + to + text.slice(end);
        expect(() => JSON.parse(text)).not.toThrow();
      }
  });

  it('without words, or broken, is no failure', () => {
    for (const text of [
      '',
      '{',
      '[]',
      '"body_text"',
      '{"body_text": "cut sh',
      '{"body_text": "a\\',
      '{"body_text": 1}',
    ])
      expect(() => read(text).blocks).not.toThrow();
    expect(zonesOf('{"body_text": "It was cut sh')).toEqual([['body', 'It was cut sh']]);
    const deep = `${'[{"a":'.repeat(50_000)}"the the"`;
    expect(zonesOf(deep)).toEqual([]);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    'The ',
    'bridge ',
    '“',
    '”',
    '"',
    '\\',
    '\n',
    '\t',
    '&amp; ',
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '🔥',
    '\u2028',
    'said ',
  ),
  fc.string({ maxLength: 6 }),
);

it('any body reads as the same body outside JSON, word for word at its place', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, ascii) => {
      const html = `<p>${pieces.join('')}</p>`;
      let json = JSON.stringify(html);
      if (ascii)
        json = json.replace(/[^\x20-\x7e]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
      const text = `{"body_html": ${json}}`;
      const inside = read(text).blocks;
      const outside = read(html, 'file:///story.html').blocks;
      expect(inside.map((block) => block.text)).toEqual(outside.map((block) => block.text));
      for (const block of inside)
        for (const s of block.map.segments) {
          if (s.verbatim)
            expect(text.slice(s.source, s.source + s.sourceLength)).toBe(
              block.text.slice(s.prose, s.prose + s.proseLength),
            );
          expect(s.source).toBeGreaterThanOrEqual(block.span.start);
          expect(s.source + s.sourceLength).toBeLessThanOrEqual(block.span.end);
        }
    }),
    { numRuns: 300 },
  );
});
