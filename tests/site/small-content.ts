import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** Pages and methodology only: what a region without articles of its own needs to be built. */
export function smallContent(folder: string): string {
  for (const part of ['pages', 'methodology'])
    cpSync(join('content', part), join(folder, part), { recursive: true });
  return folder;
}
