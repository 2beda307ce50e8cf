import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import sharp from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** A picture narrower than this is looked at twice as large: codes in it may be small. */
const SMALL = 600;

let isPrepared = false;

/** The reader’s own way would be to fetch its program from another site. */
function prepare(): void {
  if (isPrepared) return;
  const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(readFileSync(file)).buffer } });
  isPrepared = true;
}

/** A QR code in a picture. */
export interface PlacedCode {
  readonly text: string;
  /** Its shortest side, margin not counted, in pixels of the picture. */
  readonly side: number;
}

/**
 * The QR codes of a picture; none where there is no code.
 *
 * @param picture path or bytes of a PNG, JPEG, WebP, AVIF, GIF or SVG
 * @throws Error where the bytes are no picture
 */
export async function placedCodes(picture: string | Uint8Array): Promise<readonly PlacedCode[]> {
  prepare();
  const drawn = sharp(picture).flatten({ background: '#ffffff' });
  const { width } = await drawn.metadata();
  const factor = width < SMALL ? 2 : 1;
  const sized = factor === 1 ? drawn : drawn.resize({ width: width * factor, kernel: 'nearest' });
  const { data, info } = await sized.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const pixels = { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
  const found = await readBarcodes(pixels as ImageData, { formats: ['QRCode'], tryHarder: true });
  return found.map(({ text, position: { topLeft, topRight, bottomLeft } }) => {
    const sides = [topRight, bottomLeft].map(({ x, y }) => Math.hypot(x - topLeft.x, y - topLeft.y));
    return { text, side: Math.min(...sides) / factor };
  });
}

/** What the QR codes of a picture say, sorted; see `placedCodes`. */
export async function readCodes(picture: string | Uint8Array): Promise<readonly string[]> {
  const found = await placedCodes(picture);
  return [...new Set(found.map(({ text }) => text))].sort();
}
