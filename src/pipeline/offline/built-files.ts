import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a built site by their names in its folder, with `/` on every system. */
export type BuiltFiles = ReadonlyMap<string, Buffer>;

export function readBuiltFiles(site: string): BuiltFiles {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(site.length + 1).replaceAll('\\', '/'), readFileSync(path)];
    }),
  );
}
