import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What may ask for a style sheet. */
const ASKS = /\.(html|js|mjs)$/;

/**
 * Takes the style sheets out of a built site that nothing in it asks for: Astro writes those of every route, also of
 * one that has no page in this edition.
 *
 * @returns the names of those taken out
 */
export function dropUnusedStyles(site: string): readonly string[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  const unasked = new Map(
    files.filter((file) => file.endsWith('.css')).map((file) => [basename(file), join(site, file)]),
  );
  for (const file of files) {
    if (unasked.size === 0) break;
    if (!ASKS.test(file)) continue;
    const text = readFileSync(join(site, file), 'utf8');
    for (const name of unasked.keys()) if (text.includes(name)) unasked.delete(name);
  }
  for (const path of unasked.values()) rmSync(path);
  return [...unasked.keys()].sort();
}
