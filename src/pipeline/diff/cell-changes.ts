import { UNASSIGNED, type AreaCode } from '../../domain/area-code.ts';
import type { TableSpec } from '../../schema/table.ts';
import { changedRows, type LooseRow } from './rows-by-key.ts';

/** A period of an area: where rows are counted. */
export interface Cell {
  readonly area: AreaCode;
  /** A month, or what else the table is told by. */
  readonly period: string;
}

/** Raw numbers of rows: nothing of it may be printed unasked. */
export interface CellChange extends Cell {
  readonly before: number;
  readonly after: number;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** The cells in which something differs. A row that moved is removed here and added there. */
export function changesByCell(
  spec: Pick<TableSpec, 'key' | 'columns'>,
  periodColumn: string,
  before: readonly LooseRow[],
  after: readonly LooseRow[],
): readonly CellChange[] {
  const { added, removed, changed } = changedRows(spec, before, after);
  const place = (row: LooseRow): string => keyOfCell(cellOfRow(periodColumn, row));
  const stayed = changed.filter((row) => place(row.before) === place(row.after));
  const moved = changed.filter((row) => place(row.before) !== place(row.after));
  const counts = {
    before: countBy(before, place),
    after: countBy(after, place),
    added: countBy([...added, ...moved.map((row) => row.after)], place),
    removed: countBy([...removed, ...moved.map((row) => row.before)], place),
    changed: countBy(
      stayed.map((row) => row.after),
      place,
    ),
  };
  const cells = new Map(
    [...added, ...removed, ...changed.flatMap((row) => [row.before, row.after])]
      .map((row) => cellOfRow(periodColumn, row))
      .map((cell) => [keyOfCell(cell), cell]),
  );
  return [...cells].map(([key, cell]) => ({
    ...cell,
    before: counts.before.get(key) ?? 0,
    after: counts.after.get(key) ?? 0,
    added: counts.added.get(key) ?? 0,
    removed: counts.removed.get(key) ?? 0,
    changed: counts.changed.get(key) ?? 0,
  }));
}

/** Every number that a reader could take from these, by subtraction too. */
export function countsOf(change: CellChange): readonly number[] {
  const { before, after, added, removed, changed } = change;
  return [before, after, Math.abs(after - before), added, removed, changed];
}

export function keyOfCell({ area, period }: Cell): string {
  return `${period} ${area}`;
}

/** Dates and times fall into their month; rows without a place are those of unknown place. */
export function cellOfRow(periodColumn: string, row: LooseRow): Cell {
  const text = String(row[periodColumn]);
  const period = /^\d{4}-\d{2}-\d{2}/.test(text) ? text.slice(0, 7) : text;
  const area = row['adcode'];
  return { area: typeof area === 'string' ? area : UNASSIGNED, period };
}

function countBy(rows: readonly LooseRow[], key: (row: LooseRow) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return counts;
}
