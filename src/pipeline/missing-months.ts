import type { AreaCode } from '../domain/area-code.ts';
import type { MonthKey } from '../domain/period.ts';
import { tableSpec, type TableKey } from '../schema/tables.ts';
import type { DataFolder } from './read/read-folder.ts';

/**
 * Months of districts that a table lacks. coverage.csv decides where it speaks of the table, and a month that it
 * leaves out is lacking; a table of which it does not speak is whole.
 *
 * @param months that were due
 */
export function missingMonths(
  { tables }: Pick<DataFolder, 'tables'>,
  table: TableKey,
  months: readonly MonthKey[],
): readonly { readonly area: AreaCode; readonly month: MonthKey }[] {
  const { name } = tableSpec(table);
  const rows = tables.coverage.filter(({ row }) => row.table === name).map(({ row }) => row);
  if (rows.length === 0) return [];
  const supplied = new Set(
    rows.filter(({ state }) => state === 'supplied').map(({ adcode, month }) => `${adcode} ${month}`),
  );
  return tables.districts.flatMap(({ row: { adcode } }) =>
    months.filter((month) => !supplied.has(`${adcode} ${month}`)).map((month) => ({ area: adcode, month })),
  );
}
