import { buildSettings } from './build-settings.ts';
import type { ArticleIds } from './content/unknown-ids.ts';
import { dataFiles, dataHash } from './data-hash.ts';
import { openKeep } from './keep/kept-publication.ts';
import { reportProblems, type Problem } from './problem.ts';
import { publishEdition } from './publish-edition.ts';
import { readFolder, type DataFolder } from './read/read-folder.ts';
import { makeSiteTables, type SiteTables } from './site-tables.ts';
import { knownCellsThatDiffer } from './validate/known-cells-agree.ts';
import { knownIds } from './validate/known-ids.ts';
import { validateFolder } from './validate/validate-folder.ts';

/** Carries every problem of a folder; its message is the report an editor reads. */
export class FolderProblems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(reportProblems(problems));
    this.name = 'FolderProblems';
    this.problems = problems;
  }
}

export interface CheckedFolder {
  /** Null where it is too broken to be used. */
  readonly folder: DataFolder | null;
  /** What content may refer to. */
  readonly known: ArticleIds;
  readonly problems: readonly Problem[];
}

/** Reads and checks a data folder. All its problems come together. */
export function checkFolder(root: string): CheckedFolder {
  const { folder, parts, problems } = readFolder(root);
  if (parts === null) return { folder: null, known: { fraud_types: null, sources: null }, problems };
  const found = [...problems, ...validateFolder(parts)];
  // What others have printed can only be held against data that are sound themselves.
  const differing = folder === null || found.length > 0 ? [] : knownCellsThatDiffer(folder);
  return { folder, known: knownIds(parts), problems: [...found, ...differing] };
}

let loaded: SiteTables | undefined;

/**
 * The site tables of this build, read once a process.
 * @throws FolderProblems where the folder breaks a rule, UnprotectedCells where it would give something away
 */
export function loadSite(): SiteTables {
  loaded ??= readSite();
  return loaded;
}

function readSite(): SiteTables {
  const { dataFolder, buildDate, release, edition } = buildSettings(process.env);
  const keep = openKeep(dataFolder);
  const { folder, problems } = checkFolder(dataFolder);
  if (folder === null || problems.length > 0) throw new FolderProblems(problems);
  const { frames } = publishEdition(folder, edition, keep);
  return makeSiteTables(
    folder,
    { buildDate, release, edition, dataHash: dataHash(dataFiles(dataFolder)) },
    frames,
  );
}
