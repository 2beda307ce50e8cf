import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The code that turns a data folder into published frames, and the versions of the packages that it calls. */
const CODE = ['src/domain', 'src/schema', 'src/pipeline', 'package-lock.json'];

/**
 * Digest of everything that published frames are a function of: each file of the data folder and of the code, by
 * name and bytes. Null where the code is not where it should be, or there is no data folder.
 */
export function inputKey(dataFolder: string, project = process.cwd()): string | null {
  const roots = [dataFolder, ...CODE.map((path) => join(project, path))];
  if (!roots.every((root) => existsSync(root))) return null;
  const hash = createHash('sha256');
  for (const [index, root] of roots.entries())
    for (const file of filesBelow(root)) {
      const bytes = readFileSync(file);
      hash.update(`${index}\0${relative(root, file)}\0${bytes.length}\0`).update(bytes);
    }
  return hash.digest('hex');
}

function filesBelow(root: string): readonly string[] {
  if (statSync(root).isFile()) return [root];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
