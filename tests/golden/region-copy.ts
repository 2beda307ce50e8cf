import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { encodeText, isEncoding } from './encode-text.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');

/** The smallest valid region and content: what every case is laid over. */
export const MINIMAL_DATA = join(FIXTURES, 'regions/minimal');
export const FRAMES_ONLY_DATA = join(FIXTURES, 'regions/frames-only');
export const MINIMAL_CONTENT = join(FIXTURES, 'content-minimal');
/** The picture of the minimal content. */
export const MINIMAL_PUBLIC = join(FIXTURES, 'public');

/** What a case holds besides the files that it lays over the fixture. */
const DELETE = '_delete';
const ENCODE = '_encode';
const INSTRUCTIONS = new Set([DELETE, ENCODE, 'expected.txt']);

export interface RegionCopy {
  readonly root: string;
  readonly data: string;
  readonly content: string;
  readonly pictures: string;
  readonly remove: () => void;
}

/** A copy of the minimal fixture in a temporary folder, to be broken. */
export function copyMinimal(): RegionCopy {
  return copyRegion(MINIMAL_DATA);
}

/** The same of another region, with the minimal content. */
export function copyRegion(region: string): RegionCopy {
  const root = mkdtempSync(join(tmpdir(), 'atlas-'));
  const [data, content, pictures] = [join(root, 'data'), join(root, 'content'), join(root, 'public')];
  cpSync(region, data, { recursive: true });
  cpSync(MINIMAL_CONTENT, content, { recursive: true });
  cpSync(MINIMAL_PUBLIC, pictures, { recursive: true });
  return { root, data, content, pictures, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/**
 * Lays a case over a copy: its files replace or add; `_delete` lists paths to remove; `_encode` lists
 * paths with the encoding in which the file is to be written, so that cases stay readable text.
 */
export function layOver(copy: RegionCopy, caseFolder: string): void {
  for (const path of instructionsOf(caseFolder, DELETE)) rmSync(existing(copy, path), { recursive: true });
  for (const path of filesOf(caseFolder)) cpSync(join(caseFolder, path), join(copy.root, path));
  for (const line of instructionsOf(caseFolder, ENCODE)) {
    const [path = '', encoding = ''] = line.split(' ');
    if (!isEncoding(encoding)) throw new Error(`${caseFolder}/${ENCODE}: no such encoding: ${encoding}`);
    const file = existing(copy, path);
    writeFileSync(file, encodeText(readFileSync(file, 'utf8'), encoding));
  }
}

/** Files that a case lays over the fixture, as paths such as `data/…`, `content/…`, `public/…`. */
export function filesOf(caseFolder: string): readonly string[] {
  return readdirSync(caseFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(caseFolder.length + 1))
    .filter((path) => !INSTRUCTIONS.has(path));
}

function instructionsOf(caseFolder: string, name: string): readonly string[] {
  const path = join(caseFolder, name);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
}

function existing(copy: RegionCopy, path: string): string {
  const file = join(copy.root, path);
  if (!existsSync(file)) throw new Error(`not in the fixture: ${path}`);
  return file;
}
