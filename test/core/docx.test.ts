import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addComments, readWordXml, WORD_PARTS } from '../../server/src/core/docx/index.ts';

const body = (inner: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${inner}<w:sectPr/></w:body></w:document>`;
const STORY = body(
  '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Fire guts warehouse</w:t></w:r></w:p><w:p/>' +
    '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">The chief </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del>' +
    '<w:ins><w:r><w:t>said R&amp;D</w:t><w:tab/><w:t>lost 48 homes.</w:t></w:r></w:ins></w:p>',
);
const TEXT = 'Fire guts warehouse\nThe chief said R&D\tlost 48 homes.\n';
const TYPES = '<Types xmlns="y"><Default Extension="xml" ContentType="a/b"/></Types>';

const remark = (words: string, message = 'Check this.') => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, message };
};
/** Tags closed in the order they were opened. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, close, name, self] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (close) {
      if (open.pop() !== name) return false;
    } else if (!self) open.push(name as string);
  }
  return open.length === 0;
}

describe('a Word document', () => {
  it('is read as one paragraph a line, without what was deleted', () => {
    expect(readWordXml(STORY).text).toBe(TEXT);
  });

  it('gets comments round the very words, and keeps every word and its looks', () => {
    const parts = { [WORD_PARTS.document]: STORY, [WORD_PARTS.types]: TYPES };
    const changed = addComments(parts, [remark('chief'), remark('48 homes', 'How many? <2>')], '2026-03-12T00:00:00Z');
    const xml = changed[WORD_PARTS.document] ?? '';
    expect(isWellFormed(xml)).toBe(true);
    expect(readWordXml(xml).text).toBe(TEXT);
    expect(xml).toContain(
      '<w:t xml:space="preserve">The </w:t></w:r><w:commentRangeStart w:id="0"/><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">chief</w:t>',
    );
    expect(changed[WORD_PARTS.comments]).toContain('How many? &#60;2&#62;');
    expect(changed[WORD_PARTS.types]).toContain('PartName="/word/comments.xml"');
    expect(changed[WORD_PARTS.relations]).toContain('Target="comments.xml"');
  });

  it('keeps the comments that are there', () => {
    const comments = '<w:comments xmlns:w="x"><w:comment w:id="7"><w:p/></w:comment></w:comments>';
    const parts = { [WORD_PARTS.document]: STORY, [WORD_PARTS.comments]: comments, [WORD_PARTS.types]: TYPES };
    const changed = addComments(parts, [remark('chief')], '2026-03-12T00:00:00Z');
    expect(changed[WORD_PARTS.comments]).toMatch(/w:id="7".*w:id="8"/);
    expect(changed[WORD_PARTS.types]).toBeUndefined();
  });

  it('stays whole and reads the same, wherever the comments are', () => {
    const place = fc.nat({ max: TEXT.length });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 6 }), (places) => {
        const remarks = places.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), message: 'm' }));
        const parts = { [WORD_PARTS.document]: STORY, [WORD_PARTS.types]: TYPES };
        const xml = addComments(parts, remarks, '2026-03-12T00:00:00Z')[WORD_PARTS.document] ?? '';
        expect(isWellFormed(xml)).toBe(true);
        expect(readWordXml(xml).text).toBe(TEXT);
      }),
    );
  });

  it('is empty where there is no document', () => {
    for (const text of ['', '<', '<w:t>', 'plain', '<w:p><w:t>&amp'])
      expect(readWordXml(text).text.length).toBeLessThan(10);
  });
});
