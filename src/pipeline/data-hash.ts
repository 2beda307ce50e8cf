import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a data folder, its path relative to it with forward slashes. */
export interface DataFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * What a release is known by: SHA-256 over every input file, by path in code-point order, each preceded by its
 * path and length, so that neither order nor a moved border between two files goes unseen. In hexadecimal.
 */
export function dataHash(files: readonly DataFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** The input files of a folder: tables, documents and outlines. Notes and past releases are none. */
export function dataFiles(root: string): readonly DataFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(csv|json|topojson|geojson)$/i.test(path) && !path.startsWith('releases/'))
    .map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
}
