#!/usr/bin/env node
/**
 * Draws images/icon.png: a sheet of copy with a pencilled correction. `node scripts/make-icon.mjs`
 * The picture is computed, so that nobody needs a drawing program to change it.
 */
import fs from 'node:fs';
import path from 'node:path';
import * as zlib from 'node:zlib';

const SIZE = 256;
/** Each pixel is asked for at nine places, which rounds the edges. */
const SAMPLES = 3;

const INK = [31, 41, 55];
const PAPER = [250, 248, 242];
const RED = [200, 42, 50];
const LINE = [148, 156, 168];

const insideRounded = (x, y, left, top, right, bottom, radius) => {
  const dx = Math.max(left + radius - x, 0, x - (right - radius));
  const dy = Math.max(top + radius - y, 0, y - (bottom - radius));
  return dx * dx + dy * dy <= radius * radius;
};
const nearSegment = (x, y, [x1, y1], [x2, y2], width) => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const t = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy) <= width / 2;
};
const nearPath = (x, y, points, width) =>
  points.slice(1).some((point, i) => nearSegment(x, y, points[i], point, width));

/** The proofreader's delete mark: a stroke through the line that ends in a loop. */
const loop = Array.from({ length: 33 }, (_, i) => {
  const angle = Math.PI * 0.75 + (i / 32) * Math.PI * 2;
  return [184 + 22 * Math.cos(angle), 94 + 22 * Math.sin(angle)];
});
const STROKE = [[64, 132], [160, 116], ...loop];
const LINES = [
  [
    [76, 86],
    [140, 86],
  ],
  [
    [76, 124],
    [176, 124],
  ],
  [
    [76, 162],
    [180, 162],
  ],
  [
    [76, 200],
    [144, 200],
  ],
];

function colourAt(x, y) {
  if (!insideRounded(x, y, 8, 8, 248, 248, 44)) return undefined;
  if (nearPath(x, y, STROKE, 13)) return RED;
  if (LINES.some(([from, to]) => nearSegment(x, y, from, to, 13))) return LINE;
  return insideRounded(x, y, 46, 34, 212, 226, 12) ? PAPER : INK;
}

function pixel(px, py) {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const colour = colourAt(px + ((i % SAMPLES) + 0.5) / SAMPLES, py + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES);
    if (colour === undefined) continue;
    red += colour[0];
    green += colour[1];
    blue += colour[2];
    alpha += 1;
  }
  const seen = Math.max(1, alpha);
  return [red / seen, green / seen, blue / seen, (alpha * 255) / (SAMPLES * SAMPLES)].map(Math.round);
}

function chunk(type, data) {
  const out = Buffer.alloc(12 + data.length);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  data.copy(out, 8);
  out.writeUInt32BE(crc(out.subarray(4, 8 + data.length)), 8 + data.length);
  return out;
}

/** Node has had crc32 since 20.15; the older 20s need the long way. */
function crc(bytes) {
  if (zlib.crc32 !== undefined) return zlib.crc32(bytes);
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  }
  return ~sum >>> 0;
}

const rows = Buffer.concat(
  Array.from({ length: SIZE }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: SIZE }, (_, x) => pixel(x, y)).flat()]),
  ),
);
const header = Buffer.alloc(13);
header.writeUInt32BE(SIZE, 0);
header.writeUInt32BE(SIZE, 4);
header.set([8, 6, 0, 0, 0], 8);
const png = Buffer.concat([
  Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
  chunk('IHDR', header),
  chunk('IDAT', zlib.deflateSync(rows, { level: 9 })),
  chunk('IEND', Buffer.alloc(0)),
]);
const file = path.join(import.meta.dirname, '..', 'images', 'icon.png');
fs.mkdirSync(path.dirname(file), { recursive: true });
fs.writeFileSync(file, png);
