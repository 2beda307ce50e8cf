import Papa from 'papaparse';

import type { Columns, RowOf, TableSpec } from '../../schema/table.ts';

/**
 * The rows of one CSV text, every cell through its column's schema.
 *
 * @throws Error at the first cell that does not fit, with table, line and column
 */
export function readTableText<C extends Columns>(spec: TableSpec<C>, text: string): readonly RowOf<C>[] {
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.map((cells, index) => {
    const row = Object.entries(spec.columns).map(([name, column]) => {
      const result = column.schema.safeParse((cells[name] ?? '').trim());
      if (!result.success) throw new Error(`${spec.name}, line ${index + 2}, ${name}: ${column.ruleZh}`);
      return [name, result.data] as const;
    });
    // Every column was checked by its own schema just above.
    return Object.fromEntries(row) as RowOf<C>;
  });
}
