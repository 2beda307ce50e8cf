import type { Edition } from '../domain/edition.ts';
import { siteReadingOf } from './attack/site-reading.ts';
import { mapIds, type ContentIds } from './content/unknown-ids.ts';
import { dataFiles, dataHash } from './data-hash.ts';
import { describeCollaboration } from './describe-collaboration.ts';
import { describeHandoffs } from './describe-handoffs.ts';
import { describeLedger } from './describe-ledger.ts';
import { describeNetwork } from './describe-network.ts';
import { describePublicity } from './describe-publicity.ts';
import { publishEdition } from './publish-edition.ts';
import { summariseIndicators } from './protect/indicator-report.ts';
import type { DataFolder } from './read/read-folder.ts';
import { makeFolderTables } from './site-tables.ts';
import type { ToldEdition } from './told-edition.ts';

/**
 * From a checked data folder to all that an edition tells of it.
 *
 * @param root where the folder was read from
 * @throws UnprotectedCells where earlier releases contradict themselves
 */
export function tellEdition(
  root: string,
  folder: DataFolder,
  edition: Edition,
  known: ContentIds,
): ToldEdition {
  const { frames, leftOut, indicators, protection } = publishEdition(folder, edition);
  return {
    tables: makeFolderTables(folder, dataHash(dataFiles(root)), frames, leftOut, {
      collaboration: describeCollaboration(folder, indicators.cells, edition),
      handoffs: describeHandoffs(folder, edition),
      network: describeNetwork(folder, edition),
      ledger: describeLedger(folder, edition),
      publicity: describePublicity(folder, edition),
    }),
    protection,
    indicators: summariseIndicators(indicators),
    reading: siteReadingOf(folder),
    referable: mapIds(known, (ids) => (ids === null ? null : [...ids])),
  };
}
