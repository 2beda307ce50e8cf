import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';

import { placedCodes } from '../../src/pipeline/content/read-codes.ts';

const POINTS_PER_INCH = 72;
const MILLIMETRES_PER_INCH = 25.4;
/** Pixels a point. */
const SCALE = 3;

export interface PrintedCode {
  readonly text: string;
  /** Shorter side, with no margin. */
  readonly millimetres: number;
}

/** What comes out of a printer, read by the PDF engine of another project. */
export interface Paper {
  readonly sheets: number;
  /** Of the first sheet, in points. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** QR codes of the first sheet. */
  readonly codes: () => Promise<readonly PrintedCode[]>;
}

export async function openPaper(pdf: Uint8Array): Promise<Paper> {
  const file = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm');
  const library = await PDFiumLibrary.init({ wasmBinary: Uint8Array.from(readFileSync(file)).buffer });
  const document = await library.loadDocument(pdf);
  const page = document.getPage(0);
  const { originalWidth: width, originalHeight: height } = page.getOriginalSize();
  // Painting closes the page.
  const text = page.getText();
  const { data } = await page.render({
    scale: SCALE,
    render: ({ data: pixels, width: across, height: down }) =>
      sharp(pixels, { raw: { width: across, height: down, channels: 4 } })
        .png()
        .toBuffer(),
  });
  const paper = { sheets: document.getPageCount(), width, height, text };
  document.destroy();
  library.destroy();
  const toMillimetres = MILLIMETRES_PER_INCH / POINTS_PER_INCH / SCALE;
  const codes = async () =>
    (await placedCodes(data)).map(({ text, side }) => ({ text, millimetres: side * toMillimetres }));
  return { ...paper, codes };
}
