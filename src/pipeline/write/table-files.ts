import type { Columns, RowOf, TableSpec } from '../../schema/table.ts';
import { csvText } from './csv-text.ts';

/** A file below the data folder. */
export interface TableFile {
  /** With `/` whatever the system, e.g. `incidents/2024.csv`. */
  readonly path: string;
  readonly text: string;
}

/** One file, or one a year where the table is yearly; rows keep their order. */
export function tableFiles<C extends Columns>(
  spec: TableSpec<C>,
  rows: readonly RowOf<C>[],
): readonly TableFile[] {
  const { yearOf } = spec;
  if (spec.files === 'single' || yearOf === null)
    return [{ path: `${spec.name}.csv`, text: csvText(spec, rows) }];
  const years = Map.groupBy(rows, (row) => String(row[yearOf]).slice(0, 4));
  return [...years].map(([year, group]) => ({
    path: `${spec.name}/${year}.csv`,
    text: csvText(spec, group),
  }));
}
