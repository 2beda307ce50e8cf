import type { AnyColumn, Column } from './column.ts';

export type Columns = Readonly<Record<string, AnyColumn>>;

type ValueOf<C> = C extends Column<infer Value> ? Value : never;

export type RowOf<C extends Columns> = { readonly [Name in keyof C]: ValueOf<C[Name]> };

/** A rule over one row, such as "an answer does not come before its request". */
export interface RowRule<Row> {
  /** The column an editor should look at. */
  readonly column: keyof Row & string;
  /** The columns that it asks for, where they are said: rows alike in them are judged together. */
  readonly reads?: readonly (keyof Row & string)[];
  holds(row: Row): boolean;
  readonly ruleZh: string;
  readonly remedyZh: string;
}

export interface TableSpec<C extends Columns = Columns> {
  /** As in dataset.json: the path below `data/` without year and ending, e.g. `frames/incidents`. */
  readonly name: string;
  /** `yearly`: one file a year, `name/YYYY.csv`; `single`: `name.csv`. */
  readonly files: 'single' | 'yearly';
  readonly titleZh: string;
  readonly titleEn: string;
  /** What one row is. */
  readonly rowZh: string;
  readonly rowEn: string;
  /** Columns that together may not repeat (compared ignoring case). */
  readonly key: readonly (keyof C & string)[];
  /** The column whose year must be the file's. */
  readonly yearOf: (keyof C & string) | null;
  /** The column that carries the month a row belongs to, for coverage; a date or a month. */
  readonly periodOf: (keyof C & string) | null;
  readonly columns: C;
  readonly rules: readonly RowRule<RowOf<C>>[];
  /** A folder without it is refused. */
  readonly required: boolean;
}

type TableDefinition<C extends Columns> = Pick<
  TableSpec<C>,
  'name' | 'titleZh' | 'titleEn' | 'rowZh' | 'rowEn' | 'key' | 'columns'
> &
  Partial<Pick<TableSpec<C>, 'files' | 'yearOf' | 'periodOf' | 'rules' | 'required'>>;

export function defineTable<const C extends Columns>(definition: TableDefinition<C>): TableSpec<C> {
  return { files: 'single', yearOf: null, periodOf: null, rules: [], required: false, ...definition };
}

export type RowOfTable<T> = T extends TableSpec<infer C> ? RowOf<C> : never;
