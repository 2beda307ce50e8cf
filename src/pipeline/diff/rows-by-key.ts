import type { TableSpec } from '../../schema/table.ts';
import { cellText } from '../read/cell-text.ts';

export type LooseRow = Readonly<Record<string, unknown>>;

export interface ChangedRow<Row> {
  readonly before: Row;
  readonly after: Row;
  /** Names of the columns that differ. */
  readonly columns: readonly string[];
}

export interface RowChanges<Row> {
  readonly added: readonly Row[];
  readonly removed: readonly Row[];
  readonly changed: readonly ChangedRow<Row>[];
}

type Shape = Pick<TableSpec, 'key' | 'columns'>;

/** Rows of two versions of a table, matched by key ignoring case, as the check of unique keys has it. */
export function changedRows<Row extends LooseRow>(
  spec: Shape,
  before: readonly Row[],
  after: readonly Row[],
): RowChanges<Row> {
  const old = new Map(before.map((row) => [identityOf(spec, row), row]));
  const current = new Map(after.map((row) => [identityOf(spec, row), row]));
  return {
    added: after.filter((row) => !old.has(identityOf(spec, row))),
    removed: before.filter((row) => !current.has(identityOf(spec, row))),
    changed: after.flatMap((row): readonly ChangedRow<Row>[] => {
      const earlier = old.get(identityOf(spec, row));
      if (earlier === undefined) return [];
      const columns = Object.keys(spec.columns).filter((name) => !isSame(earlier[name], row[name]));
      return columns.length === 0 ? [] : [{ before: earlier, after: row, columns }];
    }),
  };
}

function identityOf({ key }: Shape, row: LooseRow): string {
  return key.map((column) => cellText(row[column]).toLowerCase()).join('\n');
}

function isSame(one: unknown, other: unknown): boolean {
  return cellText(one) === cellText(other);
}
