import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { checkFolder } from '../check-folder.ts';
import type { Problem } from '../problem.ts';
import { swapFolder } from '../write/swap-folder.ts';
import type { TableFile } from '../write/table-files.ts';
import { foreignTarget } from './foreign-target.ts';
import { importFiles, type ImportedFiles } from './import-files.ts';
import { provinceVocabulary } from './province-vocabulary.ts';
import { readExtract } from './read-extract.ts';
import { reportProblems } from './report-problems.ts';

/** Null where nothing was written, because of the problems. */
export interface ImportOutcome {
  readonly imported: ImportedFiles | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads the Centre's extract in `from` and writes it as a data folder to `to`: into a folder beside it
 * first, checked there as every data folder is, and swapped in when whole.
 */
export function importCafc(from: string, to: string): ImportOutcome {
  const { knowsProvinces, problems: unreadable, ...extract } = readExtract(from);
  const places = knowsProvinces ? provinceVocabulary(extract.provinces.map(({ row }) => row)) : null;
  const problems = [...foreignTarget(to), ...unreadable, ...reportProblems(extract.reports, places)];
  if (problems.length > 0) return { imported: null, problems };

  const imported = importFiles(extract);
  const broken = writeChecked(imported.files, resolve(to));
  return broken.length > 0 ? { imported: null, problems: broken } : { imported, problems: [] };
}

/** What the checks of a data folder find; where that is anything, `to` stays as it was. */
function writeChecked(files: readonly TableFile[], to: string): readonly Problem[] {
  const fresh = join(dirname(to), `.${basename(to)}-${process.pid}`);
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), text);
    }
    const { problems } = checkFolder(fresh);
    if (problems.length === 0) swapFolder(fresh, to);
    return problems;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
