import type { Problem } from '../problem.ts';
import type { DataFolder } from '../read/read-folder.ts';
import { brokenAcrossTables } from './across-tables.ts';
import { brokenGeography } from './geography.ts';
import { personalDataInTables } from './personal-data.ts';
import { provenanceNotListed } from './provenance-listed.ts';
import { undefinedReferences } from './references.ts';
import { duplicateKeys } from './unique-keys.ts';

/** Everything that can only be judged once the whole folder is read. */
export function validateFolder(folder: DataFolder): readonly Problem[] {
  return [
    ...duplicateKeys(folder),
    ...undefinedReferences(folder),
    ...brokenAcrossTables(folder),
    ...personalDataInTables(folder),
    ...provenanceNotListed(folder),
    ...brokenGeography(folder),
  ];
}
