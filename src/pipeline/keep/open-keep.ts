import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { ToldEdition } from '../told-edition.ts';
import { inputKey } from './input-key.ts';

/** So many files are kept: of a few data folders, or of a few states of one. */
const KEPT = 16;

/** What is kept of a data folder, by name. Only what is public anyway. */
export interface KeptParts {
  /** All that the public edition tells of it. */
  readonly told: ToldEdition;
  /** Digest of the figures that the last gate read back of a site and found to give nothing away. */
  readonly passed: string;
}

/** What was worked out of a data folder when it was last asked, with the same inputs to the byte. */
export interface Keep {
  /** Digest of the inputs; null where nothing can be kept. */
  readonly key: string | null;
  /** Whether the inputs are still the same. */
  readonly isCurrent: () => boolean;
  /** Null where nothing sound is kept. */
  readonly take: <Name extends keyof KeptParts>(name: Name) => KeptParts[Name] | null;
  readonly put: <Name extends keyof KeptParts>(name: Name, part: KeptParts[Name]) => void;
}

export const NO_KEEP: Keep = {
  key: null,
  isCurrent: () => false,
  take: () => null,
  put: () => undefined,
};

interface KeepPlaces {
  /** The digest of the inputs, from whoever has just worked it out; null to have it worked out. */
  readonly known?: string | null;
  /** Where the code lies. */
  readonly project?: string;
  readonly folder?: string;
}

/** To be opened before the data folder is read: what is put in is kept only where no input has changed since. */
export function openKeep(
  dataFolder: string,
  {
    known = null,
    project = process.cwd(),
    folder = resolve(project, 'node_modules/.cache/atlas'),
  }: KeepPlaces = {},
): Keep {
  const key = known ?? inputKey(dataFolder, project);
  if (key === null) return NO_KEEP;
  const pathOf = (name: string): string => join(folder, `${key}-${name}.json`);
  const isCurrent = (): boolean => inputKey(dataFolder, project) === key;
  return {
    key,
    isCurrent,
    take: (name) => read(pathOf(name), `${key} ${name}`),
    put: (name, part) => {
      if (isCurrent()) write(folder, pathOf(name), sealed(`${key} ${name}`, JSON.stringify(part)));
    },
  };
}

/** The seal covers the key and the name: a file under another's name is as good as none. */
function sealed(name: string, body: string): string {
  return `${createHash('sha256').update(name).update('\0').update(body).digest('hex')}\n${body}`;
}

function read<Part>(path: string, name: string): Part | null {
  try {
    const text = readFileSync(path, 'utf8');
    const body = text.slice(text.indexOf('\n') + 1);
    // Sealed by this program: what comes out is what went in.
    return text === sealed(name, body) ? (JSON.parse(body) as Part) : null;
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
