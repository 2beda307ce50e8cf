import type { Problem } from '../problem.ts';
import type { FolderParts } from '../read/read-folder.ts';
import { brokenAcrossTables } from './across-tables.ts';
import { datesAfterAsOf } from './after-as-of.ts';
import { rowsAgainstCoverage } from './against-coverage.ts';
import { unconfirmedEmergency } from './emergency-hotline.ts';
import { brokenGeography } from './geography.ts';
import { brokenIndicators } from './indicator-inputs.ts';
import { knownCellsOutsideFrames } from './known-cell-frames.ts';
import { missingPopulation } from './missing-population.ts';
import { personalDataInTables } from './personal-data.ts';
import { provenanceNotListed } from './provenance-listed.ts';
import { undefinedReferences } from './references.ts';
import { duplicateKeys } from './unique-keys.ts';

/**
 * Everything that can only be judged once the whole folder is read. What could not be read is not held
 * against the rest: each check looks at the parts it needs.
 */
export function validateFolder(parts: FolderParts): readonly Problem[] {
  return [
    ...duplicateKeys(parts),
    ...undefinedReferences(parts),
    ...brokenAcrossTables(parts),
    ...missingPopulation(parts),
    ...datesAfterAsOf(parts),
    ...rowsAgainstCoverage(parts),
    ...personalDataInTables(parts),
    ...provenanceNotListed(parts),
    ...brokenGeography(parts),
    ...unconfirmedEmergency(parts),
    ...knownCellsOutsideFrames(parts),
    ...brokenIndicators(parts),
  ];
}
