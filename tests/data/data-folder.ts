import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The committed data folder. */
export const DATA_FOLDER = resolve(import.meta.dirname, '../../data');

export function readData(path: string): string {
  return readFileSync(join(DATA_FOLDER, path), 'utf8');
}
