import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { drawnPictures, paintedFile } from './drawn-pictures.ts';

/**
 * Puts the painted pictures that are kept beside their drawings, and has the pages that show a drawing show the picture: a
 * phone keeps that by a long press. Where none is kept the drawing stays, so that a site is whole without a browser.
 *
 * @param site folder of a built site
 * @param kept folder of painted pictures; need not exist
 * @returns how many were placed
 */
export function placePictures(site: string, kept: string): number {
  const placed = drawnPictures(site).filter((picture) => existsSync(paintedFile(kept, picture)));
  for (const picture of placed)
    copyFileSync(paintedFile(kept, picture), join(site, picture.file.replace(/\.svg$/, '.png')));
  const folders = new Set(placed.map(({ file }) => dirname(file)));
  for (const folder of folders)
    showIn(
      site,
      folder,
      placed.map(({ file }) => file),
    );
  return placed.length;
}

/** The pages below the folder of the drawings are those that show them. */
function showIn(site: string, folder: string, files: readonly string[]): void {
  const pages = readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  for (const name of pages) {
    const page = join(site, folder, name);
    const html = readFileSync(page, 'utf8');
    const shown = html.replaceAll(
      /(src="[^"]*\/)((?:posters|village)\/[^"]+)\.svg"/g,
      (whole, to: string, at: string) => (files.includes(`${at}.svg`) ? `${to}${at}.png"` : whole),
    );
    if (shown !== html) writeFileSync(page, shown);
  }
}
