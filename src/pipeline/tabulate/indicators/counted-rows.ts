import type { AreaCode } from '../../../domain/area-code.ts';
import { monthOfDate, type MonthKey } from '../../../domain/period.ts';
import type { DataFolder } from '../../read/read-folder.ts';
import type { ResidentsOf } from '../residents.ts';

/** What an indicator is counted over. */
export interface Scope {
  readonly tables: DataFolder['tables'];
  /** The district alone; of the region, all of it. */
  readonly areas: ReadonlySet<AreaCode>;
  readonly months: ReadonlySet<MonthKey>;
  /** ISO date that the tables run to. */
  readonly asOf: string;
  readonly residentsOf: ResidentsOf;
  /** A district, or the region. */
  readonly area: AreaCode;
  /** Whether the areas are the whole region. */
  readonly isRegion: boolean;
}

/** Rows of the areas in the months, by a date or a month of theirs. */
export function rowsIn<Row extends { readonly adcode: AreaCode | null }>(
  { areas, months }: Pick<Scope, 'areas' | 'months'>,
  rows: Iterable<{ readonly row: Row }>,
  whenOf: (row: Row) => string | null,
): readonly Row[] {
  const found: Row[] = [];
  for (const { row } of rows) {
    if (row.adcode === null || !areas.has(row.adcode)) continue;
    const when = whenOf(row);
    if (when !== null && months.has(monthOfDate(when))) found.push(row);
  }
  return found;
}

export function sumBy<Item>(items: readonly Item[], valueOf: (item: Item) => number): number {
  let sum = 0;
  for (const item of items) sum += valueOf(item);
  return sum;
}
