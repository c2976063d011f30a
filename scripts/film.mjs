/** Puts screenshots together to an animated GIF, which every reader of Markdown shows. */
import fs from 'node:fs';
import gifenc from 'gifenc';
import { PNG } from 'pngjs';

const { GIFEncoder, applyPalette, quantize } = gifenc;
/** One colour of the palette is left for “as in the frame before”. */
const COLOURS = 255;

/** Every nth pixel of all frames, so that one palette fits them all. @param {readonly Uint8Array[]} frames */
function sample(frames) {
  const step = 7;
  const taken = frames.map((pixels) => Math.ceil(pixels.length / 4 / step));
  const all = new Uint8Array(taken.reduce((sum, n) => sum + n, 0) * 4);
  let at = 0;
  for (const pixels of frames)
    for (let i = 0; i < pixels.length; i += 4 * step) {
      all.set(pixels.subarray(i, i + 4), at);
      at += 4;
    }
  return all;
}

/**
 * @param {readonly { png: Buffer, ms: number }[]} frames of one size, each with how long it stays
 * @param {string} file
 */
export function writeFilm(frames, file) {
  const images = frames.map(({ png }) => PNG.sync.read(png));
  const pixels = images.map(({ data }) => new Uint8Array(data));
  const palette = quantize(sample(pixels), COLOURS);
  const transparent = palette.length;
  palette.push([0, 0, 0]);
  const gif = GIFEncoder();
  /** @type {Uint8Array | undefined} */
  let before;
  for (const [i, image] of images.entries()) {
    const colours = applyPalette(/** @type {Uint8Array} */ (pixels[i]), palette.slice(0, transparent));
    // What has not changed is left transparent: long runs of one colour take next to no room.
    const shown = colours.map((colour, at) => (before?.[at] === colour ? transparent : colour));
    gif.writeFrame(shown, image.width, image.height, {
      ...(i === 0 ? { palette, repeat: 0 } : {}),
      delay: /** @type {{ ms: number }} */ (frames[i]).ms,
      transparent: i > 0,
      transparentIndex: transparent,
      dispose: 1,
    });
    before = colours;
  }
  gif.finish();
  fs.writeFileSync(file, gif.bytes());
}
