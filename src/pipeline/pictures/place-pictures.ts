import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
  const files = new Set(placed.map(({ file }) => file));
  for (const folder of SHOWING) if (existsSync(join(site, folder))) showIn(join(site, folder), files);
  return placed.length;
}

/** Folders whose pages show drawings, or name one to be shown beside a link. */
const SHOWING = ['posters', 'village', 'articles', 'campaigns', 'wechat'];
const SHOWN = /((?:src|content)="[^"]*\/)((?:posters|village)\/[^"]+)\.svg"/g;

function showIn(folder: string, files: ReadonlySet<string>): void {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  for (const name of pages) {
    const page = join(folder, name);
    const html = readFileSync(page, 'utf8');
    const shown = html.replaceAll(SHOWN, (whole, to: string, at: string) =>
      files.has(`${at}.svg`) ? `${to}${at}.png"` : whole,
    );
    if (shown !== html) writeFileSync(page, shown);
  }
}
