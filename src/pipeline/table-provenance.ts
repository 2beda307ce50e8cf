import { weakestProvenance, type Provenance } from '../domain/provenance.ts';
import { tableSpec, type TableKey } from '../schema/tables.ts';
import type { DataFolder } from './read/read-folder.ts';

/** The weakest of the tables that a figure is worked out of, of those that are there. */
export function tableProvenance(
  { dataset, present }: Pick<DataFolder, 'dataset' | 'present'>,
  keys: readonly TableKey[],
): Provenance {
  return weakestProvenance(
    keys
      .map((key) => tableSpec(key).name)
      .filter((name) => present.has(name))
      .flatMap((name) => dataset.tables[name]?.provenance ?? []),
  );
}
