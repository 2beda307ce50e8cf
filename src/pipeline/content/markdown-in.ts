import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Markdown files of a folder of the content root, sorted, as paths below the root. */
export function markdownIn(root: string, folder: string): readonly string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${folder}/${name}`);
}
