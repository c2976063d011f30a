import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../server/src/core/draft/formats/front-matter.ts';

type Reading = NonNullable<ReturnType<typeof readFrontMatter>>;
const read = (text: string): Reading => {
  const found = readFrontMatter(text);
  if (found === undefined) throw new Error('no front matter');
  return found;
};
const blocks = (text: string): string[] => read(text).blocks.map((b) => `${b.zone} ${b.field}: ${b.text}`);

const STORY = `---
title: "Bridge “to close”"
subtitle: 'The mayor''s plan'
authors: [Jane Roe, John Doe]
date: 2024-06-04
slug: bridge-close
tags: [a, b]
layout: post
location: TOPEKA, Kan.
image:
  src: /img/a photo of it.jpg
  caption: Cars wait at the bridge.
  credit: Jane Roe
summary: >
  The council voted
  to close it.

  It is old.
notes: |
  Call the mayor back
  about the cost
published: true
---
Body`;

/** Every verbatim segment names the characters it says. */
function expectExact(text: string): void {
  for (const block of readFrontMatter(text)?.blocks ?? []) {
    let prose = 0;
    for (const s of block.map.segments) {
      expect(s.prose).toBe(prose);
      prose += s.proseLength;
      expect(s.source).toBeGreaterThanOrEqual(block.span.start);
      expect(s.source + s.sourceLength).toBeLessThanOrEqual(block.span.end);
      if (s.verbatim) expect(text.slice(s.source, s.source + s.sourceLength)).toBe(block.text.slice(s.prose, prose));
    }
    expect(prose).toBe(block.text.length);
  }
}

describe('readFrontMatter', () => {
  it('makes blocks of the fields that are prose', () => {
    expect(blocks(STORY)).toEqual([
      'headline title: Bridge “to close”',
      "deck subtitle: The mayor's plan",
      'byline authors: Jane Roe',
      'byline authors: John Doe',
      'slug slug: bridge-close',
      'dateline location: TOPEKA, Kan.',
      'caption image.caption: Cars wait at the bridge.',
      'credit image.credit: Jane Roe',
      'deck summary: The council voted to close it.\nIt is old.',
      'frontMatter notes: Call the mayor back\nabout the cost',
    ]);
    const { frontMatter, end } = read(STORY);
    expect(frontMatter.fields).toMatchObject({ date: '2024-06-04', tags: ['a', 'b'], layout: 'post', published: true });
    expect(STORY.slice(end)).toBe('Body');
    expect(STORY.slice(frontMatter.span.start, frontMatter.span.end)).toBe(STORY.slice(0, -5));
    for (const text of [STORY, STORY.replaceAll('\n', '\r\n'), STORY.replaceAll('\n', '\r'), `\ufeff${STORY}`]) {
      expectExact(text);
      expect(text.slice(read(text).end)).toBe('Body');
      expect(read(text).blocks).toHaveLength(10);
    }
  });

  it('maps values character by character where they can be', () => {
    const text = '---\ntitle: "A \\"new\\" bridge"\nsubtitle: It\n  folds here\n---\n';
    const [title, deck] = read(text).blocks;
    expect(title?.text).toBe('A "new" bridge');
    expect(title?.map.toEditable({ start: 8, end: 14 })).toEqual({ start: 22, end: 28 });
    expect(title?.map.toEditable({ start: 2, end: 7 })).toBeUndefined();
    expect(deck?.text).toBe('It folds here');
    expect(deck?.map.toSource({ start: 3, end: 8 })).toEqual({
      start: text.indexOf('folds'),
      end: text.indexOf(' here'),
    });
  });

  it('accepts a quoted value that goes on at the margin', () => {
    const text = "---\ntitle: \"The bridge\nmay close\"\nnote: 'The mayor''s\r\nold plan'\n---\n";
    expect(blocks(text)).toEqual(['headline title: The bridge may close', "frontMatter note: The mayor's old plan"]);
    expectExact(text);
  });

  it('is not lost on what is no front matter', () => {
    const bodies = [
      '',
      'Body',
      '---',
      '---\ntitle: open',
      '---\nA sentence between rules.\n---\n',
      ' ---\na: b\n---\n',
      '----\na: b\n---',
    ];
    for (const text of bodies) expect(readFrontMatter(text)).toBeUndefined();
    expect(read('---\n---\nBody')).toMatchObject({ end: 8, blocks: [], frontMatter: { fields: {} } });
    expect(read('---\n# only a remark\n---').blocks).toEqual([]);
  });

  it('says what is wrong with it and where', () => {
    const cases: [string, string, RegExp][] = [
      ['title: Bridge: the end', 'Bridge', /colon/],
      ['title: a\ntitle: b', 'title', /twice/],
      ['title: "open', '', /missing|not valid/],
      ['title: [a, b', '', /left open/],
      ['a: *nobody', '', /not valid/],
    ];
    for (const [yaml, at, message] of cases) {
      const text = `---\n${yaml}\n---\nBody`;
      const { frontMatter, blocks: found, end } = read(text);
      expect(frontMatter.problem?.message, yaml).toMatch(message);
      expect(found).toEqual([]);
      expect(frontMatter.fields).toEqual({});
      const { start, end: stop } = frontMatter.problem?.span ?? { start: 0, end: 0 };
      expect(stop, yaml).toBeGreaterThan(start);
      expect(stop).toBeLessThanOrEqual(end);
      if (at !== '') expect(text.slice(start)).toContain(at);
    }
  });

  it('never throws, and keeps exact offsets', () => {
    const value = fc.oneof(
      fc.string(),
      fc.string().map((s) => JSON.stringify(s)),
      fc.string().map((s) => `'${s.replaceAll("'", "''")}'`),
      fc
        .string({ unit: fc.constantFrom('a', ' ', '\n', '  b', '\\n', "'", '"', '\\', '\r\n', '\t', 'é') })
        .map((s) => `"${s}"`),
      fc.array(fc.constantFrom('a b', '  c', '', 'd  ', '# e')).map((l) => `|\n${l.map((x) => `  ${x}`).join('\n')}`),
      fc
        .array(fc.constantFrom('a b', '  c', '', 'd  ', '# e'))
        .map((l) => `>-\r\n${l.map((x) => `  ${x}`).join('\r\n')}`),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), (values) => {
        const text = `---\n${values.map((v, i) => `${['title', 'deck', 'note', 'caption'][i]}: ${v}\n`).join('')}---\nBody`;
        const found = readFrontMatter(text);
        if (found !== undefined) expectExact(text);
      }),
      { numRuns: 1500 },
    );
  });
});
