import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ASKED = /_astro\/[\w.-]+\.(?:css|js)(?=["'?#])/g;

/**
 * Style sheets and scripts that a page of a built site asks for and that are not there: a page without them opens, and
 * says things that are meant to stay hidden.
 *
 * @returns their paths in the site, in order
 */
export function missingAssets(site: string): readonly string[] {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const asked = new Set(
    pages.flatMap((page) =>
      [...readFileSync(join(site, page), 'utf8').matchAll(ASKED)].map(([path]) => path),
    ),
  );
  return [...asked].filter((path) => !existsSync(join(site, path))).sort();
}
