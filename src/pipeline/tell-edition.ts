import type { Edition } from '../domain/edition.ts';
import { siteReadingOf } from './attack/site-reading.ts';
import { dataFiles, dataHash } from './data-hash.ts';
import { describeCollaboration } from './describe-collaboration.ts';
import { describeLedger } from './describe-ledger.ts';
import { describeNetwork } from './describe-network.ts';
import { publishEdition } from './publish-edition.ts';
import type { DataFolder } from './read/read-folder.ts';
import { makeFolderTables } from './site-tables.ts';
import type { ToldEdition } from './told-edition.ts';

/**
 * From a checked data folder to all that an edition tells of it.
 *
 * @param root where the folder was read from
 * @throws UnprotectedCells where earlier releases contradict themselves
 */
export function tellEdition(root: string, folder: DataFolder, edition: Edition): ToldEdition {
  const { frames, indicators, protection } = publishEdition(folder, edition);
  return {
    tables: makeFolderTables(folder, dataHash(dataFiles(root)), frames, {
      collaboration: describeCollaboration(folder, indicators.cells, edition),
      network: describeNetwork(folder, edition),
      ledger: describeLedger(folder, edition),
    }),
    protection,
    reading: siteReadingOf(folder),
  };
}
