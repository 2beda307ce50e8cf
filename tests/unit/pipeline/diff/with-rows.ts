import type { RowOfTable } from '../../../../src/schema/table.ts';
import { TABLES, type TableKey } from '../../../../src/schema/tables.ts';
import type { DataFolder } from '../../../../src/pipeline/read/read-folder.ts';

/** The folder with other rows in one table. */
export function withRows<Key extends TableKey>(
  folder: DataFolder,
  table: Key,
  rows: readonly RowOfTable<(typeof TABLES)[Key]>[],
): DataFolder {
  const located = rows.map((row, index) => ({ row, file: 'made.csv', line: index + 2 }));
  return {
    ...folder,
    tables: { ...folder.tables, [table]: located },
    present: new Set([...folder.present, TABLES[table].name]),
  };
}

export function withDataset(folder: DataFolder, rest: Partial<DataFolder['dataset']>): DataFolder {
  return { ...folder, dataset: { ...folder.dataset, ...rest } };
}
