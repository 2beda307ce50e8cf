import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { TABLE_KEYS, tableSpec } from '../../schema/tables.ts';
import { dataFiles } from '../data-hash.ts';
import { publishEdition } from '../publish-edition.ts';
import type { DataFolder } from '../read/read-folder.ts';
import type { Located } from '../read/read-table.ts';
import { csvText } from '../write/csv-text.ts';
import { folderAsOf } from './folder-as-of.ts';
import { digestOf, releaseText, type ReleaseContents, type ReleaseText } from './release-files.ts';

/** The day and number at which a release of examples is worked out afterwards. */
export interface Backdate {
  readonly asOf: string;
  readonly version: string;
}

/**
 * What the public edition of a folder leaves to later ones; `past` of an earlier day.
 *
 * @param toldNow what the public edition prints
 */
export function makeRelease(
  root: string,
  folder: DataFolder,
  builtOn: string,
  toldNow: () => ReleaseContents,
  past: Backdate | null,
): ReleaseText {
  if (past === null) {
    const tables = new Map(dataFiles(root).map(({ path, bytes }) => [path, digestOf(bytes)]));
    return releaseText(folder, toldNow(), { builtOn, reconstructed: false, tables });
  }
  const then = folderAsOf(folder, past.asOf, past.version);
  const { frames, indicators } = publishEdition(then, 'public');
  const told = { frames, indicators: indicators.cells };
  return releaseText(then, told, { builtOn, reconstructed: true, tables: tablesOf(then) });
}

/** Tables that no file holds: as they would have been written. */
function tablesOf({ tables }: DataFolder): ReadonlyMap<string, string> {
  return new Map(
    TABLE_KEYS.flatMap((key) => {
      const spec = tableSpec(key);
      const rows: Iterable<Located<Readonly<Record<string, unknown>>>> = tables[key];
      const byFile = Map.groupBy(rows, ({ file }) => file);
      return [...byFile].map(
        ([file, located]) =>
          [
            file,
            digestOf(
              csvText(
                spec,
                located.map(({ row }) => row),
              ),
            ),
          ] as const,
      );
    }),
  );
}

export type Written = 'written' | 'same' | 'different';

/** A release that is there already is never changed: another build day alone makes it no other. */
export function writeRelease(root: string, { manifest, files }: ReleaseText): Written {
  const target = join(root, 'releases', manifest.version);
  if (existsSync(target)) {
    const isSame = [...files].every(([name, text]) => {
      const path = join(target, name);
      return existsSync(path) && withoutDay(readFileSync(path, 'utf8')) === withoutDay(text);
    });
    return isSame ? 'same' : 'different';
  }
  // Whole or not at all.
  const fresh = `${target}.${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  try {
    mkdirSync(fresh);
    for (const [name, text] of files) writeFileSync(join(fresh, name), text);
    renameSync(fresh, target);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return 'written';
}

function withoutDay(text: string): string {
  return text.replace(/"built_on": "[^"]*"/, '');
}
