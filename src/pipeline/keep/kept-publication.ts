import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Publication } from '../publication.ts';
import { inputKey } from './input-key.ts';

/** So many are kept: a few data folders, or a few states of one. */
const KEPT = 8;

/** What a data folder published when it was last asked, with the same inputs to the byte. */
export interface Keep {
  /** Null where nothing sound is kept. */
  readonly take: () => Publication | null;
  readonly put: (publication: Publication) => void;
}

/**
 * To be opened before the data folder is read: what is put in is kept only where no input has changed since. Only
 * what is public anyway is ever put in.
 */
export function openKeep(dataFolder: string, folder = resolve('node_modules/.cache/atlas')): Keep {
  const key = inputKey(dataFolder);
  if (key === null) return { take: () => null, put: () => undefined };
  const path = join(folder, `${key}.json`);
  return {
    take: () => read(path, key),
    put: (publication) => {
      if (inputKey(dataFolder) === key) write(folder, path, sealed(key, JSON.stringify(publication)));
    },
  };
}

/** The seal covers the key: a file under another's name is as good as none. */
function sealed(key: string, body: string): string {
  return `${createHash('sha256').update(key).update(body).digest('hex')}\n${body}`;
}

function read(path: string, key: string): Publication | null {
  try {
    const text = readFileSync(path, 'utf8');
    const body = text.slice(text.indexOf('\n') + 1);
    // Sealed by this program: what comes out is what went in.
    return text === sealed(key, body) ? (JSON.parse(body) as Publication) : null;
  } catch {
    return null;
  }
}

/** A folder that cannot be written costs time, nothing else. */
function write(folder: string, path: string, text: string): void {
  const fresh = `${path}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(fresh, text);
    renameSync(fresh, path);
    removeOldest(folder);
  } catch {
    // The next build works it out again.
  }
}

function removeOldest(folder: string): void {
  const byAge = readdirSync(folder)
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const path of byAge.slice(KEPT)) rmSync(path, { force: true });
}
