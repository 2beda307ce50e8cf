import { buildSettings } from './build-settings.ts';
import { openKeep } from './keep/open-keep.ts';
import { openData } from './open-data.ts';
import { siteTablesOf, type SiteTables } from './site-tables.ts';

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
  const settings = buildSettings(process.env);
  const data = openData(settings, (folder) => openKeep(folder, { known: settings.checkedInputs }));
  return siteTablesOf(data.tell().tables, settings);
}
