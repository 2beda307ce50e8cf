import { existsSync, mkdirSync, renameSync } from 'node:fs';

import { paintedFile, type DrawnPicture } from './drawn-pictures.ts';

/** Paints a drawing as a file of PNG. */
export type Painter = (svg: string, file: string) => Promise<void>;

/**
 * Paints what has not been painted yet.
 *
 * @param kept folder of painted pictures
 * @param open a browser, asked for only where there is something to paint
 * @returns how many were painted
 */
export async function paintPictures(
  pictures: readonly DrawnPicture[],
  kept: string,
  open: () => Promise<{ readonly paint: Painter; readonly close: () => Promise<void> }>,
): Promise<number> {
  const missing = new Map(
    pictures
      .filter((picture) => !existsSync(paintedFile(kept, picture)))
      .map((picture) => [paintedFile(kept, picture), picture.svg]),
  );
  if (missing.size === 0) return 0;
  mkdirSync(kept, { recursive: true });
  const { paint, close } = await open();
  try {
    for (const [file, svg] of missing) {
      // Whoever is interrupted leaves no half of a picture under the name of a whole one.
      const half = file.replace(/\.png$/, '-half.png');
      await paint(svg, half);
      renameSync(half, file);
    }
  } finally {
    await close();
  }
  return missing.size;
}
