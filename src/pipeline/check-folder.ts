import { idsOfIncidentTypes } from '../domain/fraud-type.ts';
import type { ArticleIds } from './content/unknown-ids.ts';
import { listFraudTypes } from './list-reference.ts';
import type { Problem } from './problem.ts';
import { readFolder, type DataFolder } from './read/read-folder.ts';
import { knownCellsThatDiffer } from './validate/known-cells-agree.ts';
import { knownIds } from './validate/known-ids.ts';
import { validateFolder } from './validate/validate-folder.ts';

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
  if (parts === null)
    return { folder: null, known: { fraud_types: null, sources: null, incident_types: null }, problems };
  const found = [...problems, ...validateFolder(parts)];
  // What others have printed can only be held against data that are sound themselves.
  const differing = folder === null || found.length > 0 ? [] : knownCellsThatDiffer(folder);
  const { fraud_types, sources } = knownIds(parts);
  return {
    folder,
    known: { fraud_types, sources, incident_types: incidentTypes(folder) },
    problems: [...found, ...differing],
  };
}

function incidentTypes(folder: DataFolder | null): ReadonlySet<string> | null {
  return folder === null ? null : idsOfIncidentTypes(listFraudTypes(folder));
}
