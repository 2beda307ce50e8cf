import { tableSpec, TABLE_KEYS, type TableKey } from '../../schema/tables.ts';

/** Operational tables whose period is no month. */
const OTHER_PERIODS: Partial<Record<TableKey, string>> = { frameIndicators: 'period', surveys: 'wave' };

/** The column by which a table is told, period by period; null where it is a reference table or coverage. */
export function periodColumnOf(table: TableKey): string | null {
  return tableSpec(table).periodOf ?? OTHER_PERIODS[table] ?? null;
}

export const OPERATIONAL_TABLES: readonly TableKey[] = TABLE_KEYS.filter(
  (table) => periodColumnOf(table) !== null,
);

/** `coverage` is told by what it says of other tables. */
export const REFERENCE_TABLES: readonly TableKey[] = TABLE_KEYS.filter(
  (table) => periodColumnOf(table) === null && table !== 'coverage',
);

/**
 * Whether a row is already a figure of a period, and not something that happened in it: then the number
 * of rows says nothing about events.
 */
export function isTabulated(table: TableKey): boolean {
  const column = periodColumnOf(table);
  return column !== null && tableSpec(table).key.includes(column);
}

/** The two ways in which incidents arrive. */
export function holdsIncidents(table: TableKey): table is 'incidents' | 'frameIncidents' {
  return table === 'incidents' || table === 'frameIncidents';
}
