import { randomUUID } from 'node:crypto';
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Io, UsageError } from './io.ts';
import { formatOfReport, REPORTERS, type ReporterNeeds } from './reporters/index.ts';
import type { Reporter } from './reviewed.ts';

/** A file that appears whole, when it is finished, or not at all. */
export interface Sink {
  write(text: string): void;
  finish(): void;
  drop(): void;
}

/** Opens a sink. @throws UsageError where the file cannot be written */
export function createSink(path: string): Sink {
  const temporary = `${path}.${randomUUID()}.tmp`;
  let file: number;
  try {
    file = openSync(temporary, 'wx');
  } catch (error) {
    throw new UsageError(`${path} cannot be written (${(error as { code?: string }).code ?? 'unknown error'}).`);
  }
  const remove = (): void => rmSync(temporary, { force: true });
  return {
    write(text) {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    },
    finish() {
      closeSync(file);
      try {
        renameSync(temporary, path);
      } catch (error) {
        remove();
        throw new UsageError(`${path} cannot be written (${(error as { code?: string }).code ?? 'unknown error'}).`);
      }
    },
    drop() {
      closeSync(file);
      remove();
    },
  };
}

/** One output of a review: a format, and where it goes. */
export interface Output {
  readonly reporter: Reporter;
  write(text: string): void;
  finish(): void;
  drop(): void;
}

function reporterOf(format: string, needs: ReporterNeeds): Reporter {
  const make = REPORTERS[format];
  if (make === undefined)
    throw new UsageError(`There is no format “${format}”. Choose one of ${Object.keys(REPORTERS).join(', ')}.`);
  return make(needs);
}

/** The outputs that were asked for: one format on standard output, and a file for each report. @throws UsageError */
export function openOutputs(
  format: string,
  reports: readonly string[],
  needs: ReporterNeeds,
  io: Io,
): readonly Output[] {
  const main = reporterOf(format, needs);
  const files = reports.map((file) => {
    const kind = formatOfReport(file);
    if (kind === undefined)
      throw new UsageError(
        `The ending of ${file} names no format. Use .html, .md, .csv, .json, .jsonl, .sarif, .rdjson or .xml.`,
      );
    return { file, reporter: reporterOf(kind, { ...needs, colour: false }) };
  });
  return [
    { reporter: main, write: (text) => io.out(text), finish: () => undefined, drop: () => undefined },
    ...files.map(({ file, reporter }): Output => ({ reporter, ...createSink(resolve(io.cwd, file)) })),
  ];
}
