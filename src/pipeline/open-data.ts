import { areaNamesOf } from './area-names.ts';
import type { BuildSettings } from './build-settings.ts';
import { checkFolder, type CheckedFolder } from './check-folder.ts';
import { mapIds, type ContentIds } from './content/unknown-ids.ts';
import { FolderProblems } from './folder-problems.ts';
import { NO_KEEP, openKeep, type Keep } from './keep/open-keep.ts';
import type { Problem } from './problem.ts';
import { refuseBreaches } from './publish-edition.ts';
import type { DataFolder } from './read/read-folder.ts';
import { tellEdition } from './tell-edition.ts';
import type { ToldEdition } from './told-edition.ts';

/** A data folder as a build needs it: the same whether it was read or all of it was kept. */
export interface OpenedData {
  readonly problems: readonly Problem[];
  /** What content may refer to. */
  readonly known: ContentIds;
  /** @throws FolderProblems where there are any, UnprotectedCells where it would give something away */
  readonly tell: () => ToldEdition;
  /**
   * The folder itself, read if it is not yet.
   * @throws FolderProblems where there are any
   */
  readonly folder: () => DataFolder;
  readonly keep: Keep;
}

/**
 * Opens a data folder. What its public edition tells is taken from what is kept where no input has changed: only a
 * folder without problems is ever kept. The internal edition is never kept: outside the data folder its figures exist
 * in the built site alone.
 *
 * @param read how the folder is read where it has to be
 */
export function openData(
  { dataFolder, edition }: Pick<BuildSettings, 'dataFolder' | 'edition'>,
  keepOf: (dataFolder: string) => Keep = openKeep,
  read: (dataFolder: string) => CheckedFolder = checkFolder,
): OpenedData {
  const keep = edition === 'public' ? keepOf(dataFolder) : NO_KEEP;
  const kept = keep.take('told');
  return kept === null ? readNow() : keptBefore(kept);

  function readNow(): OpenedData {
    const { folder, known, problems } = read(dataFolder);
    const sound = (): DataFolder => {
      if (folder === null || problems.length > 0) throw new FolderProblems(problems);
      return folder;
    };
    const tell = (): ToldEdition => {
      const told = tellEdition(dataFolder, sound(), edition, known);
      keep.put('told', told);
      return refused(told);
    };
    return { problems, known, tell, folder: sound, keep };
  }

  function keptBefore(told: ToldEdition): OpenedData {
    const folder = (): DataFolder => {
      const again = read(dataFolder);
      if (again.folder === null || again.problems.length > 0) throw new FolderProblems(again.problems);
      if (!keep.isCurrent()) throw new FolderProblems([CHANGED]);
      return again.folder;
    };
    return {
      problems: [],
      known: mapIds(told.referable, (ids) => (ids === null ? null : new Set(ids))),
      tell: () => refused(told),
      folder,
      keep,
    };
  }
}

const CHANGED: Problem = {
  file: 'data',
  line: null,
  column: null,
  value: null,
  rule: '生成网站的时候，数据文件夹或程序被改动了',
  remedy: '改完以后再生成一次',
};

/** What is kept may be what was refused before: it is refused again without being worked out again. */
function refused(told: ToldEdition): ToldEdition {
  refuseBreaches(told.protection, areaNamesOf(told.tables));
  return told;
}
