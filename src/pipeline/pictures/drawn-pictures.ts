import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A drawing of the built site of which there may be a picture made of pixels. */
export interface DrawnPicture {
  /** Below the folder of the site. */
  readonly file: string;
  readonly svg: string;
  /** SHA-256 of the drawing: the same drawing is never painted twice. */
  readonly hash: string;
}

/** Folders whose drawings are for keeping and sending on: WeChat keeps no SVG. */
const FOLDERS = ['posters', 'village'];

/** Drawings of a built site that people keep and send on, sorted by name. */
export function drawnPictures(site: string): readonly DrawnPicture[] {
  return FOLDERS.filter((folder) => existsSync(join(site, folder)))
    .flatMap((folder) =>
      readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name).replaceAll('\\', '/'),
      ),
    )
    .filter((name) => name.endsWith('.svg'))
    .sort()
    .map((file) => {
      const svg = readFileSync(join(site, file), 'utf8');
      return { file, svg, hash: createHash('sha256').update(svg).digest('hex') };
    });
}

/** The painted picture of a drawing, in the folder where they are kept. */
export function paintedFile(kept: string, { hash }: Pick<DrawnPicture, 'hash'>): string {
  return join(kept, `${hash}.png`);
}
