import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { z } from 'zod';

import { readFrontMatter, type ReadMarkdown } from './read-front-matter.ts';

/** A markdown file of a collection. */
export interface ReadEntry<FrontMatter> {
  /** From the root of the content. */
  readonly file: string;
  /** Its name without the ending. */
  readonly id: string;
  readonly read: ReadMarkdown<FrontMatter>;
}

/**
 * Every file of a folder of the content, in order, for what is asked of several together; each by itself is checked
 * elsewhere.
 * @param ending from the first dot of the name: `.md`, `.zh-CN.md`
 */
export function readEntries<FrontMatter>(
  root: string,
  folder: string,
  ending: string,
  schema: z.ZodType<FrontMatter>,
): readonly ReadEntry<FrontMatter>[] {
  if (!existsSync(join(root, folder))) return [];
  return globSync(`*${ending}`, { cwd: join(root, folder) })
    .sort()
    .map((name) => {
      const file = `${folder}/${name}`;
      const text = readFileSync(join(root, file), 'utf8');
      return { file, id: basename(name, ending), read: readFrontMatter(file, text, schema) };
    });
}
