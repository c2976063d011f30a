import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { ResultCache } from '../workspace/result-cache.ts';

/**
 * The file: results one after the other, then an index of them as JSON, then a footer of fixed length that says where the index starts
 * and how long it is. It is written beside the old one and put in its place in one step, so it is always whole. What is read again and
 * again is the index; results are read one at a time, so that memory does not grow with the archive.
 */
const MAGIC = 'copydesk-results-1';
const FOOTER = 64;
/** Files that a run left behind when it was killed are removed when they are this old, in milliseconds. */
const STALE = 3_600_000;

interface Place {
  readonly at: number;
  readonly length: number;
}

function readAt(file: number, at: number, length: number): Buffer | undefined {
  const buffer = Buffer.allocUnsafe(length);
  for (let have = 0; have < length; ) {
    const read = readSync(file, buffer, have, length - have, at + have);
    if (read === 0) return undefined;
    have += read;
  }
  return buffer;
}

/** The index of a cache file; undefined where the file is anything else than a whole one. */
function readIndex(file: number): Map<string, Place> | undefined {
  try {
    const { size } = fstatSync(file);
    if (size < FOOTER) return undefined;
    const [magic, at, length] = (readAt(file, size - FOOTER, FOOTER)?.toString('utf8') ?? '').trim().split(' ');
    const [start, count] = [Number(at), Number(length)];
    if (magic !== MAGIC || !(start >= 0) || start + count + FOOTER !== size) return undefined;
    const rows = JSON.parse(readAt(file, start, count)?.toString('utf8') ?? '') as [string, number, number][];
    return new Map(rows.map(([key, place, span]) => [key, { at: place, length: span }]));
  } catch {
    return undefined;
  }
}

function openOld(path: string): { readonly file: number; readonly index: Map<string, Place> } | undefined {
  try {
    const file = openSync(path, 'r');
    const index = readIndex(file);
    if (index !== undefined) return { file, index };
    closeSync(file);
  } catch {
    // There is none yet.
  }
  return undefined;
}

function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.tmp')) continue;
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > STALE) rmSync(path, { force: true });
  }
}

/**
 * The cache in a folder. What this run did not ask for is dropped when anything new is written, so it does not grow for ever.
 * @param keepAll keep what was not asked for: the run reads a part of the drafts only
 */
export function diskCache(folder: string, keepAll: boolean): ResultCache {
  const path = join(folder, 'results.bin');
  const old = openOld(path);
  const used = new Set<string>();
  const added = new Map<string, Place>();
  const temporary = join(folder, `${randomUUID()}.tmp`);
  let out: number | undefined;
  let end = 0;
  let broken = false;
  const append = (bytes: Uint8Array): Place => {
    if (out === undefined) {
      mkdirSync(folder, { recursive: true });
      // The cache is nobody's to commit.
      writeFileSync(join(folder, '.gitignore'), '*\n');
      removeLeftovers(folder);
      out = openSync(temporary, 'wx+');
    }
    for (let at = 0; at < bytes.length; ) at += writeSync(out, bytes, at, bytes.length - at);
    const place = { at: end, length: bytes.length };
    end += bytes.length;
    return place;
  };
  const finish = (): void => {
    if (out === undefined) return;
    const index = new Map(added);
    for (const [key, place] of old?.index ?? []) {
      if ((!keepAll && !used.has(key)) || index.has(key)) continue;
      const bytes = readAt(old?.file as number, place.at, place.length);
      if (bytes !== undefined) index.set(key, append(bytes));
    }
    const rows = Buffer.from(JSON.stringify([...index].map(([key, { at, length }]) => [key, at, length])));
    const start = append(rows).at;
    append(Buffer.from(`${MAGIC} ${start} ${rows.length}`.padEnd(FOOTER - 1).concat('\n')));
    fsyncSync(out);
    closeSync(out);
    out = undefined;
    renameSync(temporary, path);
  };
  return {
    get(key) {
      const fresh = added.get(key);
      const place = fresh ?? old?.index.get(key);
      const file = fresh === undefined ? old?.file : out;
      if (place === undefined || file === undefined) return undefined;
      used.add(key);
      try {
        return readAt(file, place.at, place.length)?.toString('utf8');
      } catch {
        return undefined;
      }
    },
    set(key, result) {
      if (broken) return;
      try {
        added.set(key, append(Buffer.from(result)));
      } catch {
        broken = true;
      }
    },
    close() {
      try {
        if (!broken) finish();
      } catch {
        broken = true;
      }
      try {
        if (old !== undefined) closeSync(old.file);
        if (out !== undefined) closeSync(out);
        if (broken) rmSync(temporary, { force: true });
      } catch {
        // Nothing is lost but time.
      }
    },
  };
}
