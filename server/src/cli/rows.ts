import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Format } from '../core/index.ts';
import { type Io, UsageError } from './io.ts';

/** A draft as a line of JSON. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly format?: Format;
  readonly date?: string;
  readonly house?: string;
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && typeof (value as Row).text === 'string' && 'id' in value;

/** Drafts from lines of JSON, one by one: from a file, or from standard input for `-`. @throws UsageError for a line that is none */
export async function* readRows(path: string, io: Io): AsyncGenerator<Row> {
  const stream = path === '-' ? Readable.from(io.input) : createReadStream(path);
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    let row: unknown;
    try {
      row = JSON.parse(line);
    } catch {
      throw new UsageError(`Line ${number} of ${path} is not JSON.`);
    }
    if (!isRow(row)) throw new UsageError(`Line ${number} of ${path} has no “id” and “text”.`);
    yield row;
  }
}
