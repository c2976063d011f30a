import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChunks } from '../../../server/src/core/draft/formats/markdown-chunks.ts';
import { readPiece } from '../../../server/src/core/draft/formats/markdown-parse.ts';
import { NO_LABELS, type Reading } from '../../../server/src/core/draft/formats/markdown-pieces.ts';
import { markdownFiles } from './corpus.ts';
import { markdownDocument } from './markdown-arbitrary.ts';

interface Flat {
  pieces: unknown[];
  ignores: unknown[];
}

/** A reading with absolute offsets, in a form that can be compared. */
function flat(readings: readonly { start: number; reading: Reading }[]): Flat {
  return {
    pieces: readings.flatMap(({ start, reading }) =>
      reading.pieces.map((piece) => ({
        zone: piece.zone,
        depth: piece.depth,
        form: piece.form,
        text: piece.text,
        span: [piece.span.start + start, piece.span.end + start],
        segments: piece.segments.map((s) => [s.prose, s.source + start, s.proseLength, s.sourceLength, s.verbatim]),
      })),
    ),
    ignores: readings.flatMap(({ start, reading }) =>
      reading.ignores.map((found) => [found.start + start, found.end + start, found.rules, found.reason]),
    ),
  };
}

const whole = (text: string): Flat => flat([{ start: 0, reading: readPiece(text, NO_LABELS) }]);

describe('a document read stretch by stretch', () => {
  it('reads as it does at once', () => {
    fc.assert(
      fc.property(markdownDocument, (text) => {
        expect(flat(readChunks(text))).toEqual(whole(text));
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 600) },
    );
  }, 300_000);

  it('reads as it does at once after any edit, with what was read before remembered', () => {
    fc.assert(
      fc.property(markdownDocument, fc.nat(), fc.nat(8), markdownDocument, (text, at, cut, other) => {
        readChunks(text);
        const from = at % (text.length + 1);
        const edited = text.slice(0, from) + other.slice(0, 12) + text.slice(from + cut);
        expect(flat(readChunks(edited))).toEqual(whole(edited));
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 300) },
    );
  }, 300_000);

  it('finds a label defined further down, and forgets it when the definition goes', () => {
    const text = 'The [council][minutes] met.\n\nNothing here.\n\n[minutes]: https://example.org\n';
    const words = (source: string): string[] => readChunks(source).flatMap((c) => c.reading.pieces.map((p) => p.text));
    expect(words(text)[0]).toBe('The council met.');
    expect(words(text.replace('[minutes]:', '[other]:'))[0]).toBe('The [council][minutes] met.');
    expect(words(text)[0]).toBe('The council met.');
  });
});

const files = markdownFiles();
describe.skipIf(files.length === 0)('the corpora (skipped where they are absent)', () => {
  it('read stretch by stretch as they do at once', () => {
    for (const { name, text } of files.filter((file) => file.text.length < 12_000)) {
      const body = text.replace(/^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n/, '');
      expect(flat(readChunks(body)), name).toEqual(whole(body));
    }
  }, 60_000);
});
